import { roundingFix } from "../fixes/of-totals";
import { objectivesOf } from "../plan/plan";
import { whose } from "../plan/describe";
import { boundingArea, cellList } from "../sheet/address";
import { failingTotals } from "../totals/failing";
import type { Rule } from "./rule";

/** A difference that rounding of the single weights explains: 3 × 33,33 = 99,99. */
export const weightsRounding: Rule = {
  name: "weights-rounding",
  severity: "warning",
  ofLists: true,
  *check({ plan, totals }) {
    for (const failing of failingTotals(totals)) {
      const { unitTotals, section, check } = failing;
      if (!check.rounding) continue;
      const cells = (section?.objectives ?? objectivesOf(unitTotals.unit)).flatMap(({ weight }) => (weight ? [weight.cell] : []));
      yield {
        sheet: unitTotals.unit.sheet,
        area: boundingArea(cells),
        message: "weights-rounding",
        data: {
          whose: whose(unitTotals.unit, section),
          sum: check.sum,
          expected: check.expected,
          difference: check.sum.sub(check.expected).abs(),
          cells: cellList(cells),
        },
        fix: roundingFix(plan, failing),
      };
    }
  },
};
