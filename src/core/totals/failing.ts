/** Totals that are not what they should be, each said once: by its section where a section is at fault, else by the unit. */
import type { Exact } from "../exact";
import type { Section } from "../plan/plan";
import type { TotalCheck, UnitTotals } from "./totals";

export interface FailingTotal {
  readonly unitTotals: UnitTotals;
  /** null: the unit as a whole. */
  readonly section: Section | null;
  readonly check: TotalCheck & { readonly sum: Exact; readonly expected: Exact };
}

/** Sums that differ from what is expected, those that rounding explains included. */
export function failingTotals(totals: readonly UnitTotals[]): readonly FailingTotal[] {
  return totals.flatMap((unitTotals) => {
    const sections =
      unitTotals.unit.sections.length < 2 ? [] : unitTotals.sections.flatMap((check) => failing(unitTotals, check.section, check));
    return sections.length > 0 ? sections : failing(unitTotals, null, unitTotals);
  });
}

function failing(unitTotals: UnitTotals, section: Section | null, check: TotalCheck): FailingTotal[] {
  const { sum, expected } = check;
  if (sum === null || expected === null || (check.ok !== false && !check.rounding)) return [];
  return [{ unitTotals, section, check: { ...check, sum, expected } }];
}
