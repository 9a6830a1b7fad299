import { oneLine, whose } from "../plan/describe";
import { objectivesOf, type At, type Objective, type Plan, type Unit } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { page } from "./pages/objective-duplicate";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/objective-duplicate";
import { groupByColumn } from "./support/group";
import { unitsWithSheets } from "./support/walk";

type Found = FindingOf<typeof sentences>;

/** A title of fewer letters ("Formazione") may well head two objectives. */
const SHORTEST = 12;

/**
 * The same objective twice in a unit: every text on its rows alike. Two objectives of one title that are measured in different ways, or
 * that a further column tells apart, are two objectives.
 */
export const objectiveDuplicate = defineRule({
  name: "objective-duplicate",
  group: "lists",
  severity: "info",
  title: { it: "Obiettivi ripetuti", en: "Repeated objectives" },
  sentences,
  page,
  ofLists: true,
  *check({ plan }: RuleContext): Iterable<Found> {
    for (const { unit, sheet } of unitsWithSheets(plan)) {
      const titled = objectivesOf(unit).flatMap((objective): (At<string> & { readonly objective: Objective; readonly unit: Unit })[] =>
        objective.title && objective.title.value.length >= SHORTEST ? [{ ...objective.title, objective, unit }] : [],
      );
      for (const { items, cells, place } of groupByColumn(sharedTitles(titled), ({ objective }) => contentOf(objective, sheet, plan))) {
        if (items.length < 2) continue;
        const data = { title: oneLine(items[0].value), count: cells.length, whose: whose(unit), cells };
        yield { ...place, about: items[0].value, message: "objective-duplicate", data };
      }
    }
  },
});

/** Those whose title another one has too: only they are compared in full. */
function sharedTitles<T extends At<string>>(titled: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  const keys = titled.map(({ value }) => normalize(value));
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return titled.filter((_title, index) => (seen.get(keys[index] ?? "") ?? 0) > 1);
}

/** All texts that a reader sees on the objective's rows, those the plan does not keep included; numbers and weights may differ. */
function contentOf({ area, number, weight, title }: Objective, first: Sheet, plan: Plan): string {
  const sheet = plan.sheets.find((one) => one.sheet.name === title?.cell.sheet)?.sheet ?? first;
  const apart = [number, weight].flatMap((at) => (at ? [at.cell.col] : []));
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const value = apart.includes(col) ? null : sheet.shown(row, col);
      if (typeof value === "string") texts.push(normalize(value));
    }
  }
  return JSON.stringify(texts);
}
