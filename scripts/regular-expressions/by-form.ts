/**
 * Expressions whose form alone says that they take time in proportion to their text. Lists of words (/\b(?:obiettiv\w*|fas[ei]) \w+\b/) are
 * most of the program's expressions, and recheck gives up on the long ones, sooner on a busy computer.
 *
 * The proof: nothing is repeated without end but \w; behind it comes the end of a word, or a sign that is no part of one, so that it can end
 * in one place only; every alternative begins at the edge of a word, so that no word is begun with at more than two places; and an
 * alternative goes over a fixed number of words. Each sign of the text is then looked at a fixed number of times.
 */
import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** More steps than this a sign of the text are not "in proportion" any more: the product of all fixed repetitions. */
const MOST_STEPS = 400;

export function isLinearByForm(source: string, flags: string): boolean {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: /[uv]/.test(flags),
    unicodeSets: flags.includes("v"),
  });
  const repeated: AST.Quantifier[] = [];
  collect(pattern, repeated);
  if (repeated.some(({ element }) => element.type === "Group" && holdsReference(element))) return false;
  const endless = repeated.filter(({ max }) => max === Infinity);
  const steps = repeated.filter(({ max }) => max !== Infinity).reduce((product, { max }) => product * Math.max(1, max), 1);
  if (holdsReference(pattern) || steps > MOST_STEPS) return false;
  return endless.length === 0 || (endless.every(endsWithItsWord) && pattern.alternatives.every(beginsAtAnEdge));
}

type Parent = AST.Pattern | AST.Group | AST.CapturingGroup | AST.LookaroundAssertion;

function collect(parent: Parent, found: AST.Quantifier[]): void {
  for (const element of parent.alternatives.flatMap(({ elements }) => elements)) {
    if (element.type === "Quantifier") found.push(element);
    const inner = element.type === "Quantifier" ? element.element : element;
    if (inner.type === "Group" || inner.type === "CapturingGroup") collect(inner, found);
    else if (inner.type === "Assertion" && (inner.kind === "lookahead" || inner.kind === "lookbehind")) collect(inner, found);
  }
}

/** \1 and look-behinds are beyond the proof. */
function holdsReference(parent: Parent): boolean {
  return /\\[1-9k]|\(\?<[!=]/.test(parent.raw);
}

/** \w* or \w+, and what can follow it is no part of a word. */
function endsWithItsWord(quantifier: AST.Quantifier): boolean {
  const { element } = quantifier;
  return element.type === "CharacterSet" && element.kind === "word" && !element.negate && endsWord(behind(quantifier));
}

/** What comes next: in its alternative, else behind the group that it ends; null at the pattern's end, undefined where it cannot be told. */
function behind(node: AST.Element): AST.Element | null | undefined {
  const alternative = node.parent;
  if (alternative.type !== "Alternative") return undefined;
  const next = alternative.elements[alternative.elements.indexOf(node) + 1];
  if (next) return next;
  const group = alternative.parent;
  if (group.type === "Pattern") return null;
  if (group.type === "Assertion") return undefined;
  // A group that comes again would have its own beginning behind it.
  if (group.parent.type === "Quantifier") return group.parent.max > 1 ? undefined : behind(group.parent);
  return behind(group);
}

function endsWord(next: AST.Element | null | undefined): boolean {
  if (next === null) return true;
  if (next?.type === "Assertion") return next.kind === "word" && !next.negate;
  return next?.type === "Character" && !/\w/.test(String.fromCodePoint(next.value));
}

function beginsAtAnEdge({ elements }: AST.Alternative): boolean {
  const [first] = elements;
  if (first?.type === "Assertion") return first.kind === "start" || (first.kind === "word" && !first.negate);
  return (first?.type === "Group" || first?.type === "CapturingGroup") && first.alternatives.every(beginsAtAnEdge);
}
