/** Optional arguments: null when left out, and a cell's 0 or "" when they point at a blank cell. */
import { exactFromDouble, type Exact } from "../core/exact";
import { notAvailable, wrong } from "./errors";
import { gridFrom, type Grid } from "./range/grid";
import { readRange, type RangeReading } from "./range/read-range";
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

/** A year of four digits, or null when it was left out. @throws #VALORE! otherwise */
export function yearOf(value: unknown): number | null {
  if (isLeftOut(value)) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1990 || value > 2100) return wrong(text("bad-year"));
  return value;
}

/** Decimals from 0 to 6, or null when they were left out. @throws #VALORE! otherwise */
export function decimalsOf(value: unknown): number | null {
  if (value !== 0 && isLeftOut(value)) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 6) return wrong(text("bad-decimals"));
  return value;
}

/** The range as a unit of the plan. @throws #N/D when it holds no weights, #VALORE! when the columns cannot be told */
export function rangeOf(
  argument: unknown,
  expected: Exact | null = null,
): Extract<RangeReading, { kind: "read" }> & { readonly grid: Grid } {
  const grid = gridFrom(argument);
  const reading = readRange(grid, expected);
  if (reading.kind === "read") return { grid, ...reading };
  return reading.why === "no-weights" ? notAvailable(text("no-weights")) : wrong(text("which-column"));
}

/** null, a blank cell, or the runtime's own object behind the last argument that was given. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || value === "" || value === 0 || typeof value === "object";
}
