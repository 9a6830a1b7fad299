/** Single deadlines from years, months (1–12) and days (1–31) as written. */
import { dateExists, daysInMonth } from "./calendar";
import type { Deadline } from "./values";

/** A date, or `invalid` when the calendar does not have it. */
export function dateItem(year: number, month: number, day: number, text: string): Deadline {
  return { kind: dateExists(year, month, day) ? "date" : "invalid", year, month, day, text };
}

/** A month, or `invalid`. */
export function monthItem(year: number, month: number, text: string): Deadline {
  return month >= 1 && month <= 12 ? { kind: "month", year, month, text } : { kind: "invalid", year, month, day: null, text };
}

/** 29 February is a day of some years; 31 June of none. */
export function yearlyItem(month: number, day: number, text: string): Deadline {
  const exists = day >= 1 && day <= (month === 2 ? 29 : daysInMonth(2001, month));
  return exists ? { kind: "yearly", month, day, text } : { kind: "invalid", year: 0, month, day, text };
}
