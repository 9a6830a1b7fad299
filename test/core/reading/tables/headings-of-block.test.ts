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
    "one with such a word among its first forty characters",
    [
      ["Obiettivo", "Tipologia", "Indicatori", "Peso"],
      [null, "Output/Outcome", "Riferimenti, annotazioni, altre scadenze"],
    ],
    [],
    "Obiettivo 0; Tipologia 0; Indicatori 0; Peso 0; to 1",
  ],
  [
    "one that is a character too long for it",
    [
      ["Obiettivo", "Tipologia", "Indicatori", "Peso"],
      [null, "Output/Outcome", "Riferimenti, annotazioni, nostre scadenze"],
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

/** Each heading with what stands above it, from the row on, and the rows that all of them take: "Rossi < Peso; rows 0-1". */
function aboves(grid: Grid, merges: readonly string[] = [], row = 0): string {
  const sheet = written(grid, { merges });
  const [first = []] = blocks(sheet, row, sheet.rowCells(row), {});
  const { headings, first: top, last } = blockHeadings(sheet, row, first, {});
  return [
    ...headings.map(({ text, above }) => (above === "" ? text : `${text} < ${above}`.trim())),
    `rows ${String(top)}-${String(last)}`,
  ].join("; ");
}

describe("what stands above a heading", () => {
  const NAMES: Grid = [
    ["Obiettivo", "Peso", null],
    [null, "Rossi", "Bianchi"],
  ];

  test.each<readonly [string, Grid, readonly string[], number, string]>([
    ["the heading that several share", NAMES, ["B1:C1"], 0, "Obiettivo; Rossi < Peso; Bianchi < Peso; rows 0-1"],
    ["a column of the shared heading that has no words of its own", [["Obiettivo", "Peso", null, null], [null, "Rossi", null, "Bianchi"]], ["B1:D1"], 0, "Obiettivo; Rossi < Peso; < Peso; Bianchi < Peso; rows 0-1"],
    ["the heading above words that only explain it", [["Obiettivo", null, "Tipologia", "Indicatore"], [null, null, "Output/Outcome", "Classe"], ["Strade", "nota", "a", "km"]], [], 0, "Obiettivo; ; Tipologia; Indicatore; rows 0-1"],
    ["a heading of the row above, over several", [[null, "Risultati", null, "Punti", null], ["Obiettivo", "Attesi", "Avuti", "Peso", "Esito"], ["Strade", 3, 2, 60, 40]], ["B1:C1", "D1:E1"], 1, "Obiettivo; Attesi < Risultati; Avuti < Risultati; Peso < Punti; Esito < Punti; rows 0-1"],
    ["one of the row above, over words below blank ones", [[null, "Peso", null], ["Obiettivo", null, null, "Note"], [null, "Rossi", "Bianchi"]], ["B1:C1"], 1, "Obiettivo; Rossi < Peso; Bianchi < Peso; Note; rows 0-2"],
    ["nothing, of a row above over other columns", [["Comune"], ["Obiettivo", "Peso"], ["Strade", 60]], [], 1, "Obiettivo; Peso; rows 1-1"],
    ["a single text below two blank headings goes on with none", [["Obiettivo", null, null, "Peso"], [null, "Anno"]], [], 0, "Obiettivo; ; ; Peso; rows 0-0"],
    ["two texts below blank headings do", [["Obiettivo", null, null, "Peso"], [null, "Anno", "Fonte"]], [], 0, "Obiettivo; Anno; Fonte; Peso; rows 0-1"],
    ["one below a shared heading alone is not the headings'", [["Obiettivo", "Peso", null, "Note"], [null, "Rossi"]], ["B1:C1"], 0, "Obiettivo; Peso; < Peso; Note; rows 0-0"],
    ["one below a shared heading and one below a blank one are", [["Obiettivo", "Peso", null, null, "Note"], [null, "Rossi", null, "Fonte"]], ["B1:C1"], 0, "Obiettivo; Rossi < Peso; < Peso; Fonte; Note; rows 0-1"],
    ["texts of the first row below a shared heading, and below the one beside", [["Obiettivo", "Note", null], ["Strade", "urgente", "in corso"]], ["B1:C1"], 0, "Obiettivo; Note; < Note; rows 0-0"],
    ["numbers below a shared heading are the first row's", [["Obiettivo", "Peso", null], [null, 60, 40]], ["B1:C1"], 0, "Obiettivo; Peso; < Peso; rows 0-0"],
    ["letters below a shared heading only mark its columns", [["Obiettivo", "Peso", null], [null, "(a)", "(b)"]], ["B1:C1"], 0, "Obiettivo; Peso; < Peso; rows 0-1"],
    ["so do units of measure", [["Obiettivo", "Peso", null], [null, "n.", "%"]], ["B1:C1"], 0, "Obiettivo; Peso; < Peso; rows 0-1"],
    ["texts that a shared heading of two rows covers are seen by nobody", [["Obiettivo", "Peso", null], [null, "Rossi", "Bianchi"]], ["B1:C2"], 0, "Obiettivo; Peso; < Peso; rows 0-1"],
    ["a heading that takes two rows has none below it", [["Obiettivo", "Tipologia", "Indicatore"], [null, "Output", "Classe"]], ["A1:A2"], 0, "Obiettivo; Tipologia; Indicatore; rows 0-1"],
    ["letters below", [["Obiettivo", "Indicatore", "Peso"], ["a", "b", "c"], ["Strade", "km", 60]], [], 0, "Obiettivo; Indicatore; Peso; rows 0-1"],
    ["letters and signs below", [["Obiettivo", "Indicatore", "Peso"], ["a", "b", "c"], ["(d)", "(e)", "(f)"], ["Strade", "km", 60]], [], 0, "Obiettivo; Indicatore; Peso; rows 0-2"],
    ["letters of a table beside, below", [["Obiettivo", "Peso", null, "Note", "Fonte", "Ente"], [null, null, null, "a", "b", "c"], ["Strade", 60]], [], 0, "Obiettivo; Peso; rows 0-0"],
    ["letters below, and a note beside them", [["Obiettivo", "Indicatore", "Peso"], ["a", "b", "c", null, "vedi sotto"], ["Strade", "km", 60]], [], 0, "Obiettivo; Indicatore; Peso; rows 0-1"],
    ["letters of another table below", [["Obiettivo", "Peso", null, "Note"], [null, null, null, "a"], ["Strade", 60]], [], 0, "Obiettivo; Peso; rows 0-0"],
  ])("%s", (_what, grid, merges, row, told) => {
    expect(aboves(grid, merges, row)).toBe(told);
  }); // prettier-ignore
});

describe("words of headings under headings", () => {
  const below = (...words: readonly Written[]): string =>
    headed([
      ["Obiettivo", "Tipologia", "Classe", "Indicatore", "Peso"],
      [null, ...words],
    ]);
  const rows = (said: string): string => said.replace(/^.*; to /, "");

  test.each<readonly [string, readonly Written[], string]>([
    ["go on with them", [null, null, "Target"], "0"],
    ["two do", ["Output", null, "Target"], "1"],
    ["of a kind or a class any words do", ["si/no", "alta/bassa"], "1"],
    ["of an indicator only words of headings do", ["si/no", null, "da chi"], "0"],
    ["under a weight none do", ["si/no", null, null, "Target"], "0"],
  ])("%s: %j", (_what, words, last) => {
    expect(rows(below(...words))).toBe(last);
  });

  test.each([
    ["N.", "Ob. 1"],
    ["Peso fase", "Punti da definire"],
    ["Scadenza", "Entro giugno"],
  ])("under «%s» the word «%s» is the first row's, under «Note» it goes on", (heading, word) => {
    const of = (one: string): string => rows(headed([["Obiettivo", one, "Indicatore"], [null, word, "Target"]])); // prettier-ignore
    expect(of(heading)).toBe("0");
    expect(of("Note")).toBe("1");
  });
});
