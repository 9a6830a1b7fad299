/** A file with all its mutants in it at once, each as `way` writes it, so that a file is loaded once for hundreds of mutants. */
import ts from "typescript";
import { replacements } from "./mutators";
import { mark, regularExpression, turn, type Way } from "./ways";

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

/** Where a file stands among the others: its number, from 0, and the id of its first mutant. */
export interface Place {
  readonly number: number;
  readonly first: number;
}

/** @param every only each so many-th mutant is written into the text; all of them are told */
export function instrumented(
  file: string,
  source: string,
  { number, first }: Place,
  way: Way,
  every = 1,
): { readonly text: string; readonly mutants: readonly Mutant[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const mutants: Mutant[] = [];
  const lines = source.split("\n");
  const plain = (node: ts.Node): string => node.getText(tree);
  const isChosen = (id: number): boolean => id !== NONE && id % every === 0;

  function noted(node: ts.Node, mutated: string): number {
    const id = first + mutants.length;
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    mutants.push({ id, file, line, original: plain(node), mutated, within: lines[line - 1] ?? "" });
    return id;
  }

  function written(node: ts.Node): string {
    if (isBeyond(node)) return plain(node);
    const text = replaced(node, inside(node));
    if (isBody(node)) return ts.isBlock(node) ? `{ ${mark(number)}; ${text} }` : `(${mark(number)}, ${text})`;
    return isTurn(node) ? turn(text) : text;
  }

  function replaced(node: ts.Node, own: string): string {
    if (ts.isBlock(node)) {
      const empty = node.statements.length > 0 ? noted(node, "{}") : NONE;
      return isChosen(empty) ? way.block(empty, own) : own;
    }
    if (isCondition(node)) {
      const [whenTrue, whenFalse] = [noted(node, "true"), noted(node, "false")];
      const text = changed(node, own);
      return isChosen(whenTrue) || isChosen(whenFalse) ? way.condition(whenTrue, whenFalse, text) : text;
    }
    if (!ts.isExpression(node)) return own;
    const none = isAnswer(node) ? noted(node, "undefined") : NONE;
    const text = changed(node, own);
    return isChosen(none) ? way.answer(none, text) : text;
  }

  /** The expression with what could stand in its place. */
  function changed(node: ts.Expression, own: string): string {
    if (!canBeAsked(node)) return own;
    const others = replacements(node, plain).map((other) => [noted(node, other), other] as const).filter(([id]) => isChosen(id)); // prettier-ignore
    if (others.length === 0) return own;
    if (ts.isRegularExpressionLiteral(node)) return regularExpression(others, own);
    return others.reduce((text, [id, other]) => way.expression(id, other, text), `(${own})`);
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

/** The id of no mutant. */
const NONE = -1;

/** What a function does, or answers. */
function isBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node.parent) && "body" in node.parent && node.parent.body === node;
}

/** What an arrow answers. */
function isAnswer(node: ts.Expression): boolean {
  return ts.isArrowFunction(node.parent) && node.parent.body === node;
}

/** What a loop does again and again. */
function isTurn(node: ts.Node): boolean {
  return ts.isIterationStatement(node.parent, false) && node.parent.statement === node;
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
