/** What merged cells above and beside headings say of them. */
import { lowestMerge, spanning, spanningRow } from "../../../../src/core/reading/tables/merged-headings";
import { written } from "../../../support/written";

type Grid = Parameters<typeof written>[0];

describe("the row above heads several of the columns B to F", () => {
  const HEADINGS = ["", "Obiettivo", "Anno 2024", "Anno 2025", "Anno 2026", "Anno 2027"];
  const above = (first: Grid[number], merges: readonly string[]): number | null =>
    spanningRow(written([first, HEADINGS], { merges }), 0, 1, 5, {});

  test.each<readonly [string, Grid[number], readonly string[]]>([
    ["one text over the last ones", ["", "", "", "Verifiche"], ["D1:F1"]],
    ["two texts over two each", ["", "", "Risultati", "", "Verifiche"], ["C1:D1", "E1:F1"]],
    ["a text that stops ahead of the last", ["", "", "Verifiche"], ["C1:E1"]],
    ["over nearly all, what the columns hold", ["", "", "Peso"], ["C1:F1"]],
    ["a note two columns away", ["", "", "", "Verifiche", "", "", "", "nota"], ["D1:F1"]],
  ])("%s", (_what, first, merges) => {
    expect(above(first, merges)).toBe(0);
  });

  test.each<readonly [string, Grid[number], readonly string[]]>([
    ["a title over nearly all", ["", "", "Obiettivi trasversali"], ["C1:F1"]],
    ["a text over one column", ["", "", "Verifiche"], []],
    ["a text that reaches beyond the last", ["", "", "", "Verifiche"], ["D1:G1"]],
    ["a text that reaches down to the headings", ["", "", "", "Verifiche"], ["D1:F2"]],
    ["a text over the first", ["", "Piano"], ["B1:C1"]],
    ["another just before them", ["Nota", "", "", "Verifiche"], ["D1:F1"]],
    ["another just behind them", ["", "", "", "Verifiche", "", "", "Nota"], ["D1:F1"]],
    ["nothing", [], []],
  ])("not %s", (_what, first, merges) => {
    expect(above(first, merges)).toBeNull();
  });
});

test("a note two columns before them is none of theirs", () => {
  const grid: Grid = [
    ["Nota", "", "", "Verifiche"],
    ["", "", "Obiettivo", "Anno 2024", "Anno 2025", "Peso"],
  ];
  expect(spanningRow(written(grid, { merges: ["D1:E1"] }), 0, 2, 5, {})).toBe(0);
});

test.each<readonly [string, readonly string[], Grid, number, number]>([
  ["the last of them", ["C1:C2"], [["Obiettivo", "Indicatore", "Peso"], ["nota"]], 0, 1],
  [
    "the first of them",
    ["A1:A3"],
    [
      ["Obiettivo", "Peso"],
      ["", "nota"],
      ["", "nota"],
    ],
    0,
    2,
  ],
  ["not one that begins above", ["B1:B2"], [["", "Piano"], ["Obiettivo"]], 1, 1],
  [
    "not beside a value",
    ["C1:C2"],
    [
      ["Obiettivo", "Peso", "Note"],
      ["Cura", 40],
    ],
    0,
    0,
  ],
  ["not over four rows", ["A1:A4"], [["Obiettivo", "Peso"]], 0, 0],
])("headings merged downwards: %s", (_what, merges, grid, row, lowest) => {
  expect(lowestMerge(written(grid, { merges }), row, 0, 2)).toBe(lowest);
});

test("a heading over two columns is at each of them, one over two rows at none but its own", () => {
  const sheet = written([["Obiettivo", "Verifiche"], []], { merges: ["A1:A2", "B1:C1"] });
  expect([spanning(sheet, 0, 1), spanning(sheet, 0, 2), spanning(sheet, 1, 0)]).toEqual(["Verifiche", "Verifiche", ""]);
});
