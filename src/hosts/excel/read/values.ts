/** From what Excel gives for a cell to what a Sheet holds. */
import type { CellValue } from "../../../core/sheet/sheet";

/** Error values in the languages of Italian municipalities' Excel → English; `values` may be localised, `valueTypes` tells for sure. */
const ERRORS: Readonly<Record<string, string>> = {
  "#N/D": "#N/A",
  "#RIF!": "#REF!",
  "#VALORE!": "#VALUE!",
  "#NOME?": "#NAME?",
  "#NULLO!": "#NULL!",
  "#NV": "#N/A",
  "#BEZUG!": "#REF!",
  "#WERT!": "#VALUE!",
  "#ZAHL!": "#NUM!",
};

/** The cell's value; null where it is empty. */
export function cellValue(value: unknown, type: unknown): CellValue {
  if (type === "Error") {
    const text = String(value);
    return { error: ERRORS[text] ?? text };
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The formula without "=", or null. A text that merely begins with "=" reads the same as value and as formula. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : null;
}
