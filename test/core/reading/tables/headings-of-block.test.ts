/** The headings of one block of columns: which rows they take, and in which of them the text of each stands. */
import { blocks } from "../../../../src/core/reading/tables/heading-blocks";
import { blockHeadings } from "../../../../src/core/reading/tables/headings-of-block";
import { written, type Written } from "../../../support/written";

type Grid = readonly (readonly Written[])[];

/** Each heading of the first block with the row of its text: "Obiettivo 0; Rossi 1; to 1". */
function headed(grid: Grid, merges: readonly string[] = []): string {
  const sheet = written(grid, { merges });
  const [first = []] = blocks(sheet, 0, sheet.rowCells(0), {});
  const { headings, last } = blockHeadings(sheet, 0, first, {});
  return [...headings.map(({ text, row }) => `${text} ${String(row)}`), `to ${String(last)}`].join("; ");
}

test.each<readonly [string, Grid, readonly string[], string]>([
  [
    "names below the heading that they share",
    [
      ["Obiettivo", "Peso", null],
      [null, "Rossi", "Bianchi"],
    ],
    ["B1:C1"],
    "Obiettivo 0; Rossi 1; Bianchi 1; to 1",
  ],
  [
    "words below headings of their own, and a column without one",
    [
      ["Obiettivo", null, "Tipologia", "Indicatore"],
      [null, null, "Output/Outcome", "Classe"],
      ["Strade", "nota", "a", "km"],
    ],
    [],
    "Obiettivo 0;  0; Tipologia 0; Indicatore 0; to 1",
  ],
  [
    "a sentence that begins as a heading does",
    [
      ["Obiettivo", "Tipologia", "Indicatori", "Peso"],
      [null, "Output/Outcome", "Descrizione di che cosa si misura, da chi, quando e con quale strumento di rilevazione"],
    ],
    [],
    "Obiettivo 0; Tipologia 0; Indicatori 0; Peso 0; to 1",
  ],
  [
    "one that only ends so",
    [
      ["Obiettivo", "Tipologia", "Indicatori", "Peso"],
      [null, "Output/Outcome", "Da chi, quando e con quale strumento si rileva l'indicatore"],
    ],
    [],
    "Obiettivo 0; Tipologia 0; Indicatori 0; Peso 0; to 0",
  ],
  [
    "the words of a first row whose target has words of headings, too",
    [
      ["Obiettivo", "Indicatore", "Target", "Peso"],
      [null, "Fasi concluse", "Risultato atteso"],
    ],
    [],
    "Obiettivo 0; Indicatore 0; Target 0; Peso 0; to 0",
  ],
  [
    "or whose weight has",
    [
      ["Obiettivo", "Indicatore", "Peso", "Note"],
      [null, "Fasi concluse", "Punti"],
    ],
    [],
    "Obiettivo 0; Indicatore 0; Peso 0; Note 0; to 0",
  ],
  [
    "another table beside",
    [
      ["Obiettivo", "Peso", null, null, "Legenda"],
      [null, "Rossi", "Bianchi", null, "Alta"],
    ],
    ["B1:C1"],
    "Obiettivo 0; Rossi 1; Bianchi 1; to 1",
  ],
  [
    "one column more, without a heading above it",
    [
      ["Obiettivo", "Indicatori"],
      [null, "Classe", "Peso"],
    ],
    [],
    "Obiettivo 0; Indicatori 0; Peso 1; to 1",
  ],
])("%s", (_what, grid, merges, told) => {
  expect(headed(grid, merges)).toBe(told);
});
