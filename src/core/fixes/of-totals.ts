/** Fixes of the rules on totals: which choices a total that does not add up has. */
import type { Fix } from "./fix";
import { nearlyEqual, sum, type Exact } from "../exact";
import { objectivesOf, type DeclaredTotal, type Goal, type Plan, type Section, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { DeclaredCheck, PhaseTotals, UnitTotals } from "../totals/totals";
import { failingTotals, type FailingTotal } from "../totals/failing";
import { inPercent, inShares } from "../totals/weights";
import { followTotals } from "./follow-totals";
import { likeliestFirst, totalEvidence, totalsAreCumulative, weightEvidence, type Weighed } from "./peers";
import { onOneOnly, rebalance, type Rebalance } from "./rebalance";
import { sumInstead } from "./sum-of-cells";

/**
 * Weights that do not make their total: in proportion, on the heaviest, what the one objective without weight lacks; or the total is wrong.
 * First comes what agrees with the other structures: a total of 85 where all the others make 80 is the likelier slip than the weights.
 */
export function weightsFix(plan: Plan, failing: FailingTotal): Fix | undefined {
  const task = taskOf(failing);
  const { unit } = failing.unitTotals;
  const ofWeights = (task && rebalance(task))?.options ?? [];
  const weighed = ofWeights.map((option): Weighed => ({
    option,
    evidence: task ? weightEvidence(plan, unit, task.sheet, task.goals, option) : 0,
  }));
  const options = likeliestFirst([...weighed, ...totalInstead(plan, failing)]);
  return options.length > 0 ? { certain: false, options } : undefined;
}

/**
 * Where only a typed total says what the weights should make, it may be the total that is wrong: a live sum in its place. Not where another
 * reason would take its place (percentages make 100).
 */
function totalInstead(plan: Plan, { unitTotals: { unit, transversal }, check }: FailingTotal): readonly Weighed[] {
  const { basisCell } = check;
  const index = unit.sections.findIndex((section) => section.totals.some((total) => isAt(total, basisCell)));
  const total = unit.sections[index]?.totals.find((one) => isAt(one, basisCell));
  const objectives = objectivesOf(unit);
  const otherwise = transversal !== null || inPercent(objectives) || inShares(objectives) || /%/.test(unit.weightHeading?.value ?? "");
  if (!total || total.formula !== null || otherwise || objectives.some(({ weight }) => weight?.value.kind !== "number")) return [];
  const sums = [index, 0].flatMap((from) => {
    const made = sumInstead(unit.sheet, total, weightCells(unit.sections.slice(from, index + 1)));
    return made ? [{ ...made, from }] : [];
  });
  const distance = (made: Exact): Exact => made.sub(total.value).abs();
  const [nearest] = sums.sort((a, b) => distance(a.sum).compare(distance(b.sum)));
  if (!nearest) return [];
  const { option, sum: made, from } = nearest;
  return [{ option, evidence: totalEvidence(plan, unit, { from, to: index }, { written: total.value, made }) }];
}

function isAt({ cell }: DeclaredTotal, other: CellRef | null): boolean {
  return other !== null && cell.sheet === other.sheet && cell.row === other.row && cell.col === other.col;
}

/** A difference of rounding: put on the heaviest objective. */
export function roundingFix(failing: FailingTotal): Fix | undefined {
  const task = taskOf(failing);
  return task && onOneOnly(task);
}

function taskOf({ unitTotals: { unit }, section, check }: FailingTotal): Rebalance | undefined {
  const { sheet } = unit;
  const goals = section?.objectives ?? objectivesOf(unit);
  // A list over several sheets has no one place in which it could be put right.
  if (goals.some(({ weight }) => weight && weight.cell.sheet !== sheet.name)) return undefined;
  return { sheet, goals, expected: check.expected, follow: (weights) => followTotals(sheet, unit, weights) };
}

/** Phases that do not make 100: the same choices. */
export function phasesFix({ sheet }: Unit, { parts, expected }: PhaseTotals): Fix | undefined {
  return expected ? rebalance({ sheet, goals: parts, expected, follow: () => [] }) : undefined;
}

/**
 * A typed total made a live sum of its section; below a further section also of all above it, as a choice: first the one that the other
 * structures' totals state. Certain where only one sum is possible and it is what the weights should make.
 */
export function totalFix(plan: Plan, unitTotals: UnitTotals, { total }: DeclaredCheck): Fix | undefined {
  const { unit } = unitTotals;
  const index = unit.sections.findIndex((section) => section.totals.includes(total));
  if (index < 0) return undefined;
  const own = sumInstead(unit.sheet, total, weightCells([unit.sections[index] as Section]));
  const all = index === 0 ? null : sumInstead(unit.sheet, total, weightCells(unit.sections.slice(0, index + 1)));
  const sums = (totalsAreCumulative(plan, unit, index) === true ? [all, own] : [own, all]).filter((one) => one !== null);
  const [first] = sums;
  if (!first) return undefined;
  return { certain: sums.length === 1 && isExpected(unitTotals, index, first.sum), options: sums.map(({ option }) => option) };
}

/** The formula of a total below section `index` over the very weights that it should add; certain unless they should make something else. */
export function formulaFix(
  unitTotals: UnitTotals,
  index: number,
  total: DeclaredTotal,
  wanted: readonly { readonly row: number; readonly col: number }[],
): Fix | undefined {
  const made = sumInstead(unitTotals.unit.sheet, total, wanted);
  if (!made) return undefined;
  const [own, all] = expectedAt(unitTotals, index);
  return { certain: (own ?? all) === null || isExpected(unitTotals, index, made.sum), options: [made.option] };
}

/** The weight of the one objective of a total that has none, where the total says it. */
export function missingFix(totals: readonly UnitTotals[], goal: Goal): Fix | undefined {
  const failing = failingTotals(totals).find(({ unitTotals, section }) =>
    (section?.objectives ?? objectivesOf(unitTotals.unit)).some((objective) => objective === goal),
  );
  const task = failing && taskOf(failing);
  return task && rebalance(task);
}

/** Whether the sum is what the section, or everything above it, should make. */
function isExpected(unitTotals: UnitTotals, index: number, made: Exact): boolean {
  return expectedAt(unitTotals, index).some((value) => value !== null && nearlyEqual(value, made));
}

/** What the section should make, and what it should make with all above it. */
function expectedAt({ sections }: UnitTotals, index: number): readonly [Exact | null, Exact | null] {
  const expected = sections.slice(0, index + 1).map((section) => section.expected);
  const known = expected.filter((value) => value !== null);
  return [expected.at(-1) ?? null, known.length === expected.length ? sum(known) : null];
}

/** The cells of numeric weights. */
function weightCells(sections: readonly Section[]): readonly CellRef[] {
  const goals: readonly Goal[] = sections.flatMap((section) => section.objectives);
  return goals.flatMap(({ weight }) => (weight?.value.kind === "number" ? [weight.cell] : []));
}
