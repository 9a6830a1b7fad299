import type { FixStep } from "./fix";
import type { Plan } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/** The step that changes a cell from what it holds now. @param sheet the cell's own sheet */
export function stepAt(sheet: Sheet, { row, col }: { readonly row: number; readonly col: number }, to: FixStep["to"]): FixStep {
  const cell: CellRef = { sheet: sheet.name, row, col };
  return { cell, from: { value: sheet.value(row, col), formula: sheet.formula(row, col) ?? null }, to };
}

/** The plan's sheet of that name, which every finding has. */
export function sheetNamed(plan: Plan, name: string): Sheet | undefined {
  return plan.sheets.find(({ sheet }) => sheet.name === name)?.sheet;
}
