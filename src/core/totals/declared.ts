/** Totals that the sheet states, held against the sums they may stand for; and what they make the sections be. */
import { normalize } from "../text/normalize";
import { HUNDRED, nearlyEqual, sum, ZERO, type Exact } from "../exact";
import type { DeclaredTotal, Section, Unit } from "../plan/plan";
import type { DeclaredCheck } from "./totals";
import { sumOfWeights } from "./weights";

/** What a section should make, and which cell says so; null where nothing does. */
export interface SectionExpectation {
  readonly expected: Exact | null;
  readonly from: DeclaredTotal | null;
}

/** Every total row of the unit with the sum of its section and of all above it. Right if it equals either. */
export function checkDeclared(unit: Unit): readonly DeclaredCheck[] {
  const sums = unit.sections.map((section) => sumOfWeights(section.objectives));
  return unit.sections.flatMap((section, index) => {
    const sectionSum = sums[index] ?? null;
    const cumulativeSum = addAll(sums.slice(0, index + 1));
    return section.totals.map((total) => ({ total, sectionSum, cumulativeSum, ok: stands(total, sectionSum, cumulativeSum) }));
  });
}

function stands(total: DeclaredTotal, sectionSum: Exact | null, cumulativeSum: Exact | null): boolean | null {
  if (sectionSum === null || cumulativeSum === null) return null;
  return nearlyEqual(total.value, sectionSum) || nearlyEqual(total.value, cumulativeSum);
}

function addAll(sums: readonly (Exact | null)[]): Exact | null {
  const known = sums.filter((value) => value !== null);
  return known.length === sums.length ? sum(known) : null;
}

/**
 * What each section should make by the sheet's own words. The heading ("PESO MAX 40") speaks of the first section; a typed total
 * of its section, or of all above it (then less what those should make). A total that is a live formula only repeats
 * the sum: it declares nothing, and is never the reason why its own sum is right.
 */
export function declaredExpectations(unit: Unit): readonly SectionExpectation[] {
  const found: SectionExpectation[] = [];
  unit.sections.forEach((section, index) => {
    const heading = index === 0 ? confirmed(headingFor(unit), section) : null;
    found.push(
      heading ? { expected: heading.value, from: heading } : fromRows(ofSection(section, unit), unit.sections.slice(0, index), found),
    );
  });
  return found;
}

/** "Totale Settore Tributi" below the last of several sections of Tributi speaks of them all. */
export function namesWhole({ text }: DeclaredTotal, unit: Unit): boolean {
  const name = normalize(unit.name?.value ?? "");
  return unit.sections.length > 1 && name.length > 3 && normalize(text).includes(name);
}

/** The section with the totals that are its own, or not plainly the whole unit's. */
function ofSection(section: Section, unit: Unit): Section {
  const totals = section.totals.filter((total) => !namesWhole(total, unit));
  return totals.length === section.totals.length ? section : { ...section, totals };
}

/** A heading's total speaks of the first section, unless it is plainly the whole unit's (see `unitHeading`). */
function headingFor(unit: Unit): DeclaredTotal | null {
  return unitHeading(unit) ? null : unit.headingTotal;
}

/** Where a total below the list says the same as a long title, the total is the better reason. */
function confirmed(heading: DeclaredTotal | null, section: Section): DeclaredTotal | null {
  if (heading?.source !== "label") return heading;
  return section.totals.find((total) => total.formula === null && total.value.equals(heading.value)) ?? heading;
}

/**
 * The heading's total when it is the whole unit's: several sections, no typed total under the first, and the unit's sum is nearer
 * to it than the first section's ("PESO MAX 100" over 60 + 40), or it says 100 % of a first section that makes less.
 */
export function unitHeading(unit: Unit): DeclaredTotal | null {
  const [first, ...others] = unit.sections;
  const heading = unit.headingTotal;
  if (!heading || !first || others.length === 0) return null;
  // A check names the cells that it adds: it is the whole list's.
  if (heading.source === "check") return heading;
  // Beside another total in the first section's own title ("Parte I (totale punti: 75)") the heading's can still be the whole unit's.
  if (first.totals.some(({ source, value }) => source !== "label" || nearlyEqual(value, heading.value))) return null;
  const firstSum = sumOfWeights(first.objectives);
  const unitSum = sumOfWeights(unit.sections.flatMap((section) => section.objectives));
  if (firstSum === null || unitSum === null) return null;
  const { value, scale } = heading;
  const all =
    scale === "percent" && nearlyEqual(value, HUNDRED) && firstSum.compare(HUNDRED) < 0 && unitSum.sub(firstSum).compare(HUNDRED) < 0;
  return all || value.sub(unitSum).abs().compare(value.sub(firstSum).abs()) < 0 ? heading : null;
}

function fromRows(section: Section, above: readonly Section[], expected: readonly SectionExpectation[]): SectionExpectation {
  const sectionSum = sumOfWeights(section.objectives);
  if (sectionSum === null) return NOTHING;
  // A total of zero or less is a slip of its own: it says nothing of what the weights should make.
  for (const total of section.totals.filter(({ value }) => value.compare(0) > 0).reverse()) {
    const before = sum(above.map((one, index) => expected[index]?.expected ?? sumOfWeights(one.objectives) ?? ZERO));
    const known = above.every((_one, index) => (expected[index]?.expected ?? null) !== null);
    if (total.formula !== null) continue;
    if (above.length === 0 && total.scale === "percent" && nearlyEqual(sectionSum, HUNDRED) && !nearlyEqual(total.value, HUNDRED)) continue;
    const alone = total.value.sub(sectionSum).abs();
    const cumulative = total.value.sub(before).sub(sectionSum).abs();
    if (above.length === 0 || cumulative.compare(alone) >= 0) return { expected: total.value, from: total };
    // Where nothing says what those above should make, it says what all make together, and nothing of the last.
    return known ? { expected: total.value.sub(before), from: total } : NOTHING;
  }
  return NOTHING;
}

const NOTHING: SectionExpectation = { expected: null, from: null };
