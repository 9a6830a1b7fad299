import { whose } from "../plan/describe";
import type { Section } from "../plan/plan";
import { topNumber } from "../layouts/numbering";
import { cellArea, type CellRef } from "../sheet/address";
import type { Rule } from "./rule";

interface Jump {
  readonly from: number | null;
  readonly to: number;
  readonly cell: CellRef;
}

/** The numbering jumps (3, then 5), or does not begin with 1. */
export const numberSequence: Rule = {
  name: "number-sequence",
  severity: "warning",
  *check({ totals }) {
    for (const { unit } of totals) {
      let last = 0;
      for (const section of unit.sections) {
        for (const jump of jumps(section, last)) {
          yield {
            sheet: unit.sheet,
            area: cellArea(jump.cell),
            message: jump.from === null ? "number-sequence.start" : "number-sequence",
            data: { whose: whose(unit, section), from: jump.from, to: jump.to, cell: jump.cell },
          };
        }
        last = lastNumber(section) ?? last;
      }
    }
  },
};

/** A section goes on with the numbers of the one above, or begins with 1. A step back is a duplicate's or a slip's matter, not a jump. */
function jumps(section: Section, before: number): readonly Jump[] {
  const found: Jump[] = [];
  let last: number | null = null;
  for (const { number } of section.objectives) {
    const value = topNumber(number);
    if (value === null || !number) continue;
    if (last === null && value > 1 && value !== before + 1) found.push({ from: null, to: value, cell: number.cell });
    if (last !== null && value > last + 1) found.push({ from: last, to: value, cell: number.cell });
    last = last === null ? value : Math.max(last, value);
  }
  return found;
}

function lastNumber(section: Section): number | null {
  return section.objectives.reduce<number | null>((last, { number }) => topNumber(number) ?? last, null);
}
