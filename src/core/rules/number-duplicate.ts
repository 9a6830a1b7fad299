import { numberText, whose } from "../plan/describe";
import type { CellRef } from "../sheet/address";
import { page } from "./pages/number-duplicate";
import { defineRule } from "./rule";
import { sentences } from "./sentences/number-duplicate";

/** Two objectives of one list bear the same number. */
export const numberDuplicate = defineRule({
  name: "number-duplicate",
  group: "lists",
  severity: "warning",
  title: { it: "Numeri ripetuti", en: "Repeated numbers" },
  sentences,
  page,
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
});
