import type { At, PlanYears, Unit } from "../plan/plan";
import { lastYear, yearsSourceOn, yearsText } from "../plan/years";
import type { Deadline } from "../text/values";
import { page } from "./pages/date-outside-plan";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/date-outside-plan";
import { groupByColumn } from "./support/group";
import { deadlinesOf, goalsOf, unitsWithSheets } from "./support/walk";

type Found = FindingOf<typeof sentences>;

/**
 * Years beyond the plan's last that are still plausible: a report of January after the triennium, works that go on.
 * A slip of the pen (2043 for 2024) is farther away.
 */
const BEYOND = 2;

type Side = "before" | "after";

/**
 * A deadline before the plan's first year, or far beyond its last. A range that reaches into the plan ("2023-2025") is fine, and so is
 * an activity that began before it.
 */
export const dateOutsidePlan = defineRule({
  name: "date-outside-plan",
  group: "dates",
  severity: "warning",
  title: { it: "Scadenze fuori dagli anni del piano", en: "Deadlines outside the plan’s years" },
  sentences,
  page,
  *check({ plan, years }: RuleContext): Iterable<Found> {
    if (!years) return;
    const outside: (At<string> & { readonly side: Side; readonly unit: Unit })[] = [];
    const goals = unitsWithSheets(plan).flatMap(({ unit }) => goalsOf(unit).map((goal) => ({ unit, goal })));
    for (const { unit, goal } of goals) {
      for (const { value, cell } of deadlinesOf(goal)) {
        // "01.01.2024 - 31.12.2025" reaches into the plan: a cell is too early only if all of it is.
        const early = value.items.every((item) => sideOf(item, years) === "before");
        for (const item of value.items) {
          const side = sideOf(item, years);
          if (side === "after" || (side === "before" && early)) outside.push({ value: item.text, cell, side, unit });
        }
      }
      const { start } = goal;
      for (const item of start?.value.items ?? []) {
        if (start && sideOf(item, years) === "after") outside.push({ value: item.text, cell: start.cell, side: "after", unit });
      }
    }
    for (const { items, cells, place } of groupByColumn(outside, ({ side }) => side)) {
      const texts = [...new Set(items.map((item) => item.value))];
      const data = {
        texts: texts.slice(0, 3).join(", ") + (texts.length > 3 ? ", …" : ""),
        cells,
        count: cells.length,
        years: yearsText(years),
        source: yearsSourceOn(plan, years, items[0].cell.sheet),
      };
      yield { ...place, message: "date-outside-plan", data };
    }
  },
});

function sideOf(item: Deadline, years: PlanYears): Side | null {
  const span = spanOf(item);
  if (!span) return null;
  if (span.to < years.from) return "before";
  return span.from > lastYear(years) + BEYOND ? "after" : null;
}

function spanOf(item: Deadline): { readonly from: number; readonly to: number } | null {
  if (item.kind === "yearly" || item.kind === "invalid") return null;
  return item.kind === "years" ? item : { from: item.year, to: item.year };
}
