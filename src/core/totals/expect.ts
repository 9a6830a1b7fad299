/** Where a list's expected total comes from, in the order of domain.md; what other lists make comes last (peers.ts). */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../exact";
import { objectivesOf, type DeclaredTotal, type Unit } from "../plan/plan";
import type { ChosenTotals } from "./chosen";
import { namesWhole, unitHeading, type SectionExpectation } from "./declared";
import { plain, UNKNOWN, type Expectation } from "./expectation";
import { besideTransversal, type PlanTotals } from "./transversal";
import { inPercent, inShares, sumOfWeights } from "./weights";

/** The unit's expected total, without what other lists say. */
export function expectUnit(
  unit: Unit,
  total: Exact | null,
  declared: readonly SectionExpectation[],
  plan: PlanTotals,
  chosen: ChosenTotals,
): Expectation {
  // Hundreds of weights of 0.1 make 100: small points, no shares of one.
  const shares = inShares(objectivesOf(unit)) && (total === null || total.mul(2).compare(HUNDRED) < 0);
  if (chosen.unit) return plain(inScale(chosen.unit, shares), "setting");
  const sections = sectionsTogether(chosen, declared);
  if (sections) return plain(sections, "setting");
  const stated = declaredForUnit(unit, declared);
  const percent = isPercent(unit);
  if (stated && !((percent || shares) && belies(stated, total, plan, shares ? ONE : HUNDRED))) return stated;
  if (unit.coefficients || unit.transversalBlock) return UNKNOWN;
  const beside = total === null ? null : besideTransversal(total, plan, shares, percent);
  if (beside) return beside;
  // Less than half of the whole is no list of shares, but one of very small points.
  if (shares) return total !== null && total.mul(2).compare(ONE) < 0 ? UNKNOWN : plain(ONE, "percent");
  return percent ? plain(HUNDRED, "percent") : UNKNOWN;
}

/** What a section should make: as chosen in the settings, else as the sheet says. */
export function expectSection(chosen: Exact | null | undefined, own: SectionExpectation | undefined): Expectation {
  if (chosen) return plain(chosen, "setting");
  if (!own || own.expected === null) return UNKNOWN;
  return own.from ? statedBy(own.from, own.expected) : plain(own.expected, "declared");
}

/** Percentages, by sign, format or heading. */
function isPercent(unit: Unit): boolean {
  return inPercent(objectivesOf(unit)) || /%|percent|\bperc\b/i.test(unit.weightHeading?.value ?? "");
}

/** A total of 100 chosen for shares of 1 means 1. */
function inScale(chosen: Exact, shares: boolean): Exact {
  return shares && chosen.compare(2) > 0 ? chosen.div(HUNDRED) : chosen;
}

/** A typed total that repeats percentages which do not make 100 is a slip of the same kind: it says nothing of what they should make. */
function belies({ expected }: Expectation, total: Exact | null, { transversal }: PlanTotals, whole: Exact): boolean {
  if (expected === null || total === null || transversal !== null || !nearlyEqual(expected, total)) return false;
  return expected.sub(whole).abs().mul(10).compare(whole) < 0 && !nearlyEqual(expected, whole);
}

/** The sections' totals together, where the settings chose one of them and every other is known. */
function sectionsTogether(chosen: ChosenTotals, declared: readonly SectionExpectation[]): Exact | null {
  if (chosen.sections.every((total) => total === null)) return null;
  const totals = chosen.sections.map((total, index) => total ?? declared[index]?.expected ?? null);
  return totals.every((total) => total !== null) ? sum(totals) : null;
}

/** What the sheet says of the whole unit: its heading, or every section's own words together. */
function declaredForUnit(unit: Unit, declared: readonly SectionExpectation[]): Expectation | null {
  const heading = unitHeading(unit);
  if (heading) return statedBy(heading, heading.value);
  const known = declared.flatMap(({ expected }) => (expected === null ? [] : [expected]));
  if (known.length < declared.length) return wholeTotal(unit);
  const last = [...declared].reverse().find(({ from }) => from !== null)?.from ?? null;
  return last ? statedBy(last, sum(known)) : null;
}

/** A typed total at the end of all sections that speaks of all of them: nearer to what they make together than to the last alone. */
function wholeTotal(unit: Unit): Expectation | null {
  const last = unit.sections.at(-1);
  const all = sumOfWeights(objectivesOf(unit));
  const own = last ? sumOfWeights(last.objectives) : null;
  const total = last?.totals.filter(({ formula, source }) => formula === null && source !== "heading").at(-1);
  if (!total || all === null || own === null || unit.sections.length < 2) return null;
  return namesWhole(total, unit) || total.value.sub(all).abs().compare(total.value.sub(own).abs()) < 0
    ? statedBy(total, total.value)
    : null;
}

function statedBy(total: DeclaredTotal, expected: Exact): Expectation {
  const checked = total.source === "check" ? { checked: true } : {};
  return { expected, basis: "declared", cell: total.cell, text: total.text, total: total.value, ...checked };
}
