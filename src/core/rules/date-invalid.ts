import { nested } from "../plan/describe";
import type { Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { daysInMonth } from "../text/calendar";
import { readDeadlines } from "../text/deadline";
import type { Deadline } from "../text/values";
import { page } from "./pages/date-invalid";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/date-invalid";
import { groupByColumn } from "./support/group";
import { deadlinesOf, goalsOf, textsOfUnits } from "./support/walk";

type Found = FindingOf<typeof sentences>;

type Invalid = Extract<Deadline, { kind: "invalid" }>;

/** A date that does not exist, and where it stands. */
interface Spotted {
  readonly value: Invalid;
  readonly cell: CellRef;
  readonly unit: Unit;
}

const MONTHS = [
  "month.1",
  "month.2",
  "month.3",
  "month.4",
  "month.5",
  "month.6",
  "month.7",
  "month.8",
  "month.9",
  "month.10",
  "month.11",
  "month.12",
] as const;

/** A cheap look before a text is searched for dates: most hold no day with its month. */
const DATE_LIKE =
  /\d\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d\d|\s+(?:di|ogni|dell|annual))|\d[°º]?[\s./-]{1,3}(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)/i;

/**
 * Dates that the calendar does not have (31.06, 30/02): in deadlines, and written out in full in any text of an objective.
 * Months and years alone ("13/2025") count only in a deadline's cell.
 */
export const dateInvalid = defineRule({
  name: "date-invalid",
  group: "dates",
  severity: "error",
  title: { it: "Date che non esistono", en: "Dates that do not exist" },
  sentences,
  page,
  *check({ plan }: RuleContext): Iterable<Found> {
    const invalid: Spotted[] = [];
    for (const unit of plan.sheets.flatMap((sheet) => sheet.units)) {
      for (const goal of goalsOf(unit)) {
        for (const at of [goal.start, ...deadlinesOf(goal)]) if (at) invalid.push(...invalidItems(at.value.items, at.cell, unit));
      }
    }
    for (const { value, cell, unit } of textsOfUnits(plan)) {
      if (!DATE_LIKE.test(value)) continue;
      invalid.push(...invalidItems(readDeadlines(value).items, cell, unit).filter((item) => item.value.day !== null));
    }
    for (const { items, cells, place } of groupByColumn(invalid, ({ value }) => value.text)) {
      const { year, month, day, text } = items[0].value;
      const shared = { text, cells, count: cells.length };
      const days = daysInMonth(year === 0 ? 2001 : year, month);
      if (day === null || days === 0) yield { ...place, message: "date-invalid.month", data: { ...shared, month } };
      else
        yield {
          ...place,
          message: "date-invalid.day",
          data: { ...shared, day, days, month: nested(MONTHS[month - 1] ?? "month.1") },
        };
    }
  },
});

function invalidItems(items: readonly Deadline[], cell: CellRef, unit: Unit): readonly Spotted[] {
  return items.flatMap((value) => (value.kind === "invalid" ? [{ value, cell, unit }] : []));
}
