/** Clearing, merging and unmerging; written so that a whole sheet costs what it holds. */
import { contains, type Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { cellKey, keyCol, keyRow, type SheetModel } from "../model";
import type { Argument } from "../served";
import { assertWritable } from "./grid";

export const inside = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

/** Empties the area: everything by default, or "Contents" or "Formats" only. Clearing a part of a merged area fails. */
export function clearArea(sheet: SheetModel, area: Area, what: Argument | undefined): void {
  if (sheet.protection) throw new HostFault("AccessDenied", "Range.clear");
  const all = what === undefined || what === null || what === "All";
  const within = (key: number): boolean => contains(area, keyRow(key), keyCol(key));
  if (all || what === "Contents") for (const key of [...sheet.cells.keys()]) if (within(key)) sheet.cells.delete(key);
  if (!all && what !== "Formats") return;
  for (const key of [...sheet.formats.keys()]) if (within(key)) sheet.formats.delete(key);
  sheet.merges = sheet.merges.filter((merge) => !inside(area, merge));
  sheet.rules = sheet.rules.filter((rule) => !inside(area, rule.area));
  sheet.validations = sheet.validations.filter((validation) => !inside(area, validation.area));
}

/** Merges the area; only its first cell keeps its value. */
export function mergeArea(sheet: SheetModel, area: Area): null {
  assertWritable(sheet, area);
  const crossing = sheet.merges.some((m) => m.top <= area.bottom && area.top <= m.bottom && m.left <= area.right && area.left <= m.right);
  if (crossing) throw new HostFault("MergedRangeConflict", "Range.merge");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      if (row !== area.top || col !== area.left) sheet.cells.delete(cellKey(row, col));
    }
  }
  sheet.merges.push({ ...area });
  return null;
}

export function unmergeArea(sheet: SheetModel, area: Area): null {
  if (sheet.protection) throw new HostFault("AccessDenied", "Range.unmerge");
  sheet.merges = sheet.merges.filter((merge) => !inside(area, merge));
  return null;
}
