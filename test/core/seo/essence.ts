/** What of a plan its standard sheets must keep, for tests of every writer. */
import type { Plan } from "../../../src/core/plan/plan";
import type { SeoSection, SeoUnit, WeightChoice } from "../../../src/core/seo/seo-unit";
import type { SeoSource } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { checkTotals } from "../../../src/core/totals/check-totals";

export const KEEP: WeightChoice = { kind: "keep" };

/** A plan with its totals, as the writer wants it. */
export function sourceOf(plan: Plan): SeoSource {
  return { plan, totals: checkTotals(plan, DEFAULT_SETTINGS), settings: DEFAULT_SETTINGS };
}

/**
 * What must survive: names, totals, sections, weights and texts; not where they stood nor what was changed before, nor a total that only
 * a typed `TOT.` of the source stated, for it is a live sum now.
 */
export function essence(unit: SeoUnit) {
  const expected = unit.own.expected?.toString() ?? null;
  return { name: unit.name, expected, own: section(unit.own), transversal: unit.transversal && section(unit.transversal) };
}

function section({ title, objectives, sum }: SeoSection) {
  return {
    title,
    sum: sum.toString(),
    objectives: objectives.map(({ publicValue, strategic, weight, rows }) => ({
      publicValue,
      strategic,
      weight: "points" in weight ? weight.points.toString() : weight.text,
      rows: rows.map(({ operative, deadline, type, kpiClass, indicator, target }) => [
        operative,
        deadline,
        type,
        kpiClass,
        indicator,
        target,
      ]),
    })),
  };
}
