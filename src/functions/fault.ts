/** What can be wrong with the weights of a range, and the sentences that say it. */
import { nearlyEqual, sum, type Exact } from "../core/exact";
import type { Goal, Unit } from "../core/plan/plan";
import { areShares } from "../core/score/shares";
import type { DeclaredCheck, PhaseTotals, UnitTotals } from "../core/totals/totals";
import { areSharesOf, differenceOf, inWords, shown } from "./amounts";
import { rowList, text } from "./texts";

/** A cell of the range; rows count from 1, columns from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** Something that is not as it should be. */
export interface WeightFault {
  /**
   * unreadable: the sum says little; usual: against 100 or 1, which nothing in the range states; impossible: 0, or above the total; echo: a
   * total says the same, and may be the sum's own formula.
   */
  readonly kind: "unreadable" | "total" | "usual" | "rounding" | "declared" | "phases" | "impossible" | "echo";
  readonly sentence: string;
  readonly cell: Place;
}

export function isBlank({ weight }: Goal): boolean {
  return weight === null || weight.value.kind === "empty";
}

export function placeOf(goal: Goal): Place {
  return goal.weight?.cell ?? { row: goal.area.top, col: goal.area.left };
}

/** A sum that is not what it should be. */
export function sumFault(
  goals: readonly Goal[],
  { sum: made, expected }: { readonly sum: Exact; readonly expected: Exact },
  rounding: boolean,
  why: string,
  unit: Unit,
): readonly WeightFault[] {
  const blank = goals.filter(isBlank).map(({ area }) => area.top);
  const where = rounding ? text("rounding") : blank.length > 0 ? text("no-weight-rows", { rows: rowList(blank) }) : "";
  const difference = differenceOf(made, expected, areSharesOf(unit));
  const data = { sum: shown(made, unit), expected: shown(expected, unit), why, where, difference };
  const [first] = goals;
  const cell = first ? placeOf(first) : { row: 1, col: 0 };
  return [{ kind: rounding ? "rounding" : "total", sentence: text("sum", data), cell }];
}

/** A stated total that is not its sum, where the weights' own total is another: else the sum is what is wrong, and said. */
export function declaredFault(
  { unit, sections, expected }: UnitTotals,
  { total, sectionSum, cumulativeSum, ok }: DeclaredCheck,
  tolerance: Exact,
): readonly WeightFault[] {
  if (ok !== false || sectionSum === null || cumulativeSum === null) return [];
  if ([sectionSum, cumulativeSum].some((made) => made.sub(total.value).abs().compare(tolerance) <= 0)) return [];
  const index = unit.sections.findIndex((section) => section.totals.includes(total));
  const should = sections.slice(0, index + 1).map((one) => one.expected ?? one.sum);
  const whole = should.every((one) => one !== null) ? sum(should) : null;
  if ([sections[index]?.expected, whole, expected].some((one) => one && nearlyEqual(one, total.value))) return [];
  const near = total.value.sub(cumulativeSum).abs().compare(total.value.sub(sectionSum).abs()) < 0 ? cumulativeSum : sectionSum;
  const data = { row: total.cell.row, declared: shown(total.value, unit), sum: shown(near, unit) };
  return [{ kind: "declared", sentence: text("declared", data), cell: total.cell }];
}

export function phaseFault({ objective, parts, sum: made, expected, ok }: PhaseTotals, tolerance: Exact): readonly WeightFault[] {
  if (ok !== false || made === null || expected === null || made.sub(expected).abs().compare(tolerance) <= 0) return [];
  const shares = areShares(parts.map(({ weight }) => weight?.value));
  const amount = (value: Exact): string => inWords(value, shares);
  const data = { row: objective.area.top, sum: amount(made), expected: amount(expected), difference: differenceOf(made, expected, shares) };
  const [first] = parts;
  return [
    {
      kind: "phases",
      sentence: text(first && objective.measures?.includes(first) ? "measures" : "phases", data),
      cell: placeOf(objective),
    },
  ];
}
