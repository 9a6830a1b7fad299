/** What was changed in the working copy of a file, one change after the other, and what they come to: pure, so that it is easily tested. */
import { isError, isUnknown, type CellValue, type Sheet } from "../../core/sheet/sheet";
import type { FixStep } from "../../core/fixes/fix";
import { stepAt } from "../../core/fixes/step";
import type { CellRef } from "../../core/sheet/address";

/** What a cell gets; null: what it holds in the user's own file. */
export interface CellChange {
  readonly cell: CellRef;
  readonly to: FixStep["to"] | null;
}

/** Cells changed at one go, taken back at one go: mended by a fix, typed by the user, or put back as they are in the file. */
export interface Change {
  readonly kind: "fix" | "typed" | "back";
  readonly cells: readonly CellChange[];
}

/**
 * The changes as steps from the file itself: for each cell what it came to hold in the end, and none for a cell that holds again what the
 * file holds; by sheet, row and column.
 * @param sheets the sheets of the file, before any change
 */
export function mergedSteps(sheets: readonly Sheet[], changes: readonly Change[]): readonly FixStep[] {
  const last = new Map<string, CellChange>();
  for (const one of changes.flatMap(({ cells }) => cells)) last.set(JSON.stringify([one.cell.sheet, one.cell.row, one.cell.col]), one);
  return sheets.flatMap((sheet) => {
    const steps = [...last.values()].flatMap(({ cell, to }): FixStep[] => {
      if (cell.sheet !== sheet.name || to === null) return [];
      const step = stepAt(sheet, cell, to);
      return isStanding(step) ? [] : [step];
    });
    return steps.sort((a, b) => a.cell.row - b.cell.row || a.cell.col - b.cell.col);
  });
}

/** Whether the cell holds already what it is to get. */
function isStanding({ from, to }: FixStep): boolean {
  if ("formula" in to) return from.formula === to.formula;
  return from.formula === null && held(from.value) === to.value;
}

/** The value as a step can give it; null for what no step gives (TRUE, an error). */
function held(value: CellValue): string | number | null {
  if (value === null) return "";
  return isError(value) || isUnknown(value) || typeof value === "boolean" ? null : value;
}
