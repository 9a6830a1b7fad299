/** What a cell's element says → the cell's value. */
import { serialOfDate } from "../../../core/text/calendar";
import type { CellValue } from "../../../core/sheet/sheet";
import { BrokenPart } from "./broken-part";
import { showsDate } from "./number-formats";
import { spoken } from "./xml-text";

interface CellContent {
  /** The element's attribute "t": how `stored` is to be understood. */
  readonly type: string;
  /** The text of <v>, null without one. */
  readonly stored: string | null;
  /** The text that stands in the cell itself, null without one. */
  readonly inline: string | null;
  readonly format: string | undefined;
  /** There is a formula, so that a missing result is unknown rather than empty. */
  readonly computed: boolean;
}

/** Days between Excel's two calendars. */
const DAYS_1904 = 1462;
/** No number that Excel can hold: other programs write "NaN" and "1e999". */
const NOT_A_NUMBER: CellValue = { error: "#NUM!" };
const UNKNOWN: CellValue = { unknown: true };

/** @throws BrokenPart when it names a shared text that is not there */
export function cellValue(cell: CellContent, book: { readonly strings: readonly string[]; readonly date1904: boolean }): CellValue {
  const { type, stored, inline, computed } = cell;
  const missing = computed ? UNKNOWN : null;
  if (type === "inlineStr") return inline ?? "";
  if (type === "str") return stored === null ? "" : spoken(stored);
  if (stored === null || stored === "") return type === "e" ? { error: "#VALUE!" } : missing;
  switch (type) {
    case "s":
      return sharedText(stored, book.strings);
    case "b":
      return stored.trim() === "1" || stored.trim().toLowerCase() === "true";
    case "e":
      return { error: errorCode(stored.trim()) };
    case "d":
      return dayOf(stored.trim());
    default:
      return numberOf(stored, cell.format, book.date1904, missing);
  }
}

function sharedText(stored: string, strings: readonly string[]): string {
  const text = strings[Number(stored)];
  if (text === undefined) throw new BrokenPart(`shared text ${stored}`);
  return text;
}

function numberOf(stored: string, format: string | undefined, date1904: boolean, missing: CellValue): CellValue {
  const text = stored.trim();
  if (text === "") return missing;
  const number = Number(text);
  if (!Number.isFinite(number)) return NOT_A_NUMBER;
  return date1904 && format !== undefined && showsDate(format) ? number + DAYS_1904 : number;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;
const TIME = /(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?$/;

/** "2025-06-30T12:00:00" as Excel's number of days, "12:00:00" as a part of a day; any other text as it is. */
function dayOf(text: string): CellValue {
  const [date, time] = [DATE.exec(text), TIME.exec(text)];
  if (!date && !time) return text;
  const days = date ? serialOfDate({ year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) }) : 0;
  const seconds = time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : 0;
  return days + seconds / 86_400;
}

function errorCode(text: string): string {
  return /^#[A-Z0-9/_]{1,20}[!?]?$/.test(text) ? text : "#VALUE!";
}
