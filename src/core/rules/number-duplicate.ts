import { whose } from "../plan/describe";
import { page } from "./pages/number-duplicate";
import { defineRule } from "./rule";
import { sentences } from "./sentences/number-duplicate";
import { repeatedNumbers } from "./support/numbering";

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
        for (const { number, first, cell } of repeatedNumbers(section)) {
          const data = { whose: whose(unit, section), number, first, cell };
          yield { unit, section, about: number, cells: [cell], message: "number-duplicate", data };
        }
      }
    }
  },
});
