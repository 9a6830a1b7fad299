/** Small ranges that a function once read otherwise than the pane: legends, units of measure, forms, parts, what no sum shows. */
import { useCells, type Row } from "./support/evaluate";

const { evaluate, expectValues } = useCells();
const _ = null;

it("a legend beside the table is no part of it", () =>
  expectValues(
    [
      ["N", "Obiettivo", "Peso", _, "Legenda", _],
      ["(a)", "(b)", "(c)", _, "S", "strategico"],
      ["Area Cultura", _, _, _, "O", "ordinario"],
      [1, "Piano del traffico", 60, _, "M", "mantenimento"],
      [2, "Bilancio", 40, _, _, _],
    ],
    { "=PIAO.CHECKWEIGHTS(A1:F5)": "OK", "=PIAO.WEIGHTSUM(A1:F5)": 100 },
  ));

it("a results' column behind a blank one is still the table's", () =>
  expectValues(
    [["Obiettivo", "Peso", _, "Esito"], ["Piano", 60, _, 100], ["Bilancio", 40, _, 50]], // prettier-ignore
    { "=PIAO.SCORE(A1:D3)": 80 },
  ));

it("units of measure and headings on two rows are no objectives", () =>
  expectValues(
    [
      ["N", "Obiettivo", "Peso", "Scadenza", "Peso 2025", "Programma", _, "Verifica", _],
      ["n.", "testo", "%", "gg/mm/aa", _, "ID", "Obiettivo", "Indicatore", "Target"],
      [1, "Piano", 60, "31/12/2025", 60, 1, "Piano", "Atti", 5],
      [2, "Bilancio", 40, "31/12/2025", 40, 2, "Bilancio", "Atti", 3],
    ],
    { "=PIAO.CHECKWEIGHTS(A1:D4)": "OK", "=PIAO.CHECKWEIGHTS(E1:I4)": "OK" },
  ));

it("abbreviated headings are known; where two columns could be the weights, the cell asks", async () => {
  const grid: Row[] = [
    ["Obiettivo", "Pond.ne", "Obiettivo", "P.", "Obiettivo", "Peso 2023", "P."],
    ["Piano", 60, "Piano", 60, "Piano", 70, 60],
    ["Bilancio", 40, "Bilancio", 40, "Bilancio", 30, 40],
  ];
  await expectValues(grid, { "=PIAO.CHECKWEIGHTS(A1:B3)": "OK", "=PIAO.CHECKWEIGHTS(C1:D3)": "OK" });
  expect((await evaluate(grid, ["=PIAO.WEIGHTSUM(E1:G3)"]))[0]).toMatch(/^#VALORE! Ci sono più colonne di pesi/);
});

it("forms below one another are no table, nor are headings that name no weights", async () => {
  const [forms, parts, matrix] = await evaluate(
    [
      ["Responsabile", "Indicatore", "Peso", "Fase", "Peso fase", "Obiettivo", "Settore Tecnico", "Settore Tributi"],
      ["Rossi", "Atti", 40, "Avvio", 60, "Piano", 60, _],
      ["Settore", "Obiettivo", "Finalità", "Chiusura", 40, "Bilancio", 40, 100],
      ["Tecnico", "Bilancio", "Conti", "Fase", "Peso fase", _, _, _],
      ["Responsabile", "Indicatore", "Peso", "Avvio", 70, _, _, _],
      ["Verdi", "Ore", 60, "Chiusura", 30, _, _, _],
    ],
    ["=PIAO.CHECKWEIGHTS(A1:C6)", "=PIAO.CHECKWEIGHTS(D1:E6)", "=PIAO.CHECKWEIGHTS(F1:H3)"],
  );
  expect(forms).toMatch(/^#VALORE! Nell'intervallo ci sono più elenchi, o schede, che cominciano alle righe 1 e 3/);
  expect(parts).toMatch(/^#VALORE! /);
  expect(matrix).toMatch(/^#VALORE! Non si capisce quale colonna contiene i pesi/);
});

it("never OK over a weight of 0, a phase without weight, parts that do not make their whole", async () => {
  const grid: Row[] = [
    ["N", "Obiettivo", "Peso", "N", "Obiettivo", "Peso", "Obiettivo", "Peso", "Indicatore", "% indicatore"],
    [1, "Piano", 100, 1, "Piano", 100, "Piano", 60, "Atti", 50],
    [2, "Bilancio", 0, "1.1", "Avvio", 100, _, _, "Ore", 40],
    [_, _, _, "1.2", "Chiusura", _, "Bilancio", 40, "Tempi", 100],
  ];
  await expectValues(grid, {
    "=PIAO.CHECKWEIGHTS(A1:C4)": "Riga 3: il peso è 0",
    "=PIAO.WEIGHTSUM(A1:C4)": 100,
    "=PIAO.CHECKWEIGHTS(D1:F4)": "Riga 4: manca il peso di una fase",
    "=PIAO.CHECKWEIGHTS(G1:J4)": "Le fasi dell'obiettivo della riga 2 fanno 90, atteso 100: mancano 10",
  });
});

it("a number in a total's label is not the total that it states; a column of totals states one", () =>
  expectValues(
    [
      ["Obiettivo", "Peso", "Obiettivo", "Tot. struttura", "Peso"],
      ["Piano", 40, "Piano", 80, 40],
      ["Bilancio", 24, "Bilancio", 80, 30],
      ["Totale Servizio n. 1", 64, _, _, _],
    ],
    {
      "=PIAO.CHECKWEIGHTS(A1:B4)": "Somma 64, come il totale della riga 4, che può essere una formula: indicate il totale atteso",
      "=PIAO.CHECKWEIGHTS(C1:E3)": "Somma 70, atteso 80 (dichiarato: «Tot. struttura», riga 2): mancano 10",
    },
  ));

it("a list that goes on below the same title is one list", () =>
  expectValues(
    [
      ["SETTORE TECNICO - OBIETTIVI 2025", _, _],
      ["N.", "Obiettivo", "Peso"],
      [1, "Piano", 60],
      ["SETTORE TECNICO - OBIETTIVI 2025 (segue)", _, _],
      ["N.", "Obiettivo", "Peso"],
      [2, "Bilancio", 40],
    ],
    { "=PIAO.CHECKWEIGHTS(A1:C6)": "OK" },
  ));

it("PIAO.FINDINGS names the cell of the number, wherever its column stands", async () => {
  const [found] = await evaluate(
    [["Peso", "Obiettivo", "N."], [60, "Piano", 1], ["40", "Bilancio", 3]], // prettier-ignore
    ["=PIAO.FINDINGS(A1:C3)"],
  );
  expect((found as unknown[][]).slice(1)).toEqual([
    ["avviso", 3, 3, "La numerazione salta da 1 a 3."],
    ["nota", 3, 1, "Pesi scritti come testo (riga 3): SOMMA di Excel li salta."],
  ]);
});

it("a column of results is meant by its very heading, or by words that are in no other", () =>
  expectValues(
    [["Obiettivo", "Peso", "Risultato", "Risultato %", "Grado di conseguimento"], ["Piano", 60, 100, 20, 50], ["Bilancio", 40, 50, 20, 50]], // prettier-ignore
    { '=PIAO.SCORE(A1:E3;"Risultato")': 80, '=PIAO.SCORE(A1:E3;"risultato %")': 20, '=PIAO.SCORE(A1:E3;"conseguimento")': 50 },
  ));
