import type { Plan, PlanSheet, Unit } from "../plan/plan";
import type { Settings } from "../settings";
import type { Sheet } from "../sheet/sheet";
import { readSheet } from "./read-sheet";

/**
 * The plan of a workbook: every sheet read, in order. A list of transversal objectives on a sheet of its own is a block that counts
 * for every unit only if the workbook has other units; alone it is a unit like any other.
 * @param file the file's name, or null when there is none (an unsaved workbook, a range)
 */
export function readPlan(sheets: readonly Sheet[], settings: Settings, file: string | null): Plan {
  const read = sheets.map((sheet) => readSheet(sheet, settings));
  const others = read.some((sheet) => sheet.units.some((unit) => !unit.transversalBlock));
  return { file, sheets: others ? read : read.map(asOwnUnits) };
}

function asOwnUnits(sheet: PlanSheet): PlanSheet {
  return { ...sheet, units: sheet.units.map((unit): Unit => ({ ...unit, transversalBlock: false })) };
}
