/** The parts of objectives make 100 %, 1, or their objective's own weight: whichever the objectives of the list do. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../exact";
import type { Objective, Phase } from "../plan/plan";
import { compareSum } from "./compare";
import type { Basis, PhaseTotals } from "./totals";
import { numericWeights, sumOfWeights } from "./weights";

/** What the parts of the objectives of a plan make, by habit. */
type Habit = "hundred" | "one" | "parent";

interface Parts {
  readonly objective: Objective;
  readonly parts: readonly Phase[];
}

/** The checks of the objectives' parts: none for an objective without any part that has a weight. Phases and weighed indicators apart. */
export function checkPhases(objectives: readonly Objective[], tolerance: Exact): readonly PhaseTotals[] {
  const phases = objectives.map((objective): Parts => ({ objective, parts: objective.phases }));
  const measures = objectives.map((objective): Parts => ({ objective, parts: objective.measures ?? [] }));
  return [...checkAll(phases, tolerance), ...checkAll(measures, tolerance)];
}

function checkAll(all: readonly Parts[], tolerance: Exact): readonly PhaseTotals[] {
  const weighed = all.filter(({ parts }) => numericWeights(parts).length > 0);
  const counts = { hundred: 0, one: 0, parent: 0 };
  for (const one of weighed) for (const habit of habitsOf(one)) counts[habit] += 1;
  return weighed.map((one) => check(one, counts, weighed.length, tolerance));
}

function habitsOf({ objective, parts }: Parts): readonly Habit[] {
  const made = sumOfWeights(parts);
  if (made === null) return [];
  const totals: readonly (readonly [Habit, Exact | null])[] = [
    ["hundred", HUNDRED],
    ["one", ONE],
    ["parent", weightOf(objective)],
  ];
  return totals.flatMap(([habit, total]) => (total !== null && nearlyEqual(made, total) ? [habit] : []));
}

function weightOf({ weight }: Objective): Exact | null {
  return weight?.value.kind === "number" ? weight.value.value : null;
}

function check({ objective, parts }: Parts, counts: Readonly<Record<Habit, number>>, all: number, tolerance: Exact): PhaseTotals {
  const weights = numericWeights(parts);
  const made = sumOfWeights(parts);
  const stated = objective.phaseTotal;
  const typed = stated && stated.formula === null ? stated : null;
  const habit = habitFor(objective, made, weights, counts, all);
  const expected = typed ? typed.value : totalOf(habit, objective);
  const comparison = made === null ? null : compareSum(made, expected, weights, tolerance);
  return {
    objective,
    parts,
    sum: made,
    expected,
    ok: comparison?.ok ?? null,
    rounding: comparison?.rounding ?? false,
    basis: typed ? "declared" : basisOf(habit),
    basisCell: typed?.cell ?? null,
    basisText: typed?.text ?? null,
    basisTotal: typed?.value ?? null,
  };
}

function basisOf(habit: Habit): Basis {
  return habit === "parent" ? "parent" : "percent";
}

function totalOf(habit: Habit, objective: Objective): Exact {
  if (habit === "parent") return weightOf(objective) ?? HUNDRED;
  return habit === "one" ? ONE : HUNDRED;
}

/** The habit of most objectives; where there is none, whichever total is nearest to what the parts make. */
function habitFor(
  objective: Objective,
  made: Exact | null,
  weights: readonly Exact[],
  counts: Readonly<Record<Habit, number>>,
  all: number,
): Habit {
  const order: readonly Habit[] = ["hundred", "parent", "one"];
  const usual = order.reduce((best, habit) => (counts[habit] > counts[best] ? habit : best));
  if (counts[usual] * 2 > all || (counts[usual] > 0 && all > 2)) return usual;
  const own = weightOf(objective);
  if (made !== null && own !== null && nearlyEqual(made, own)) return "parent";
  if (weights.length >= 2 && weights.every((weight) => weight.compare(1) <= 0) && made !== null && made.compare(2) <= 0) return "one";
  const nearest =
    own === null || made === null ? "hundred" : made.sub(own).abs().mul(2).compare(made.sub(HUNDRED).abs()) < 0 ? "parent" : "hundred";
  return nearest;
}
