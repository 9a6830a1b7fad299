/** Headings printed again at the top of a page, and tables whose first column is the weight. */
import { merged, units, verified, weightFindings, type Grid } from "../../support/verify-grid";

const row = (number: number, weight: number | string): readonly (string | number)[] => [
  number,
  `Obiettivo numero ${String(number)}`,
  weight,
  "n. atti",
];

describe("headings on every page", () => {
  test("headings printed again on a new page, between an objective and its phases and before a total", () => {
    const head = ["N.", "Obiettivo / fase", "Peso %", "Indicatore"];
    const grid: Grid = [
      head,
      row(1, "60%"),
      ["1.1", "Analisi dei fabbisogni", "50%", "atti"],
      head,
      ["1.2", "Avvio dello sportello", "50%", "atti"],
      row(2, "40%"),
      head,
      ["", "TOTALE", "100%"],
    ];
    const report = verified(grid);
    expect(units(report)).toEqual(["100/100 ok {100/100 ok}"]);
    expect(weightFindings(report).filter((line) => !line.startsWith("weight-as-text"))).toEqual([]);
  });

  test("a total of all pages without a word, below a single objective of the last", () => {
    const page = (number: number, title: string): Grid => [
      [title],
      ["N.", "Obiettivo", "Peso", "Indicatore"],
      row(number, number === 1 ? 450 : 550),
    ];
    const report = verified([...page(1, "SETTORE TECNICO"), [], ...page(2, "SETTORE TECNICO (segue)"), ["", "", 1000]]);
    expect(units(report)).toEqual(["1000/1000 ok"]);
    const other = verified([...page(1, "SETTORE TECNICO"), [], ...page(2, "SETTORE TECNICO (segue)"), ["", "", 900]]);
    expect(weightFindings(other)).toEqual(["weights-total C3:C7"]);
  });

  test("headings again between a total and the title of the next part", () => {
    const head = ["N.", "Obiettivo", "PESO MAX 40", "Indicatore"];
    const second: Grid = [["OBIETTIVI TRASVERSALI A TUTTE LE AREE"], row(1, 30), row(2, 10), ["", "TOT.", 80]];
    const report = verified([head, row(1, 30), row(2, 10), ["", "TOT.", 40], head, ...second]);
    expect(units(report)).toEqual(["80/80 ok [40/40 ok, 40/40 ok]"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test("the same headings after a total begin another part", () => {
    const head = ["N.", "Obiettivo", "Peso %", "Indicatore"];
    const report = verified([head, row(1, "100%"), ["", "TOTALE", "100%"], ["AREA TECNICA"], head, row(1, "70%"), row(2, "30%")]);
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
  });
});

test("a section's title merged across a table whose first column is the weight", () => {
  const grid: Grid = [
    ["Peso", "N.", "Obiettivo", "Indicatore"],
    [60, 1, "Sportello dei servizi", "giorni"],
    [40, 2, "Bilancio partecipato", "atti"],
    ["OBIETTIVI TRASVERSALI A TUTTE LE AREE"],
    [30, 1, "Tempi di pagamento", "giorni"],
    [10, 2, "Trasparenza", "atti"],
  ];
  const report = verified(merged(grid, "A4:D4"));
  expect(units(report)).toEqual(["140/? ? [100/? ?, 40/? ?]"]);
  expect(weightFindings(report)).toEqual([]);
});

test("a row beside a merged weight is part of what is weighed, whatever its words", () => {
  const like = ["ESITO DEL QUESTIONARIO (20%)", "", "", "ESITO DEL QUESTIONARIO", "ENTRO DICEMBRE 2024"];
  const grid: Grid = [
    ["OBIETTIVI OPERATIVI", "MM/AAAA", "PESO MAX 100", "Indicatori di risultato", "Target"],
    ["11. PATTUGLIE SERALI", "", 30],
    like,
    ["RELAZIONE ALLA GIUNTA", "", "", "RELAZIONE", "95%"],
    ["12. VARCHI ELETTRONICI", "", 30],
    ["QUOTA DI ATTI DIGITALI", "", "", "QUOTA", "95%"],
    ["13. CONTROLLI SUI CANTIERI", "", 40],
    ["TEMPO DI RISPOSTA", "", "", "TEMPO", "20 giorni"],
  ];
  expect(units(verified(merged(grid, "C2:C4", "C5:C6", "C7:C8")))).toEqual(["100/100 ok"]);
});
