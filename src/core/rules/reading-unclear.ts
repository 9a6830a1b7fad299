import { nested, whose } from "../plan/describe";
import type { GroupedBy, PossibleReading } from "../plan/doubt";
import { HUNDRED, nearlyEqual, type Exact } from "../exact";
import type { NestedMessage } from "../messages/messages";
import { page } from "./pages/reading-unclear";
import { defineRule } from "./rule";
import { sentences } from "./sentences/reading-unclear";
import { placeOfUnit } from "./support/units";

/** Sums that are said one by one; more of them are cut. */
const SHOWN = 5;

/**
 * Two readings of a sheet are about as good and give other sums, or a list makes several times what it should (issue 10): both readings, or
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
        first: described(first),
        second: described(second),
        cell: doubt.cell,
        firstLists: first.lists,
        secondLists: second.lists,
      };
      yield { unit: null, cells: [{ ...doubt.cell, sheet: sheet.name }], message: "reading-unclear", data };
    }
    for (const { unit, several, sum, expected } of totals) {
      if (several === null) continue;
      const data = { whose: whose(unit), sum, one: expected ?? HUNDRED, lists: several };
      yield { ...placeOfUnit(unit), message: "reading-unclear.several", data };
    }
  },
});

/** "un elenco che fa 400, tutto il foglio insieme", "4 elenchi che fanno 100, secondo la colonna «Settore»". */
function described(reading: PossibleReading): NestedMessage {
  return nested("reading.lists", { count: reading.lists, sums: sumsOf(reading), by: grouped(reading.by) });
}

/** "che fanno 100 ciascuno" where all lists make the same, else each sum; nested sentences, so that decimals follow the language. */
function sumsOf({ sums }: PossibleReading): NestedMessage {
  const [first, ...others] = sums;
  if (first === undefined) return nested("reading.no-sum");
  if (others.every((sum) => nearlyEqual(sum, first))) return nested(others.length > 0 ? "reading.each" : "reading.sum", { sum: first });
  const more = sums.length - SHOWN;
  const next = (rest: NestedMessage | "", sum: Exact): NestedMessage => nested("reading.next", { sum, rest });
  const rest = sums.slice(1, SHOWN).reduceRight(next, more > 0 ? nested("reading.more", { count: more }) : "");
  return nested("reading.first", { sum: first, rest });
}

function grouped(by: GroupedBy): NestedMessage {
  if (by.kind !== "column") return nested(`reading.by-${by.kind}`);
  return by.heading === "" ? nested("reading.by-some-column") : nested("reading.by-column", { heading: by.heading });
}
