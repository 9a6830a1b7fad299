/** Words of the closed columns put right where certain, and the text of cells as the standard sheet holds it. */
import type { Settings } from "../settings";
import { correctClass, correctType, correctWhole, type Correction } from "../text/vocabulary";
import type { SeoColumn } from "./standard";
import type { SeoChange } from "./seo-unit";

/** A cell's text with its words put right and in the vocabulary's case; the changes are added to `changes`. */
export function rightWords(column: SeoColumn, text: string, vocabulary: Settings["vocabulary"], changes: SeoChange[]): string {
  const corrected = correction(column, text, vocabulary) ?? otherCase(column, text, vocabulary);
  if (!corrected) return text;
  changes.push(...corrected.changes.map(({ from, to }) => ({ kind: "word" as const, column, from, to })));
  return corrected.text;
}

/**
 * Whether texts of a column of types speak of the vocabulary's ("Output", "Outcume"). "Settoriale" and "Trasversale" under "Tipologia" are types of
 * something else, which has no column on the standard sheet.
 */
export function speaksOfTypes(texts: readonly string[], { types }: Settings["vocabulary"]): boolean {
  if (types.length === 0) return true;
  return texts.some((text) => {
    const right = (correctType(text, types)?.text ?? text).toLowerCase();
    return types.some((type) => right.includes(type.toLowerCase()));
  });
}

function correction(column: SeoColumn, text: string, vocabulary: Settings["vocabulary"]): Correction | null {
  if (column === "type") return correctType(text, vocabulary.types);
  if (column === "kpiClass") return correctClass(text, vocabulary.classes);
  if (column === "target") return correctWhole(text, vocabulary.yesNo);
  return null;
}

/** "OUTPUT" and "output" beside "Output": one word, written one way all over the sheet. */
function otherCase(column: SeoColumn, text: string, { types, classes, yesNo }: Settings["vocabulary"]): Correction | null {
  const allowed = column === "type" ? types : column === "kpiClass" ? classes : yesNo;
  const same = allowed.find((word) => word.toLowerCase() === text.toLowerCase());
  return same === undefined || same === text ? null : { text: same, changes: [{ from: text, to: same }] };
}

/** A text as it goes into one cell: trimmed, one kind of line break, no trailing blanks on its lines. */
export function cleanText(text: string | undefined): string {
  return (text ?? "")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}
