/** How much of a document fits on a printed page: A4, as wide as the page, with the margins below. */

/** Margins in inches: narrow, so that wide tables stay readable on A4. */
export const PAGE_MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

const POINTS = 72;
const LONG_SIDE = 11.69;
const SHORT_SIDE = 8.27;
/** A column is its digits of 7 pixels and 5 pixels of margin; a pixel is three quarters of a point. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Office programs and printers differ by a few lines: room that is not used. */
const SAFETY = 0.94;

/** Points of row height that one landscape page holds once the columns are scaled to its width (never enlarged). */
export function landscapePageHeight(widths: readonly number[]): number {
  const width = widths.reduce((sum, value) => sum + (value * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL, 0);
  const printable = (LONG_SIDE - PAGE_MARGINS.left - PAGE_MARGINS.right) * POINTS;
  const scale = Math.min(1, printable / width);
  return (((SHORT_SIDE - PAGE_MARGINS.top - PAGE_MARGINS.bottom) * POINTS) / scale) * SAFETY;
}

/**
 * Rows before which a new page should begin, so that no block is cut where it fits on a page.
 * @param blocks rows that belong together, top to bottom, first and last (0-based, both included)
 * @param page what a page holds, in points
 * @param header what the repeated rows at the top of every page take of it, in points
 */
export function pageBreaks(
  blocks: readonly { readonly top: number; readonly bottom: number }[],
  heights: ReadonlyMap<number, number>,
  page: number,
  header: number,
): number[] {
  const breaks: number[] = [];
  let used = header;
  for (const { top, bottom } of blocks) {
    let height = 0;
    for (let row = top; row <= bottom; row++) height += heights.get(row) ?? 0;
    if (used > header && used + height > page) {
      breaks.push(top);
      used = header;
    }
    used += height;
    // A block taller than a page runs on: what is left of its last page is where the next begins.
    while (used > page) used -= page - header;
  }
  return breaks;
}
