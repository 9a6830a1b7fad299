import { objectiveName, oneLine } from "../plan/describe";
import { weightedGoals } from "../plan/goals";
import { cellArea } from "../sheet/address";
import type { Rule } from "./rule";

/** A weight that is no number ("da definire"). */
export const weightNotNumeric: Rule = {
  name: "weight-not-numeric",
  severity: "error",
  *check({ totals }) {
    for (const { unit } of totals) {
      for (const { goal, weight } of weightedGoals(unit)) {
        if (weight.value.kind !== "not-numeric") continue;
        const data = { objective: objectiveName(goal), cell: weight.cell, text: oneLine(weight.value.text) };
        yield { sheet: weight.cell.sheet, area: cellArea(weight.cell), message: "weight-not-numeric", data };
      }
    }
  },
};
