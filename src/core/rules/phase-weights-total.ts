import { phasesFix } from "../fixes/of-totals";
import { objectiveName, whyPhases } from "../plan/describe";
import { boundingArea, cellList } from "../sheet/address";
import type { Rule } from "./rule";

/** The phases of an objective do not make 100 %, or what the sheet says they make. */
export const phaseWeightsTotal: Rule = {
  name: "phase-weights-total",
  severity: "error",
  ofLists: true,
  *check({ plan, totals }) {
    for (const { unit, phases } of totals) {
      for (const check of phases) {
        if (check.ok !== false || check.sum === null || check.expected === null) continue;
        const cells = check.parts.flatMap(({ weight }) => (weight ? [weight.cell] : []));
        const difference = check.sum.sub(check.expected);
        yield {
          sheet: cells[0]?.sheet ?? unit.sheet,
          area: boundingArea(cells),
          message: difference.compare(0) < 0 ? "phase-weights-total.less" : "phase-weights-total.more",
          data: {
            objective: objectiveName(check.objective),
            sum: check.sum,
            expected: check.expected,
            difference: difference.abs(),
            why: whyPhases(check),
            cells: cellList(cells),
          },
          fix: phasesFix(plan, unit, check),
        };
      }
    }
  },
};
