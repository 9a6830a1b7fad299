/** A label of a form and the cell that holds its value. */
import type { CellRef } from "../../sheet/address";
import { cellText, type CellValue, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { beginsAsTotal } from "../../text/total";
import { columnRole, type ColumnRole, type HeadingSettings } from "../headings";

/** Where a form puts a label's value: in the next cell, in the one below, or behind a colon in the same cell. */
export type Relation = "right" | "below" | "inside";

export interface Pair {
  readonly label: string;
  readonly labelCell: CellRef;
  readonly role: ColumnRole | null;
  /** The value's cell; the label's own where it stands behind a colon. */
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** Longer texts are no labels, in characters. */
const LONGEST = 90;
/** How far to the right of its label a value may stand, in columns. */
const FARTHEST = 14;

/** A label as it is compared: numbers taken out ("Obiettivo n. 1", "Obiettivo n. 2"). */
export function labelKey(text: string): string {
  return normalize(text.replace(/\d+/g, " "));
}

/** The role that a cell's text has as a label, or null: it is none, or speaks of nothing known. */
export function labelRole(text: string, own: HeadingSettings): ColumnRole | null {
  if (text.length > LONGEST || beginsAsTotal(text)) return null;
  return columnRole(text.replace(/\s*\([^)]*\)\s*$/, ""), own) ?? columnRole(text, own);
}

/** "Peso obiettivo: 30%" taken apart; null without a colon that parts a label from something. */
export function labelInside(text: string): { readonly label: string; readonly value: string } | null {
  const [, label, value] = /^\s*([^:=\n]{2,60}?)\s*[:=]\s*(\S[\s\S]*)$/.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
}

/** The next filled cell to the right of a label, or null. Merged areas count as one cell. */
export function rightOf(sheet: Sheet, row: number, col: number): CellRef | null {
  const from = sheet.mergeAt(row, col)?.right ?? col;
  const next = sheet.rowCells(row).find((cell) => cell.col > from);
  return next && next.col <= from + FARTHEST ? { sheet: sheet.name, row, col: next.col } : null;
}

/** The cell directly below a label, whether filled or not. */
export function belowOf(sheet: Sheet, row: number, col: number): CellRef {
  return { sheet: sheet.name, row: (sheet.mergeAt(row, col)?.bottom ?? row) + 1, col };
}

/** The place of a blank value: the cell beside the label. */
export function besideOf(sheet: Sheet, row: number, col: number): CellRef {
  return { sheet: sheet.name, row, col: (sheet.mergeAt(row, col)?.right ?? col) + 1 };
}

export function textOf(sheet: Sheet, cell: CellRef): string {
  return cellText(sheet.value(cell.row, cell.col));
}
