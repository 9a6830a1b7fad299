/** The phases of an objective make 100 %, or what the sheet says they make, or the objective's own weight. */
import { HUNDRED, ONE, type Exact } from "../exact";
import type { Objective } from "../plan/plan";
import { compareSum } from "./compare";
import type { PhaseTotals } from "./totals";
import { numericWeights, sumOfWeights } from "./weights";

/** The check of one objective's phases: none when it has no phase with a weight. */
export function checkPhases(objective: Objective, tolerance: Exact): readonly PhaseTotals[] {
  const weights = numericWeights(objective.phases);
  if (weights.length === 0) return [];
  const sum = sumOfWeights(objective.phases);
  const stated = objective.phaseTotal;
  const expected = stated && stated.formula === null ? stated.value : expectedOf(objective, sum, weights);
  const comparison = sum === null ? null : compareSum(sum, expected, weights, tolerance);
  return [
    {
      objective,
      sum,
      expected,
      ok: comparison?.ok ?? null,
      rounding: comparison?.rounding ?? false,
      basis: stated ? "declared" : "percent",
      basisCell: stated?.cell ?? null,
      basisText: stated?.text ?? null,
      basisTotal: stated?.value ?? null,
    },
  ];
}

/** Some municipalities split the objective's own points among its phases: a sum that equals its weight is right too. */
function expectedOf(objective: Objective, sum: Exact | null, weights: readonly Exact[]): Exact {
  const own = objective.weight?.value;
  if (sum !== null && own?.kind === "number" && sum.equals(own.value)) return own.value;
  return sum !== null && weights.length >= 2 && weights.every((weight) => weight.compare(1) <= 0) && sum.compare(2) <= 0 ? ONE : HUNDRED;
}
