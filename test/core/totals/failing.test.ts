/** Totals that fail, each said once: by its section where a section is at fault, else by the whole list. */
import { exact } from "../../../src/core/exact";
import { failingTotals } from "../../../src/core/totals/failing";
import type { TotalCheck, UnitTotals } from "../../../src/core/totals/totals";
import { listOf } from "./lists";

const check = (sum: number | null, expected: number | null, ok: boolean | null, rounding = false): TotalCheck => ({
  ...{ sum: sum === null ? null : exact(sum), expected: expected === null ? null : exact(expected), ok, rounding },
  ...{ basis: "declared", basisCell: null, basisText: null, basisTotal: null },
});
function failing(whole: TotalCheck, ...sections: readonly TotalCheck[]): readonly string[] {
  const unit = listOf(sections.map(() => [[10]]));
  const totals: UnitTotals = {
    ...whole,
    ...{ unit, doubtful: false, several: null, transversal: null, phases: [], declared: [] },
    sections: sections.map((one, i) => ({ ...one, section: unit.sections[i]! })),
  };
  return failingTotals([totals]).map(({ section, check: { sum, expected } }) =>
    `${section === null ? "all" : String(unit.sections.indexOf(section))}: ${String(sum.valueOf())} of ${String(expected.valueOf())}`,
  ); // prettier-ignore
}

const RIGHT = check(40, 40, true);
const WRONG = check(35, 40, false);

test("the whole list, where it has one section or none of them is at fault", () => {
  expect(failing(WRONG, WRONG)).toEqual(["all: 35 of 40"]);
  expect(failing(check(75, 80, false), RIGHT, RIGHT)).toEqual(["all: 75 of 80"]);
  expect(failing(RIGHT, RIGHT)).toEqual([]);
  expect(failing(check(80, 80, true), RIGHT, RIGHT)).toEqual([]);
});

test("the sections that are at fault, and not the list beside them", () => {
  expect(failing(check(75, 80, false), RIGHT, WRONG)).toEqual(["1: 35 of 40"]);
  expect(failing(check(70, 80, false), WRONG, WRONG)).toEqual(["0: 35 of 40", "1: 35 of 40"]);
  expect(failing(check(120, 120, true), RIGHT, RIGHT, WRONG)).toEqual(["2: 35 of 40"]);
});

test("what rounding explains is told; what is not known is not", () => {
  const rounded = check(99.99, 100, true, true);
  expect(failing(rounded, rounded)).toEqual(["all: 99.99 of 100"]);
  expect(failing(check(null, 100, null), RIGHT)).toEqual([]);
  expect(failing(check(90, null, null), RIGHT)).toEqual([]);
  expect(failing(check(null, 100, false), RIGHT)).toEqual([]);
  expect(failing(check(90, null, false), RIGHT)).toEqual([]);
  expect(failing(check(90, 100, null), RIGHT)).toEqual([]);
});
