/**
 * Words of a closed vocabulary (Output/Outcome, the KPI classes, SI/NO) and the near misses that people write for them:
 * "Outcume", "eficienza", "SI/N0". Only near misses are recognised, so that a text in words of its own is left alone.
 */
import { trimmedOf } from "./trim";

/** Digits that are typed or scanned in place of a letter. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = { "0": "o", "1": "i", "5": "s" };

/** Real words at two letters from an allowed one: they may be meant as written. */
const REAL_WORDS = new Set(["efficace", "efficaci", "efficiente", "efficienti"]);

/** Fewer letters than these make any word a near miss of any other. */
const SHORTEST = 5;
/** Words of this many letters may differ in two. */
const LONG = 7;

/** A text with words put right, and which. */
export interface Correction {
  readonly text: string;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The word as it is compared: lower case, without accents or apostrophes for them, without blanks around "/" and
 * punctuation at its ends. "Qualita'", "QUALITÀ" and "qualità" are one word.
 */
function foldWord(word: string): string {
  const bare = word
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’`´]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/");
  return trimmedOf(bare, AROUND);
}

/** Signs around a word that do not belong to it. */
const AROUND = '.,;:()"«»“”';

/**
 * The allowed word that was meant, as it stands in `allowed`; null when the word is an allowed one already
 * (case and accents apart), is near none, or as near to two. Near: one letter differs in words of five or six
 * letters, up to two in longer ones, or digits stand for letters (SI/N0).
 */
export function meantWord(word: string, allowed: readonly string[]): string | null {
  const folded = foldWord(word);
  const candidates = allowed.map((entry) => ({ entry, folded: foldWord(entry) }));
  if (folded === "" || candidates.some((candidate) => candidate.folded === folded)) return null;
  const lettered = folded.replace(/[015]/g, (digit) => DIGIT_LETTERS[digit] ?? digit);
  const swapped = candidates.find((candidate) => candidate.folded === lettered);
  if (swapped) return swapped.entry;
  if (/\d/.test(folded) || countLetters(folded) < SHORTEST || REAL_WORDS.has(folded)) return null;
  const near = candidates
    .filter((candidate) => countLetters(candidate.folded) >= SHORTEST)
    .map((candidate) => ({ entry: candidate.entry, distance: editDistance(folded, candidate.folded) }))
    .filter(({ distance }) => distance <= (folded.length >= LONG ? 2 : 1))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance ? best.entry : null;
}

/**
 * A KPI class put right, alone or in a combination ("eficienza/economicità", "Qualità, eficienza ed efficacia"); the case
 * of each word is kept. null when nothing is to be put right, or when the text holds other words than classes.
 */
export function correctClass(text: string, classes: readonly string[]): Correction | null {
  const changes: { from: string; to: string }[] = [];
  let foreign = false;
  const corrected = text.replace(/[\p{L}\d'’]+/gu, (word) => {
    if (CONNECTORS.has(foldWord(word)) || classes.some((entry) => foldWord(entry) === foldWord(word))) return word;
    const meant = meantWord(word, classes);
    if (meant === null) {
      foreign = true;
      return word;
    }
    const to = likeCase(word, meant);
    changes.push({ from: word, to });
    return to;
  });
  return foreign || changes.length === 0 ? null : { text: corrected, changes };
}

/** As `correctClass`, for Output/Outcome; what follows a colon is free text ("Outcume: riduzione dei tempi"). */
export function correctType(text: string, types: readonly string[]): Correction | null {
  const colon = text.indexOf(":");
  if (colon < 0) return correctClass(text, types);
  const head = correctClass(text.slice(0, colon), types);
  return head && { text: head.text + text.slice(colon), changes: head.changes };
}

/** A whole text that should be one of the allowed ones ("SI/N0" for "SI/NO"); null when nothing is to be put right. */
export function correctWhole(text: string, allowed: readonly string[]): Correction | null {
  const meant = meantWord(text, allowed);
  return meant === null ? null : { text: meant, changes: [{ from: text, to: meant }] };
}

const CONNECTORS = new Set(["e", "ed", "o", "di", "con"]);

/** `meant` in the case of `written`: capitals throughout, a capital first, or small letters. */
function likeCase(written: string, meant: string): string {
  if (written === written.toUpperCase()) return meant.toUpperCase();
  const first = written.charAt(0);
  const rest = meant.slice(1).toLowerCase();
  return (
    (first === first.toUpperCase() && first !== first.toLowerCase() ? meant.charAt(0).toUpperCase() : meant.charAt(0).toLowerCase()) + rest
  );
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length;
}

/** Damerau–Levenshtein distance of neighbours: a letter changed, left out, added, or swapped with the next counts one. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(rows, i - 2, j - 2) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
