/** Like findings in one column are one finding: groups of cells with their range and a short list. */
import { boundingArea, cellList, type Area, type CellRef } from "../../sheet/address";

/** Cells of one column of one sheet that have the same thing to say. */
export interface CellGroup<T> {
  readonly sheet: string;
  readonly area: Area;
  /** In reading order, each cell once. */
  readonly items: readonly T[];
  /** The cells as text: "F4, F10:F12". */
  readonly cells: string;
}

/**
 * Groups items by sheet, column and a key of their own, in the order in which they first appear. A cell counts once a group,
 * however many items it gives.
 */
export function groupByColumn<T extends { readonly cell: CellRef }>(
  items: Iterable<T>,
  key: (item: T) => string = () => "",
): readonly CellGroup<T>[] {
  const groups = new Map<string, Map<number, T>>();
  for (const item of items) {
    const { sheet, row, col } = item.cell;
    const name = JSON.stringify([sheet, col, key(item)]);
    const group = groups.get(name) ?? new Map<number, T>();
    if (!group.has(row)) group.set(row, item);
    groups.set(name, group);
  }
  return [...groups.values()].map((byRow) => {
    const sorted = [...byRow.values()].sort((a, b) => a.cell.row - b.cell.row);
    const cells = sorted.map((item) => item.cell);
    return { sheet: sorted[0]?.cell.sheet ?? "", area: boundingArea(cells), items: sorted, cells: cellList(cells) };
  });
}

/** Where a finding about the group is. */
export function placeOf({ sheet, area }: CellGroup<unknown>): { readonly sheet: string; readonly area: Area } {
  return { sheet, area };
}
