/**
 * Columns without headings: which of them holds what. A numbering 1, 2, 3 …, texts, then weights, then results; two columns of numbers are
 * weights and results. What could be something else as well is refused.
 */
import { sum } from "../../core/exact";
import type { CellValue } from "../../core/sheet/sheet";
import { readAchievement } from "../../core/text/achievement";
import { readOrdinal } from "../../core/text/ordinal";
import { isTotalLabel } from "../../core/text/total";
import { readWeight } from "../../core/text/weight";
import { columnOf, isDay, isFilled, isYear, type Grid } from "./grid";
import { refusal, type Refusal } from "./refusal";

/** Columns by what they hold, 0-based; -1 for one that there is not. */
export interface BareColumns {
  readonly kind: "columns";
  readonly number: number;
  readonly title: number;
  readonly weight: number;
  readonly result: number;
  /** Other columns stand beside: nothing says that the results are not targets. */
  readonly doubtful: boolean;
}

interface Column {
  readonly col: number;
  readonly cells: readonly CellValue[];
}

export function bareColumns(grid: Grid): BareColumns | Refusal {
  const width = grid[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, col): Column => ({ col, cells: columnOf(grid, col) })).filter(({ cells }) =>
    cells.some(isFilled),
  );
  const [only, second, third] = filled;
  if (!only) return refusal("no-weights", {}, true);
  if (!second) return areWeights(only.cells, 0) ? columns({ weight: only.col }) : refusal("no-weights", {}, true);
  if (!third && areWeights(only.cells, SHARE) && (areResults(second.cells) || !areWeights(second.cells, SHARE))) {
    if (!isNumbering(only.cells)) return columns({ weight: only.col, result: second.col });
    if (!makesTotal(second.cells) && !only.cells.some(isPhaseNumber)) return refusal("numbers-or-weights");
  }
  let [number, title] = [-1, -1];
  const candidates: Column[] = [];
  for (const column of filled) {
    if (number < 0 && candidates.length === 0 && isNumbering(column.cells)) number = column.col;
    else if (areWeights(column.cells, SHARE) || areResults(column.cells)) candidates.push(column);
    else if (title < 0 && column.cells.some((value) => typeof value === "string")) title = column.col;
  }
  const weight = candidates.find(({ cells }) => areWeights(cells, SHARE));
  // A numbering alone beside texts may be the weights: 1, 2, 3 points.
  if (!weight) return number < 0 ? refusal("no-weights", {}, true) : refusal("numbers-or-weights");
  const others = candidates.filter(({ col }) => col > weight.col);
  // 6, 7, 8 beside weights: a numbering that goes on from another list, or weights.
  if (others.length > 1 || (others.length > 0 && goesOn(weight.cells))) return refusal("which-column");
  const result = others[0]?.col ?? -1;
  const named = [number, title, weight.col, result];
  return columns({ number, title, weight: weight.col, result, doubtful: filled.some(({ col }) => !named.includes(col)) });
}

function columns(found: Partial<BareColumns> & { readonly weight: number }): BareColumns {
  return { kind: "columns", number: -1, title: -1, result: -1, doubtful: false, ...found };
}

/** So much of a column must be weights, or results, for it to be theirs. */
const SHARE = 0.6;

/** More than this share of the filled cells (without totals and dates) are weights, and one at least is. */
function areWeights(cells: readonly CellValue[], share: number): boolean {
  const filled = cells.filter((value) => isFilled(value) && !(typeof value === "string" && isTotalLabel(value)));
  const weights = filled.filter((value) => !isDate(value) && ["number", "prerequisite"].includes(readWeight(value).kind));
  return weights.length > 0 && weights.length > share * filled.length && weights.some((value) => readWeight(value).kind === "number");
}

function areResults(cells: readonly CellValue[]): boolean {
  const filled = cells.filter(isFilled);
  const results = filled.filter((value) => !isDate(value) && ["percent", "not-evaluable"].includes(readAchievement(value).kind));
  return results.length > 0 && results.length > SHARE * filled.length;
}

/** 1, 2, 3 …, with phases 1.1, 1.2, jumps (2, 3, 5) and beginnings anew. */
export function isNumbering(cells: readonly CellValue[]): boolean {
  const firsts: number[] = [];
  for (const value of cells.filter(isFilled)) {
    const part = readOrdinal(value)?.parts[0];
    if (typeof part === "number") firsts.push(part);
    else if (typeof value === "number") return false;
  }
  const steps = firsts.slice(1).map((part, i) => (part <= 2 ? 1 : part - (firsts[i] ?? 0)));
  const even = steps.filter((step) => step === 0 || step === 1).length;
  return firsts.length >= 2 && (firsts[0] ?? 9) <= 3 && steps.every((step) => step >= 0 && step <= 4) && even >= 0.6 * steps.length;
}

/** Whole numbers of which each is the next one's neighbour. */
function goesOn(cells: readonly CellValue[]): boolean {
  const numbers = cells.filter((value) => typeof value === "number");
  return numbers.length > 1 && numbers.every((value, i) => i === 0 || value === (numbers[i - 1] ?? 0) + 1);
}

/** "1.2": a number that no weight is written as beside 1, 2, 3. */
function isPhaseNumber(value: CellValue): boolean {
  return typeof value === "string" && (readOrdinal(value)?.parts.length ?? 0) > 1;
}

/** Whether the weights of a column make 100, or 1. */
function makesTotal(cells: readonly CellValue[]): boolean {
  const readings = cells.map((value) => readWeight(value));
  const total = sum(readings.flatMap((reading) => (reading.kind === "number" ? [reading.value] : [])));
  return total.equals(100) || total.equals(1);
}

/** A year, or a date. */
function isDate(value: CellValue): boolean {
  return isYear(value) || isDay(value);
}
