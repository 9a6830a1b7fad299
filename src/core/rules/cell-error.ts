import { whose } from "../plan/describe";
import { weightedGoals } from "../plan/goals";
import type { CellRef } from "../sheet/address";
import { page } from "./pages/cell-error";
import { defineRule } from "./rule";
import { sentences } from "./sentences/cell-error";
import { bySheet } from "./support/group";
import { ITALIAN_ERRORS } from "../text/shown";

/** Error cells (#N/D, #RIF! …) and formulas without a stored result where the plan needs a weight. */
export const cellError = defineRule({
  name: "cell-error",
  group: "reading",
  severity: "error",
  title: { it: "Errori nelle celle", en: "Errors in cells" },
  sentences,
  page,
  *check({ totals }) {
    for (const { unit } of totals) {
      const errors = new Map<string, CellRef[]>();
      const unknown: CellRef[] = [];
      for (const { weight } of weightedGoals(unit)) {
        if (weight.value.kind === "error") errors.set(weight.value.error, [...(errors.get(weight.value.error) ?? []), weight.cell]);
        if (weight.value.kind === "unknown") unknown.push(weight.cell);
      }
      for (const [error, all] of errors) {
        for (const cells of bySheet(all)) {
          const data = { count: cells.length, cells, error: ITALIAN_ERRORS[error] ?? error, whose: whose(unit) };
          yield { unit, about: error, cells, message: "cell-error", data };
        }
      }
      for (const cells of bySheet(unknown)) {
        yield { unit, cells, message: "cell-error.unknown", data: { count: cells.length, cells, whose: whose(unit) } };
      }
    }
  },
});
