import { isPlainNumberText, numbersFix } from "../fixes/text-numbers";
import { sheetNamed } from "../fixes/step";
import { weightedGoals } from "../plan/goals";
import type { Unit, Weight } from "../plan/plan";
import { page } from "./pages/weight-as-text";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/weight-as-text";

type Found = FindingOf<typeof sentences>;

/**
 * Numbers stored as text, which Excel's own SUM skips; like cells of a unit are one finding: plain numbers, which can be converted, apart
 * from those written with more than the number ("15%", "Punti 15"). Prose is text by nature.
 */
export const weightAsText = defineRule({
  name: "weight-as-text",
  group: "weights",
  severity: "info",
  title: { it: "Pesi scritti come testo", en: "Weights written as text" },
  sentences,
  page,
  *check({ plan, totals }) {
    for (const { unit } of totals) {
      if (unit.layout === "prose") continue;
      const texts = weightedGoals(unit).flatMap(({ weight }) => (weight.value.kind === "number" && weight.value.asText ? [weight] : []));
      for (const name of new Set(texts.map(({ cell }) => cell.sheet))) {
        const sheet = sheetNamed(plan, name);
        if (!sheet) continue;
        const here = texts.filter(({ cell }) => cell.sheet === name);
        const plain = here.filter((weight) => isPlainNumberText(sheet, weight));
        const others = here.filter((weight) => !plain.includes(weight));
        if (plain.length > 0) yield { ...finding(unit, "plain", plain), fix: numbersFix(sheet, plain) };
        if (others.length > 0) yield finding(unit, "words", others);
      }
    }
  },
});

function finding(unit: Unit, about: "plain" | "words", weights: readonly Weight[]): Found {
  const cells = weights.map(({ cell }) => cell);
  return { unit, about, cells, message: "weight-as-text", data: { count: cells.length, cells } };
}
