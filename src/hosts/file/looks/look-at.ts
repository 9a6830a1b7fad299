/** The looks of a sheet's cells as they are handed over, and the one of a cell. */
import { EXCEL } from "../reader/excel-limits";
import type { Look } from "./look-table";

/** Plain data, to be handed over by a worker: a place (row × 16,384 + column, 0-based) and a number in `looks` for each cell that has a style. */
export interface SheetLooks {
  readonly looks: readonly Look[];
  /** In reading order. */
  readonly places: Float64Array;
  readonly styles: Uint16Array;
}

/** The look of the cell (0-based); null for one without a style. */
export function lookAt({ looks, places, styles }: SheetLooks, row: number, col: number): Look | null {
  const wanted = row * EXCEL.columns + col;
  let low = 0;
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return places[low] === wanted ? (looks[styles[low] ?? 0] ?? null) : null;
}
