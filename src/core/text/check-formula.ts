/** Formulas that check a total: =IF(E9=100,"OK","ERRORE"), =IF(ROUND(SUM(E4:E8),2)=1,…), =100-E9. They say what the total should be. */
import { isBinaryNode, isCallNode, isLiteralNode, parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import { additiveAreas, addedCells, type AddedCell } from "../sheet/adding";
import type { Area } from "../sheet/address";
import { readTotal } from "./total";
import type { Sheet } from "../sheet/sheet";

/** A check: its cell (0-based), the total it asks for as it is written, and the cells that it adds in the end. */
export interface Check {
  readonly row: number;
  readonly col: number;
  readonly total: number;
  readonly cells: readonly AddedCell[];
}

const known = new WeakMap<Sheet, readonly Check[]>();

/** All checks of the sheet, in reading order. */
export function checksOf(sheet: Sheet): readonly Check[] {
  const before = known.get(sheet);
  if (before) return before;
  const checks: Check[] = [];
  for (const { row, cells } of sheet.rows) {
    for (const { col } of cells) {
      const formula = sheet.formula(row, col);
      const check = formula === undefined ? null : readCheck(sheet, row, col, formula);
      if (check) checks.push(check);
    }
  }
  known.set(sheet, checks);
  return checks;
}

function readCheck(sheet: Sheet, row: number, col: number, formula: string): Check | null {
  if (!/[=<>-]/.test(formula) || formula.length > 2000) return null;
  try {
    const found = comparison(sheet, parse(tokenize(formula)), 0);
    if (!found) return null;
    // =100-E9 shows what is missing, a small number; =E9-5, nearly all of it, checks nothing.
    const shown = sheet.value(row, col);
    if (typeof shown === "number" && Math.abs(shown) * 2 > found.total) return null;
    const cells = found.areas.flatMap(({ sheet: other, area }) => {
      if (other !== null) return [];
      const own = cellsIn(area);
      return own.length > 1 ? own : (addedCells(sheet, area.top, area.left) ?? own);
    });
    return cells.length === 0 ? null : { row, col, total: found.total, cells };
  } catch {
    // fx throws a SyntaxError on what is no formula: then it checks nothing.
    return null;
  }
}

/** An area of a formula may be a whole column: so many of its cells are looked at. */
const MOST_CELLS = 501;

/** The area's cells, row by row. */
function cellsIn({ top, left, bottom, right }: Area): readonly AddedCell[] {
  const width = right - left + 1;
  const count = Math.min((bottom - top + 1) * width, MOST_CELLS);
  return Array.from({ length: count }, (_cell, i) => ({ sheet: null, row: top + Math.floor(i / width), col: left + (i % width) }));
}

interface Comparison {
  readonly total: number;
  readonly areas: NonNullable<ReturnType<typeof additiveAreas>>;
}

/** The first comparison of a sum with a number in the formula. */
function comparison(sheet: Sheet, node: AstExpression | null, depth: number): Comparison | null {
  if (node === null || depth > 20) return null;
  if (isBinaryNode(node)) {
    const [left = null, right = null] = node.arguments;
    if (node.operator === "=" || node.operator === "<>" || node.operator === "-")
      return against(sheet, left, right) ?? against(sheet, right, left);
    return comparison(sheet, left, depth + 1) ?? comparison(sheet, right, depth + 1);
  }
  if (!isCallNode(node)) return null;
  for (const argument of node.arguments) {
    const found = comparison(sheet, argument, depth + 1);
    if (found) return found;
  }
  return null;
}

function against(sheet: Sheet, sum: AstExpression | null, total: AstExpression | null): Comparison | null {
  const stated = statedIn(sheet, total);
  if (stated === null || sum === null || stated <= 0) return null;
  const areas = additiveAreas(sum);
  return areas && { total: stated, areas };
}

/** The number itself, or that of a heading which the formula refers to ("PESO MAX 40"): any other cell may hold whatever comes out. */
function statedIn(sheet: Sheet, node: AstExpression | null): number | null {
  if (node === null) return null;
  if (isLiteralNode(node)) return typeof node.value === "number" ? node.value : null;
  const [target, other] = additiveAreas(node) ?? [];
  if (!target || other || target.sheet !== null || target.area.top !== target.area.bottom || target.area.left !== target.area.right)
    return null;
  const value = sheet.value(target.area.top, target.area.left);
  const total = typeof value === "string" ? readTotal(value) : null;
  return total && total.value.valueOf();
}
