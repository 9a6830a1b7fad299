/** Text as it is compared: what differs only in case, accents, spaces or punctuation is the same. */
import { keptFor, remembered } from "./remembered";

/** Combining marks that remain after canonical decomposition. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Everything that is neither a letter nor a digit. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Single letters joined by dots, as in "K.P.I." or "d.lgs" (only its "d"): an abbreviation is one word. */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?/gu;

/** Capitals spaced out, as in "P E S O": four letters at least; two spaces part the words. */
const SPACED = /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}])/gu;

const ASCII = /^[\s!-~]*$/;

/** The same for plain letters, which most texts are: several times as fast. */
function ascii(text: string): string {
  const lower = text.toLowerCase();
  return (/[a-z]\.[a-z]/.test(lower) ? withoutDots(lower) : lower).replace(/[^a-z0-9]+/g, " ").trim();
}

/** Abbreviations joined; a letter on either side of a point is looked for first, for the whole pattern is slow. */
function withoutDots(lower: string): string {
  if (!/\p{L}\.\p{L}/u.test(lower)) return lower;
  return lower.replace(DOTTED, (abbreviation) => abbreviation.replaceAll(".", ""));
}

/**
 * Lower case, without accents; apostrophes, punctuation, line breaks and every kind of space become one space; trimmed.
 * Dotted abbreviations of single letters are joined: "Classe K.P.I." → "classe kpi"; so are capitals that are spaced out, "P E S O". Signs vanish: "Peso %" → "peso".
 * Idempotent.
 */
export function normalize(text: string): string {
  return normalized(text);
}

const normalized = remembered((given) => {
  const text = / \p{Lu} \p{Lu} /u.test(given) ? given.replace(SPACED, (word) => word.replaceAll(" ", "")) : given;
  if (ASCII.test(text)) return ascii(text);
  const plain = text.replace(/[º°ª]/g, " ").normalize("NFKD").replace(ACCENTS, "").toLowerCase();
  return withoutDots(plain).replace(SEPARATORS, " ").trim();
});

/**
 * Whether the text is one of a few, normalised: without normalising it where its first letter or digit already tells that it is none. A list
 * has thousands of texts, and one of them stands beside its total.
 */
export function isAmong(text: string, normalised: ReadonlySet<string>): boolean {
  if (normalised.size === 0 || (isPlain(text.charCodeAt(0)) && !initials(normalised).includes(text.charAt(0)))) return false;
  return normalised.has(normalize(text));
}

/** A letter or digit that normalising leaves as it is, but for its case. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The first letters and digits of the texts, in either case. */
const initials = keptFor((texts: ReadonlySet<string>) => [...texts].map((one) => one.charAt(0) + one.charAt(0).toUpperCase()).join(""));
