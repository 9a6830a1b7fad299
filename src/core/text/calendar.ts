/** The calendar: which days exist, Excel's serial numbers, Italian month names. Months and days are 1-based. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The days of a month (February by the Gregorian leap years), 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether the calendar has the date. */
export function dateExists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86400000;
/** The day before serial 1 as Excel counts from March 1900 on: its calendar has a 29 February 1900 (serial 60) too many. */
const EPOCH = Date.UTC(1899, 11, 30);
const LEAP_BUG = 60;
const LAST_SERIAL = 2958465;

/**
 * The date of an Excel serial number in the 1900 system; the time of day is left out.
 * Serial 60 is 29 February 1900, which Excel shows though it never was; serials 1–59 are the days before it.
 * @returns null outside 1 January 1900 – 31 December 9999
 */
export function dateOfSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return null;
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < LEAP_BUG ? whole + 1 : whole) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day from March 1900 on; a month or day too large runs over into the next. */
export function serialOfDate({ year, month, day }: CalendarDate): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY;
}

/** Month names and their usual abbreviations, to be put into a pattern. */
export const MONTH_NAMES =
  "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|genn|gen|febbr|febb|feb|mar|apr|mag|giu|lug|ago|sett|set|ott|nov|dic";

const MONTHS = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** The number of a month from its Italian name or abbreviation: "dic" → 12, 0 when it is none. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}
