/** Years that headings and titles name. */

/** The first year named in a heading ("Peso 2025" → 2025), or null. */
export function yearIn(text: string): number | null {
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
