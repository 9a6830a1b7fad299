/** Rows of weights with objectives side by side above them, and rows of numbers that are none; which columns hold totals. */
import { blocksOn } from "../../../../../src/core/reading/forms/across/blocks";
import { columnsOf } from "../../../../../src/core/reading/forms/across/columns";
import { live, written, type Written, type WrittenOptions } from "../../../../support/written";

const NAMES: Written[] = ["Obiettivo", "Cura delle strade", "Cura delle scuole", "Cura dei parchi"];
const MEASURES: Written[] = ["Indicatore", "chilometri", "numero", "metri quadri"];

/** Each block as "row of weights: first–last, rows". */
function blocks(grid: readonly (readonly Written[])[], options: WrittenOptions = {}): readonly string[] {
  return blocksOn(written(grid, options), {}).map(
    ({ weight, first, last, rows }) => `${weight.label} ${String(weight.row)}: ${String(first)}–${String(last)} rows ${rows.map(({ row }) => row).join(" ")}`,
  ); // prettier-ignore
}

test.each<readonly [string, readonly (readonly Written[])[], readonly string[]]>([
  ["weights below names", [NAMES, ["Peso", 50, 30, 20]], ["Peso 1: 1–3 rows 0 1"]],
  ["and below what measures them", [NAMES, MEASURES, ["Peso", 50, 30, 20]], ["Peso 2: 1–3 rows 0 1 2"]],
  ["above them", [["Peso", 50, 30, 20], NAMES], ["Peso 0: 1–3 rows 0 1"]],
  ["under any word", [NAMES, ["Valore", 50, 30, 20]], ["Valore 1: 1–3 rows 0 1"]],
  ["a colon is no part of the label", [NAMES, ["Peso :  ", 50, 30, 20]], ["Peso 1: 1–3 rows 0 1"]],
  ["a weight that is blank at the end", [NAMES, ["Peso", 50, 30]], ["Peso 1: 1–3 rows 0 1"]],
  [
    "one that is a text, among three numbers",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, "da definire", 20, 30],
    ],
    ["Peso 1: 1–4 rows 0 1"],
  ],
  ["among two", [NAMES, ["Peso", 50, "da definire", 20]], []],
  [
    "two texts",
    [
      [...NAMES, "Cura del verde", "Cura dell'aria"],
      ["Peso", 50, "x", 20, "y", 30],
    ],
    [],
  ],
  ["a total", [NAMES, ["Totale", 50, 30, 20]], []],
  ["numbers of the objectives", [NAMES, ["N.", 1, 2, 3]], []],
  ["from another number on", [NAMES, ["N.", 4, 5, 6]], []],
  ["weights that happen to rise", [NAMES, ["Peso", 9, 10, 11]], ["Peso 1: 1–3 rows 0 1"]],
  ["that begin with one", [NAMES, ["Peso", 1, 2, 3]], []],
  ["a slip that is far too heavy", [NAMES, ["Peso", 50, 3000, 20]], ["Peso 1: 1–3 rows 0 1"]],
  ["as heavy under another word", [NAMES, ["Valore", 50, 3000, 20]], []],
  ["years", [NAMES, ["Anno", 2024, 2025, 2026]], []],
  [
    "one name alone",
    [
      ["Obiettivo", "Cura delle strade"],
      ["Peso", 50],
    ],
    [],
  ],
  [
    "short names",
    [
      ["Obiettivo", "via", "sub", "ora"],
      ["Peso", 50, 30, 20],
    ],
    [],
  ],
  [
    "one weight, and the next one blank",
    [
      [...NAMES, "Cura del verde", "Cura dell'aria"],
      ["Peso", 50, null, null, null, null],
    ],
    ["Peso 1: 1–2 rows 0 1"],
  ],
  ["a gap above", [NAMES, [], ["Peso", 50, 30, 20]], []],
  [
    "labels in another column",
    [
      [null, ...NAMES],
      ["Peso", 50, 30, 20, 10],
    ],
    [],
  ],
  ["the same label once more in the row", [NAMES, ["Peso", 50, 30, "Peso"]], []],
  ["a label that is too long", [NAMES, ["x".repeat(61), 50, 30, 20]], []],
  ["just short enough", [NAMES, ["x".repeat(60), 50, 30, 20]], [`${"x".repeat(60)} 1: 1–3 rows 0 1`]],
  ["two further rows of numbers", [NAMES, ["a", 7, 9, 4], ["b", 5, 8, 1], ["Peso", 50, 30, 20]], []],
])("%s", (_what, grid, told) => {
  expect(blocks(grid)).toEqual(told);
});

test("hidden rows are nobody's, and merged labels end where they end", () => {
  expect(blocks([NAMES, ["Peso", 50, 30, 20]], { hiddenRows: [1] })).toEqual([]);
  expect(blocks([NAMES, MEASURES, ["Peso", 50, 30, 20]], { hiddenRows: [1] })).toEqual([]);
  expect(
    blocks(
      [
        ["Obiettivo", null, "Cura delle strade", "Cura delle scuole"],
        ["Peso", null, 50, 30],
      ],
      { merges: ["A1:B1", "A2:B2"] },
    ),
  ).toEqual(["Peso 1: 2–3 rows 0 1"]);
});

describe("columns of a block", () => {
  /** The objectives' columns, then those of totals. */
  function columns(grid: readonly (readonly Written[])[], options: WrittenOptions = {}): readonly (readonly number[])[] {
    const [block] = blocksOn(written(grid, options), {});
    if (!block) throw new Error("no block");
    const { objectives, totals } = columnsOf(block, block.rows.find(({ label }) => label === "Obiettivo")?.row ?? 0);
    return [objectives, totals];
  }

  const INDICATOR: Written[] = ["Indicatore", "km", "n.", "mq"];

  test.each<readonly [string, readonly (readonly Written[])[], readonly (readonly number[])[]]>([
    ["no total", [NAMES, ["Peso", 50, 30, 20]], [[1, 2, 3], []]],
    [
      "a formula that adds",
      [
        [...NAMES, "In tutto"],
        ["Peso", 50, 30, 20, live("SUM(B2:D2)", 100)],
      ],
      [[1, 2, 3], [4]],
    ],
    [
      "one that adds cells elsewhere",
      [
        [...NAMES, "Cura del verde"],
        ["Peso", 50, 30, 20, live("SUM(B9:D9)", 10)],
      ],
      [[1, 2, 3, 4], []],
    ],
    [
      "a word for totals",
      [
        [...NAMES, "Totale"],
        ["Peso", 50, 30, 20, 95],
      ],
      [[1, 2, 3], [4]],
    ],
    ["no name above it", [NAMES, ["Peso", 50, 30, 20, 95]], [[1, 2, 3], [4]]],
    ["nothing else said of it", [[...NAMES, "In tutto"], ["Peso", 50, 30, 20, 95], INDICATOR], [[1, 2, 3], [4]]],
    [
      "something said of it",
      [
        [...NAMES, "Cura del verde"],
        ["Peso", 50, 30, 20, 100],
        [...INDICATOR, "ha"],
      ],
      [[1, 2, 3, 4], []],
    ],
    [
      "what all others make, under a name",
      [
        [...NAMES, "Complesso"],
        ["Peso", 50, 30, 20, 100],
      ],
      [[1, 2, 3], [4]],
    ],
    [
      "another number under a name",
      [
        [...NAMES, "Complesso"],
        ["Peso", 50, 30, 20, 95],
      ],
      [[1, 2, 3, 4], []],
    ],
    [
      "numbered as all others are",
      [
        ["N.", "Ob. 1", "Ob. 2", "Ob. 3", "Ob. 4"],
        [...NAMES, "Complesso"],
        ["Peso", 50, 30, 20, 100],
      ],
      [[1, 2, 3, 4], []],
    ],
    [
      "not numbered as all others are",
      [
        ["N.", "Ob. 1", "Ob. 2", "Ob. 3"],
        [...NAMES, "Complesso"],
        ["Peso", 50, 30, 20, 100],
      ],
      [[1, 2, 3], [4]],
    ],
    [
      "the first column is none",
      [
        ["Obiettivo", "Totale", "Cura delle scuole"],
        ["Peso", 50, 30],
      ],
      [[1, 2], []],
    ],
    [
      "a total of one",
      [
        ["Obiettivo", "Cura delle scuole", "Insieme"],
        ["Peso", 50, live("B2", 50)],
      ],
      [[1], [2]],
    ],
    [
      "a blank weight further on, of which something is said",
      [
        [...NAMES, "Cura del verde"],
        ["Peso", 50, 30, 20],
        [...INDICATOR, "ha"],
      ],
      [[1, 2, 3, 4], []],
    ],
  ])("%s", (_what, grid, told) => {
    expect(columns(grid)).toEqual(told);
  });

  test("of merged names the first column", () => {
    const grid: Written[][] = [
      ["Obiettivo", "Cura delle strade", null, "Cura delle scuole"],
      ["Peso", 50, null, 30],
    ];
    expect(columns(grid, { merges: ["B1:C1"] })).toEqual([[1, 3], []]);
  });
});
