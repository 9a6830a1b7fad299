/** What the kept weights should make, where the source or the user says it. */
import { sum, type Exact } from "../exact";
import type { Section } from "../plan/plan";
import type { TotalCheck, UnitTotals } from "../totals/totals";

export interface ExpectedTotals {
  readonly own: Exact | null;
  readonly transversal: Exact | null;
}

/**
 * The own section: what the source says of it, else what it says of the whole unit less the transversal weights; null where nothing says. What other
 * lists make ("peers") is a reason to look again, not something that this list says.
 */
export function expectedTotals(
  totals: UnitTotals | undefined,
  own: readonly Section[],
  transversalSum: Exact,
  onOtherSheet: boolean,
): ExpectedTotals {
  const ofSections = (sections: readonly Section[]): Exact | null => {
    const values = sections.map((section) => said(totals?.sections.find((entry) => entry.section === section)));
    return values.length > 0 && values.every((value) => value !== null) ? sum(values) : null;
  };
  const whole = said(totals);
  const shared = totals?.unit.sections.filter((section) => !own.includes(section)) ?? [];
  // `expected` of a unit is what its own sheet should make: transversal weights of another sheet are not in it.
  const rest = whole && !onOtherSheet ? whole.sub(transversalSum) : whole;
  return {
    own: ofSections(own) ?? (rest && rest.compare(0) > 0 ? rest : null),
    transversal: onOtherSheet ? null : ofSections(shared),
  };
}

function said(check: TotalCheck | undefined): Exact | null {
  return check && check.basis !== "peers" ? check.expected : null;
}
