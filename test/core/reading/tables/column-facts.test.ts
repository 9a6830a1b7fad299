/** What is counted down a column: numbers that could be weights, ordinals, texts, crosses, how many differ. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { share, written, type Written } from "../../../support/written";
import { tableOn } from "../../../support/tables";

/** The facts of a column with these cells, beside one of objectives. */
const facts = (cells: readonly Written[], heading = "Valore") => {
  const rows = cells.map((cell, index): Written[] => [`Cura del parco ${String.fromCharCode(97 + index)}`, cell]);
  const [, found] = columnFacts([tableOn(written([["Obiettivo", heading], ...rows]))]);
  if (!found) throw new Error("no such column");
  return { ...found, distinct: found.distinct() };
};

test.each<readonly [string, readonly Written[], object]>([
  ["numbers", [30, 40, 30], { filled: 3, numbers: 3, texts: 0, length: 0, distinct: 2, marks: false }],
  ["numbers as texts", ["30", "40%"], { filled: 2, numbers: 2, texts: 2, percents: 1, length: 2.5 }],
  ["shares", [share(0.3), share(0.7)], { numbers: 2, percents: 2, marks: false }],
  ["nothing", [null, null], { filled: 0, numbers: 0, length: 0, distinct: 0, marks: false }],
  ["zero and below", [0, -3, 5], { filled: 3, numbers: 1 }],
  ["a thousand", [1000], { numbers: 1, tooLarge: 0 }],
  ["more", [1001, 5000], { numbers: 0, tooLarge: 2 }],
  ["years", [2000, 2100], { numbers: 0, tooLarge: 2 }],
  [
    "dates",
    [
      { value: 500, format: "dd/mm/yyyy" },
      { value: 500, format: "yyyy" },
    ],
    { numbers: 0 },
  ],
  ["a format whose words hold a d", [{ value: 50, format: '0 "dei punti"' }], { numbers: 1 }],
  ["one whose colour does", [{ value: 50, format: "[Red]0" }], { numbers: 1 }],
  ["one that escapes it", [{ value: 50, format: "0\\d" }], { numbers: 1 }],
  ["marks", [1, 5, 10], { marks: true }],
  ["one above ten", [1, 5, 11], { marks: false }],
  ["one with decimals", [1, 5.5], { marks: false }],
  ["one mark alone", [5], { marks: false }],
  ["texts", ["ore", "giorni"], { numbers: 0, texts: 2, length: 4.5, ordinals: 0 }],
  ["ordinals", ["1.", "2)", "a)"], { ordinals: 3, sequence: true }],
  ["crosses", ["x", "X", " x ", "xx", "x2", "ex", "x o"], { crosses: 3 }],
  ["texts that are alike", ["Area 1", "AREA  1", "Area 2"], { distinct: 2 }],
  ["a total of one of them is none", ["Tributi", "Scuola", "Totale Tributi", "Tot. Scuola"], { distinct: 2 }],
  ["of another it is", ["Tributi", "Totale copertura"], { distinct: 2 }],
  ["one that begins otherwise is no total", ["Rete idrica", "Rete totale idrica"], { distinct: 2 }],
])("%s", (_what, cells, told) => {
  expect(facts(cells)).toMatchObject(told);
});

test.each<readonly [string, readonly number[], boolean]>([
  ["running numbers", [1, 2, 3], true],
  ["that begin anew", [1, 2, 3, 1, 2], true],
  ["from another number", [4, 5, 6, 7], true],
  ["with repetitions", [1, 1, 2, 2, 3], true],
  ["two alone", [1, 2], true],
  ["two further on", [33, 34], false],
  ["33, 33, 34", [33, 33, 34], false],
  ["one alone", [1], false],
  ["weights", [30, 40, 30], false],
  ["one step in five is another", [1, 2, 3, 4, 5, 9], true],
  ["two in six are", [1, 2, 3, 4, 5, 9, 12], false],
  ["a fall in ten", [10, 11, 12, 13, 14, 15, 16, 17, 18, 5], true],
  ["two in twelve", [10, 11, 12, 13, 14, 15, 16, 17, 5, 6, 7, 3], false],
])("%s are a sequence", (_what, numbers, told) => {
  expect(facts(numbers).sequence).toBe(told);
});

test("rows of totals, of differences and titles are not counted, nor is what formulas say in words", () => {
  const rows: Written[][] = [
    ["Settore:", "Tributi"],
    ["Cura del parco", 40],
    ["Cura delle vie", 60],
    ["Cura dei muri", { value: "OK", formula: 'IF(B3=40,"OK","KO")' }],
    ["Totale", 100],
    ["Differenza", 0],
    [null, "Nota"],
  ];
  const [goals, values] = columnFacts([tableOn(written([["Obiettivo", "Valore"], ...rows]))]);
  expect([goals?.filled, values?.filled, values?.numbers]).toEqual([3, 2, 2]);
});

test("cells beside the table are none of it, and a column is hidden where every table hides it", () => {
  const sheet = written(
    [
      [null, "Obiettivo", "Peso"],
      ["x", "Cura del parco", 40, "y"],
      ["x", "Cura delle vie", 60],
    ],
    { hiddenCols: [2] },
  );
  const found = columnFacts([tableOn(sheet)]);
  expect(found.map(({ filled, hidden, index }) => [index, filled, hidden])).toEqual([
    [0, 2, false],
    [1, 2, true],
  ]);
});
