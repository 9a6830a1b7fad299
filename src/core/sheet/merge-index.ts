/** Which merged area holds a cell, found without looking at every area. */
import { contains, type Area } from "./address";

/** Places that are indexed at most: a plan's merged cells need some hundreds, a file made to exhaust the computer millions. */
const PLACES = 1_000_000;

/**
 * Each area is listed once for every row, or for every column where those are fewer; the lists are in order, so that a cell's area is
 * found by halving. Excel's merged areas never overlap; of areas that do, one is found.
 */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();
  private readonly byCol = new Map<number, Area[]>();

  constructor(areas: readonly Area[]) {
    let places = 0;
    for (const area of areas) {
      const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
      places += Math.min(height, width);
      if (places > PLACES) break;
      if (height <= width) for (let row = area.top; row <= area.bottom; row++) put(this.byRow, row, area);
      else for (let col = area.left; col <= area.right; col++) put(this.byCol, col, area);
    }
    for (const list of this.byRow.values()) list.sort((a, b) => a.left - b.left);
    for (const list of this.byCol.values()) list.sort((a, b) => a.top - b.top);
  }

  at(row: number, col: number): Area | undefined {
    const wide = last(this.byRow.get(row), (area) => area.left <= col);
    if (wide !== undefined && contains(wide, row, col)) return wide;
    const high = last(this.byCol.get(col), (area) => area.top <= row);
    return high !== undefined && contains(high, row, col) ? high : undefined;
  }
}

function put(lists: Map<number, Area[]>, place: number, area: Area): void {
  const list = lists.get(place);
  if (list) list.push(area);
  else lists.set(place, [area]);
}

/** The last area of a list in order that begins before a place. */
function last(list: readonly Area[] | undefined, before: (area: Area) => boolean): Area | undefined {
  if (!list) return undefined;
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (before(list[middle] as Area)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
