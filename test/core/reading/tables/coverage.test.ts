/** Totals of the sheet that cover just one list: a formula by the rows that it adds, a typed one by its value. */
import { exact } from "../../../../src/core/exact";
import { addsSeveral, coverage, totalsOf, type TotalOver } from "../../../../src/core/reading/tables/coverage";
import type { Group } from "../../../../src/core/reading/tables/groupings";
import { listOn, tableNamed, totalOn } from "../../../support/lists-by-hand";

const ELSEWHERE = tableNamed("Altro");

/** A formula that adds these rows (0-based). */
const adding = (...rows: readonly number[]): TotalOver => ({ total: totalOn(99, 0, rows), sheet: "Piano" });
const typed = (value: number, sheet = "Piano"): TotalOver => ({ total: totalOn(99, value), sheet });
const on = (sheet: string, { total }: TotalOver): TotalOver => ({ total, sheet });

/** Two objectives without parts, and one more. */
const TWO: readonly Group[] = [listOn([[1], [2]]), listOn([[4]])];
/** An objective with a part, and one without. */
const WITH_PART: readonly Group[] = [listOn([[1, 2]]), listOn([[4]])];

test.each<readonly [string, readonly Group[], readonly TotalOver[], number]>([
  ["no total", TWO, [], 0],
  ["the rows of one list", TWO, [adding(1, 2)], 1 / 2],
  ["of each", TWO, [adding(1, 2), adding(4)], 1],
  ["of all together", TWO, [adding(1, 2, 4)], 0],
  ["of one, and of all together", TWO, [adding(1, 2), adding(1, 2, 4)], 1 / 2],
  ["a part of a list", TWO, [adding(1)], 0],
  ["an objective without its part", WITH_PART, [adding(1)], 1 / 2],
  ["an objective with its part", WITH_PART, [adding(1, 2)], 1 / 2],
  ["a row of nobody's in place of the part", WITH_PART, [adding(1, 3)], 1 / 2],
  ["another list's row in place of the part", WITH_PART, [adding(1, 4)], 0],
  ["a row more than the list has", WITH_PART, [adding(1, 2, 3)], 0],
  ["the same rows of another sheet", TWO, [on("Altro", adding(1, 2))], 0],
  ["of a list on that sheet", [...TWO, listOn([[1], [2]], { table: ELSEWHERE })], [on("Altro", adding(1, 2))], 1 / 3],
  ["of several sheets", [...TWO, listOn([[4, 5]], { table: ELSEWHERE })], [adding(4), on("Altro", adding(4, 5))], 2 / 3],
])("a formula adds %s", (_what, groups, totals, share) => {
  expect(coverage(groups, groups.map(() => exact(7)), totals)).toBe(share); // prettier-ignore
});

test("a formula may add the rows on which an objective repeats its weight", () => {
  const [first] = listOn([[1]]).objectives;
  const repeated = first?.draft.head.weight;
  if (!first || !repeated) throw new Error("an objective has a weight");
  const again: Group = { ...listOn([]), objectives: [{ ...first, draft: { ...first.draft, repeated: [repeated] } }] };
  expect(coverage([again], [exact(10)], [adding(1, 2)])).toBe(1);
  expect(coverage([again], [exact(10)], [adding(1, 2, 3)])).toBe(0);
});

test("of several numbers beside a typed total one is enough", () => {
  const several = { ...totalOn(99, 5), totals: [...totalOn(99, 5).totals, ...totalOn(99, 60).totals] };
  expect(coverage(TWO, [exact(60), exact(40)], [{ total: several, sheet: "Piano" }])).toBe(1 / 2);
});

test.each<readonly [string, readonly TotalOver[], number]>([
  ["what one of them makes", [typed(60)], 1 / 2],
  ["what each makes", [typed(60), typed(40)], 1],
  ["something else", [typed(100)], 0],
  ["the same on another sheet", [typed(60, "Altro")], 0],
])("a typed total says %s", (_what, totals, share) => {
  expect(coverage(TWO, [exact(60), exact(40)], totals)).toBe(share);
});

test("of a list over two sheets the total stands on the last", () => {
  const long: Group = { ...listOn([]), objectives: [...listOn([[1]]).objectives, ...listOn([[1]], { table: ELSEWHERE }).objectives] };
  expect(coverage([long], [exact(60)], [typed(60, "Altro")])).toBe(1);
  expect(coverage([long], [exact(60)], [typed(60)])).toBe(0);
  expect(coverage([long], [exact(60)], [adding(1)])).toBe(0);
});

const THREE: readonly Group[] = [listOn([[1]]), listOn([[2]]), listOn([[3]])];

test.each<readonly [string, readonly TotalOver[], boolean]>([
  ["two of three", [adding(1, 2)], true],
  ["two of three, beside one alone", [adding(1), adding(2, 3)], true],
  ["all", [adding(1, 2, 3)], false],
  ["one alone", [adding(1)], false],
  ["one and a row of nobody's", [adding(1, 9)], false],
  ["rows of another sheet", [on("Altro", adding(1, 2))], false],
  ["no rows: it is typed", [typed(20)], false],
])("whether a formula adds several lists, but not all: %s", (_what, totals, told) => {
  expect(addsSeveral(THREE, totals)).toBe(told);
});

test("the totals among the rows of a form, each with its sheet", () => {
  const [first] = listOn([[1]], { table: ELSEWHERE }).objectives;
  const total = totalOn(2, 60);
  expect(totalsOf([...(first ? [first] : []), { kind: "total", total, table: ELSEWHERE }])).toEqual([{ total, sheet: "Altro" }]);
});
