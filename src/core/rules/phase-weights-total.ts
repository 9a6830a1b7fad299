import { phasesFix } from "../fixes/of-totals";
import { objectiveName } from "../plan/describe";
import { whyPhases } from "../totals/why";
import { page } from "./pages/phase-weights-total";
import { defineRule } from "./rule";
import { sentences } from "./sentences/phase-weights-total";
import { bySheet } from "./support/group";

/** The phases of an objective do not make 100 %, or what the sheet says they make. */
export const phaseWeightsTotal = defineRule({
  name: "phase-weights-total",
  group: "weights",
  severity: "error",
  title: { it: "Fasi che non fanno il totale", en: "Phases that do not make the total" },
  sentences,
  page,
  ofLists: true,
  *check({ totals }) {
    for (const { unit, phases } of totals) {
      for (const check of phases) {
        if (check.ok !== false || check.sum === null || check.expected === null) continue;
        const difference = check.sum.sub(check.expected);
        for (const cells of bySheet(check.parts.flatMap(({ weight }) => (weight ? [weight.cell] : [])))) {
          yield {
            unit,
            about: check.objective,
            cells,
            message: difference.compare(0) < 0 ? "phase-weights-total.less" : "phase-weights-total.more",
            data: {
              objective: objectiveName(check.owner),
              sum: check.sum,
              expected: check.expected,
              difference: difference.abs(),
              why: whyPhases(check),
              cells,
            },
            fix: phasesFix(unit, check),
          };
        }
      }
    }
  },
});
