/** A live sum in place of a total: which formula, and when it may stand there. */
import type { FixOption } from "./fix";
import { exactFromDouble, HUNDRED, sum, type Exact } from "../exact";
import type { DeclaredTotal } from "../plan/plan";
import { areaName, type Area } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { filledWithin } from "../sheet/sum-values";
import { isPercentFormat } from "../text/number-format";
import { stepAt } from "./step";

interface Position {
  readonly row: number;
  readonly col: number;
}

/** Ranges in one SUM; a list of weights scattered further is left to its author. */
const MOST_RANGES = 30;

/**
 * The option that puts SUM over the cells in place of the total, and what it will make; null when Excel's SUM would not make the weights'
 * total: a weight or the total is a text, or some are percentages (0,15 shown "15%") and some are not.
 * @param cells the cells of the weights that it should add
 */
export function sumInstead(sheet: Sheet, total: DeclaredTotal, cells: readonly Position[]): { option: FixOption; sum: Exact } | null {
  const { row, col } = total.cell;
  const percent = isPercentFormat(sheet.format(row, col));
  if (typeof sheet.value(row, col) !== "number" || cells.length === 0) return null;
  const values: Exact[] = [];
  for (const cell of cells) {
    const value = sheet.value(cell.row, cell.col);
    if (typeof value !== "number" || isPercentFormat(sheet.format(cell.row, cell.col)) !== percent) return null;
    values.push(exactFromDouble(value));
  }
  const areas = rangesOver(sheet, cells);
  if (areas.length > MOST_RANGES) return null;
  const made = percent ? sum(values).mul(HUNDRED) : sum(values);
  const names = areas.map(areaName);
  const title = { id: "fix.total-sum", data: { cell: total.cell, cells: names.join(", "), sum: made } } as const;
  return { option: { title, steps: [stepAt(sheet, total.cell, { formula: `SUM(${names.join(",")})` })] }, sum: made };
}

/** The fewest ranges, column by column, that hold the cells and no other number. */
function rangesOver(sheet: Sheet, cells: readonly Position[]): readonly Area[] {
  const wanted = new Set(cells.map(key));
  const sorted = [...cells].sort((a, b) => a.col - b.col || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, col } of sorted) {
    const last = areas.at(-1);
    if (last && last.left === col && nothingElse(sheet, col, last.bottom + 1, row - 1, wanted)) last.bottom = row;
    else areas.push({ top: row, left: col, bottom: row, right: col });
  }
  return areas;
}

/** Whether SUM finds no number, error or unknown result between two rows (both included). */
function nothingElse(sheet: Sheet, col: number, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (const { row, value } of filledWithin(sheet, { top: from, bottom: to, left: col, right: col })) {
    if (typeof value !== "string" && typeof value !== "boolean" && !wanted.has(key({ row, col }))) return false;
  }
  return true;
}

function key({ row, col }: Position): string {
  return `${row}:${col}`;
}
