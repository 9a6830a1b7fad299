/** What stands beside the totals of a form, and which tables and rows bear such words. */
import { exact } from "../../../../src/core/exact";
import type { DeclaredTotal } from "../../../../src/core/plan/plan";
import { textAt, weightAt } from "../../../../src/core/reading/cells";
import type { DataRow, TableRow, TotalRow } from "../../../../src/core/reading/tables/row";
import { couldBearLabel, titledAsTotal, totalLabels } from "../../../../src/core/reading/tables/total-labels";
import { inOneLine } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

/** A row (0-based) of totals, each with where it was found and the words beside it. */
const totalsOn = (row: number, ...told: readonly (readonly [DeclaredTotal["source"], string])[]): TotalRow => ({
  kind: "total",
  row,
  totals: told.map(([source, text]) => ({
    value: exact(100),
    scale: "plain",
    cell: { sheet: "Piano", row, col: 1 },
    source,
    text,
    formula: null,
  })),
  adds: null,
});

const SHEET = inOneLine("Obiettivo | Peso / Cura delle strade | 60 / IN TUTTO | 60 / Cura delle scuole | 40 / Insieme | 40");
const TABLE = tableOn(SHEET);
const dataOn = (row: number): DataRow => ({ kind: "data", row, number: null, title: textAt(SHEET, row, 0), titleCovered: false, weight: weightAt(SHEET, row, 1) }); // prettier-ignore
const LEFT: TableRow = { kind: "left", row: 9 };

test.each<readonly [string, readonly (readonly TableRow[])[], readonly string[]]>([
  ["no totals", [[dataOn(1), LEFT], []], []],
  ["of all tables, each once", [[dataOn(1), totalsOn(2, ["row", "In tutto"])], [totalsOn(4, ["row", "IN  TUTTO:"], ["row", "Insieme"])]], ["in tutto", "insieme"]], // prettier-ignore
  ["none beside a number alone", [[totalsOn(2, ["row", ""])]], []],
  ["none of those that stand within a label", [[totalsOn(2, ["label", "Obiettivi (=100)"], ["check", "ok"])]], []],
])("labels of totals: %s", (_what, rows, labels) => {
  expect([...totalLabels(rows)]).toEqual(labels);
});

test("a row of data may be titled as totals are elsewhere", () => {
  const labels = new Set(["in tutto"]);
  expect(titledAsTotal([dataOn(1), dataOn(2)], labels)).toBe(true);
  expect(titledAsTotal([dataOn(1), dataOn(3), LEFT], labels)).toBe(false);
  expect(titledAsTotal([dataOn(1), totalsOn(2, ["row", "In tutto"])], labels)).toBe(false);
  expect(titledAsTotal([{ ...dataOn(2), title: null }], labels)).toBe(false);
});

test.each<readonly [string, readonly TableRow[], readonly string[], boolean]>([
  ["a row of data bears the words", [dataOn(1), dataOn(2)], ["in tutto"], true],
  ["a total bears them as its own already", [dataOn(1), totalsOn(2, ["row", "IN TUTTO"])], ["in tutto"], false],
  ["and states another number within a label", [totalsOn(2, ["label", "IN TUTTO"], ["row", "IN TUTTO"])], ["in tutto"], false],
  ["a total that was found without any words", [totalsOn(2, ["row", ""])], ["in tutto"], true],
  ["a total that stands within a label", [totalsOn(2, ["label", "IN TUTTO (=100)"])], ["in tutto"], true],
  ["one of two rows bears its own already", [totalsOn(2, ["row", "IN TUTTO"]), dataOn(4)], ["in tutto", "insieme"], true],
  ["nothing in the table is such a text", [dataOn(1), dataOn(2)], ["tutto quanto"], false],
  ["a number is none", [dataOn(1), dataOn(2)], ["60"], false],
  ["a heading is none of its rows", [dataOn(1)], ["obiettivo"], false],
  ["nothing is known", [dataOn(1), dataOn(2)], [], false],
])("read otherwise with the labels: %s", (_what, rows, labels, told) => {
  expect(couldBearLabel(TABLE, rows, new Set(labels))).toBe(told);
});
