/** A sheet in memory from a literal grid: texts that begin with "=" are formulas, "" and null are empty. */
import { cellKey, emptySheet, type Scalar, type SheetModel } from "./model";
import { recalculate } from "./recalculate";

export function gridSheet(
  name: string,
  grid: readonly (readonly (Scalar | null)[])[],
  at: { readonly row: number; readonly col: number } = { row: 0, col: 0 },
): SheetModel {
  const sheet = emptySheet(name);
  grid.forEach((line, r) => {
    line.forEach((value, c) => {
      if (value === null || value === "") return;
      const formula = typeof value === "string" && value.startsWith("=") ? value : null;
      sheet.cells.set(cellKey(at.row + r, at.col + c), { value: formula === null ? value : 0, formula, quoted: false });
    });
  });
  recalculate(sheet);
  return sheet;
}
