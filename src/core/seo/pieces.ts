/** A long text in pieces that each fit into a cell: nothing is cut. */

import { LONGEST_TEXT } from "../document/text-size";

/** The text in as few pieces as fit, cut at blanks where there are some. The pieces together are the text, but for the blanks at the cuts. */
export function pieces(text: string, fits: (piece: string) => boolean): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > 0) {
    const length = longest(rest, fits);
    found.push(rest.slice(0, length).trimEnd());
    rest = rest.slice(length).trimStart();
  }
  return found.length > 0 ? found : [""];
}

/** How many characters of the text fit: up to a blank, and at least one. */
function longest(text: string, fits: (piece: string) => boolean): number {
  const whole = (piece: string): boolean => piece.length <= LONGEST_TEXT && fits(piece);
  if (whole(text)) return text.length;
  let [low, high] = [1, Math.min(text.length, LONGEST_TEXT)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (whole(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const blank = Math.max(text.lastIndexOf(" ", low), text.lastIndexOf("\n", low));
  return blank > low / 2 ? blank : low;
}
