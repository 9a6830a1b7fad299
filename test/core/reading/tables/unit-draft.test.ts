/** Lists that could be checked: at least one of their objectives weighs something, or should. */
import type { Unit } from "../../../../src/core/plan/plan";
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { forAll, hasWeights } from "../../../../src/core/reading/tables/unit-draft";
import type { CellValue } from "../../../../src/core/sheet/sheet";
import { readWeight } from "../../../../src/core/text/weight";
import { tableNamed } from "../../../support/lists-by-hand";

/** A list of sections; undefined stands for an objective without a cell for its weight. */
const unitOf = (...sections: readonly (readonly (CellValue | undefined)[])[]): Unit =>
  ({
    sections: sections.map((cells) => ({
      objectives: cells.map((cell) => ({ weight: cell === undefined ? null : { value: readWeight(cell, undefined) } })),
    })),
  }) as unknown as Unit;

test.each<readonly [string, Unit, boolean]>([
  ["no objective", unitOf([]), false],
  ["no cell for a weight", unitOf([undefined, undefined]), false],
  ["blank cells", unitOf([null, null]), false],
  ["words that are no number", unitOf(["da definire", "in corso"]), false],
  ["prerequisites alone", unitOf(["X", "X"]), false],
  ["all of these", unitOf([undefined, null, "da definire", "X"]), false],
  ["one number among them", unitOf([undefined, null, "da definire", "X", 100]), true],
  ["a number of nothing", unitOf([0]), true],
  ["an error where a weight should be", unitOf([{ error: "#N/A" }, null]), true],
  ["a number in its second section only", unitOf([null, "X"], [40, null]), true],
])("%s: the list has weights or not", (_what, unit, told) => {
  expect(hasWeights(unit)).toBe(told);
});

test("all tables of a form have the same columns", () => {
  const tables = [tableNamed("Tributi"), tableNamed("Anagrafe")] as const;
  const columns = columnsOf(columnFacts(tables), new Set([1]), "deadline");
  expect([...forAll(tables, columns)]).toEqual(tables.map((table) => [table, columns]));
});
