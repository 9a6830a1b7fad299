/** Deadlines as Italian plans write them. */
import { isError, isUnknown, type CellValue } from "../sheet/sheet";
import { dateOfSerial } from "./calendar";
import { textItems } from "./deadline-forms";
import { dateItem, monthItem } from "./deadline-items";
import { statesTime } from "./deadline-words";
import { withoutLiterals } from "./number-format";
import { remembered } from "./remembered";
import type { Deadline, DeadlineReading } from "./values";

const NONE: DeadlineReading = { items: [], words: false };

/**
 * The deadlines of a cell, in reading order.
 * @param value the cell's value: a serial number with a date format is a date; a number without one only as a year (2025) or month (12.2025)
 * @param format its number format in English codes
 * @returns dates, months, years and ranges; years and dates of citations ("D.Lgs. 33/2013") and amounts are left out. A date that the
 * calendar does not have is `invalid` (its year is 0 where none is written). `words`: a time is stated without any date.
 */
export function readDeadlines(value: CellValue, format?: string): DeadlineReading {
  if (typeof value === "number") return { items: numberItems(value, format), words: false };
  if (typeof value !== "string" || isError(value) || isUnknown(value)) return NONE;
  return textReading(value);
}

const textReading = remembered((text): DeadlineReading => {
  const items = /\d/.test(text) ? textItems(text) : [];
  return { items, words: items.length === 0 && statesTime(text) };
});

function numberItems(value: number, format: string | undefined): Deadline[] {
  const codes = withoutLiterals(format ?? "").toLowerCase();
  if (/[dy]/.test(codes) || /^m{1,5}$/.test(codes)) return serialItems(value, codes);
  if (Number.isInteger(value) && value >= 1990 && value <= 2199) return [{ kind: "year", year: value, text: String(value) }];
  const month = /^(\d{1,2})\.((?:19|20)\d\d)$/.exec(String(value));
  return month ? [monthItem(Number(month[2]), Number(month[1]), String(value))] : [];
}

/** A real date says no more than its format shows: "mmm-yy" a month, "yyyy" a year. */
function serialItems(serial: number, codes: string): Deadline[] {
  const date = dateOfSerial(serial);
  if (!date) return [];
  const { year, month, day } = date;
  if (!codes.includes("d")) {
    if (!codes.includes("m")) return [{ kind: "year", year, text: String(year) }];
    return [{ kind: "month", year, month, text: `${two(month)}/${year}` }];
  }
  return [dateItem(year, month, day, `${two(day)}/${two(month)}/${year}`)];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
