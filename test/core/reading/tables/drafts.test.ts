/** Which rows say more of the objective above them, and which are objectives of their own. */
import { written, type Written, type WrittenOptions } from "../../../support/written";
import { units, verified, weightFindings } from "../../../support/verify-grid";

const HEAD = ["N.", "Obiettivo", "Indicatore", "Peso %"];

/** Objectives, their sum, and what is found on their weights. */
function read(rows: readonly (readonly Written[])[], options: WrittenOptions = {}): readonly unknown[] {
  const report = verified([written([["SETTORE TECNICO"], HEAD, ...rows], options)]);
  return [report.sheets[0]?.units[0]?.objectives, ...units(report), ...weightFindings(report)];
}

test("a number merged over two rows with the same weight is one objective's", () => {
  const rows: Written[][] = [
    [1, "Cura delle strade", "km", 60],
    [null, "anche di notte", "ore", 60],
    [2, "Cura delle scuole", "n.", 40],
  ];
  expect(read(rows, { merges: ["A3:A4"] })).toEqual([2, "100/100 ok", "weight-repeated D3:D4"]);
  expect(read(rows)[0]).toBe(3);
});

test("the same title and weight under another number is another objective", () => {
  const rows = (second: number): Written[][] => [
    [1, "Cura delle strade", "km", 30],
    [second, "Cura delle strade", "ore", 30],
    [3, "Cura delle scuole", "n.", 40],
  ];
  expect(read(rows(2))).toEqual([3, "100/100 ok"]);
});

test("a weight merged over rows of its own belongs to an objective of its own", () => {
  const rows: Written[][] = [
    [1, "Cura delle strade", "km", 50],
    [null, "Cura delle strade", "ore", 50],
    [null, "di notte", "ore", null],
  ];
  expect(read(rows, { merges: ["D4:D5"] })[0]).toBe(2);
});

test("a row without number and weight says more of the one above, where the others have numbers", () => {
  const rows: Written[][] = [
    [1, "Cura delle strade", "km", 60],
    [null, "anche di notte", "ore", null],
    [2, "Cura delle scuole", "n.", 40],
  ];
  expect(read(rows)).toEqual([2, "100/100 ok"]);
});
