import { nested, objectiveName } from "../plan/describe";
import { why } from "../totals/why";
import { page } from "./pages/weight-out-of-range";
import { defineRule } from "./rule";
import { sentences } from "./sentences/weight-out-of-range";
import { impossibleWeights } from "./support/weights";

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
      for (const { goal, weight, phase, value, reason, most } of impossibleWeights(unitTotals)) {
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
