import { exact, hasDecimals, roundHalfUp, type Exact } from "../exact";

/** Decimals shown of a number that has more; a cut number is marked with "…". */
const SHOWN = 6;

/**
 * A number for people: decimal comma in Italian, point in English, no thousands separator, no trailing zeros;
 * more than six decimals are cut and marked (14,285714…).
 */
export function formatNumber(language: "it" | "en", value: number | Exact): string {
  const number = exact(value);
  const whole = hasDecimals(number, SHOWN);
  const text = roundHalfUp(number, SHOWN).toString(SHOWN);
  return (language === "it" ? text.replace(".", ",") : text) + (whole ? "" : "…");
}
