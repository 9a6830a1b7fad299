/** How much of a document fits on a printed page, as wide as the page, with the margins below. */
import type { Paper } from "./index";

/** Margins in inches: narrow, so that wide tables stay readable on A4. */
export const PAGE_MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

const POINTS = 72;
/** Inches. */
const SIDES: Readonly<Record<Paper, { readonly long: number; readonly short: number }>> = {
  a4: { long: 11.69, short: 8.27 },
  a3: { long: 16.54, short: 11.69 },
};
/** A column is its digits of 7 pixels and 5 pixels of margin; a pixel is three quarters of a point. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Office programs and printers differ by a few lines: room that is not used. */
const SAFETY = 0.94;

export interface Page {
  readonly paper: Paper;
  readonly landscape: boolean;
}

/** What a column of that width takes, in points. @param width in characters */
export function columnPoints(width: number): number {
  return (width * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

/** How much smaller than on the screen columns of those widths are printed: never enlarged. */
export function pageScale({ paper, landscape }: Page, widths: readonly number[]): number {
  const width = widths.reduce((sum, value) => sum + columnPoints(value), 0);
  const { long, short } = SIDES[paper];
  const printable = ((landscape ? long : short) - PAGE_MARGINS.left - PAGE_MARGINS.right) * POINTS;
  return Math.min(1, printable / width);
}

/** Points of row height that one page holds once the columns are scaled to its width. */
export function pageHeight(page: Page, widths: readonly number[]): number {
  const { long, short } = SIDES[page.paper];
  const side = page.landscape ? short : long;
  return (((side - PAGE_MARGINS.top - PAGE_MARGINS.bottom) * POINTS) / pageScale(page, widths)) * SAFETY;
}

/** Points of row height that one A4 page on its side holds. */
export function landscapePageHeight(widths: readonly number[]): number {
  return pageHeight({ paper: "a4", landscape: true }, widths);
}

/**
 * Rows before which a new page should begin, so that no block is cut where it fits on a page.
 * @param blocks rows that belong together, top to bottom, first and last (0-based, both included); rows above and between them count where they are printed
 * @param page what a page holds, in points
 * @param header what the repeated rows at the top of every further page take of it, in points
 */
export function pageBreaks(
  blocks: readonly { readonly top: number; readonly bottom: number }[],
  heights: ReadonlyMap<number, number>,
  page: number,
  header: number,
): number[] {
  const between = (from: number, to: number): number => {
    let height = 0;
    for (let row = from; row <= to; row++) height += heights.get(row) ?? 0;
    return height;
  };
  const sizes = blocks.map(({ top, bottom }) => between(top, bottom));
  const breaks: number[] = [];
  let used = 0;
  blocks.forEach(({ top }, index) => {
    const size = sizes[index] ?? 0;
    const before = blocks[index - 1];
    const gap = between(before ? before.bottom + 1 : 0, top - 1);
    if (before && used + gap + size > page) {
      breaks.push(index);
      used = header;
    } else used += gap;
    used += size;
    // A block taller than a page runs on: what is left of its last page is where the next begins.
    while (used > page) used -= page - header;
  });
  return withoutLonelyEnd(breaks, sizes, page - header).map((index) => blocks[index]?.top ?? 0);
}

/** A last page of less than this share of a page takes the block before it along, so that nothing stands there alone. */
const LONELY = 0.2;

function withoutLonelyEnd(breaks: readonly number[], sizes: readonly number[], room: number): readonly number[] {
  const last = breaks.at(-1);
  if (last === undefined) return breaks;
  const from = breaks.at(-2) ?? 0;
  const height = (first: number): number => sizes.slice(first).reduce((sum, size) => sum + size, 0);
  let first = last;
  while (height(first) < room * LONELY && first - 1 > from && height(first - 1) <= room) first -= 1;
  return [...breaks.slice(0, -1), first];
}
