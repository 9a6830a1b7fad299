/** Cells that share something, as few rectangles: a format is then set once a rectangle instead of once a cell. Pure. */
import type { Area } from "../../../core/sheet/address";

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The cells as rectangles: runs in a row, then equal runs of following rows joined. No cell is in two of them. */
export function rectangles(cells: readonly Place[]): readonly Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runs(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()];
}

function runs(cells: readonly Place[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const found: Area[] = [];
  for (const { row, col } of sorted) {
    const last = found.at(-1);
    if (last?.top === row && last.right === col - 1) found[found.length - 1] = { ...last, right: col };
    else found.push({ top: row, left: col, bottom: row, right: col });
  }
  return found;
}
