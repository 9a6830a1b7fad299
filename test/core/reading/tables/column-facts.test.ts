/** What is counted down a column: numbers that could be weights, ordinals, texts, crosses, how many differ. */
import { columnFacts, rowsOf } from "../../../../src/core/reading/tables/column-facts";
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
  ["small shares are no marks", [share(0.05), share(0.1)], { marks: false, percents: 2 }],
  ["nor are those with a sign", ["5%", "10%"], { marks: false, percents: 2 }],
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
  ["three of them", [4, 5, 6], true],
  ["two of which one is repeated", [4, 5, 5], false],
  ["with repetitions", [1, 1, 2, 2, 3], true],
  ["two alone", [1, 2], true],
  ["two further on", [33, 34], false],
  ["33, 33, 34", [33, 33, 34], false],
  ["one alone", [1], false],
  ["weights", [30, 40, 30], false],
  ["one step in five is another", [1, 2, 3, 4, 5, 9], true],
  ["two in six are", [1, 2, 3, 4, 5, 9, 12], false],
  ["three in eleven are", [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 18], false],
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

test("a label with the name of a structure is not counted; beside a third cell it is an objective's", () => {
  const grid = (row: readonly Written[]): Written[][] => [["Obiettivo", "Indicatore", "Valore"], [...row], ["Cura delle vie", "km", 60]];
  const counted = (row: readonly Written[]) => columnFacts([tableOn(written(grid(row)))]).map(({ filled }) => filled);
  expect(counted(["Settore:", "Tributi"])).toEqual([1, 1, 1]);
  expect(counted(["Settore:", "Tributi", 40])).toEqual([2, 2, 2]);
  expect(counted(["Strade:", "Tributi"])).toEqual([2, 2, 1]);
  expect(counted(["Settore", "Tributi"])).toEqual([2, 2, 1]);
});

test("a column without a heading says nothing by it", () => {
  const facts = columnFacts([tableOn(written([["Obiettivo", null, "Peso"], ["Cura delle vie", "km", 60]]))]); // prettier-ignore
  expect(facts.map(({ heading }) => heading.text)).toEqual(["Obiettivo", "", "Peso"]);
  expect(facts[1]?.heading).toEqual({ col: 1, row: 0, text: "", role: null, above: "", aboveRole: null });
});

describe("over two tables of one form", () => {
  const grid = (heading: string | null): Written[][] => [["Obiettivo", heading, "Peso"], ["Cura delle vie", "km", 60]]; // prettier-ignore
  const named = tableOn(written(grid("Indicatore")));
  const unnamed = tableOn(written(grid(null), { hiddenCols: [1] }));

  test("a column is headed as in the first table that heads it", () => {
    expect(columnFacts([unnamed, named])[1]).toMatchObject({ filled: 2, heading: { text: "Indicatore", role: "indicator" } });
  });

  test("it is hidden where both hide it", () => {
    expect(columnFacts([unnamed, named])[1]?.hidden).toBe(false);
    expect(columnFacts([unnamed, unnamed])[1]?.hidden).toBe(true);
  });
});

test("the rows of a table are those below its headings, up to where the next one begins", () => {
  const rows: Written[][] = [
    ["Obiettivo", "Peso"],
    ["Cura delle vie", 60],
    ["Cura dei muri", 40],
    ["Obiettivo", "Peso"],
  ];
  const table = tableOn(written(rows), 0, { end: 3 });
  expect([...rowsOf(table)].map(({ row }) => row)).toEqual([1, 2]);
});

test.each<readonly [string, readonly Written[], readonly number[]]>([
  ["in it", [null, "Cura delle vie", 60], [1, 2]],
  ["left of it", ["x", "Cura delle vie", 60], [1, 2]],
  ["right of it", [null, "Cura delle vie", 60, "y"], [1, 2]],
  ["far right of it", [null, "Cura delle vie", 60, null, "y"], [1, 2]],
  ["on both sides", ["x", "Cura delle vie", 60, "y"], [1, 2]],
])("of a row only the cells within the table's columns are its own: %s", (_what, cells, told) => {
  const rows = [...rowsOf(tableOn(written([[null, "Obiettivo", "Peso"], cells])))];
  expect(rows.map((row) => row.cells.map(({ col }) => col))).toEqual([told]);
});

test.each<readonly [string, readonly Written[]]>([
  ["on both sides", ["x", null, null, "y"]],
  ["on the left", ["x"]],
  ["on the right", [null, null, null, "y"]],
])("a row whose cells all stand beside the table is none of it: %s", (_what, cells) => {
  expect([...rowsOf(tableOn(written([[null, "Obiettivo", "Peso"], cells])))]).toEqual([]);
});
