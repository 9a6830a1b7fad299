/** Deadlines as Italian plans write them. */
import { isError, isUnknown, type CellValue } from "../sheet/sheet";
import { dateExists, dateOfSerial, daysInMonth, MONTH_NAMES, monthNumber } from "./calendar";
import { withoutCitations } from "./citation";
import { statesTime } from "./deadline-words";
import { withoutLiterals } from "./number";
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
  return value.length <= REMEMBERED ? remembered(value) : textReading(value);
}

/** Deadlines repeat down a plan's column: the readings of short texts are kept, a few thousand at most. */
const REMEMBERED = 40;
const MOST_REMEMBERED = 4000;
const readings = new Map<string, DeadlineReading>();

function remembered(text: string): DeadlineReading {
  const known = readings.get(text);
  if (known) return known;
  if (readings.size >= MOST_REMEMBERED) readings.clear();
  const reading = textReading(text);
  readings.set(text, reading);
  return reading;
}

function textReading(value: string): DeadlineReading {
  const items = /\d/.test(value) ? textItems(value) : [];
  return { items, words: items.length === 0 && statesTime(value) };
}

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

/** One written form: its pattern and what a match means; null when the match is no deadline after all. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, text: string, context: string) => Deadline | null;
}

const EVERY_YEAR = String.raw`\s*(?:di\s+ciascun(?:a|o)?\s+(?:anno|annualità)|di\s+ogni\s+anno|ogni\s+anno|di\s+ciascuna\s+annualità|dell['’]\s?anno(?!\s*\d)|annualmente)`;
const MONTH = String.raw`(?<name>${MONTH_NAMES})\.?`;
const YEAR4 = String.raw`(?<year>(?:19|20)\d\d)`;
/** Units that make a four-digit number an amount. */
const NO_AMOUNT = String.raw`(?!\d|[.,]\d|/\d|\s?(?:%|€|euro|utenti|ore|abitanti|mq|metri|km|pratiche|cittadini|accessi|unità)(?!\p{L}))`;

/** From the most specific to the least; a stretch of text that one form has read is hidden from the next. */
const FORMS: readonly Form[] = [
  {
    pattern: /(?<![\d.,/-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/gu,
    read: ({ year, month, day }, text) => dateItem(Number(year), Number(month), Number(day), text),
  },
  {
    pattern:
      /(?<!\d|,|(?<!\d{3})\d[./-])(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?:(?<year>[12]\d{3})(?!\d)|(?<short>\d{2})(?!\d|[.,/-]\d))/gu,
    read: numericDate,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d|\d[.,])(?<day>\d{1,2})[°º]?\s*(?:[./-]\s?)?${MONTH}(?:\s*[./-]\s*|\s+)(?:${YEAR4}(?!\d)|['’]?(?<short>\d{2})(?!\d|[.,/]\d))`,
      "giu",
    ),
    read: ({ year, short, name = "", day }, text) => dateItem(fullYear(year, short), monthNumber(name), Number(day), text),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d|\d[.,/])(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})${EVERY_YEAR}`, "giu"),
    read: ({ day, month }, text) => yearlyItem(Number(month), Number(day), text),
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:entro|al|dal|fino\sal|scadenza)\s+(?:il\s+|e\s+non\s+oltre\s+il\s+|al\s+)?)(?<day>\d{1,2})\s?[./]\s?(?<month>\d{1,2})(?!\d|\s?[./,-]\s?\d)`,
      "giu",
    ),
    read: ({ day, month }, text) =>
      Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12 ? yearlyItem(Number(month), Number(day), text) : null,
  },
  {
    pattern: new RegExp(String.raw`(?<!\d|\d[.,])(?<day>\d{1,2})[°º]?\s+${MONTH}(?!\p{L}|\s*\d)(?:${EVERY_YEAR})?`, "giu"),
    read: ({ day, name = "" }, text) => yearlyItem(monthNumber(name), Number(day), text),
  },
  { pattern: /(?<!\d|\d[.,/-])(?<month>\d{1,2})\s?[./-]\s?(?<year>(?:19|20)\d\d)(?!\d|[.,/]\d)/gu, read: numericMonth },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${MONTH}(?:\s*[./-]\s*|\s+)(?:${YEAR4}(?!\d)|['’]?(?<short>\d{2})(?!\d|[.,/]\d|\s*(?:%|\p{L})))`,
      "giu",
    ),
    read: ({ year, short, name = "" }, text) => monthItem(fullYear(year, short), monthNumber(name), text),
  },
  {
    pattern: /(?<!\d|\d[.,/])(?<year>(?:19|20)\d\d)\s?[-–/]\s?(?:(?<to>(?:19|20)\d\d)|(?<short>\d{2}))(?!\d|[.,/]\d)/gu,
    read: yearRange,
  },
  {
    pattern: new RegExp(String.raw`(?<![\d./¦€]|\d[,-]|€\s)${YEAR4}${NO_AMOUNT}`, "gu"),
    read: ({ year }, text, context) => bareYear(Number(year), text, context),
  },
];

function textItems(raw: string): Deadline[] {
  const text = raw.replace(/[\u00a0\u2007\u202f]/g, " ");
  let masked = withoutCitations(text);
  const found: { at: number; item: Deadline }[] = [];
  for (const { pattern, read } of FORMS) {
    masked = masked.replace(pattern, (...match) => {
      const groups = match[match.length - 1] as Record<string, string>;
      const at = match[match.length - 3] as number;
      const whole = match[0];
      const item = read(groups, text.slice(at, at + whole.length).trim(), text.trim());
      if (!item) return whole;
      found.push({ at, item });
      return " ".repeat(whole.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** "31.12.2024", "31/12/24"; with a short year only what may be meant as a date ("80.55.41" is a telephone number). */
function numericDate({ year, short, month, day }: Readonly<Record<string, string>>, text: string): Deadline | null {
  if (year === undefined && (Number(day) > 39 || Number(month) > 19)) return null;
  return dateItem(fullYear(year, short), Number(month), Number(day), text);
}

/** "12/2025"; "33/2013" is rather the number of an act, unless it is all the cell says. */
function numericMonth({ year, month }: Readonly<Record<string, string>>, text: string, context: string): Deadline | null {
  const exists = Number(month) >= 1 && Number(month) <= 12;
  return exists || text === context ? monthItem(Number(year), Number(month), text) : null;
}

/** "2025-2027", "2025/2026", "2025/26"; "2016/67" is no range of years. */
function yearRange({ year, to, short }: Readonly<Record<string, string>>, text: string): Deadline | null {
  const from = Number(year);
  const end = to === undefined ? Math.floor(from / 100) * 100 + Number(short) : Number(to);
  if (to === undefined && (end <= from || end - from > 10)) return null;
  return { kind: "years", from, to: end, text };
}

/** Inside a sentence only years of our time, for "2000 utenti" is an amount in whatever words. */
function bareYear(year: number, text: string, context: string): Deadline | null {
  return text === context || (year >= 2010 && year <= 2060) ? { kind: "year", year, text } : null;
}

function fullYear(year: string | undefined, short: string | undefined): number {
  return year === undefined ? 2000 + Number(short) : Number(year);
}

function dateItem(year: number, month: number, day: number, text: string): Deadline {
  return { kind: dateExists(year, month, day) ? "date" : "invalid", year, month, day, text };
}

function monthItem(year: number, month: number, text: string): Deadline {
  return month >= 1 && month <= 12 ? { kind: "month", year, month, text } : { kind: "invalid", year, month, day: null, text };
}

/** 29 February is a day of some years; 31 June of none. */
function yearlyItem(month: number, day: number, text: string): Deadline {
  const exists = day >= 1 && day <= (month === 2 ? 29 : daysInMonth(2001, month));
  return exists ? { kind: "yearly", month, day, text } : { kind: "invalid", year: 0, month, day, text };
}
