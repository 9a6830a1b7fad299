/** Which columns of a block are objectives, and which hold its total or a check. */
import { addedCells } from "../../../sheet/adding";
import { nearlyEqual, sum, type Exact } from "../../../exact";
import { cellText } from "../../../sheet/sheet";
import { beginsAsTotal, isTotalLabel } from "../../../text/total";
import { weightAt } from "../../cells";
import { isWeight } from "../places";
import type { Block } from "./blocks";

export interface BlockColumns {
  readonly objectives: readonly number[];
  /** Columns of totals, left to right. */
  readonly totals: readonly number[];
}

/** @param title the row (0-based) of the objectives' names */
export function columnsOf(block: Block, title: number): BlockColumns {
  const { sheet, first, weight } = block;
  const last = lastColumn(block, title);
  const objectives: number[] = [];
  const totals: number[] = [];
  for (let col = first; col <= last; col++) {
    const merge = sheet.mergeAt(title, col);
    if (merge && merge.left < col) continue;
    if (isTotal(block, title, col, objectives)) totals.push(col);
    else if (sheet.value(title, col) !== null || isWeight(sheet, weight.row, col)) objectives.push(col);
  }
  return { objectives, totals };
}

/** The last column with a weight, or further to the right with a name directly beside it: that objective's weight is blank. */
function lastColumn({ sheet, last, rows }: Block, title: number): number {
  let col = last;
  while (sheet.value(title, col + 1) !== null && rows.some(({ row }) => row !== title && sheet.value(row, col + 1) !== null)) col += 1;
  return col;
}

/** A column is a total's by its formula, by what it adds, or by its words, where nothing else is said of it. */
function isTotal({ sheet, weight, rows }: Block, title: number, col: number, before: readonly number[]): boolean {
  if (before.length === 0 || !isWeight(sheet, weight.row, col)) return false;
  const added = addedCells(sheet, weight.row, col)?.filter((cell) => cell.sheet === null && cell.row === weight.row) ?? [];
  if (added.length >= 2 || (added.length === 1 && before.length === 1)) return true;
  const words = rows.flatMap(({ row }) =>
    row <= title && typeof sheet.value(row, col) === "string" ? [cellText(sheet.value(row, col))] : [],
  );
  const others = rows.filter(({ row }) => row > title && row !== weight.row && before.some((one) => sheet.value(row, one) !== null));
  const alone = others.length > 0 && others.every(({ row }) => sheet.value(row, col) === null);
  const named = sheet.value(title, col) !== null;
  if (words.some(isTotalLabel)) return true;
  if (!named) return alone || others.length === 0;
  if (alone) return true;
  // "Ob. 4" above its name, as every objective bears one: no total is numbered.
  const numbered = rows.some(({ row }) => row < title && [...before, col].every((one) => sheet.value(row, one) !== null));
  return (
    !numbered &&
    others.length === 0 &&
    (words.some(beginsAsTotal) || before.length >= 2) &&
    nearlyEqual(numberAt(sheet, weight.row, col), sum(before.map((one) => numberAt(sheet, weight.row, one))))
  );
}

function numberAt(sheet: Block["sheet"], row: number, col: number): Exact {
  const { value } = weightAt(sheet, row, col);
  return value.kind === "number" ? value.value : sum([]);
}
