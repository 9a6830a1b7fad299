import { repeatedFix } from "../fixes/repeated";
import { sheetNamed } from "../fixes/step";
import { objectivesOf } from "../plan/plan";
import { objectiveName } from "../plan/describe";
import { boundingArea, cellList } from "../sheet/address";
import type { Rule } from "./rule";

/** The same weight copied down the rows of one objective, so that a plain sum counts it more than once. */
export const weightRepeated: Rule = {
  name: "weight-repeated",
  severity: "warning",
  *check({ plan, totals }) {
    for (const { unit } of totals) {
      const sheet = sheetNamed(plan, unit.sheet);
      for (const objective of objectivesOf(unit)) {
        const { weight, repeated } = objective;
        if (weight?.value.kind !== "number" || repeated.length === 0) continue;
        const cells = [weight.cell, ...repeated.map((one) => one.cell)];
        yield {
          sheet: unit.sheet,
          area: boundingArea(cells),
          message: "weight-repeated",
          data: { weight: weight.value.value, objective: objectiveName(objective), cells: cellList(cells), times: cells.length },
          fix: sheet && repeatedFix(sheet, objective),
        };
      }
    }
  },
};
