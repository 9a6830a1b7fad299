/** Formulas that add cells up, however they are wrapped: SUM, +, SUBTOTAL, AGGREGATE, ROUND(SUM), through other cells. */
import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
} from "@borgar/fx/xlsx";
import { filledWithin } from "./sum-values";
import type { Sheet } from "./sheet";
import { addends, DEEPEST, LONGEST, targetOf, type SumTarget } from "./sum-formula";

/** Cells that a formula is followed through. */
const MOST_STEPS = 6;
/** More cells than these are no list of weights. */
const MOST_CELLS = 5000;

/** A cell of some sheet by its position; `sheet` null: the formula's own. */
export interface AddedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly col: number;
}

/** The areas that the formula (without "=") adds, or null when it does anything else with cells than adding and rounding. */
function addedAreas(formula: string): readonly SumTarget[] | null {
  if (formula.length > LONGEST) return null;
  try {
    const node = parse(tokenize(formula));
    return node === null ? null : additiveAreas(node);
  } catch {
    // fx throws a SyntaxError on what is no formula: then it adds nothing.
    return null;
  }
}

/** The areas that the expression adds, or null when it does anything else than adding and rounding. */
export function additiveAreas(node: AstExpression): readonly SumTarget[] | null {
  const areas: SumTarget[] = [];
  return collect(node, areas, 0) && areas.length > 0 ? areas : null;
}

/** Which argument of a function is added from: SUM from the first, SUBTOTAL(9; …) from the second, AGGREGATE(9; option; …) from the third. */
function firstAdded(name: string, node: readonly (AstExpression | null)[]): number | null {
  const code = (): boolean => {
    const [first] = node;
    return first !== null && first !== undefined && isLiteralNode(first) && (first.value === 9 || first.value === 109);
  };
  if (name === "SUM" || name === "SUMPRODUCT" || name === "N") return 0;
  if (name === "SUBTOTAL") return code() ? 1 : null;
  if (name === "AGGREGATE") return code() ? 2 : null;
  return null;
}

const ROUNDING = new Set(["ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC", "MROUND", "VALUE"]);

function collect(node: AstExpression | null, areas: SumTarget[], depth: number): boolean {
  if (node === null || depth > DEEPEST) return false;
  if (isLiteralNode(node)) return typeof node.value === "number";
  if (isReferenceNode(node)) return reference(node.value, areas);
  if (isUnaryNode(node)) return node.operator !== "-" && collect(node.arguments[0] ?? null, areas, depth + 1);
  if (isBinaryNode(node)) {
    const [left = null, right = null] = node.arguments;
    if (node.operator === "+") return addends(node).every((term) => collect(term, areas, depth + 1));
    // A sum of shares shown as percent, or the other way round: ×100, ÷100.
    if (node.operator === "*" || node.operator === "/") return right !== null && isLiteralNode(right) && collect(left, areas, depth + 1);
    return false;
  }
  if (!isCallNode(node) || !("name" in node.callee)) return false;
  const name = node.callee.name.toUpperCase();
  if (ROUNDING.has(name)) return collect(node.arguments[0] ?? null, areas, depth + 1);
  const from = firstAdded(name, node.arguments);
  return (
    from !== null && node.arguments.length > from && node.arguments.slice(from).every((argument) => collect(argument, areas, depth + 1))
  );
}

function reference(text: string, areas: SumTarget[]): boolean {
  const target = targetOf(text);
  if (target) areas.push(target);
  return target !== null;
}

/**
 * The filled cells that the cell adds in the end: a cell of its own sheet that itself adds others is followed, one of another sheet counts
 * as it is. null when it adds nothing, or more than a plan does.
 */
export function addedCells(sheet: Sheet, row: number, col: number): readonly AddedCell[] | null {
  const known = sheetsSeen.get(sheet) ?? { looked: 0, added: new Map<string, readonly AddedCell[] | null>() };
  sheetsSeen.set(sheet, known);
  const key = `${String(row)},${String(col)}`;
  const before = known.added.get(key);
  if (before !== undefined) return before;
  const added = known.looked > MOST_LOOKED_AT ? null : follow(sheet, row, col, 0, known);
  // What was cut short would claim to add less than it does.
  const whole = added === null || added.length > MOST_CELLS || known.looked > MOST_LOOKED_AT ? null : added;
  known.added.set(key, whole);
  return whole;
}

/** What was looked at on a sheet: thousands of sums of thousands of cells each are no plan, and must not keep the computer busy. */
interface Seen {
  looked: number;
  readonly added: Map<string, readonly AddedCell[] | null>;
}

const sheetsSeen = new WeakMap<Sheet, Seen>();
/** Cells that the formulas of one sheet may have looked at in all. */
const MOST_LOOKED_AT = 50_000;

function follow(sheet: Sheet, row: number, col: number, step: number, seen: Seen): readonly AddedCell[] | null {
  const formula = step > MOST_STEPS ? undefined : sheet.formula(row, col);
  const areas = formula === undefined ? null : addedAreas(formula);
  if (!areas) return null;
  const cells: AddedCell[] = [];
  for (const { sheet: other, area } of areas) {
    if (other !== null) {
      cells.push({ sheet: other, row: area.top, col: area.left });
      continue;
    }
    for (const cell of filledWithin(sheet, area)) {
      seen.looked += 1;
      if (cells.length > MOST_CELLS || seen.looked > MOST_LOOKED_AT) return cells;
      if (cell.row === row && cell.col === col) continue;
      const deeper = follow(sheet, cell.row, cell.col, step + 1, seen);
      if (deeper) cells.push(...deeper);
      else cells.push({ sheet: null, row: cell.row, col: cell.col });
    }
  }
  return cells;
}
