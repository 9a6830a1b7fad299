/** PIAO.SCORE and its errors in cells, through Microsoft's custom-functions runtime into the built script. */
import { useCells, type Row } from "./support/evaluate";

const { evaluate, expectValues } = useCells();
const _ = null;

describe("errors of cells", () => {
  it("are #N/D or #VALORE! with a sentence", () =>
    expectValues(
      [
        ["uno", 50, 100],
        ["due", 30, _],
        ["tre", 20, "Parzialmente"],
        [_, _, _],
        ["Obiettivo", "Peso", "Raggiunto"],
        ["uno", 50, 100],
        ["due", 30, _],
        ["tre", 20, "Parzialmente"],
      ],
      {
        "=PIAO.CHECKWEIGHTS(A1:A3)":
          "#N/D Nell'intervallo non ci sono pesi: indicate la loro colonna, oppure la tabella con le intestazioni («Obiettivo», «Peso», …).",
        "=PIAO.CHECKWEIGHTS(A4:C4)":
          "#N/D Nell'intervallo non ci sono pesi: indicate la loro colonna, oppure la tabella con le intestazioni («Obiettivo», «Peso», …).",
        '=PIAO.CHECKWEIGHTS(B1:B3;"cento")': "#VALORE! Il totale atteso deve essere un numero maggiore di 0, per esempio 100.",
        "=PIAO.CHECKWEIGHTS(B1:B3;100;-1)": "#VALORE! La tolleranza deve essere un numero da 0 in su, per esempio 0,01.",
        "=PIAO.SCORE(B1:C2)":
          "#N/D Manca il risultato di un obiettivo: scrivete la percentuale, oppure «non valutabile». Nell'intervallo: riga 2.",
        "=PIAO.SCORE(A5:C8)":
          "#VALORE! «Parzialmente» non è un risultato: scrivete una percentuale, «Sì» o «No», oppure «non valutabile». Nell'intervallo: riga 4. Manca il risultato di un obiettivo: scrivete la percentuale, oppure «non valutabile». Nell'intervallo: riga 3.",
        "=PIAO.SCORE(B1:B3)":
          "#N/D Non c'è ancora nessun risultato: manca, o è vuota, la colonna del grado di raggiungimento. Scrivete i risultati.",
        "=PIAO.SCORE(B1:C1;24)": "#VALORE! L'anno deve essere un numero di quattro cifre, per esempio 2024.",
        "=PIAO.SCORE(B1:C1;;-10)": "#VALORE! La base deve essere un numero maggiore di 0, per esempio 100.",
        "=PIAO.WEIGHTS(B1:B3;100;1.5)": "#VALORE! I decimali devono essere un numero intero da 0 a 6.",
      },
    ));

  it("an error among the cells goes through, as for every function of Excel", () =>
    expectValues([[50, { error: "#REF!" }]], { "=PIAO.SCORE(A1:B1)": "#REF!" }));

  it("too many columns of numbers are not guessed", () =>
    expectValues(
      [
        ["a", 10, 20, 30],
        ["b", 20, 30, 40],
        ["c", 5, 5, 5],
      ],
      {
        "=PIAO.CHECKWEIGHTS(A1:D3)":
          "#VALORE! Non si capisce quale colonna contiene i pesi: comprendete le intestazioni, oppure indicate solo pesi e risultati.",
      },
    ));
});

describe.each([null, 0] as const)("PIAO.SCORE, blank cells as %s", (blank) => {
  it("the worked cases", () =>
    expectValues(
      [
        [70, 100, 15, 100, 40, 1],
        [20, 100, 10, 100, 30, 0.5],
        [10, 0, 15, 100, 30, "n.v."],
        [_, _, 10, 100, _, _],
        [_, _, 10, 96.875, _, _],
        [_, _, 5, 50, _, _],
        [_, _, 5, 100, _, _],
      ],
      {
        "=PIAO.SCORE(A1:B3)": 90,
        "=PIAO.SCORE(C1:D7)": 67.1875,
        "=PIAO.SCORE(E1:F3)": 550 / 7,
        "=PIAO.SCORE(A1:B3;;50)": 45,
        "=PIAO.SCORE(C1:D7;;100)": 67.1875 / 0.7,
        '=IF(PIAO.SCORE(A1:B3)>=60;"sì";"no")': "sì",
        "=ROUND(PIAO.SCORE(E1:F3);2)": 78.57,
        "=PIAO.SCORE(A1:B3)+PIAO.SCORE(C1:D7)": 157.1875,
      },
      blank,
    ));

  it("a table with headings, answers in words, shares and a total", () =>
    expectValues(
      [
        ["N.", "Obiettivo", "Peso %", "Grado di raggiungimento"],
        [1, "Piano", 0.5, "Sì"],
        [2, "Bilancio", 0.3, 0.8],
        [3, "Rifiuti", 0.2, "Non raggiunto"],
        [_, "Totale", 1, _],
      ],
      { "=PIAO.SCORE(A1:D5)": 74, "=PIAO.SCORE(A2:D5)": 74, "=PIAO.SCORE(A1:D5;;80)": 59.2, "=PIAO.SCORE(C2:D5)": 74 },
      blank,
    ));

  it("phases, whose results make the objective's", () =>
    expectValues(
      [
        ["N.", "Obiettivo", "Peso", "Raggiungimento"],
        [1, "Piano", 60, _],
        ["1.1", "Analisi", 50, 100],
        ["1.2", "Adozione", 50, 50],
        [2, "Bilancio", 40, 100],
      ],
      {
        "=PIAO.SCORE(A1:D5)":
          blank === null ? 85 : (expect.stringMatching(/^#VALORE! Riga 2: lo 0 può essere il risultato, o una cella vuota/) as string),
      },
      blank,
    ));

  it("cards with years: realised ÷ expected, and // leaves", () => {
    const card = (number: number, weight: number, results: Row): Row[] => [
      [`Obiettivo n. ${number}`, "Descrizione obiettivo operativo", _, "Inizio", "Fine", "Peso"],
      ["LEGALITÀ", "Aggiornamento del regolamento", _, 45292, 45657, weight],
      ["Risultato atteso: regolamento aggiornato", _, _, _, _, _],
      ["Percentuale di raggiungimento", 2024, _, 2025, _, _],
      [_, "Attesa", "Realizzata", "Attesa", "Realizzata", _],
      [_, ...results, _],
      [_, _, _, _, _, _],
    ];
    const grid = [...card(1, 0.6, [0.5, 0.5, 1, _]), ...card(2, 0.3, [1, 0.5, "//", _]), ...card(3, 0.1, ["//", _, "//", _])];
    const missing = "#N/D Manca il risultato di un obiettivo: scrivete la percentuale, oppure «non valutabile». Nell'intervallo: riga 6.";
    return expectValues(
      grid,
      // 60 · 100 % + 30 · 50 %, on 90 of 100; the zeros of an older Excel among the texts of the cards are blanks
      {
        "=PIAO.SCORE(A1:F21)": 750 / 9,
        "=PIAO.SCORE(A1:F21;2025)": missing,
        ...(blank === null ? { "=PIAO.SCORE(A1:F21;2024)": 750 / 9 } : {}),
      },
      blank,
    );
  });
});

describe("blank cells that arrive as 0", () => {
  const grid = [["Obiettivo", "Peso", "Risultato raggiunto"], ["Piano", 60, _], ["Bilancio", 40, _]]; // prettier-ignore
  it("results not yet written are not a score of 0", async () => {
    for (const blank of [null, 0] as const) {
      const [value] = await evaluate(grid, ["=PIAO.SCORE(A1:C3)"], blank);
      expect(value).toMatch(/^#N\/D Non c'è ancora nessun risultato/);
    }
  });
});
