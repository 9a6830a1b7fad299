import { roundingFix } from "../fixes/of-totals";
import { objectivesOf } from "../plan/plan";
import { whose } from "../plan/describe";
import { failingTotals } from "../totals/failing";
import { page } from "./pages/weights-rounding";
import { defineRule } from "./rule";
import { sentences } from "./sentences/weights-rounding";
import { bySheet } from "./support/group";

/** A difference that rounding of the single weights explains: 3 × 33,33 = 99,99. */
export const weightsRounding = defineRule({
  name: "weights-rounding",
  group: "weights",
  severity: "warning",
  title: { it: "Differenze da arrotondamento", en: "Differences from rounding" },
  sentences,
  page,
  ofLists: true,
  *check({ totals }) {
    for (const failing of failingTotals(totals)) {
      const { unitTotals, section, check } = failing;
      if (!check.rounding) continue;
      const { unit } = unitTotals;
      for (const cells of bySheet((section?.objectives ?? objectivesOf(unit)).flatMap(({ weight }) => (weight ? [weight.cell] : [])))) {
        yield {
          unit,
          section,
          cells,
          message: "weights-rounding",
          data: {
            whose: whose(unit, section),
            sum: check.sum,
            expected: check.expected,
            difference: check.sum.sub(check.expected).abs(),
            cells,
          },
          fix: roundingFix(failing),
        };
      }
    }
  },
});
