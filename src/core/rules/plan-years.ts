import { oneLine } from "../plan/describe";
import type { At, PlanYears } from "../plan/plan";
import { lastYear, yearsNamed, yearsSourceOn, yearsText } from "../plan/years";
import { normalize } from "../text/normalize";
import { page } from "./pages/plan-years";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/plan-years";
import { onceACell, type Spot } from "./support/group";

type Found = FindingOf<typeof sentences>;

/** A heading that names the plan's own years; "Anno 2024" alone may well head a column of comparison … */
const OF_THE_PLAN = /\b(trienni[oi]|obiettiv\w+|pian[oi]|piao|performance|peg|pdo|programm\w+)\b/;
/** … and not those of a comparison, of another document or of a longer mandate. */
const OF_SOMETHING_ELSE =
  /\b(consuntiv\w*|rendicont\w*|baseline|base line|storic\w*|precedent\w*|partenza|inizial\w*|valore|valori|dat[oi]|target|attes\w*|risultat\w*|mandato|dup|dups|bilancio|fabbisogn\w*|pnrr|fesr|fse|ccnl|ccdi|approvat\w*|aggiornat\w*|delibera\w*)\b/;

/** A title or heading that names a year which is not the plan's ("OBIETTIVI DI AREA ANNO 2023" in a 2024–2026 plan): often left from last year. */
export const planYearsRule = defineRule({
  name: "plan-years",
  group: "dates",
  severity: "warning",
  title: { it: "Anni diversi da quelli del piano", en: "Years other than the plan’s" },
  sentences,
  page,
  *check({ plan, years }: RuleContext): Iterable<Found> {
    if (!years) return;
    const titles = plan.sheets.flatMap(({ units }) => units.flatMap((unit) => unit.titles.map((title) => ({ ...title, unit }))));
    for (const { value, cell, unit } of onceACell<At<string> & Spot>(titles)) {
      const other = yearsOfAnotherPlan(value, years);
      if (other === null) continue;
      const data = { text: oneLine(value), other, cell, years: yearsText(years), source: yearsSourceOn(plan, years, cell.sheet) };
      yield { unit, about: value, cells: [cell], message: "plan-years", data };
    }
  },
});

/** The years that the heading names for the plan although the plan covers others, as text; null when there are none. */
function yearsOfAnotherPlan(heading: string, years: PlanYears): string | null {
  const text = normalize(heading);
  if (!OF_THE_PLAN.test(text) || OF_SOMETHING_ELSE.test(text)) return null;
  const named = yearsNamed(heading);
  const fits = named.some(({ from, to }) => from >= years.from && to <= lastYear(years));
  const other = named.find(({ from, to }) => from < years.from || to > lastYear(years));
  return other && !fits ? yearsText(other) : null;
}
