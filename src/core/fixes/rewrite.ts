/** Another weight in a cell, written as the cell was: 0,15 shown "15%" becomes 0,16, the text "15%" becomes "16%", "Punti 15" "Punti 16". */
import { hasDecimals, HUNDRED, toNumber, type Exact } from "../exact";
import type { CellValue } from "../sheet/sheet";
import { NUMBER, readNumber } from "../text/number";
import { isPercentFormat } from "../text/number-format";
import { readWeight, weightInText } from "../text/weight";

/**
 * What to write, or null when it cannot be told which number of the cell is the weight.
 * @param weight the new weight as readings have it: percents as 0–100
 */
export function rewriteWeight(value: CellValue, format: string | undefined, weight: Exact): number | string | null {
  if (value === null || typeof value === "number") return toNumber(isPercentFormat(format) ? weight.div(HUNDRED) : weight);
  if (typeof value !== "string") return null;
  const before = readInText(value, format);
  if (before === null) return null;
  const rewritten = replaceNumber(value, before, weight);
  return rewritten !== null && readInText(rewritten, format)?.equals(weight) ? rewritten : null;
}

function readInText(text: string, format: string | undefined): Exact | null {
  const whole = readWeight(text, format);
  if (whole.kind === "number") return whole.value;
  return weightInText(text)?.value ?? null;
}

/** The text with the number that is the weight replaced; null when that number stands in it more than once, or not at all. */
function replaceNumber(text: string, before: Exact, after: Exact): string | null {
  const inside = readWeight(text).kind === "number" ? text : (weightInText(text)?.matched ?? "");
  const at = text.indexOf(inside);
  if (inside === "" || at < 0 || text.indexOf(inside, at + 1) >= 0) return null;
  const numbers = [...inside.matchAll(new RegExp(NUMBER, "g"))].filter((match) => readNumber(match[0])?.equals(before));
  const [found] = numbers;
  if (!found || numbers.length > 1) return null;
  const start = at + found.index;
  return text.slice(0, start) + writtenLike(found[0], after) + text.slice(start + found[0].length);
}

const MOST_DECIMALS = 6;

/** The number with the decimal mark of the one before and at least as many decimals: "15,0" → "16,0", "15" → "16,5". */
function writtenLike(before: string, after: Exact): string {
  const written = /[.,](\d+)$/.exec(before)?.[1]?.length ?? 0;
  let decimals = written;
  while (decimals < MOST_DECIMALS && !hasDecimals(after, decimals)) decimals++;
  const text = toNumber(after).toFixed(decimals);
  return /\.\d+$/.test(before) ? text : text.replace(".", ",");
}
