/** Where a row of headings is parted into tables that stand side by side: at gaps, where the first heading comes again, and not above levels. */
import { blocks } from "../../../../src/core/reading/tables/heading-blocks";
import { live, written, type Written } from "../../../support/written";

type Grid = readonly (readonly Written[])[];

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
    "unless the first heading comes again behind it, be it above other columns",
    [
      ["Obiettivo", "Peso", null, "Obiettivo", "Indicatore"],
      ["Strade", 60, "x", "Mense", "pasti"],
      ["Scuole", 40, "y", "Asili", "posti"],
    ],
    "0–1 3–4",
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
  ["three of twenty-one columns each", [Array.from({ length: 3 }, () => [...HEAD, ...NOTES.slice(0, 19)]).flat()], "0–20 21–41 42–62"],
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
    "with a note on some of them",
    [
      [...HEAD, ...HEAD, "Nota"],
      ["Rete", 60, "Strade", 30, null],
      [null, null, "Ponti", 30, null],
      ["Scuole", 40, "Tetti", 40, "urgente"],
    ],
    "0–4",
  ],
  [
    "what stands above the first level is no part of it",
    [
      [...HEAD, ...HEAD],
      [null, null, "Ponti", 30],
      ["Rete", 60, "Strade", 30],
      ["Scuole", 40, "Tetti", 40],
    ],
    "0–1 2–3",
  ],
  [
    "nor is a weight without a title",
    [
      [...HEAD, ...HEAD],
      ["Rete", 60, "Strade", 30],
      [null, null, null, 30],
      ["Scuole", 40, "Tetti", 40],
    ],
    "0–1 2–3",
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
