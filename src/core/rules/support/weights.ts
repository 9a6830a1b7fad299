/** Weights that cannot be right in themselves, whatever they make together, for the rules and for cells. */
import { HUNDRED, type Exact } from "../../exact";
import { weightedGoals } from "../../plan/goals";
import { objectivesOf, type Goal, type Unit, type Weight } from "../../plan/plan";
import type { UnitTotals } from "../../totals/totals";

/** The objectives without weight, and the phases without one among weighted phases, in reading order. Coefficients may be left out. */
export function unweighedGoals(unit: Unit): readonly { readonly goal: Goal; readonly phase: boolean }[] {
  if (unit.coefficients) return [];
  return objectivesOf(unit).flatMap((objective) => [
    ...(isMissing(objective) ? [{ goal: objective, phase: false }] : []),
    ...(objective.phases.some((phase) => phase.weight?.value.kind === "number")
      ? objective.phases.filter(isMissing).map((goal) => ({ goal, phase: true }))
      : []),
  ]);
}

function isMissing({ weight }: Goal): boolean {
  return weight === null || weight.value.kind === "empty";
}

/** A weight that is negative, zero, or above what all weights beside it should make together. */
export interface ImpossibleWeight {
  readonly goal: Goal;
  readonly weight: Weight;
  readonly phase: boolean;
  readonly value: Exact;
  readonly reason: "negative" | "zero" | "above";
  /** What all should make; null where nothing says it. */
  readonly most: Exact | null;
}

export function impossibleWeights(totals: UnitTotals): readonly ImpossibleWeight[] {
  return weightedGoals(totals.unit).flatMap(({ goal, weight, phase }): readonly ImpossibleWeight[] => {
    if (weight.value.kind !== "number") return [];
    const { value } = weight.value;
    const most = phase ? largestPart(totals, goal) : totals.doubtful ? null : totals.expected;
    const sign = value.compare(0);
    const reason = sign < 0 ? "negative" : sign === 0 ? "zero" : most && value.compare(most) > 0 ? "above" : null;
    return reason === null ? [] : [{ goal, weight, phase, value, reason, most }];
  });
}

/** What all parts of the objective make together: 100, or its own weight where they share that out. */
function largestPart({ phases }: UnitTotals, goal: Goal): Exact {
  return phases.find(({ parts }) => parts.includes(goal))?.expected ?? HUNDRED;
}
