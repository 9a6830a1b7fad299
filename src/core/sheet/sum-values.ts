/** The arithmetic of plain sums: what Excel takes of each value, and the filled cells of an area. */
import { exact, sum, toNumber, type Exact } from "../exact";
import type { Area } from "./address";
import { isError, isUnknown, type CellValue, type Sheet } from "./sheet";
import type { SumPart, SumTarget } from "./sum-formula";

export const UNKNOWN: CellValue = { unknown: true };

/** What + takes of a cell: an empty one counts 0; a text or truth value is left to Excel. */
function asAddend(value: CellValue): CellValue {
  if (value === null) return 0;
  return typeof value === "number" || isError(value) ? value : UNKNOWN;
}

/**
 * The value of a plain sum, as Excel computes it. Of a reference SUM takes numbers and errors, its texts and truth values are left out; a reference
 * by itself is one cell, and an empty one is 0.
 * @param filled the values of a target's filled cells; null when they are not known
 */
export function evaluateSum(part: SumPart, filled: (target: SumTarget) => readonly CellValue[] | null): CellValue {
  const evaluate = (inner: SumPart): CellValue => evaluateSum(inner, filled);
  switch (part.kind) {
    case "number":
      return part.value;
    case "cell": {
      const { top, left, bottom, right } = part.target.area;
      const values = top === bottom && left === right ? filled(part.target) : null;
      return values === null ? UNKNOWN : (values[0] ?? 0);
    }
    case "add":
      return total(part.parts.map((inner) => asAddend(evaluate(inner))));
    case "sum":
      return total(
        part.parts.flatMap((inner) => {
          if (inner.kind !== "cell") return [asAddend(evaluate(inner))];
          return filled(inner.target)?.filter((value) => typeof value === "number" || isError(value) || isUnknown(value)) ?? [UNKNOWN];
        }),
      );
  }
}

/** Whole numbers of millionths that a double holds exactly. */
const MILLIONTHS = 1_000_000;

/** The exact sum; an error among the values is the result, as in Excel, and an unknown one makes it unknown. */
function total(values: readonly CellValue[]): CellValue {
  const quick = totalOfDecimals(values);
  if (quick !== null) return quick;
  if (values.some(isUnknown)) return UNKNOWN;
  const error = values.find(isError);
  if (error) return error;
  const numbers: Exact[] = values.filter((value) => typeof value === "number").map((value) => exact(value));
  const result = toNumber(sum(numbers));
  // More than a cell can hold, as Excel says it.
  return Number.isFinite(result) ? result : { error: "#NUM!" };
}

/**
 * The sum of numbers with at most six decimals, added up as whole numbers: as exact as fractions, and hundreds of times as quick.
 * Null when there is anything else among them, or when they grow too large for it.
 */
function totalOfDecimals(values: readonly CellValue[]): number | null {
  let millionths = 0;
  for (const value of values) {
    if (typeof value !== "number") return null;
    const whole = Math.round(value * MILLIONTHS);
    millionths += whole;
    if (whole / MILLIONTHS !== value || !Number.isSafeInteger(whole) || !Number.isSafeInteger(millionths)) return null;
  }
  return millionths / MILLIONTHS;
}

/** The filled cells of the area in reading order; it costs what is filled, not what the area measures. */
export function* filledWithin(sheet: Sheet, area: Area): Generator<{ row: number; col: number; value: CellValue }> {
  for (let i = sheet.placeOfRow(area.top); i < sheet.rows.length; i++) {
    const filled = sheet.rows[i];
    if (!filled || filled.row > area.bottom) return;
    for (const { col, value } of filled.cells) {
      if (col >= area.left && col <= area.right) yield { row: filled.row, col, value };
    }
  }
}
