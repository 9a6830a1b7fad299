import { weightsFix } from "../fixes/of-totals";
import { objectivesOf, type Objective } from "../plan/plan";
import { whose, why } from "../plan/describe";
import { boundingArea, cellList } from "../sheet/address";
import { failingTotals } from "../totals/failing";
import type { Rule } from "./rule";

/** The weights of a section or unit differ from the expected total (domain.md, "Where the expected total comes from"). */
export const weightsTotal: Rule = {
  name: "weights-total",
  severity: "error",
  *check({ plan, totals }) {
    for (const failing of failingTotals(totals)) {
      const { unitTotals, section, check } = failing;
      if (check.rounding) continue;
      const objectives: readonly Objective[] = section?.objectives ?? objectivesOf(unitTotals.unit);
      const cells = objectives.flatMap(({ weight }) => (weight ? [weight.cell] : []));
      const difference = check.sum.sub(check.expected);
      yield {
        sheet: unitTotals.unit.sheet,
        area: boundingArea(cells),
        message: difference.compare(0) < 0 ? "weights-total.less" : "weights-total.more",
        data: {
          whose: whose(unitTotals.unit, section),
          sum: check.sum,
          expected: check.expected,
          difference: difference.abs(),
          why: why(check, unitTotals.transversal),
          cells: cellList(cells),
        },
        fix: weightsFix(plan, failing),
      };
    }
  },
};
