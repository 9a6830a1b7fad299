/** A file with all its mutants in it at once, each as `way` writes it, so that a file is loaded once for hundreds of mutants. */
import ts from "typescript";
import { replacements } from "./mutators";
import { regularExpression, type Way } from "./ways";

export interface Mutant {
  readonly id: number;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly original: string;
  readonly mutated: string;
  /** The line of the file in which it begins, as it is. */
  readonly within: string;
}

/** @param first the id of the first mutant */
export function instrumented(
  file: string,
  source: string,
  first: number,
  way: Way,
): { readonly text: string; readonly mutants: readonly Mutant[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const mutants: Mutant[] = [];
  const lines = source.split("\n");
  const plain = (node: ts.Node): string => node.getText(tree);

  function noted(node: ts.Node, mutated: string): number {
    const id = first + mutants.length;
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    mutants.push({ id, file, line, original: plain(node), mutated, within: lines[line - 1] ?? "" });
    return id;
  }

  function written(node: ts.Node): string {
    if (isBeyond(node)) return plain(node);
    const own = inside(node);
    if (ts.isBlock(node)) return node.statements.length === 0 ? own : way.block(noted(node, "{}"), own);
    if (isCondition(node)) return way.condition(noted(node, "true"), noted(node, "false"), changed(node, own));
    if (ts.isExpression(node) && ts.isArrowFunction(node.parent) && node.parent.body === node)
      return way.answer(noted(node, "undefined"), changed(node, own));
    return ts.isExpression(node) ? changed(node, own) : own;
  }

  /** The expression with what could stand in its place. */
  function changed(node: ts.Expression, own: string): string {
    if (!canBeAsked(node)) return own;
    const others = replacements(node, plain);
    if (ts.isRegularExpressionLiteral(node)) return regularExpression(others.map((other) => [noted(node, other), other]), own); // prettier-ignore
    return others.reduce((text, other) => way.expression(noted(node, other), other, text), others.length > 0 ? `(${own})` : own);
  }

  /** The node's text with its children's mutants. */
  function inside(node: ts.Node): string {
    let text = "";
    let at = node.getStart(tree);
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getStart(tree)) + written(child);
      at = child.getEnd();
    });
    return text + source.slice(at, node.getEnd());
  }

  return { text: inside(tree), mutants };
}

/** Types, names and imports: nothing of them runs. */
function isBeyond(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node); // prettier-ignore
}

function isCondition(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  return (ts.isIfStatement(parent) && parent.expression === node) || (ts.isWhileStatement(parent) && parent.expression === node);
}

/** Not the name of a property, nor what is assigned to, nor a part of a chain that may break off. */
function canBeAsked(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return false;
  if (ts.isExpressionStatement(parent) && ts.isStringLiteral(node)) return false;
  return !ts.isTaggedTemplateExpression(parent) && !ts.isLiteralTypeNode(parent);
}
