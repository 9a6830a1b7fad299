/**
 * The pieces that conditions are written in, each read from a place that is given. A pattern that looked for a comparison, what stands
 * between and the number all at once would try again at every blank and every "di": a cell of 32,000 characters took seconds.
 */

/** A number found in a text, and from where to where it stands, with its comparison. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly percent: string;
}

/** How a comparison is written around its number. */
export interface Wording {
  /** What stands before the number; global, and never what may stand between the two. */
  readonly before: RegExp;
  /** What must follow the number; sticky. */
  readonly after?: RegExp;
}

/** A number or its word; of letters only days may stand right behind it ("30gg"). */
export const NUMBER = String.raw`(\d+(?:[.,]\d+)?|un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?!(?!g\.?g)[\p{L}\d])`;
const AMOUNT = new RegExp(String.raw`${NUMBER}\s*(%?)`, "uy");
/** One of the words between a comparison and its number: "almeno il 75%", "superiore al 75%", "almeno n. 2". */
const GLUE = /(?:il|lo|la|al|allo|alla|a|di|del|dello|della|n|nr|num|numero)[.°]?\s+|(?:l|all|dell|n|nr)['.°]\s*/uy;
const BLANKS = /\s*/uy;

const LOWER = /(\d+(?:[.,]\d+)?)\s*(%?)/uy;
const UPPER = /(\d+(?:[.,]\d+)?)(?![\p{L}\d])\s*(%?)/uy;
const JOIN = /\s*(?:-|÷|\/|a\b|al\b|all'|e\b|ed\b)/uy;
/** "da5", "tra5": words that may stand right before a range's number. */
const RANGE_WORD = /(?<![\p{L}\d])(?:dal?l?a?|[tf]ra)$/u;
/** As many characters as say whether such a word stands there: the longest, and the letter before it, which may take two. */
const RANGE_WORD_LENGTH = 7;

/** The first number that such a wording compares with, or null. */
export function amountIn(text: string, { before, after }: Wording): Amount | null {
  for (let from = 0; ;) {
    const opening = matchAt(before, text, from);
    if (!opening) return null;
    const amount = readAmount(AMOUNT, text, afterGlue(text, before.lastIndex));
    if (amount && (!after || matchAt(after, text, amount.end)))
      return { ...amount, start: opening.index, end: after ? after.lastIndex : amount.end };
    from = opening.index + 1;
  }
}

/** The first "da 40 a 75", "40–75", "tra il 40% e il 75%", as its two numbers, or null. */
export function rangeIn(text: string): readonly [Amount, Amount] | null {
  for (const { index } of text.matchAll(/(?<!\d)\d/g)) {
    const word = text.slice(Math.max(0, index - RANGE_WORD_LENGTH), index);
    if (/\p{L}$/u.test(word) && !RANGE_WORD.test(word)) continue;
    const lower = readAmount(LOWER, text, index);
    const upper = lower && matchAt(JOIN, text, lower.end) ? readAmount(UPPER, text, afterGlue(text, JOIN.lastIndex)) : null;
    if (lower && upper) return [lower, upper];
  }
  return null;
}

/** The text without what has been read. */
export function without(text: string, { start, end }: Pick<Amount, "start" | "end">): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.trim();
}

function readAmount(regex: RegExp, text: string, at: number): Amount | null {
  const match = matchAt(regex, text, at);
  return match ? { start: at, end: regex.lastIndex, number: match[1] ?? "", percent: match[2] ?? "" } : null;
}

function afterGlue(text: string, at: number): number {
  matchAt(BLANKS, text, at);
  let end = BLANKS.lastIndex;
  while (matchAt(GLUE, text, end)) end = GLUE.lastIndex;
  return end;
}

/** For a sticky pattern there, for a global one from there on. */
function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}
