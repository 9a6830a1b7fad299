import { objectivesOf, type Unit } from "../plan/plan";
import type { CellValue } from "../sheet/value";
import { beginsAsTotal } from "../text/total";

const NOTE = /^(?:\*|n\.? ?b\b|not[ae]\b)/i;

/**
 * A title alone directly below the last objective of a table: an objective whose weight is missing, or a note that nothing marks as one.
 * @param cells the filled cells of a row of the table; rows as the unit counts them
 * @returns its row; null where there is none
 */
export function unweighedBelow(
  unit: Unit,
  cells: (row: number) => readonly { readonly col: number; readonly value: CellValue }[],
): number | null {
  const last = objectivesOf(unit).at(-1);
  if (unit.layout !== "table" || !last?.title) return null;
  const row = last.area.bottom + 1;
  const [first, second] = cells(row);
  if (first?.col !== last.title.cell.col || second || typeof first.value !== "string") return null;
  return NOTE.test(first.value) || beginsAsTotal(first.value) ? null : row;
}
