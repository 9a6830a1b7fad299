/** PIAO.CHECKWEIGHTS in cells, through Microsoft's custom-functions runtime into the built script. */
import { useCells, type Row } from "./support/evaluate";
import { seoTable as seo } from "./support/seo-table";

const { evaluate, expectValues } = useCells();
const _ = null;

describe.each([null, 0] as const)("PIAO.CHECKWEIGHTS, blank cells as %s", (blank) => {
  it("a column of weights, with and without the expected total", () =>
    expectValues(
      [[20], [30], [_], [46]],
      {
        "=PIAO.CHECKWEIGHTS(A1:A4)": "Somma 96, atteso 100 (l'intervallo non dichiara un totale: si intende 100): mancano 4",
        "=PIAO.CHECKWEIGHTS(A1:A4;100)": "Somma 96, atteso 100: mancano 4",
        "=PIAO.CHECKWEIGHTS(A1:A4;96)": "OK",
        "=PIAO.CHECKWEIGHTS(A1:A4;95)": "Somma 96, atteso 95: 1 di troppo",
        "=PIAO.CHECKWEIGHTS(A1:A4;100;4)": "OK",
        "=PIAO.CHECKWEIGHTS(A1:A4;97)": "Somma 96, atteso 97: manca 1",
        '=IF(PIAO.CHECKWEIGHTS(A1:A4;96)="OK";"torna";"non torna")': "torna",
      },
      blank,
    ));

  it("a table with merged weights, totals and a section, whole or without its headings, or its column alone", () =>
    expectValues(
      seo(15),
      {
        "=PIAO.CHECKWEIGHTS(A1:E11)": "OK",
        "=PIAO.CHECKWEIGHTS(A3:E11)": "Somma 80, come il totale della riga 9, che può essere una formula: indicate il totale atteso",
        "=PIAO.CHECKWEIGHTS(A3:E11;80)": "OK",
        "=PIAO.CHECKWEIGHTS(D2:D11)": "OK",
        "=PIAO.CHECKWEIGHTS(D3:D11;80)": "OK",
        "=PIAO.CHECKWEIGHTS(D3:D11;40)": "OK",
        "=PIAO.CHECKWEIGHTS(D3:D6;40)": "OK",
        "=PIAO.CHECKWEIGHTS(D3:D7)":
          "#VALORE! Riga 5: un numero uguale alla somma di altri può essere un totale o un peso. Scrivete «Totale» accanto, oppure indicate il totale atteso.",
        "=PIAO.CHECKWEIGHTS(D3:D7;40)": "OK",
      },
      blank,
    ));

  it("a total row is checked, not counted", () =>
    expectValues(
      seo(10),
      {
        "=PIAO.CHECKWEIGHTS(A1:E11)": "Somma 35, atteso 40 (dichiarato: «PESO MAX 40», riga 2): mancano 5",
        "=PIAO.CHECKWEIGHTS(A3:E11)": "Somma 35, atteso 40 (dichiarato: «TOT.», riga 5): mancano 5",
        "=PIAO.CHECKWEIGHTS(D3:D11;40)": "Somma 35, atteso 40: mancano 5",
        "=PIAO.CHECKWEIGHTS(C3:D7)": "Somma 35, atteso 40 (dichiarato: «TOT.», riga 5): mancano 5",
      },
      blank,
    ));

  it("texts, percentages, brackets, shares", () =>
    expectValues(
      [
        ["20%", "15", "1", "15%", 0.2, 0.1],
        ["(50%)", "15,5", "1.1", "(40%)", 0.3, 0.5],
        ["(50%)", "30", "1.2", "(60%)", 0.4, 0.5],
        ["80%", "39,5", "2", "85%", 0.1, 0.9],
        ["(100%)", "", "2.1", "(90%)", _, 1],
      ],
      {
        "=PIAO.CHECKWEIGHTS(A1:A5)": "OK",
        "=PIAO.CHECKWEIGHTS(B1:B5)": "OK",
        "=PIAO.CHECKWEIGHTS(C1:D5)": "Le fasi dell'obiettivo della riga 4 fanno 90, atteso 100: mancano 10",
        "=PIAO.CHECKWEIGHTS(E1:E5)": "OK",
        "=PIAO.CHECKWEIGHTS(E1:E3)": "Somma 90 %, atteso 100 % (l'intervallo non dichiara un totale: si intende 100 %): mancano 10 %",
        "=PIAO.CHECKWEIGHTS(F1:F5)":
          "#VALORE! I pesi delle righe 1 e 4 possono essere di obiettivi e gli altri delle loro fasi: numerateli (1, 1.1, 1.2) o indicate il totale atteso.",
        "=PIAO.CHECKWEIGHTS(F1:F5;100)": "OK",
      },
      blank,
    ));

  it("sums are exact, and a remainder of rounding is named", () =>
    expectValues(
      [
        [33.3, 33.33, 0.1],
        [33.3, 33.33, 0.2],
        [33.4, 33.33, 0.7],
      ],
      {
        "=PIAO.CHECKWEIGHTS(A1:A3)": "OK",
        "=PIAO.CHECKWEIGHTS(B1:B3;100)": "Somma 99,99, atteso 100: mancano 0,01 (lo spiega l'arrotondamento dei pesi)",
        "=PIAO.CHECKWEIGHTS(C1:C3)": "OK",
      },
      blank,
    ));

  it("says which cell is no weight", () =>
    expectValues(
      [[60], ["da definire"], [20], [-5]],
      {
        "=PIAO.CHECKWEIGHTS(A1:A3)": "Riga 2: «da definire» non è un peso; gli altri pesi fanno 80",
        "=PIAO.CHECKWEIGHTS(A3:A4)": "Riga 2: un peso è negativo; la somma è 15",
      },
      blank,
    ));

  it("prose with its points", () =>
    expectValues(
      [
        ["1. Recupero dell'evasione tributaria e aggiornamento delle banche dati comunali"],
        ["INDICATORE: avvisi emessi nell'anno"],
        ["Punti 50"],
        ["2. Customer satisfaction"],
        ["Punti 30"],
        ["PESO TOTALE PUNTI 80"],
      ],
      {
        "=PIAO.CHECKWEIGHTS(A1:A6)": "OK",
        "=PIAO.CHECKWEIGHTS(A1:A5)": "Somma 80, atteso 100 (l'intervallo non dichiara un totale: si intende 100): mancano 20",
      },
      blank,
    ));

  it("an objective without weight is named only where the blank is a blank", async () => {
    const grid: Row[] = [["N.", "Obiettivo", "Peso"], [1, "Piano", 60], [2, "Bilancio", _], [3, "Rifiuti", 20]]; // prettier-ignore
    const [sentence] = await evaluate(grid, ["=PIAO.CHECKWEIGHTS(A1:C4;100)"], blank);
    expect(sentence).toBe(`Somma 80, atteso 100: mancano 20${blank === null ? "; senza peso: riga 3" : ""}`);
  });
});
