/** Reading single cells of a sheet into values that remember where they stood. */
import type { At, Weight } from "../plan/plan";
import { cellArea, type CellRef } from "../sheet/address";
import { cellText, type CellValue, type Sheet } from "../sheet/sheet";
import { readAchievement } from "../text/achievement";
import { readDeadlines } from "../text/deadline";
import { readOrdinal } from "../text/ordinal";
import type { AchievementReading, DeadlineReading, Ordinal } from "../text/values";
import { readWeight } from "../text/weight";

export function cellRef(sheet: Sheet, row: number, col: number): CellRef {
  return { sheet: sheet.name, row, col };
}

/** The cell's text, or null when it is empty (or an error). */
export function textAt(sheet: Sheet, row: number, col: number | undefined): At<string> | null {
  if (col === undefined) return null;
  const text = sheet.text(row, col);
  return text === "" ? null : { value: text, cell: cellRef(sheet, row, col) };
}

/** The text that a reader sees at the cell, which in a merged area stands in its first cell. */
export function shownTextAt(sheet: Sheet, row: number, col: number | undefined): At<string> | null {
  if (col === undefined) return null;
  const merge = sheet.mergeAt(row, col);
  return merge ? textAt(sheet, merge.top, merge.left) : textAt(sheet, row, col);
}

/** The weight of a cell, with the merged area it stands in. */
export function weightAt(sheet: Sheet, row: number, col: number): Weight {
  return {
    value: readWeight(sheet.value(row, col), sheet.format(row, col)),
    cell: cellRef(sheet, row, col),
    area: sheet.mergeAt(row, col) ?? cellArea({ row, col }),
  };
}

export function ordinalAt(sheet: Sheet, row: number, col: number | undefined): At<Ordinal> | null {
  if (col === undefined) return null;
  const ordinal = readOrdinal(sheet.value(row, col));
  return ordinal ? { value: ordinal, cell: cellRef(sheet, row, col) } : null;
}

export function deadlineAt(sheet: Sheet, row: number, col: number | undefined): At<DeadlineReading> | null {
  if (col === undefined) return null;
  const merge = sheet.mergeAt(row, col);
  const top = merge?.top ?? row;
  const left = merge?.left ?? col;
  const value = sheet.value(top, left);
  if (value === null || cellText(value) === "") return null;
  return { value: readDeadlines(value, sheet.format(top, left)), cell: cellRef(sheet, top, left) };
}

export function achievementAt(sheet: Sheet, row: number, col: number | undefined): At<AchievementReading> | null {
  if (col === undefined) return null;
  return { value: readAchievement(sheet.value(row, col), sheet.format(row, col)), cell: cellRef(sheet, row, col) };
}

/** Whether the value counts as filled for a reader (errors and unknown values do). */
export function isFilled(value: CellValue): boolean {
  return value !== null && (typeof value !== "string" || cellText(value) !== "");
}
