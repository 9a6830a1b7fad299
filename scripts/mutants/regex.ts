/** Regular expressions that are nearly right: an anchor or a repetition left out, a class or a look turned round. */
import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** @param literal as it stands in the file, with slashes and flags */
export function regexMutants(literal: string): readonly string[] {
  const found: string[] = [];
  const put = (node: AST.Node, other: string): void => void found.push(literal.slice(0, node.start) + other + literal.slice(node.end));
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onAssertionEnter(node) {
      if (node.kind === "lookahead" || node.kind === "lookbehind") {
        const sign = node.negate ? "=" : "!";
        const open = node.kind === "lookahead" ? 2 : 3;
        put(node, node.raw.slice(0, open) + sign + node.raw.slice(open + 1));
      } else if (node.kind !== "word") put(node, "");
    },
    onQuantifierEnter(node) {
      put(node, node.element.raw);
    },
    onCharacterClassEnter(node) {
      put(node, node.negate ? `[${node.raw.slice(2)}` : `[^${node.raw.slice(1)}`);
    },
    onCharacterSetEnter(node) {
      if (node.kind === "any" || node.parent.type === "CharacterClass") return;
      const letter = node.raw.charAt(1);
      put(node, `\\${node.negate ? letter.toLowerCase() : letter.toUpperCase()}${node.raw.slice(2)}`);
    },
  });
  return found.filter((text) => text !== literal && !text.startsWith("//"));
}
