/** Long texts in sentences: their beginning is enough to know them again. */

/** In characters. */
const SHOWN = 70;

/** The text on one line, cut with "…" where it is longer than a sentence can bear. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
}
