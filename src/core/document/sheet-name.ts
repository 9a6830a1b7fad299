/** Names for new sheets, by Excel's rules: 1–31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not "History". */

import { trimmedOf } from "../text/trim";

const LONGEST = 31;

/** A name that Excel takes, as near to the wished one as can be. */
export function sheetNameFrom(wished: string): string {
  const clean = wished
    .replace(/[\\/?*[\]:]+/g, "-")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ");
  const name = cut(trimmedOf(clean, "'"), LONGEST);
  return name === "" || /^history$/i.test(name) ? `SeO ${name}`.trim() : name;
}

/** The wished name made valid, numbered " (2)", " (3)" … while the sheets already hold it (case apart, as Excel compares). */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  const name = sheetNameFrom(wished);
  if (!names.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const numbered = cut(name, LONGEST - suffix.length) + suffix;
    if (!names.has(numbered.toLowerCase())) return numbered;
  }
}

/** At most so many UTF-16 units, no half of a surrogate pair, no blank or apostrophe left at the end. */
function cut(text: string, length: number): string {
  const shortened = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return trimmedOf(shortened, "'");
}
