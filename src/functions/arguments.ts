/** Optional arguments: null when left out, and a cell's 0 or "" when they point at a blank cell. */
import { exactFromDouble, type Exact } from "../core/exact";
import { readNumber } from "../core/text/number";
import { refuse, wrong } from "./errors";
import { gridFrom, heightOf, isFilled, isYear, wholeGrid, type Grid } from "./range/grid";
import { findHeadings } from "./range/headed";
import { readRange, type RangeList } from "./range/read-range";
import type { ResultChoice } from "./range/results";
import { text, type TextId } from "./texts";

/** A number above 0, or null when it was left out. @throws #VALORE! with the sentence otherwise */
export function positive(value: unknown, complaint: TextId): Exact | null {
  if (isLeftOut(value)) return null;
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) return wrong(text(complaint));
  return exactFromDouble(value);
}

/** A number from 0 on, `fallback` when it was left out. @throws #VALORE! with the sentence otherwise */
export function notNegative(value: unknown, fallback: Exact, complaint: TextId): Exact {
  if (isLeftOut(value)) return fallback;
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return wrong(text(complaint));
  return exactFromDouble(value);
}

/** A number, or a text that is one: "75", "75%" (which is 75); null for anything else. */
export function numberIn(value: unknown): Exact | null {
  if (typeof value === "number" && Number.isFinite(value)) return exactFromDouble(value);
  return typeof value === "string" ? readNumber(value.trim().replace(/\s?%$/, "")) : null;
}

/** Decimals from 0 to 6, or null when they were left out. @throws #VALORE! otherwise */
export function decimalsOf(value: unknown): number | null {
  if (value !== 0 && isLeftOut(value)) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 6) return wrong(text("bad-decimals"));
  return value;
}

/** The range's list and its grid. @throws #N/D when it holds no weights, #VALORE! when it can be read in two ways */
export function rangeOf(
  argument: unknown,
  expected: Exact | null = null,
  results: ResultChoice = null,
): RangeList & { readonly grid: Grid } {
  const grid = gridFrom(argument);
  const reading = readRange(grid, { expected, results });
  return reading.kind === "read" ? { grid, ...reading } : refuse(reading);
}

/**
 * The range with the results that the second argument gives or names: a year, the heading of a column, or a range of results as high.
 * @throws as `rangeOf`, and when the results do not fit
 */
export function rangeWithResults(argument: unknown, results: unknown): ReturnType<typeof rangeOf> {
  const given = Array.isArray(results) ? (results as readonly unknown[]) : [results];
  const [first] = given;
  const only: unknown = given.length === 1 ? (Array.isArray(first) && first.length === 1 ? (first as readonly unknown[])[0] : Array.isArray(first) ? first : first) : given; // prettier-ignore
  if (Array.isArray(only)) return withColumn(argument, given);
  const single = heightOf(argument) === 1 && gridFrom(argument)[0]?.length === 1;
  if (single && !isLeftOut(only) && !isYear(only)) return withColumn(argument, given);
  if (isLeftOut(only)) return rangeOf(argument);
  if (typeof only === "string") return rangeOf(argument, null, only);
  return isYear(only) ? rangeOf(argument, null, only) : wrong(text("bad-year"));
}

/** The range with a column of results at its right. */
function withColumn(argument: unknown, results: readonly unknown[]): ReturnType<typeof rangeOf> {
  if (heightOf(argument) !== results.length) return wrong(text("two-sizes"));
  const column = wholeGrid(results);
  const filled = (column[0] ?? []).map((_cell, col) => col).filter((col) => column.some((row) => (row[col] ?? null) !== null));
  if (filled.length > 1) return wrong(text("two-sizes"));
  const grid = gridFrom(argument);
  const at = grid[0]?.length ?? 0;
  const heading = findHeadings(grid)?.row ?? -1;
  const beyond = column.reduce((last, row, at) => (row.some(isFilled) ? at : last), -1);
  const height = Math.max(grid.length, beyond + 1);
  const joined = Array.from({ length: height }, (_row, row) => {
    const result = row === heading ? RESULTS : (column[row]?.[filled[0] ?? 0] ?? null);
    return [...(grid[row] ?? Array<null>(at).fill(null)), row < heading ? null : result];
  });
  return rangeOf(joined, null, { col: at });
}

/** The heading of results that come from another range. */
const RESULTS = "Grado di raggiungimento";

/** null, a blank cell, or the runtime's own object behind the last argument that was given. */
export function isLeftOut(value: unknown): boolean {
  return value === undefined || value === "" || value === 0 || typeof value === "object";
}
