import { HUNDRED } from "../exact";
import { whose } from "../plan/describe";
import { readingText } from "../plan/reading-text";
import { page } from "./pages/reading-unclear";
import { defineRule } from "./rule";
import { sentences } from "./sentences/reading-unclear";
import { placeOfUnit } from "./support/units";

/**
 * Two readings of a sheet are about as good and give other sums, two columns are as likely its weights, or a list makes several times what it should (issue 10): both readings, or
 * what the sheet looks like, are said, and nothing of it is judged.
 */
export const readingUnclear = defineRule({
  name: "reading-unclear",
  group: "reading",
  severity: "warning",
  title: { it: "Fogli che si leggono in due modi", en: "Sheets that can be read in two ways" },
  sentences,
  page,
  *check({ plan, totals }) {
    for (const { sheet, doubt } of plan.sheets) {
      const [first, second] = doubt?.readings ?? [];
      if (!doubt || !first || !second) continue;
      const data = {
        first: readingText(first),
        second: readingText(second),
        cell: doubt.cell,
        firstLists: first.lists,
        secondLists: second.lists,
      };
      const message = first.weight === undefined ? "reading-unclear" : "reading-unclear.columns";
      yield { unit: null, cells: [{ ...doubt.cell, sheet: sheet.name }], message, data };
    }
    for (const { unit, several, sum, expected } of totals) {
      if (several === null) continue;
      const data = { whose: whose(unit), sum, one: expected ?? HUNDRED, lists: several };
      yield { ...placeOfUnit(unit), message: "reading-unclear.several", data };
    }
  },
});
