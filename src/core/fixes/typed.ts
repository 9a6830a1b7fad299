/** What somebody types into a cell, as a step: the same value that an Italian Excel would take it for, but never a formula. */
import { exact, HUNDRED, isAtMost, ONE, toNumber } from "../exact";
import { dateOfSerial, serialOfDate } from "../text/calendar";
import { readDeadlines } from "../text/deadline";
import { readNumber } from "../text/number";
import { isPercentFormat, withoutLiterals } from "../text/number-format";
import { shownValue } from "../text/shown";
import type { CellValue, Sheet } from "../sheet/sheet";
import type { FixStep } from "./fix";
import { stepAt } from "./step";

type Typed =
  | { readonly kind: "step"; readonly step: FixStep }
  /** The cell holds that already. */
  | { readonly kind: "same" }
  /** The cell has a formula, or what was typed is one. */
  | { readonly kind: "formula-cell" | "no-formulas" };

/** What stands in the cell (0-based) as somebody would type it: 0.155 shown as a percentage is "15,5%", a date "31/12/2025". */
export function typedText(sheet: Sheet, row: number, col: number): string {
  const value = sheet.value(row, col);
  const format = sheet.format(row, col);
  if (typeof value === "string") return value;
  if (typeof value !== "number") return shownValue("it", value, undefined);
  if (isPercentFormat(format)) return `${plain(toNumber(exact(value).mul(HUNDRED)))}%`;
  const date = showsDay(format) && Number.isInteger(value) ? dateOfSerial(value) : null;
  return date ? `${two(date.day)}/${two(date.month)}/${date.year}` : plain(value);
}

/**
 * The step for what was typed into the cell (0-based). Numbers are what the reader of Italian numbers takes them for; where the cell shows
 * percentages "15", "15%" and "0,15" are 0.15, as in Excel, and where it shows days "31/12/2025" is that day. All else is text, also in cells
 * made for text (@) and where a number like "1.10" stood as a text: there it counts chapters. "" empties the cell.
 * @param format what numbers in the cell are shown by; an empty cell has it too, though its sheet does not say so
 */
export function typedStep(sheet: Sheet, row: number, col: number, text: string, format = sheet.format(row, col)): Typed {
  if (sheet.formula(row, col) !== undefined) return { kind: "formula-cell" };
  if (/^\s*=/.test(text)) return { kind: "no-formulas" };
  if (text === typedText(sheet, row, col)) return { kind: "same" };
  const value = typedValue(sheet.value(row, col), format, text.trim() === "" ? "" : text);
  if (value === (sheet.value(row, col) ?? "")) return { kind: "same" };
  const waiting = format === sheet.format(row, col) || format === undefined ? {} : { format };
  return { kind: "step", step: stepAt(sheet, { row, col }, { value, ...waiting }) };
}

function typedValue(before: CellValue, format: string | undefined, text: string): string | number {
  if (format === "@" || (typeof before === "string" && isChapter(before))) return text;
  if (showsDay(format)) return dayOf(text) ?? text;
  if (!isPercentFormat(format)) return numberOf(text) ?? text;
  const share = /^([^%]+)%$/.exec(text.trim());
  const number = readNumber(share?.[1] ?? text);
  if (number === null) return text;
  return toNumber(share || isAtMost(ONE, number.abs()) ? number.div(HUNDRED) : number);
}

function numberOf(text: string): number | null {
  const number = readNumber(text);
  return number === null ? null : toNumber(number);
}

/** "1.10", "2.3.1": a number with points that stands as a text. */
function isChapter(text: string): boolean {
  return /^\d+(?:\.\d+)+\.?$/.test(text.trim());
}

function showsDay(format: string | undefined): boolean {
  return format !== undefined && /d/i.test(withoutLiterals(format));
}

/** The serial number of the day that the text is, nothing else in it. */
function dayOf(text: string): number | null {
  const { items } = readDeadlines(text.trim());
  const [day] = items;
  return items.length === 1 && day?.kind === "date" && day.text === text.trim() ? serialOfDate(day) : null;
}

function plain(value: number): string {
  return String(value).replace(".", ",");
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
