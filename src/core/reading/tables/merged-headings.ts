/** What merged cells say of headings: one over several columns, one that reaches down, a title across all. */
import type { Sheet, SheetRow } from "../../sheet/sheet";
import { columnRole, type HeadingSettings } from "../headings";
import { titleKind } from "../title-kind";
import { couldHead, textOf } from "./heading-text";

type Cells = SheetRow["cells"];

/** Headings merged downwards keep the rows beside them: without a lower row they are the heading's own. */
export function lowestMerge(sheet: Sheet, row: number, left: number, right: number): number {
  let lowest = row;
  for (let col = left; col <= right; col++) {
    const merge = sheet.mergeAt(row, col);
    if (
      merge &&
      merge.top === row &&
      merge.bottom <= row + 2 &&
      sheet.rowCells(merge.bottom).every(({ value }) => typeof value === "string")
    )
      lowest = Math.max(lowest, merge.bottom);
  }
  return lowest;
}

/** The text of a heading merged over several columns, at each of them. */
export function spanning(sheet: Sheet, row: number, col: number): string {
  const merge = sheet.mergeAt(row, col);
  return merge && merge.right > merge.left ? textOf(sheet.value(merge.top, merge.left)) : "";
}

/** The row above, if a text of it heads several of the block's columns and it holds nothing else. */
export function spanningRow(sheet: Sheet, row: number, left: number, right: number, own: HeadingSettings): number | null {
  const cells = sheet.rowCells(row).filter(({ col }) => col >= left - 1 && col <= right + 1);
  if (cells.length === 0 || !couldHead(cells)) return null;
  if (isTitleAcross(sheet, row, cells, left, right, own)) return null;
  const heads = cells.every(({ col }) => {
    const merge = sheet.mergeAt(row, col);
    return col > left && merge !== undefined && merge.right > merge.left && merge.bottom === row && merge.right <= right;
  });
  return heads ? row : null;
}

/** One text across nearly all columns is a title ("B) Obiettivi trasversali"), unless it says what the columns hold ("Peso"). */
function isTitleAcross(sheet: Sheet, row: number, cells: Cells, left: number, right: number, own: HeadingSettings): boolean {
  const [only, other] = cells;
  if (!only || other || only.col > left + 1 || (sheet.mergeAt(row, only.col)?.right ?? 0) !== right) return false;
  const text = textOf(only.value);
  return columnRole(text, own) === null || !["other", "document"].includes(titleKind(text, null, own));
}
