/** Composed plans as files: ok/ and bad/ as .xlsx and truth.json, in the form of the measure of record. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { ComposedPlan } from "./compose";

/** Writes the plans below `folder`, which is made when it is missing. */
export async function writePlans(folder: string, plans: readonly ComposedPlan[]): Promise<void> {
  for (const kind of ["ok", "bad"] as const) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (const plan of plans) {
      writeFileSync(join(folder, kind, `${plan.name}.xlsx`), await planBytes(kind === "ok" ? plan.sheets : plan.bad));
    }
  }
  writeFileSync(join(folder, "truth.json"), `${JSON.stringify(Object.fromEntries(plans.map((plan) => [plan.name, recordOf(plan)])), null, 1)}\n`); // prettier-ignore
}

/** The sheets as the bytes of an .xlsx. */
export async function planBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(fileSheet) });
}

function recordOf({ habits, truth, defect }: ComposedPlan): object {
  return {
    habits,
    units: truth.units.map(({ name, alternatives, sum, judged }) => [name === null ? null : alternatives.join("|"), sum, judged]),
    groups: truth.groups,
    fraction: truth.fraction,
    second_fraction: truth.secondFraction,
    evidence: truth.evidence,
    judged: truth.judged,
    defect,
  };
}

function fileSheet(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, cells: filled } of sheet.rows) {
    for (const { col, value } of filled) {
      const formula = sheet.formula(row, col);
      const format = sheet.format(row, col);
      const style = format === undefined ? {} : { style: { numFmt: format } };
      if (typeof value === "object") continue;
      cells.set(`${row},${col}`, formula === undefined ? { value, ...style } : { formula, formulaResult: value, ...style });
    }
  }
  const hiddenRows = sheet.rows.flatMap(({ row }) => (sheet.isHiddenRow(row) ? [row] : []));
  const right = sheet.used?.right ?? 0;
  return {
    name: sheet.name,
    cells,
    merges: sheet.merges.map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
    columns: Array.from({ length: right + 1 }, (_unused, col) => (sheet.isHiddenCol(col) ? { width: 10, hidden: true } : { width: 14 })),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
  };
}
