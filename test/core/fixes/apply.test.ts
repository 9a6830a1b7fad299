/** Applying steps in memory: all or none, only on what was read, with sums computed anew. */
import { applySteps } from "../../../src/core/fixes/apply";
import { recalculateSums } from "../../../src/core/fixes/recalculate";
import { rewriteWeight } from "../../../src/core/fixes/rewrite";
import { exact } from "../../../src/core/exact";
import type { FixStep } from "../../../src/core/fixes/fix";
import { sheetOf, sum } from "./mend";

const step = (row: number, from: FixStep["from"], to: FixStep["to"], sheet = "F"): FixStep => ({ cell: { sheet, row, col: 0 }, from, to });
const value = (is: FixStep["from"]["value"]) => ({ value: is, formula: null });
const sheets = [sheetOf("F", [[1], [2], [sum(3, "SUM(A1:A2)")], [sum(6, "A3+G!A1")]]), sheetOf("G", [[3]])];
const valuesOf = (name: string, done: ReturnType<typeof applySteps>) =>
  done.kind === "done" ? done.sheets.find((sheet) => sheet.name === name)!.rows.map(({ cells }) => cells[0]!.value) : done;

test("values, formulas and empty cells are written, and sums of sums follow, on other sheets too", () => {
  const steps = [step(0, value(1), { value: 10 }), step(1, value(2), { value: "" }), step(0, value(3), { formula: "SUM(F!A1:A2)" }, "G")];
  const done = applySteps(sheets, steps);
  expect(valuesOf("F", done)).toEqual([10, 10, 20]);
  expect(valuesOf("G", done)).toEqual([10]);
});

test.each<[string, FixStep]>([
  ["the value changed", step(1, value(5), { value: 9 })],
  ["there is a formula now", step(2, value(3), { value: 9 })],
  ["the sheet is gone", step(0, value(1), { value: 9 }, "H")],
])("nothing is applied where %s", (_what, wrong) => {
  expect(applySteps(sheets, [step(0, value(1), { value: 10 }), wrong])).toEqual({ kind: "changed", cell: wrong.cell });
});

test("formulas that are no plain sums, and sums in a circle, keep their results", () => {
  const sheet = sheetOf("F", [[sum(7, "AVERAGE(B1:B2)")], [sum(8, "A3")], [sum(8, "A2")], [sum(9, "SUM(H!A1)")]]);
  expect(recalculateSums([sheet])[0]!.rows.map(({ cells }) => cells[0]!.value)).toEqual([7, 8, 8, 9]);
});

describe("another weight is written as the cell was", () => {
  test.each<[string | number | null, string | undefined, string, string | number | null]>([
    [15, undefined, "16", 16],
    [0.15, "0%", "16", 0.16],
    [0.15, "0.0%", "16.5", 0.165],
    [15, '0"%"', "16", 16],
    ["15%", undefined, "16", "16%"],
    ["15,0", undefined, "16", "16,0"],
    ["15.50", undefined, "16.25", "16.25"],
    ["15", undefined, "16.5", "16,5"],
    ["( 15 % )", undefined, "16", "( 16 % )"],
    ["Punti 15", undefined, "16", "Punti 16"],
    ["15/100", undefined, "16", "16/100"],
    ["1. Regolamento. Peso obiettivo: 15%", undefined, "16", "1. Regolamento. Peso obiettivo: 16%"],
    ["Peso 15, già Peso 15", undefined, "16", null],
    ["da definire", undefined, "16", null],
    [null, undefined, "16", 16],
  ])("%p (%s) → %s: %p", (before, format, weight, after) => {
    expect(rewriteWeight(before, format, exact(weight))).toBe(after);
  });
});
