/** Totals said in the municipality's own words (settings.headings.total) as well as in those that are known. */
import * as known from "../text/total";
import type { TotalInText } from "../text/total";
import type { HeadingSettings } from "./headings";
import { afterOwn } from "./own-words";

/** As `beginsAsTotal` of `text/total`. */
export function beginsAsTotal(text: string, own: HeadingSettings): boolean {
  return known.beginsAsTotal(inKnownWords(text, own));
}

/** As `isTotalLabel` of `text/total`. */
export function isTotalLabel(text: string, own: HeadingSettings): boolean {
  return known.isTotalLabel(inKnownWords(text, own));
}

/** As `readTotal` of `text/total`. */
export function readTotal(text: string, own: HeadingSettings): TotalInText | null {
  return known.readTotal(inKnownWords(text, own));
}

/** "Summe: 99,5" → "Totale: 99,5". */
function inKnownWords(text: string, own: HeadingSettings): string {
  const rest = afterOwn(text, own, "total");
  return rest === null ? text : `Totale${rest}`;
}
