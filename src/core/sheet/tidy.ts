/** Spaces around a text, or no-break ones within. */
const UNTIDY = /^\s|[\u00a0\u2007\u202f]|\s$/;

/** Trimmed, no-break spaces as spaces. Nearly every text is so already, and is asked for again and again: one look costs less than a copy. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(/[\u00a0\u2007\u202f]/g, " ").trim() : text;
}
