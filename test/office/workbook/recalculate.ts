/** Enough of a calculation for totals: SUM over areas, and terms joined by + and -. Any other formula keeps its value. */
import { parseArea, type Area } from "../../../src/core/sheet/address";
import { cellKey, type SheetModel } from "./model";

/** Computes the sheet's formulas anew, those that depend on one another too (a few rounds suffice for totals of totals). */
export function recalculate(sheet: SheetModel): void {
  for (let round = 0; round < 4; round++) {
    let changed = false;
    for (const cell of sheet.cells.values()) {
      const value = cell.formula === null ? null : evaluate(sheet, cell.formula.slice(1));
      if (value === null || value === cell.value) continue;
      cell.value = value;
      changed = true;
    }
    if (!changed) return;
  }
}

function evaluate(sheet: SheetModel, formula: string): number | null {
  const terms = formula.replace(/\s/g, "").match(/[+-]?(SUM\([^()]*\)|[^+\-()]+)/gi);
  if (!terms || terms.join("") !== formula.replace(/\s/g, "")) return null;
  let total = 0;
  for (const term of terms) {
    const value = evaluateTerm(sheet, term.replace(/^[+-]/, ""));
    if (value === null) return null;
    total += term.startsWith("-") ? -value : value;
  }
  return Math.round(total * 1e10) / 1e10;
}

function evaluateTerm(sheet: SheetModel, term: string): number | null {
  if (/^\d+(\.\d+)?$/.test(term)) return Number(term);
  const sum = /^SUM\((.*)\)$/i.exec(term);
  const areas = (sum?.[1] ?? term).split(",").map(parseArea);
  if (areas.some((area) => area === null)) return null;
  return areas.reduce((total, area) => total + (area ? sumOf(sheet, area) : 0), 0);
}

function sumOf(sheet: SheetModel, area: Area): number {
  let total = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const value = sheet.cells.get(cellKey(row, col))?.value;
      if (typeof value === "number") total += value;
    }
  }
  return total;
}
