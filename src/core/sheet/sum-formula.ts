/** Formulas that are plain sums, taken apart: SUM(…), + and references, nested in any way; anything else is null. */
import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
} from "@borgar/fx/xlsx";
import type { Area } from "./address";

/** The cells that a formula names; `sheet` null is its own. */
export interface SumTarget {
  readonly sheet: string | null;
  readonly area: Area;
}

export type SumPart =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cell"; readonly target: SumTarget }
  | { readonly kind: "add"; readonly parts: readonly SumPart[] }
  | { readonly kind: "sum"; readonly parts: readonly SumPart[] };

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;
/** Longer formulas than Excel allows, and parentheses deeper, are not plain sums. */
export const LONGEST = 8192;
export const DEEPEST = 64;
/** Names of sheets with blanks stand between two of these; taking a formula apart costs their number squared. */
const QUOTES = 600;

/** Formulas taken apart already: those of a column are asked for by several checks. Emptied when they hold so many characters. */
const known = new Map<string, SumPart | null>();
const KNOWN_CHARACTERS = 4_000_000;
let knownCharacters = 0;

/** The formula (without "=") as a sum, or null when it is anything else. */
export function parseSum(formula: string): SumPart | null {
  if (!mayBeSum(formula)) return null;
  const before = known.get(formula);
  if (before !== undefined) return before;
  const part = parsed(formula);
  knownCharacters += formula.length;
  if (knownCharacters > KNOWN_CHARACTERS) {
    known.clear();
    knownCharacters = formula.length;
  }
  known.set(formula, part);
  return part;
}

function parsed(formula: string): SumPart | null {
  try {
    return partOf(parse(tokenize(formula)), 0);
  } catch {
    // fx throws a SyntaxError on what is no formula: then it is no sum either.
    return null;
  }
}

/** Whether it is worth taking apart: one look at each character tells most other formulas from a sum. */
function mayBeSum(formula: string): boolean {
  if (formula.length > LONGEST) return false;
  let quotes = 0;
  let depth = 0;
  for (let at = 0; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") quotes++;
    // Inside quotes stands a sheet's name, which may hold any sign.
    else if (quotes % 2 === 1) continue;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (NEVER.has(sign)) return false;
    if (quotes > QUOTES || depth > DEEPEST) return false;
  }
  return depth === 0 && quotes % 2 === 0;
}

/** Operators, texts, tables, lists: what no plain sum has. */
const NEVER: ReadonlySet<string> = new Set('*/^&<>=%"{}[]#@;');

function partOf(node: AstExpression | null, depth: number): SumPart | null {
  if (node === null || depth > DEEPEST) return null;
  if (isLiteralNode(node)) return typeof node.value === "number" ? { kind: "number", value: node.value } : null;
  if (isReferenceNode(node)) return reference(node.value);
  if (isUnaryNode(node)) return node.operator === "+" ? partOf(node.arguments[0] ?? null, depth + 1) : null;
  if (isBinaryNode(node)) return node.operator === "+" ? combined("add", addends(node), depth) : null;
  if (isCallNode(node))
    return "name" in node.callee && node.callee.name.toUpperCase() === "SUM" ? combined("sum", node.arguments, depth) : null;
  return null;
}

/** The terms of a + b + c, which the parser nests to the left: a hundred terms are no deeper than two. */
export function addends(node: AstExpression): AstExpression[] {
  const terms: AstExpression[] = [];
  let rest: AstExpression | undefined = node;
  while (rest && isBinaryNode(rest) && rest.operator === "+") {
    const [left, right]: AstExpression[] = rest.arguments;
    if (right) terms.push(right);
    rest = left;
  }
  if (rest) terms.push(rest);
  return terms.reverse();
}

function combined(kind: "add" | "sum", nodes: readonly (AstExpression | null)[], depth: number): SumPart | null {
  const parts: SumPart[] = [];
  for (const node of nodes) {
    const part = partOf(node, depth + 1);
    if (part === null) return null;
    parts.push(part);
  }
  return { kind, parts };
}

function reference(text: string): SumPart | null {
  const target = targetOf(text);
  return target && { kind: "cell", target };
}

/** The cells that a reference names, or null for what only Excel can follow. */
export function targetOf(text: string): SumTarget | null {
  const found = parseA1Ref(text);
  // Names, other workbooks and ranges over several sheets are left to Excel.
  if (!found || !("range" in found) || found.workbookName || found.sheetName?.includes(":")) return null;
  const { top, left, bottom, right } = found.range;
  const area: Area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COL };
  return { sheet: found.sheetName ? found.sheetName : null, area };
}
