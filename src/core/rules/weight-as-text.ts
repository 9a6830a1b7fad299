import { isPlainNumberText, numbersFix } from "../fixes/text-numbers";
import { sheetNamed } from "../fixes/step";
import { weightedGoals } from "../plan/goals";
import { boundingArea, cellList } from "../sheet/address";
import type { Weight } from "../plan/plan";
import type { Rule, RuleFinding } from "./rule";

/**
 * Numbers stored as text, which Excel's own SUM skips; like cells of a unit are one finding: plain numbers, which can be converted, apart
 * from those written with more than the number ("15%", "Punti 15"). Prose is text by nature.
 */
export const weightAsText: Rule = {
  name: "weight-as-text",
  severity: "info",
  *check({ plan, totals }) {
    for (const { unit } of totals) {
      const sheet = sheetNamed(plan, unit.sheet);
      if (unit.layout === "prose" || !sheet) continue;
      const texts = weightedGoals(unit).flatMap(({ weight }) => (weight.value.kind === "number" && weight.value.asText ? [weight] : []));
      const plain = texts.filter((weight) => isPlainNumberText(sheet, weight));
      const others = texts.filter((weight) => !plain.includes(weight));
      if (plain.length > 0) yield { ...finding(unit.sheet, plain), fix: numbersFix(sheet, plain) };
      if (others.length > 0) yield finding(unit.sheet, others);
    }
  },
};

function finding(sheet: string, weights: readonly Weight[]): RuleFinding {
  const cells = weights.map(({ cell }) => cell);
  return { sheet, area: boundingArea(cells), message: "weight-as-text", data: { count: cells.length, cells: cellList(cells) } };
}
