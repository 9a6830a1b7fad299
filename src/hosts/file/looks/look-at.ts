/** The looks of a sheet's cells as they are handed over, and the one of a cell. */
import { EXCEL } from "../reader/excel-limits";
import type { Formats } from "../reader/styles";
import type { Look } from "./look-table";

/**
 * Plain data, to be handed over by a worker: a place (row × 16,384 + column, 0-based) and a number in `looks` for each cell that has a style,
 * the number of whole rows and columns.
 */
export interface SheetLooks {
  readonly looks: readonly Look[];
  /** Number formats, as `looks` are numbered. */
  readonly formats: Formats;
  /** In reading order. */
  readonly places: Float64Array;
  readonly styles: Uint16Array;
  /** By row, 0-based. */
  readonly rows: ReadonlyMap<number, number>;
  readonly cols: readonly StyledColumns[];
}

/** Neighbouring columns of one style; 0-based, both included. */
export interface StyledColumns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** The look of the cell (0-based): its own, else its row's, else its column's, as in Excel; null for one without a style. */
export function lookAt(looks: SheetLooks, row: number, col: number): Look | null {
  const style = styleAt(looks, row, col);
  return style === null ? null : (looks.looks[style] ?? null);
}

/** The number format that numbers of the cell (0-based) are shown by, one that is written into the empty cell too; undefined for General. */
export function formatAt(looks: SheetLooks, row: number, col: number): string | undefined {
  const style = styleAt(looks, row, col);
  return style === null ? undefined : looks.formats[style];
}

function styleAt({ places, styles, rows, cols }: SheetLooks, row: number, col: number): number | null {
  const wanted = row * EXCEL.columns + col;
  let low = 0;
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  if (places[low] === wanted) return styles[low] ?? null;
  return rows.get(row) ?? cols.find(({ first, last }) => first <= col && col <= last)?.style ?? null;
}
