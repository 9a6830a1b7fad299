import { numberText, whose } from "../plan/describe";
import type { CellRef } from "../sheet/address";
import type { Rule } from "./rule";

/** Two objectives of one list bear the same number. */
export const numberDuplicate: Rule = {
  name: "number-duplicate",
  severity: "warning",
  ofLists: true,
  *check({ totals }) {
    for (const { unit } of totals) {
      for (const section of unit.sections) {
        const seen = new Map<string, CellRef>();
        for (const objective of section.objectives) {
          if (!objective.number) continue;
          const number = numberText(objective);
          const first = seen.get(number);
          const { cell } = objective.number;
          if (first)
            yield {
              unit,
              section,
              about: number,
              cells: [cell],
              message: "number-duplicate",
              data: { whose: whose(unit, section), number, first, cell },
            };
          else seen.set(number, cell);
        }
      }
    }
  },
};
