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
const LONGEST = 8192;
const DEEPEST = 64;

/** The formula (without "=") as a sum, or null when it is anything else. */
export function parseSum(formula: string): SumPart | null {
  if (formula.length > LONGEST) return null;
  try {
    return partOf(parse(tokenize(formula)), 0);
  } catch {
    // fx throws a SyntaxError on what is no formula: then it is no sum either.
    return null;
  }
}

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
function addends(node: AstExpression): AstExpression[] {
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
  const found = parseA1Ref(text);
  // Names, other workbooks and ranges over several sheets are left to Excel.
  if (!found || !("range" in found) || found.workbookName || found.sheetName?.includes(":")) return null;
  const { top, left, bottom, right } = found.range;
  const area: Area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COL };
  return { kind: "cell", target: { sheet: found.sheetName ? found.sheetName : null, area } };
}
