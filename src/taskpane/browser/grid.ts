/** Where the preview puts the cells of a sheet: columns, rows and their sizes in pixels, and what a window of them shows. */
import type { Area } from "../../core/sheet/address";
import type { CellValue, Sheet } from "../../core/sheet/sheet";
import { cellDisplay } from "../parts/cell-display";

/** Pixels, but `unbroken`: texts up to so many characters (dates, headings such as MM/AAAA) are not broken over lines. */
const SIZES = {
  character: 6,
  wideCharacter: 6.8,
  unbroken: 10,
  sign: 14,
  padding: 14,
  line: 17,
  narrowest: 44,
  widest: 300,
  tallest: 140,
  emptyRow: 22,
} as const;
/** Rows looked at to choose a column's width. */
const SAMPLE_ROWS = 300;
/** Empty rows and columns shown beyond the used ones. */
const MARGIN = 2;
/** Rows and columns beyond which the preview stops; Excel shows the rest. */
export const GRID_LIMIT = { rows: 100_000, cols: 500 } as const;

export interface Grid {
  readonly rows: number;
  readonly cols: number;
  /** The sheet goes on beyond what the preview shows. */
  readonly cut: boolean;
  readonly width: (col: number) => number;
  readonly height: (row: number) => number;
}

/** Whether a text goes on in further lines where its cell is too narrow; every text does where the file's look is not known. */
export type Wraps = (row: number, col: number) => boolean;

/** The grid from A1 to the last used cell. */
export function gridOf(sheet: Sheet, wraps: Wraps = () => true): Grid {
  const used = sheet.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = Math.min(used.bottom + 1 + MARGIN, GRID_LIMIT.rows);
  const cols = Math.min(used.right + 1 + MARGIN, GRID_LIMIT.cols);
  const widths = columnWidths(sheet, cols);
  const heights = new Map<number, number>();
  return {
    rows,
    cols,
    cut: used.bottom >= GRID_LIMIT.rows || used.right >= GRID_LIMIT.cols,
    width: (col) => widths[col] ?? SIZES.narrowest,
    height: (row) => {
      const known = heights.get(row);
      if (known !== undefined) return known;
      const height = rowHeight(sheet, row, widths, wraps);
      heights.set(row, height);
      return height;
    },
  };
}

function columnWidths(sheet: Sheet, cols: number): readonly number[] {
  const longest: number[] = Array.from({ length: cols }, () => 0);
  for (const { row, cells } of sheet.rows.slice(0, SAMPLE_ROWS)) {
    for (const { col, value } of cells) {
      const merge = sheet.mergeAt(row, col);
      if (col >= cols || (merge && merge.right > merge.left)) continue;
      longest[col] = Math.max(longest[col] ?? 0, textOf(value, sheet.format(row, col)).length);
    }
  }
  return longest.map((length) => {
    const short = Math.min(length, SIZES.unbroken) * SIZES.wideCharacter + SIZES.padding + SIZES.sign;
    return Math.min(SIZES.widest, Math.max(SIZES.narrowest, short, Math.sqrt(length) * 22));
  });
}

/** The height that the row's wrapped texts need, up to a limit; a cell merged over several rows shares its lines among them. */
function rowHeight(sheet: Sheet, row: number, widths: readonly number[], wraps: Wraps): number {
  let lines = 0;
  for (const { col, value } of sheet.rowCells(row)) {
    const merge = sheet.mergeAt(row, col);
    const last = Math.min(merge?.right ?? col, widths.length - 1);
    let width = 0;
    for (let i = col; i <= last; i++) width += widths[i] ?? 0;
    const perLine = Math.max(4, (width - SIZES.padding) / SIZES.character);
    const needed = textOf(value, sheet.format(row, col))
      .split("\n")
      .reduce((sum, line) => sum + (wraps(row, col) ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
    lines = Math.max(lines, needed / (merge ? merge.bottom - merge.top + 1 : 1));
  }
  return Math.min(SIZES.tallest, Math.max(SIZES.emptyRow, Math.ceil(lines) * SIZES.line + 6));
}

function textOf(value: CellValue, format: string | undefined): string {
  return cellDisplay("it", value, format).text;
}

/** A cell of the window. A merged area that begins before the window is shown from the window's edge on. */
export interface WindowCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Where the value stands: the merged area's top-left cell. */
  readonly from: { readonly row: number; readonly col: number };
}

/** The cells to draw in one row of the window, merged areas cut at its edges; cells covered by another are left out. */
export function windowRow(sheet: Sheet, row: number, window: Area): readonly WindowCell[] {
  const cells: WindowCell[] = [];
  for (let col = window.left; col <= window.right; col++) {
    const merge = sheet.mergeAt(row, col);
    if (!merge) {
      cells.push({ row, col, rowSpan: 1, colSpan: 1, from: { row, col } });
      continue;
    }
    const top = Math.max(merge.top, window.top);
    const left = Math.max(merge.left, window.left);
    const right = Math.min(merge.right, window.right);
    if (row === top && col === left) {
      const bottom = Math.min(merge.bottom, window.bottom);
      cells.push({ row, col, rowSpan: bottom - top + 1, colSpan: right - left + 1, from: { row: merge.top, col: merge.left } });
    }
    col = right;
  }
  return cells;
}
