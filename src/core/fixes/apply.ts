/** Applying steps to sheets in memory: for the copy that a host writes, and to see that a fix does what it promises. */
import type { FixStep } from "./fix";
import type { CellRef } from "../sheet/address";
import { isError, isUnknown, type CellInput, type CellValue, type Sheet } from "../sheet/sheet";
import { recalculateSums } from "./recalculate";
import { withCells } from "../sheet/changed";

export type Applied =
  | { readonly kind: "done"; readonly sheets: readonly Sheet[] }
  /** The cell (of a sheet that may be missing) does not hold what was read when the fix was proposed: nothing was applied. */
  | { readonly kind: "changed"; readonly cell: CellRef };

/** The sheets after the steps, all or none, with plain sums computed anew. Other formulas keep the result that they had. */
export function applySteps(sheets: readonly Sheet[], steps: readonly FixStep[]): Applied {
  const other = firstNotHeld(sheets, steps);
  if (other) return { kind: "changed", cell: other };
  const changes = new Map<string, CellInput[]>();
  for (const { cell, to } of steps) {
    const { row, col } = cell;
    const changed: CellInput =
      "formula" in to ? { row, col, value: { unknown: true }, formula: to.formula } : { row, col, value: to.value, format: to.format };
    changes.set(cell.sheet, [...(changes.get(cell.sheet) ?? []), changed]);
  }
  const after = sheets.map((sheet) => {
    const changed = changes.get(sheet.name);
    return changed ? withCells(sheet, changed) : sheet;
  });
  return { kind: "done", sheets: recalculateSums(after) };
}

/** The first cell that does not hold what its step was proposed for, or whose sheet is missing; null when all do. */
export function firstNotHeld(sheets: readonly Sheet[], steps: readonly FixStep[]): CellRef | null {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const other = steps.find(({ cell, from }) => {
    const sheet = byName.get(cell.sheet);
    return !sheet || !holds(sheet, cell, from);
  });
  return other?.cell ?? null;
}

function holds(sheet: Sheet, { row, col }: CellRef, from: FixStep["from"]): boolean {
  return (sheet.formula(row, col) ?? null) === from.formula && sameValue(sheet.value(row, col), from.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b);
  return (a ?? "") === (b ?? "");
}
