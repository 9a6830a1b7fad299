/** What is wrong with the numbers in front of a section's objectives, for the rules and for cells. */
import { numberText } from "../../plan/describe";
import type { Section } from "../../plan/plan";
import { topNumber } from "../../reading/numbering";
import type { CellRef } from "../../sheet/address";

/** A number that is not the next one; `from` is null where the section begins with it. */
export interface Jump {
  readonly from: number | null;
  readonly to: number;
  readonly cell: CellRef;
}

/**
 * A section goes on with the numbers of the one above, or begins with 1. A step back is a duplicate's or a slip's matter, not a jump.
 * @param before the last number of the section above, 0 without any
 */
export function jumps(section: Section, before: number): readonly Jump[] {
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

/** The number of the section's last numbered objective, or null. */
export function lastNumber(section: Section): number | null {
  return section.objectives.reduce<number | null>((last, { number }) => topNumber(number) ?? last, null);
}

/** A number that an objective above it in the section bears too. */
export interface Repeated {
  readonly number: string;
  readonly first: CellRef;
  readonly cell: CellRef;
}

export function repeatedNumbers(section: Section): readonly Repeated[] {
  const seen = new Map<string, CellRef>();
  return section.objectives.flatMap((objective): readonly Repeated[] => {
    if (!objective.number) return [];
    const number = numberText(objective);
    const { cell } = objective.number;
    const first = seen.get(number);
    if (first) return [{ number, first, cell }];
    seen.set(number, cell);
    return [];
  });
}
