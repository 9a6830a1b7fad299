import type { Sheet } from "../sheet/sheet";

/**
 * All that was read of the sheets, as one text: values and formulas with their places. Where nobody has the file's bytes (Excel), its
 * fingerprint tells whether the plan is still the one that was checked.
 */
export function contentsOf(sheets: readonly Sheet[]): string {
  return JSON.stringify(
    sheets.map((sheet) => [
      sheet.name,
      sheet.rows.map(({ row, cells }) => cells.map(({ col, value }) => [row, col, value, sheet.formula(row, col) ?? null])),
    ]),
  );
}
