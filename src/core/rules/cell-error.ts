import { whose } from "../plan/describe";
import { weightedGoals } from "../plan/goals";
import { boundingArea, cellList, type CellRef } from "../sheet/address";
import type { Rule } from "./rule";

/** Error cells (#N/D, #RIF! …) and formulas without a stored result where the plan needs a weight. */
export const cellError: Rule = {
  name: "cell-error",
  severity: "error",
  *check({ totals }) {
    for (const { unit } of totals) {
      const errors = new Map<string, CellRef[]>();
      const unknown: CellRef[] = [];
      for (const { weight } of weightedGoals(unit)) {
        if (weight.value.kind === "error") errors.set(weight.value.error, [...(errors.get(weight.value.error) ?? []), weight.cell]);
        if (weight.value.kind === "unknown") unknown.push(weight.cell);
      }
      for (const [error, cells] of errors) {
        const data = { count: cells.length, cells: cellList(cells), error: ITALIAN_ERRORS[error] ?? error, whose: whose(unit) };
        yield { sheet: unit.sheet, area: boundingArea(cells), message: "cell-error", data };
      }
      if (unknown.length > 0) {
        const data = { count: unknown.length, cells: cellList(unknown), whose: whose(unit) };
        yield { sheet: unit.sheet, area: boundingArea(unknown), message: "cell-error.unknown", data };
      }
    }
  },
};

/** What an Italian Excel shows for each error. */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#REF!": "#RIF!",
  "#VALUE!": "#VALORE!",
  "#NAME?": "#NOME?",
  "#NULL!": "#NULLO!",
};
