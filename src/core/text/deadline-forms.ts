/** The forms in which texts write deadlines: "31.12.2024", "dicembre 2024", "12/2025", "2025-2027", "31.12 di ciascun anno". */
import { MONTH_NAMES, monthNumber } from "./calendar";
import { withoutCitations } from "./citation";
import { dateItem, monthItem, yearlyItem } from "./deadline-items";
import { plainSpaces } from "./number";
import type { Deadline } from "./values";

/** The deadlines written in a text, in reading order; citations are left out. */
export function textItems(raw: string): Deadline[] {
  const text = plainSpaces(raw);
  let masked = withoutCitations(text);
  const found: { at: number; item: Deadline }[] = [];
  for (const { pattern, read } of FORMS) {
    masked = masked.replace(pattern, (...match) => {
      const groups = match[match.length - 1] as Record<string, string>;
      const at = match[match.length - 3] as number;
      const whole = match[0];
      const item = read(groups, text.slice(at, at + whole.length), text);
      if (!item) return whole;
      found.push({ at, item });
      return " ".repeat(whole.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ item }) => item);
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
