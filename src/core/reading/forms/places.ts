/** Where a form puts the value of a label. */
import { exact, isAtMost, isPositive } from "../../exact";
import type { Area, CellRef } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { remembered } from "../../text/remembered";
import { readWeight } from "../../text/weight";
import type { LabelCell } from "./labels";

/** In the next cell, in the one below, or behind a colon in the label's own cell. */
export type Relation = "right" | "below" | "inside";

/** How far to the right of its label a value may stand, in columns. */
const FARTHEST = 14;
/** A heavier number is an amount, a day or a year of the calendar. */
const HEAVIEST = exact(1000);
/** What is called a weight may be a slip ("1200" for 120). */
export const HEAVIEST_SLIP = exact(10_000);

type Place = Pick<LabelCell, "sheet" | "row" | "col">;

/** The place directly right of the label: that of its value, filled or not. */
export function besideOf({ sheet, row, col }: Place): CellRef {
  return { sheet: sheet.name, row, col: (sheet.mergeAt(row, col)?.right ?? col) + 1 };
}

/** The cell directly below the label. */
export function belowOf({ sheet, row, col }: Place): CellRef {
  return { sheet: sheet.name, row: (sheet.mergeAt(row, col)?.bottom ?? row) + 1, col };
}

/** The next filled cell to the right of the label within the area; a label further away is none of its own. */
export function rightOf(label: Place, area: Area | null, isLabel: (row: number, col: number) => boolean): CellRef | null {
  const { sheet, row } = label;
  const beside = besideOf(label);
  const next = sheet.rowCells(row).find(({ col }) => col >= beside.col);
  if (!next || next.col > label.col + FARTHEST || (area && next.col > area.right)) return null;
  if (next.col > beside.col && isLabel(row, next.col)) return null;
  return { sheet: sheet.name, row, col: next.col };
}

/** Whether the cell holds a number that could be a weight, up to `heaviest`. */
export function isWeight(sheet: Sheet, row: number, col: number, heaviest = HEAVIEST): boolean {
  const value = sheet.value(row, col);
  if (value === null) return false;
  const format = sheet.format(row, col);
  // Most cells asked about are plain numbers, and no fraction is needed for them.
  if (typeof value === "number" && format === undefined && value <= heaviest.valueOf()) return value > 0;
  if (typeof value === "string" && !/\d/.test(value)) return false;
  if (format !== undefined && isDated(format)) return false;
  const reading = readWeight(value, format);
  return reading.kind === "number" && isPositive(reading.value) && isAtMost(reading.value, heaviest);
}

const isDated = remembered((format) => /[dy]/i.test(format.replace(/"[^"]*"/g, "")));
