/** Dates and times as a number format shows them. */
import { dateOfSerial, type CalendarDate } from "./calendar";
import type { FormatToken } from "../sheet/number-format";

const DAY = 86_400;
/** What Excel shows of a time without a day. */
const NO_DAY: CalendarDate = { year: 1900, month: 1, day: 0 };

/** The formats of short dates that Excel writes in the order of the machine's country, whatever the file says. */
const SHORT_DATES: ReadonlySet<string> = new Set(["m/d/yy", "m/d/yyyy", "mm-dd-yy", "mm/dd/yy", "mm/dd/yyyy"]);
/** How an Italian Excel writes them; also what a document's cell must say for them to be shown so everywhere. */
const ITALIAN_SHORT_DATE = "dd/mm/yyyy";

const MONTHS = {
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;
const DAYS = {
  it: "domenica lunedì martedì mercoledì giovedì venerdì sabato".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
} as const;

interface Moment extends CalendarDate {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Of the day, 0–86,399. */
  readonly second: number;
}

/** The format as an Italian reads it: short dates in the country's order. */
export function italianFormat(format: string): string {
  const [date = "", ...rest] = format.split(" ");
  return SHORT_DATES.has(date.toLowerCase()) ? [ITALIAN_SHORT_DATE, ...rest].join(" ") : format;
}

/** A serial number by its format's tokens, or null where it is no day of Excel's calendar. */
export function shownDate(language: "it" | "en", serial: number, format: string, tokens: readonly FormatToken[]): string | null {
  const seconds = Math.round(serial * DAY);
  const day = Math.floor(seconds / DAY);
  const date = day === 0 ? NO_DAY : dateOfSerial(day);
  if (!date) return null;
  const moment: Moment = { ...date, weekday: (day + 6) % 7, second: seconds % DAY };
  const short = SHORT_DATES.has((format.split(" ")[0] ?? "").toLowerCase());
  const halfDays = tokens.some(({ kind }) => kind === "half-day");
  let timed = false;
  let dated = 0;
  return tokens
    .map((token, index): string => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "point" || token.kind === "comma") return token.kind === "point" ? "." : ",";
      if (token.kind === "half-day") return moment.second < DAY / 2 ? "AM" : "PM";
      if (token.kind === "elapsed") {
        timed = true;
        return elapsed(token.code, seconds);
      }
      if (token.kind !== "date") return "";
      const { code } = token;
      if (short && /[dmy]/.test(code) && dated < 3) return shortPart(moment, dated++);
      const minutes = code.startsWith("m") && code.length <= 2 && (timed || secondsFollow(tokens, index));
      timed = /[hs]/.test(code);
      return minutes ? pad(Math.floor(moment.second / 60) % 60, code.length) : part(language, moment, code, halfDays);
    })
    .join("")
    .trim();
}

/** Day, month, year of a short date, whatever their order in the file. */
function shortPart({ day, month, year }: Moment, place: number): string {
  return [pad(day, 2), pad(month, 2), String(year)][place] ?? "";
}

function secondsFollow(tokens: readonly FormatToken[], index: number): boolean {
  const next = tokens.slice(index + 1).find(({ kind }) => kind === "date");
  return next?.kind === "date" && next.code.startsWith("s");
}

function part(language: "it" | "en", { year, month, day, weekday, second }: Moment, code: string, halfDays: boolean): string {
  const hour = Math.floor(second / 3600);
  const named = (name: string): string => (code.length === 3 ? name.slice(0, 3) : name);
  switch (code.charAt(0)) {
    case "d":
      return code.length <= 2 ? pad(day, code.length) : named(DAYS[language][weekday] ?? "");
    case "m":
      return code.length <= 2 ? pad(month, code.length) : named(MONTHS[language][month - 1] ?? "");
    case "y":
      return code.length <= 2 ? pad(year % 100, 2) : String(year);
    case "h":
      return pad(halfDays ? hour % 12 || 12 : hour, code.length);
    case "s":
      return pad(second % 60, code.length);
    default:
      return "";
  }
}

function elapsed(code: string, seconds: number): string {
  const unit = code.startsWith("h") ? 3600 : code.startsWith("m") ? 60 : 1;
  return pad(Math.floor(seconds / unit), code.length);
}

function pad(value: number, places: number): string {
  return String(value).padStart(places, "0");
}
