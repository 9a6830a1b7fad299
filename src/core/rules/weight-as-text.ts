import { weightedGoals } from "../plan/goals";
import { boundingArea, cellList } from "../sheet/address";
import type { Rule } from "./rule";

/** Numbers stored as text, which Excel's own SUM skips; like cells of a unit are one finding. Prose is text by nature. */
export const weightAsText: Rule = {
  name: "weight-as-text",
  severity: "info",
  *check({ totals }) {
    for (const { unit } of totals) {
      if (unit.layout === "prose") continue;
      const cells = weightedGoals(unit).flatMap(({ weight }) =>
        weight.value.kind === "number" && weight.value.asText ? [weight.cell] : [],
      );
      if (cells.length === 0) continue;
      yield {
        sheet: unit.sheet,
        area: boundingArea(cells),
        message: "weight-as-text",
        data: { count: cells.length, cells: cellList(cells) },
      };
    }
  },
};
