/** The number of an objective or phase, which the standard sheet writes before its text: "3. Riordino dell'archivio". */
import type { Goal } from "../plan/plan";
import type { Carried } from "./carried";
import { plain, type SeoText } from "./seo-text";

/** The text with its number before it, where it does not begin with it already. */
export function numbered({ number }: Goal, text: SeoText, carried: Carried): SeoText {
  if (!number) return text;
  const written = number.value.text.trim();
  const words = plain(text);
  carried.note(number.cell, written);
  if (words.startsWith(written) && !/^[\p{L}\p{N}]/u.test(words.slice(written.length))) return text;
  if (words === "") return written;
  return /^[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u.test(written) ? `${written}. ${words}` : `${written} ${words}`;
}
