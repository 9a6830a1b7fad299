/** What may be wrong in an expression or a statement: each kind of small mistake that a test should notice. */
import ts from "typescript";
import { regexMutants } from "./regex";

const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.PlusToken]: ["-"],
  [ts.SyntaxKind.MinusToken]: ["+"],
  [ts.SyntaxKind.AsteriskToken]: ["/"],
  [ts.SyntaxKind.SlashToken]: ["*"],
  [ts.SyntaxKind.PercentToken]: ["*"],
  [ts.SyntaxKind.LessThanToken]: ["<=", ">="],
  [ts.SyntaxKind.LessThanEqualsToken]: ["<", ">"],
  [ts.SyntaxKind.GreaterThanToken]: [">=", "<="],
  [ts.SyntaxKind.GreaterThanEqualsToken]: [">", "<"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ["!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ["==="],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ["||"],
  [ts.SyntaxKind.BarBarToken]: ["&&"],
  [ts.SyntaxKind.QuestionQuestionToken]: ["&&"],
};

/** Calls that are taken for each other; null: the call is left out. The fractions' own are among them. */
const METHODS: Readonly<Record<string, string | null>> = {
  ...{ some: "every", every: "some", min: "max", max: "min", startsWith: "endsWith", endsWith: "startsWith" },
  ...{ toLowerCase: "toUpperCase", toUpperCase: "toLowerCase", add: "sub", sub: "add", mul: "div", div: "mul" },
  ...{ filter: null, trim: null, slice: null, sort: null, reverse: null, replace: null, replaceAll: null, abs: null },
};

/** The texts that could stand in the node's place; `text` gives a part of the file as it is. */
export function replacements(node: ts.Node, text: (node: ts.Node) => string): readonly string[] {
  if (ts.isBinaryExpression(node)) return binary(node, text);
  if (ts.isPrefixUnaryExpression(node)) return unary(node, text);
  if (ts.isPostfixUnaryExpression(node)) return [`${text(node.operand)}${node.operator === ts.SyntaxKind.PlusPlusToken ? "--" : "++"}`];
  if (ts.isConditionalExpression(node)) return [text(node.whenTrue), text(node.whenFalse)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text.replaceAll("_", "")) + 1)];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text === "" ? '"?"' : '""'];
  if (ts.isTemplateExpression(node)) return ['""'];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ["[]"] : [];
  if (ts.isRegularExpressionLiteral(node)) return regexMutants(node.text);
  if (ts.isCallExpression(node)) return call(node, text);
  return [];
}

function binary(node: ts.BinaryExpression, text: (node: ts.Node) => string): readonly string[] {
  const { kind } = node.operatorToken;
  // Texts are put together by +: taking one from the other is no mistake that anybody makes.
  if (kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side))) return []; // prettier-ignore
  return (OPERATORS[kind] ?? []).map((operator) => `(${text(node.left)}) ${operator} (${text(node.right)})`);
}

function unary(node: ts.PrefixUnaryExpression, text: (node: ts.Node) => string): readonly string[] {
  const operand = text(node.operand);
  if (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken) return [operand];
  if (node.operator === ts.SyntaxKind.PlusPlusToken) return [`--${operand}`];
  return node.operator === ts.SyntaxKind.MinusMinusToken ? [`++${operand}`] : [];
}

function call(node: ts.CallExpression, text: (node: ts.Node) => string): readonly string[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || ts.isOptionalChain(node)) return [];
  const other = METHODS[expression.name.text];
  if (!Object.hasOwn(METHODS, expression.name.text) || other === undefined) return [];
  const args = node.arguments.map(text).join(", ");
  return [other === null ? text(expression.expression) : `${text(expression.expression)}.${other}(${args})`];
}
