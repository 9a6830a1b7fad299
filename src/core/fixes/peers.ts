/** What the other structures of the plan do, held against what a choice would make: where they agree, the likelier slip is mended first. */
import { nearlyEqual, type Exact } from "../exact";
import { evaluatedUnits, objectivesOf, type Goal, type Plan, type Section, type Unit } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { keptFor } from "../text/remembered";
import { normalize } from "../text/normalize";
import { commonTotal } from "../totals/peers";
import { checkDeclared } from "../totals/declared";
import { sumOfWeights } from "../totals/weights";
import type { FixOption } from "./fix";
import { rewriteWeight } from "./rewrite";

/** So many others must agree: one could be chance. */
const FEWEST = 2;

/** A choice, and how much of the others' doings speaks for it (below zero: against it). */
export interface Weighed {
  readonly option: FixOption;
  readonly evidence: number;
}

/** The choices with the likeliest first; those of which the others say as much stay in their order. */
export function likeliestFirst(choices: readonly Weighed[]): readonly FixOption[] {
  return [...choices].sort((a, b) => b.evidence - a.evidence).map(({ option }) => option);
}

/**
 * What the others say of weights that a choice changes: one for each that becomes what an objective of the same title weighs with them, less
 * one for each that has that weight now and would lose it.
 * @param sheet the sheet of the goals' weights
 */
export function weightEvidence(plan: Plan, unit: Unit, sheet: Sheet, goals: readonly Goal[], { steps }: FixOption): number {
  const weights = weightsByTitle(plan);
  return steps.reduce((all, { cell, from, to }) => {
    const goal = goals.find(({ weight }) => weight?.cell.row === cell.row && weight.cell.col === cell.col);
    const others = weights.get(titleOf(goal))?.flatMap((one) => (one.unit === unit ? [] : [one.weight]));
    const usual = agreed(others ?? []);
    if (!usual || !("value" in to)) return all;
    const written = rewriteWeight(from.value, sheet.format(cell.row, cell.col), usual);
    return all + (to.value === written ? 1 : from.value === written ? -1 : 0);
  }, 0);
}

/**
 * What the others say of a total that would be made the sum of the weights above it: one where theirs make that sum in the same place, less
 * one where they make the total that is written.
 * @param from the first of the unit's sections that are added, 0-based; they end with `to`
 */
export function totalEvidence(
  plan: Plan,
  unit: Unit,
  { from, to }: { readonly from: number; readonly to: number },
  { written, made }: { readonly written: Exact; readonly made: Exact },
): number {
  const usual = agreed(others(plan, unit).map((other) => sumOfWeights(other.sections.slice(from, to + 1).flatMap(goalsOf))));
  if (!usual) return 0;
  return nearlyEqual(usual, made) ? 1 : nearlyEqual(usual, written) ? -1 : 0;
}

/** Whether the others' totals below that section state the sum of all above them, not of the section alone; null where they do not say. */
export function totalsAreCumulative(plan: Plan, unit: Unit, index: number): boolean | null {
  const kinds = others(plan, unit).flatMap((other): boolean[] => {
    const own = other.sections[index]?.totals ?? [];
    return checkDeclared(other).flatMap(({ total, sectionSum, cumulativeSum }) => {
      if (!own.includes(total) || sectionSum === null || cumulativeSum === null || nearlyEqual(sectionSum, cumulativeSum)) return [];
      return nearlyEqual(total.value, cumulativeSum) ? [true] : nearlyEqual(total.value, sectionSum) ? [false] : [];
    });
  });
  const cumulative = kinds.filter((kind) => kind).length;
  const alone = kinds.length - cumulative;
  if (Math.max(cumulative, alone) < FEWEST || cumulative === alone) return null;
  return cumulative > alone;
}

/** The other structures whose list is parted as this one's. */
function others(plan: Plan, unit: Unit): readonly Unit[] {
  return evaluatedUnits(plan).filter((other) => other !== unit && other.sections.length === unit.sections.length);
}

/** The value that most have, and at least two. */
function agreed(values: readonly (Exact | null)[]): Exact | null {
  const common = commonTotal(values);
  return common && common.count >= FEWEST ? common.total : null;
}

const goalsOf = ({ objectives }: Section): readonly Goal[] => objectives;

function titleOf(goal: Goal | undefined): string {
  return normalize(goal?.title?.value ?? "");
}

/** The weights of the plan's objectives by their titles; those without a title are left out. */
const weightsByTitle = keptFor((plan: Plan): ReadonlyMap<string, readonly { readonly unit: Unit; readonly weight: Exact }[]> => {
  const found = new Map<string, { readonly unit: Unit; readonly weight: Exact }[]>();
  for (const unit of evaluatedUnits(plan)) {
    for (const objective of objectivesOf(unit)) {
      const title = titleOf(objective);
      if (title === "" || objective.weight?.value.kind !== "number") continue;
      const weight = objective.weight.value.value;
      found.set(title, [...(found.get(title) ?? []), { unit, weight }]);
    }
  }
  return found;
});
