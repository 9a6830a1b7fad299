/** What a reader sees in a cell: its value by its number format, as an Italian Excel shows it. */
import { exact, roundHalfUp, type Exact } from "../exact";
import { shownDate } from "./shown-date";
import { formatSections, type FormatToken } from "../sheet/number-format";
import { isError, isUnknown, cellText, type CellValue, type Sheet } from "../sheet/sheet";

type Language = "it" | "en";

/** The errors that Italian Excel names otherwise. */
export const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#REF!": "#RIF!",
  "#VALUE!": "#VALORE!",
  "#NAME?": "#NOME?",
  "#NULL!": "#NULLO!",
};
const TRUE_FALSE = { it: ["VERO", "FALSO"], en: ["TRUE", "FALSE"] } as const;
/** How many digits Excel shows of a number without a format. */
const GENERAL_DIGITS = 11;

/** The cell's text as a reader sees it; "" where it is empty, "?" for a formula whose result is not known. */
export function shownAt(sheet: Sheet, row: number, col: number): string {
  return shownValue("it", sheet.value(row, col), sheet.format(row, col));
}

/** A value as it is shown with the number format (undefined: General). Texts are trimmed as `cellText` does. */
export function shownValue(language: Language, value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (isUnknown(value)) return "?";
  if (isError(value)) return language === "it" ? (ITALIAN_ERRORS[value.error] ?? value.error) : value.error;
  if (typeof value === "boolean") return TRUE_FALSE[language][value ? 0 : 1];
  if (typeof value === "string") return cellText(value);
  return shownNumber(language, value, format);
}

/** A number by its format: 0.9 with "0%" → "90%", 1500000 with "#,##0 €" → "1.500.000 €", 46022 with "dd/mm/yyyy" → "31/12/2025". */
export function shownNumber(language: Language, value: number, format: string | undefined): string {
  if (format === undefined || !Number.isFinite(value)) return general(language, value);
  const sections = formatSections(format);
  const [tokens, shown] = sectionFor(sections, value);
  if (tokens.length === 0) return "";
  if (tokens.some(({ kind }) => kind === "date" || kind === "elapsed"))
    return shownDate(language, shown, format, tokens) ?? general(language, value);
  if (tokens.some(({ kind }) => kind === "exponent")) return general(language, value);
  if (isFraction(tokens)) return general(language, value);
  return numberBy(language, shown, tokens).trim();
}

/** The section for a number, and the number that it shows: a section of its own for negative numbers writes its sign itself. */
function sectionFor(sections: readonly (readonly FormatToken[])[], value: number): [readonly FormatToken[], number] {
  const [positive = [], negative, zero] = sections;
  if (value < 0 && negative) return [negative, -value];
  if (value === 0 && sections.length >= 3 && zero) return [zero, 0];
  return [positive, value];
}

/** "# ?/?" shows halves and quarters: such a number is shown with its decimals. */
function isFraction(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.kind === "literal" && token.text === "/") && tokens.some(({ kind }) => kind === "digit");
}

function numberBy(language: Language, value: number, tokens: readonly FormatToken[]): string {
  const text = (token: FormatToken): string => (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : "");
  const places = tokens.flatMap((token, index) => (token.kind === "digit" || token.kind === "general" ? [index] : []));
  const first = places[0];
  const last = places.at(-1);
  const sign = value < 0 ? "-" : "";
  if (first === undefined || last === undefined) {
    const only = tokens.map(text).join("");
    return tokens.some(({ kind }) => kind === "text") ? general(language, value) : only;
  }
  const before = tokens.slice(0, first).map(text).join("");
  // Signs between the digits are written behind them: telephone numbers are no plan's.
  const inside = tokens
    .slice(first, last + 1)
    .map(text)
    .join("");
  const after = tokens
    .slice(last + 1)
    .map(text)
    .join("");
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const digits =
    tokens[first]?.kind === "general"
      ? general(language, Math.abs(value))
      : digitsBy(language, scaled(value, percents, tokens, last), tokens);
  return `${sign}${before}${digits}${inside}${after}`;
}

/** Each percent sign multiplies by 100, each comma behind the last digit divides by 1,000. */
function scaled(value: number, percents: number, tokens: readonly FormatToken[], last: number): Exact {
  let number = exact(Math.abs(value));
  for (let i = 0; i < percents; i++) number = number.mul(100);
  for (let i = last + 1; tokens[i]?.kind === "comma"; i++) number = number.div(1000);
  return number;
}

function digitsBy(language: Language, value: Exact, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = tokens.slice(0, point < 0 ? tokens.length : point);
  const decimals = point < 0 ? [] : tokens.slice(point).flatMap((token) => (token.kind === "digit" ? [token.sign] : []));
  const rounded = roundHalfUp(value, decimals.length).toString(decimals.length);
  const [integer = "0", fraction = ""] = rounded.split(".");
  const least = whole.filter((token) => token.kind === "digit" && token.sign === "0").length;
  const digit = whole.map(({ kind }) => kind).lastIndexOf("digit");
  const grouped = whole.some(({ kind }, index) => kind === "comma" && index < digit);
  const padded = (integer === "0" && least === 0 ? "" : integer).padStart(least, "0");
  const shown = grouped ? inThousands(padded, language === "it" ? "." : ",") : padded;
  let places = fraction.padEnd(decimals.length, "0");
  for (let at = decimals.length - 1; at >= 0 && decimals[at] !== "0" && places.endsWith("0"); at--) places = places.slice(0, -1);
  const mark = language === "it" ? "," : ".";
  return point < 0 || (places === "" && decimals.length > 0) ? shown || (point < 0 ? "" : "0") : `${shown}${mark}${places}`;
}

/** Without a format: as many digits as Excel shows, decimal comma in Italian. */
function general(language: Language, value: number): string {
  const text = String(Number(value.toPrecision(GENERAL_DIGITS)));
  return language === "it" ? text.replace(".", ",") : text;
}

/** Digits in groups of three from the right. */
function inThousands(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}
