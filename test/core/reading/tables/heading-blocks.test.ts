/** Which cells of a row head a table: how they are parted, what is no heading, and what two rows of headings say together. */
import { blocks, headingsOf } from "../../../../src/core/reading/tables/heading-blocks";
import { live, written, type Written, type WrittenOptions } from "../../../support/written";

type Grid = readonly (readonly Written[])[];

/** "N.; Obiettivo; Peso rows 0–0"; what stands above a heading in brackets; null where the row heads nothing. */
function headed(grid: Grid, { row = 0, ...options }: WrittenOptions & { readonly row?: number } = {}): string | null {
  const sheet = written(grid, options);
  const found = headingsOf(sheet, row, sheet.rowCells(row), {});
  if (!found) return null;
  const texts = found.headings.map(({ text, above }) => (above === "" ? text : `${text} (${above})`));
  return `${texts.join("; ")} rows ${String(found.first)}–${String(found.last)}`;
}

const TWO: Grid = [["Strade", "km", 60], ["Scuole", "n.", 40]]; // prettier-ignore

test.each<readonly [string, Grid, string | null]>([
  ["weights beside what is weighed", [["Obiettivo", "Peso"]], "Obiettivo; Peso rows 0–0"],
  ["weights of parts", [["Fase", "Peso fase"]], "Fase; Peso fase rows 0–0"],
  ["one heading alone", [["Peso"]], null],
  ["what is weighed alone", [["Obiettivo", "Indicatore"]], null],
  ["with numbers below", [["Obiettivo", "Indicatore", "Valore"], ...TWO], "Obiettivo; Indicatore; Valore rows 0–0"],
  [
    "with one number below",
    [
      ["Obiettivo", "Indicatore", "Valore"],
      ["Strade", "km", 60],
    ],
    null,
  ],
  ["with numbers under a number's heading alone", [["Obiettivo", "Indicatore", "N."], ...TWO], null],
  ["with one word that is known", [["Obiettivo", "Cosa", "Valore"], ...TWO], null],
  ["under a title that says so", [["Peso degli obiettivi"], ["Obiettivo", "Cosa", "Valore"], ...TWO], null],
  ["a number among them", [["Obiettivo", 12, "Peso"]], null],
  ["a year among them", [["Obiettivo", 2026, "Peso"]], "Obiettivo; 2026; Peso rows 0–0"],
  ["one text and a year", [["Peso", 2026]], null],
  ["what a formula says in words", [["Obiettivo", "Peso", live('IF(B9=100,"OK","KO")', "OK")]], null],
  ["what another formula says", [["Obiettivo", "Peso", live('CONCATENATE("IF(","x")', "IF(x")]], "Obiettivo; Peso; IF(x rows 0–0"],
  ["a label with its value", [["Obiettivo:", "Peso"]], null],
  ["above further texts", [["Obiettivo:", "Peso", "Indicatore"]], null],
  ["an owner's name above headings", [["CdR", "Polizia"], ["Obiettivo", "Indicatore", "Peso"], ...TWO], null],
  [
    "an owner's name above headings without an objective",
    [
      ["CdR", "Polizia"],
      ["Scadenza", "Tipologia", "Peso"],
      ["2025", "a", 60],
      ["2025", "a", 40],
    ],
    null,
  ],
  [
    "an owner's heading beside others",
    [
      ["Settore", "Obiettivo", "Peso"],
      ["Scadenza", "Tipologia", "Indicatore"],
    ],
    "Settore; Obiettivo; Peso rows 0–0",
  ],
  [
    "headings once more below, where the first table is empty",
    [["Obiettivo", "Indicatore", "Peso"], ["Obiettivo", "Indicatore", "Peso"], ...TWO],
    "Obiettivo; Indicatore; Peso rows 0–0",
  ],
  ["a title above headings", [["Obiettivo", "Indicatore", "Cosa"], ["Obiettivo", "Indicatore", "Peso"], ...TWO], null],
  ["letters below them", [["Obiettivo", "Indicatore", "Peso"], ["(a)", "(b)", "(c)"], ...TWO], "Obiettivo; Indicatore; Peso rows 0–1"],
  [
    "letters and units",
    [["Obiettivo", "Indicatore", "Peso"], ["(a)", "(b)", "(c)"], ["testo", "n.", "%"], ...TWO],
    "Obiettivo; Indicatore; Peso rows 0–2",
  ],
  [
    "three such rows",
    [
      ["Obiettivo", "Indicatore", "Peso"],
      ["(a)", "(b)", "(c)"],
      ["testo", "n.", "%"],
      ["(a)", "(b)", "(c)"],
    ],
    "Obiettivo; Indicatore; Peso rows 0–3",
  ],
])("%s", (_what, grid, told) => {
  expect(headed(grid)).toBe(told);
});

test("a title directly above, or after one blank row, says that weights of objectives follow", () => {
  const rows: Grid = [["Cosa", "Voce", "Valore"], ...TWO];
  expect(headed([["Peso degli obiettivi"], ...rows], { row: 1 })).toBe("Cosa; Voce; Valore rows 1–1");
  expect(headed([["Peso degli obiettivi"], [], ...rows], { row: 2 })).toBe("Cosa; Voce; Valore rows 2–2");
  expect(headed([["Peso degli obiettivi"], [], [], ...rows], { row: 3 })).toBeNull();
  expect(headed([["Peso degli obiettivi", "2026"], ...rows], { row: 1 })).toBeNull();
  expect(headed([["Elenco"], ...rows], { row: 1 })).toBeNull();
});

describe("headings in two rows", () => {
  test.each<readonly [string, Grid, WrittenOptions & { readonly row?: number }, string | null]>([
    [
      "one over several columns",
      [
        ["Obiettivo", "Peso", null],
        [null, "Rossi", "Bianchi"],
        ["Strade", 60, 40],
        ["Scuole", 40, 60],
      ],
      { merges: ["B1:C1"] },
      "Obiettivo; Rossi (Peso); Bianchi (Peso) rows 0–1",
    ],
    [
      "the upper row seen from the lower",
      [
        [null, "Risultati", null, null],
        ["Obiettivo", "Indicatore", "Target", "Peso"],
      ],
      { merges: ["B1:C1"], row: 1 },
      "Obiettivo; Indicatore (Risultati); Target (Risultati); Peso rows 0–1",
    ],
    [
      "what is weighed and its weight below what they share",
      [
        ["Obiettivo", "Tipologia", "Fasi", null],
        [null, null, "Fase", "Peso"],
        ["Strade", "a", "Avvio", 60],
      ],
      { merges: ["C1:D1"] },
      "Obiettivo; Tipologia; Fase (Fasi); Peso (Fasi) rows 0–1",
    ],
    [
      "a title across all of them heads none",
      [
        ["Obiettivi del settore", null, null, null],
        ["Obiettivo", "Indicatore", "Target", "Peso"],
      ],
      { merges: ["A1:D1"], row: 1 },
      "Obiettivo; Indicatore; Target; Peso rows 1–1",
    ],
    [
      "a title in a tall cell over two columns heads none",
      [["Comune di Borgo"], [], [], ["Obiettivo", "Peso"]],
      { merges: ["A1:B3"], row: 3 },
      "Obiettivo; Peso rows 3–3",
    ],
    [
      "what is left blank above stands below",
      [
        ["Obiettivo", null, null],
        [null, "Indicatore", "Peso"],
        ["Strade", "km", 60],
      ],
      {},
      null,
    ],
    [
      "two blank ones",
      [
        ["Obiettivo", null, null, "Peso"],
        [null, "Indicatore", "Target", null],
        ["Strade", "km", "10", 60],
      ],
      {},
      "Obiettivo; Indicatore; Target; Peso rows 0–1",
    ],
    [
      "a single text under a blank heading is the first row's",
      [
        ["Obiettivo", null, "Peso"],
        [null, "Strade", null],
      ],
      {},
      "Obiettivo; ; Peso rows 0–0",
    ],
    [
      "classes below a heading of their own",
      [
        ["Obiettivo", "Tipologia", "Indicatore", "Peso"],
        [null, "Output/Outcome", "Classe", null],
        ["Strade", "a", "km", 60],
      ],
      {},
      "Obiettivo; Tipologia; Indicatore; Peso rows 0–1",
    ],
    [
      "words below a weight are data",
      [
        ["Obiettivo", "Tipologia", "Indicatore", "Peso"],
        [null, "Output/Outcome", "Classe", "Alto"],
        ["Strade", "a", "km", 60],
      ],
      {},
      "Obiettivo; Tipologia; Indicatore; Peso rows 0–0",
    ],
    ["headings that reach down", [["Obiettivo", "Peso"], ["nota"], ["Strade", 60]], { merges: ["B1:B2"] }, "Obiettivo; Peso rows 0–1"],
    [
      "over a row with numbers they do not",
      [["Obiettivo", "Peso"], [12], ["Strade", 60]],
      { merges: ["B1:B2"] },
      "Obiettivo; Peso rows 0–0",
    ],
  ])("%s", (_what, grid, options, told) => {
    expect(headed(grid, options)).toBe(told);
  });
});

/** The columns of each group of cells: "0–2 4–6". */
function parted(grid: Grid): string {
  const sheet = written(grid);
  return blocks(sheet, 0, sheet.rowCells(0), {})
    .map((cells) => `${String(cells[0]?.col)}–${String(cells.at(-1)?.col)}`)
    .join(" ");
}

const HEAD: readonly Written[] = ["Obiettivo", "Peso"];
/** Further columns, 58 of them. */
const NOTES: readonly Written[] = Array.from({ length: 58 }, (_unused, i) => `Nota ${String(i)}`);

test.each<readonly [string, Grid, string]>([
  ["one table", [[...HEAD, "Indicatore"]], "0–2"],
  ["two with a gap", [[...HEAD, null, ...HEAD]], "0–1 3–4"],
  ["a text alone beside a table", [["Nota", null, ...HEAD]], "0–0 2–3"],
  ["of which each says something else", [["Obiettivo", "Peso", null, "Nome", "Ruolo"]], "0–1 3–4"],
  [
    "a gap below which something stands",
    [
      ["Obiettivo", "Peso", null, "Nome"],
      ["Strade", 60, "x", "a"],
      ["Scuole", 40, "y", "b"],
    ],
    "0–3",
  ],
  [
    "now and then a note",
    [
      ["Obiettivo", "Peso", null, "Nome"],
      ["a", 1, "nota", "b"],
      ["a", 1, null, "b"],
      ["a", 1, null, "b"],
      ["a", 1, null, "b"],
      ["a", 1, null, "b"],
    ],
    "0–1 3–3",
  ],
  [
    "a note in each fourth row",
    [
      ["Obiettivo", "Peso", null, "Nome"],
      ["a", 1, "nota", "b"],
      ["a", 1, null, "b"],
      ["a", 1, null, "b"],
      ["a", 1, null, "b"],
    ],
    "0–3",
  ],
  [
    "a check beside each",
    [
      ["Obiettivo", "Peso", null, "Nome"],
      ["Strade", 60, live("B2", 60), "a"],
      ["Scuole", 40, live("B3", 40), "b"],
    ],
    "0–1 3–3",
  ],
  ["two without a gap", [[...HEAD, ...HEAD]], "0–1 2–3"],
  ["three", [[...HEAD, ...HEAD, ...HEAD]], "0–1 2–3 4–5"],
  ["of sixty columns each", [[...HEAD, ...NOTES, ...HEAD, ...NOTES]], "0–59 60–119"],
  ["of more", [[...HEAD, ...NOTES, "Fonte", ...HEAD, ...NOTES, "Fonte"]], "0–121"],
  ["of one heading each", [["Peso", "Peso"]], "0–1"],
  ["that do not weigh anything", [["Nome", "Ruolo", "Nome", "Ruolo"]], "0–3"],
  ["the second of which is cut short", [["Obiettivo", "Indicatore", "Peso", "Obiettivo", "Indicatore"]], "0–4"],
  ["in another order", [["Obiettivo", "Peso", "Peso", "Obiettivo"]], "0–3"],
  [
    "a level and its parts",
    [
      [...HEAD, ...HEAD],
      ["Rete", 60, "Strade", 30],
      [null, null, "Ponti", 30],
      ["Scuole", 40, "Tetti", 40],
    ],
    "0–3",
  ],
  [
    "the shorter of two tables only ends",
    [
      [...HEAD, ...HEAD],
      ["Rete", 60, "Strade", 30],
      [null, null, "Ponti", 30],
      [null, null, "Tetti", 40],
    ],
    "0–1 2–3",
  ],
])("groups of headings: %s", (_what, grid, told) => {
  expect(parted(grid)).toBe(told);
});
