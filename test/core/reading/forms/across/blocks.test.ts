/** Rows of weights with objectives side by side above them, and rows of numbers that are none. */
import { blocksOn } from "../../../../../src/core/reading/forms/across/blocks";
import { written, type Written, type WrittenOptions } from "../../../../support/written";

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
  [
    "names of four letters",
    [
      ["Obiettivo", "Nidi", "Rete"],
      ["Peso", 60, 40],
    ],
    ["Peso 1: 1–2 rows 0 1"],
  ],
  [
    "one of them, and one still shorter",
    [
      ["Obiettivo", "Nidi", "Vie"],
      ["Peso", 60, 40],
    ],
    [],
  ],
  ["a colon is no part of the label", [NAMES, ["Peso :  ", 50, 30, 20]], ["Peso 1: 1–3 rows 0 1"]],
  ["a colon within it is", [NAMES, ["Peso: in punti", 50, 30, 20]], ["Peso: in punti 1: 1–3 rows 0 1"]],
  ["a colon alone is no label", [NAMES, [":", 50, 30, 20]], []],
  ["weights that bear their label's words", [NAMES, ["P.", "P. 50", "P. 30", "P. 20"]], ["P. 1: 1–3 rows 0 1"]],
  ["remarks behind the weights", [NAMES, ["Peso", 50, 30, 20, null, "da rivedere", "in giunta"]], ["Peso 1: 1–3 rows 0 1"]],
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
  [
    "weights of half of the names",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, null, null, 50],
    ],
    ["Peso 1: 1–4 rows 0 1"],
  ],
  [
    "of fewer",
    [
      [...NAMES, "Cura del verde", "Cura dei fossi"],
      ["Peso", 50, null, null, null, 50],
    ],
    [],
  ],
  ["a total", [NAMES, ["Totale", 50, 30, 20]], []],
  ["numbers of the objectives", [NAMES, ["N.", 1, 2, 3]], []],
  ["from another number on", [NAMES, ["N.", 4, 5, 6]], []],
  ["weights that happen to rise", [NAMES, ["Peso", 9, 10, 11]], ["Peso 1: 1–3 rows 0 1"]],
  ["that begin with one", [NAMES, ["Peso", 1, 2, 3]], []],
  ["a slip that is far too heavy", [NAMES, ["Peso", 50, 3000, 20]], ["Peso 1: 1–3 rows 0 1"]],
  ["one beside a single weight", [NAMES.slice(0, 3), ["Peso", 50, 3000]], ["Peso 1: 1–2 rows 0 1"]],
  ["nothing but amounts", [NAMES, ["Peso", 1500, 3000, 2000]], []],
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
  [
    "the next one blank below a name of four letters",
    [
      [...NAMES.slice(0, 3), "Nidi"],
      ["Peso", 50, 30],
    ],
    ["Peso 1: 1–3 rows 0 1"],
  ],
  [
    "below a sign that names nothing",
    [
      [...NAMES.slice(0, 3), "id."],
      ["Peso", 50, 30],
    ],
    ["Peso 1: 1–2 rows 0 1"],
  ],
  [
    "below a number",
    [
      [...NAMES.slice(0, 3), 20_250],
      ["Peso", 50, 30],
    ],
    ["Peso 1: 1–2 rows 0 1"],
  ],
  ["a label below with nothing beside it", [NAMES, ["Peso", 50, 30, 20], ["Note"], MEASURES], ["Peso 1: 1–3 rows 0 1"]],
  [
    "a label whose text stands beyond them",
    [NAMES, ["Peso", 50, 30, 20], ["Note", null, null, null, null, "vedi sotto"]],
    ["Peso 1: 1–3 rows 0 1"],
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
  [
    "one, and numbers of the objectives that go on from others",
    [["N.", 4, 5, 6], NAMES, ["Addetti", 7, 9, 4], ["Peso", 50, 30, 20]],
    ["Addetti 2: 1–3 rows 0 1 2 3", "Peso 3: 1–3 rows 0 1 2 3"],
  ],
  ["one, and as many under a label that numbers nothing", [["Ore", 4, 5, 6], NAMES, ["Addetti", 7, 9, 4], ["Peso", 50, 30, 20]], []],
  [
    "two rows half of numbers, half of words",
    [
      [...NAMES, "Cura del verde"],
      ["Target", 12, "entro maggio", 30, "entro giugno"],
      ["Nel 2024", 10, "a luglio", 25, "ad agosto"],
      ["Peso", 40, 30, 20, 10],
    ],
    ["Peso 3: 1–4 rows 0 1 2 3"],
  ],
  [
    "numbers beyond them",
    [NAMES, ["Ore", 7, null, null, 12, 15], ["Costo", 9, null, null, 11, 14], ["Peso", 50, 30, 20]],
    ["Peso 3: 1–3 rows 0 1 2 3"],
  ],
  [
    "what has one value only is no row of theirs: it may be a title",
    [["Struttura", "Ufficio scuola"], NAMES, ["Peso", 50, 30, 20]],
    ["Peso 2: 1–3 rows 1 2"],
  ],
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
