/** What a cell of the standard sheet says: a text, or a number that reads as in the source. */
import type { DocumentValue } from "../document";
import { italianFormat } from "../text/shown-date";

/** A number with the source's number format (undefined: General); `text` is how it reads ("90%", "1.500.000 €"). */
interface SeoNumber {
  readonly value: number;
  readonly format: string | undefined;
  readonly text: string;
}

export type SeoText = string | SeoNumber;

/** How it reads. */
export function plain(text: SeoText | null | undefined): string {
  return typeof text === "object" && text !== null ? text.text : (text ?? "");
}

/** Several texts one below the other in a cell; one alone stays what it is. */
export function together(texts: readonly SeoText[]): SeoText {
  const filled = texts.filter((text) => plain(text) !== "");
  const [only = ""] = filled;
  return filled.length <= 1 ? only : filled.map(plain).join("\n");
}

/** What a number leaves free of its cell at least, in characters: a program shows "####" where it does not fit, and breaks no number over lines. */
const NUMBER_MARGIN = 3;

/** The value to be written, null for an empty cell. @param width the cell's, in characters: a number that does not fit is written as its text */
export function seoValue(text: SeoText, width: number): DocumentValue | null {
  if (typeof text === "string") return text === "" ? null : { kind: "text", text };
  if (text.text.length > width - NUMBER_MARGIN) return { kind: "text", text: text.text };
  return { kind: "number", value: text.value, ...(text.format === undefined ? {} : { format: italianFormat(text.format) }) };
}
