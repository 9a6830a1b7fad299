/** Text as it is compared: what differs only in case, accents, spaces or punctuation is the same. */

/** Combining marks that remain after canonical decomposition. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Everything that is neither a letter nor a digit. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Single letters joined by dots, as in "K.P.I." or "d.lgs" (only its "d"): an abbreviation is one word. */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?/gu;

const ASCII = /^[\s!-~]*$/;

/** The same for plain letters, which most texts are: several times as fast. */
function ascii(text: string): string {
  const lower = text.toLowerCase();
  return (lower.includes(".") ? lower.replace(DOTTED, (abbreviation) => abbreviation.replaceAll(".", "")) : lower)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * Lower case, without accents; apostrophes, punctuation, line breaks and every kind of space become one space; trimmed.
 * Dotted abbreviations of single letters are joined: "Classe K.P.I." → "classe kpi". Signs vanish: "Peso %" → "peso".
 * Idempotent.
 */
export function normalize(text: string): string {
  if (text.length > LONGEST_KEPT) return normalized(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const result = normalized(text);
  kept.set(text, result);
  return result;
}

/** A reader compares the texts of a sheet many times over, candidate by candidate: those seen of late are kept. */
const kept = new Map<string, string>();
const MOST_KEPT = 20_000;
/** In characters. */
const LONGEST_KEPT = 200;

function normalized(text: string): string {
  if (ASCII.test(text)) return ascii(text);
  return text
    .replace(/[º°ª]/g, " ")
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replace(DOTTED, (abbreviation) => abbreviation.replaceAll(".", ""))
    .replace(SEPARATORS, " ")
    .trim();
}
