/** Numbers as Italian sheets write them. */
import { exact, type Exact } from "../exact";

/** A decimal number in a text, to be put into a pattern: "15", "15,5", "15.5", "1.234,5", with an optional sign. */
export const NUMBER = String.raw`[-+−–]?\d+(?:\.\d{3})*(?:[.,]\d+)?`;

/**
 * The number that a text is, nothing else in it, or null: "15", "15,0", "15.5", "-3", "1.234,5".
 * A comma is a decimal mark; a point is one too, unless a comma follows or there are several ("1.234,5", "1.234.567").
 * So "1.000" is 1 with three decimals: weights of a thousand do not exist, weights like "33.333" do.
 */
export function readNumber(text: string): Exact | null {
  const match = /^([-+−–]?)(\d+(?:[.,]\d+)*)$/.exec(text.trim());
  if (!match) return null;
  const [, sign = "", digits = ""] = match;
  const decimal = plainDecimal(digits);
  if (decimal === null) return null;
  const value = exact(decimal);
  return sign === "" || sign === "+" ? value : value.neg();
}

/** The same number with a point as its only mark, or null when the marks make no number ("1,2,3", "1,234.5.6"). */
function plainDecimal(digits: string): string | null {
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d+[.,]\d+$/.test(digits)) return digits.replace(",", ".");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return null;
}

/** Text with no-break and repeated spaces as single spaces, trimmed. */
export function plainSpaces(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
