/** Deadlines as they are compared: by the day they mean, however they are written. */
import type { At } from "../plan/plan";
import { daysInMonth } from "../text/calendar";
import type { Deadline, DeadlineReading } from "../text/values";

/** What the cell's dates mean, in a text of one form; "" where it states no date. A month means its last day, a year its last. */
export function deadlineKey(deadline: At<DeadlineReading> | null | undefined): string {
  return [...new Set((deadline?.value.items ?? []).map(keyOf))].sort().join(" ");
}

function keyOf(item: Deadline): string {
  switch (item.kind) {
    case "date":
      return iso(item.year, item.month, item.day);
    case "month":
      return iso(item.year, item.month, daysInMonth(item.year, item.month));
    case "year":
      return iso(item.year, 12, 31);
    case "years":
      return `${String(item.from)}-${String(item.to)}`;
    case "yearly":
      return `*-${two(item.month)}-${two(item.day)}`;
    case "invalid":
      return item.text;
  }
}

/** The dates as they are shown: 31/12/2025, 12/2025, 2025; "" where there is none. */
export function deadlineShown({ value }: At<DeadlineReading>): string {
  return value.items.map(shown).join("; ");
}

function shown(item: Deadline): string {
  switch (item.kind) {
    case "date":
      return `${two(item.day)}/${two(item.month)}/${String(item.year)}`;
    case "month":
      return `${two(item.month)}/${String(item.year)}`;
    case "year":
      return String(item.year);
    case "years":
      return `${String(item.from)}-${String(item.to)}`;
    case "yearly":
    case "invalid":
      return item.text;
  }
}

const two = (value: number): string => String(value).padStart(2, "0");
const iso = (year: number, month: number, day: number): string => `${String(year)}-${two(month)}-${two(day)}`;
