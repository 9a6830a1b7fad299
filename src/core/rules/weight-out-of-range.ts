import { HUNDRED, type Exact } from "../exact";
import { nested, objectiveName } from "../plan/describe";
import { weightedGoals } from "../plan/goals";

import type { Goal } from "../plan/plan";
import type { UnitTotals } from "../totals/totals";
import { why } from "../totals/why";
import { page } from "./pages/weight-out-of-range";
import { defineRule } from "./rule";
import { sentences } from "./sentences/weight-out-of-range";

/** A weight that is negative, zero, or above the total that all weights should make. */
export const weightOutOfRange = defineRule({
  name: "weight-out-of-range",
  group: "weights",
  severity: "error",
  title: { it: "Pesi impossibili", en: "Impossible weights" },
  sentences,
  page,
  *check({ totals }) {
    for (const unitTotals of totals) {
      for (const { goal, weight, phase } of weightedGoals(unitTotals.unit)) {
        if (weight.value.kind !== "number") continue;
        const value = weight.value.value;
        const most = phase ? largestPart(unitTotals, goal) : unitTotals.doubtful ? null : unitTotals.expected;
        const reason =
          value.compare(0) < 0 ? "negative" : value.compare(0) === 0 ? "zero" : most && value.compare(most) > 0 ? "above" : null;
        if (reason === null) continue;
        const data = {
          objective: objectiveName(goal),
          cell: weight.cell,
          weight: value,
          expected: most,
          why: phase ? nested("why.phases") : why(unitTotals, unitTotals.transversal),
        };
        yield { unit: unitTotals.unit, about: goal, cells: [weight.cell], message: `weight-out-of-range.${reason}`, data };
      }
    }
  },
});

/** What all parts of the objective make together: 100, or its own weight where they share that out. */
function largestPart({ phases }: UnitTotals, goal: Goal): Exact {
  return phases.find(({ parts }) => parts.includes(goal))?.expected ?? HUNDRED;
}
