/** Used ranges. */
import { contains, type Area } from "../../../../src/core/sheet/address";
import { keyCol, keyRow, type SheetModel } from "../model";

/** The smallest area of filled cells, or of filled, formatted and merged ones, of the sheet or of a part of it; null where there are none. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within: Area | null = null): Area | null {
  const inside = (key: number): boolean => within === null || contains(within, keyRow(key), keyCol(key));
  const keys = [...sheet.cells.keys()].filter(inside);
  if (!valuesOnly) keys.push(...[...sheet.formats.keys()].filter(inside));
  const rows = keys.map(keyRow);
  const cols = keys.map(keyCol);
  const merges = valuesOnly ? [] : sheet.merges.filter(({ top, left }) => within === null || contains(within, top, left));
  rows.push(...merges.flatMap((merge) => [merge.top, merge.bottom]));
  cols.push(...merges.flatMap((merge) => [merge.left, merge.right]));
  if (rows.length === 0) return null;
  const low = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b));
  const high = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));
  return { top: low(rows), left: low(cols), bottom: high(rows), right: high(cols) };
}
