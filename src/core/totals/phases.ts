/** The parts of objectives make 100 %, 1, or their objective's own weight: whichever the objectives of the list do, or what nearly all make. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../exact";
import type { Objective } from "../plan/plan";
import { compareSum } from "./compare";
import { partsOf, type Parts } from "./parts";
import { commonTotal } from "./peers";
import type { Basis, PhaseTotals } from "./totals";
import { numericWeights, sumOfWeights } from "./weights";

/** What the parts of the objectives of a plan make, by habit. */
type Habit = "hundred" | "one" | "parent";

/** The habits of all groups of parts of one kind. */
interface Habits {
  readonly counts: Readonly<Record<Habit, number>>;
  readonly groups: number;
  /** What most of them make where it is none of these, and how many do. */
  readonly common: { readonly total: Exact; readonly count: number } | null;
}

/** So many groups must agree on another total. */
const FEWEST = 3;

/** The checks of the objectives' parts: none for an objective without any part that has a weight. Phases and weighed indicators apart. */
export function checkPhases(objectives: readonly Objective[], tolerance: Exact): readonly PhaseTotals[] {
  const { phases, measures } = partsOf(objectives);
  return [...checkAll(phases, tolerance), ...checkAll(measures, tolerance)];
}

function checkAll(all: readonly Parts[], tolerance: Exact): readonly PhaseTotals[] {
  const weighed = all.filter(({ parts }) => numericWeights(parts).length > 0);
  const counts = { hundred: 0, one: 0, parent: 0 };
  for (const one of weighed) for (const habit of habitsOf(one)) counts[habit] += 1;
  const most = commonTotal(weighed.map(({ parts }) => sumOfWeights(parts)));
  const common = most && most.count >= FEWEST && most.count > Math.max(...Object.values(counts)) ? most : null;
  return weighed.map((one) => check(one, { counts, groups: weighed.length, common }, tolerance));
}

function habitsOf({ owner, parts }: Parts): readonly Habit[] {
  const made = sumOfWeights(parts);
  if (made === null) return [];
  const totals: readonly (readonly [Habit, Exact | null])[] = [
    ["hundred", HUNDRED],
    ["one", ONE],
    ["parent", weightOf(owner)],
  ];
  return totals.flatMap(([habit, total]) => (total !== null && nearlyEqual(made, total) ? [habit] : []));
}

function weightOf({ weight }: Parts["owner"]): Exact | null {
  return weight?.value.kind === "number" ? weight.value.value : null;
}

function check(one: Parts, habits: Habits, tolerance: Exact): PhaseTotals {
  const { objective, owner, parts } = one;
  const weights = numericWeights(parts);
  const made = sumOfWeights(parts);
  const stated = owner === objective ? objective.phaseTotal : undefined;
  const typed = stated && stated.formula === null ? stated : null;
  const { expected, basis, peers } = typed ? { expected: typed.value, basis: "declared" as const, peers: 0 } : expect(one, made, habits);
  const comparison = made === null ? null : compareSum(made, expected, weights, tolerance);
  return {
    objective,
    owner,
    parts,
    sum: made,
    expected,
    ok: comparison?.ok ?? null,
    rounding: comparison?.rounding ?? false,
    basis,
    basisCell: typed?.cell ?? null,
    basisText: typed?.text ?? null,
    basisTotal: typed?.value ?? null,
    ...(peers > 0 ? { peers } : {}),
  };
}

interface Expected {
  readonly expected: Exact;
  readonly basis: Basis;
  /** How many other groups make it. */
  readonly peers: number;
}

function expect({ owner, parts }: Parts, made: Exact | null, habits: Habits): Expected {
  const { common } = habits;
  if (common) {
    const others = common.count - (made !== null && nearlyEqual(made, common.total) ? 1 : 0);
    return { expected: common.total, basis: "peers", peers: others };
  }
  const habit = habitFor(weightOf(owner), made, numericWeights(parts), habits);
  if (habit === "parent") return { expected: weightOf(owner) ?? HUNDRED, basis: "parent", peers: 0 };
  return { expected: habit === "one" ? ONE : HUNDRED, basis: "percent", peers: 0 };
}

/** The habit of most objectives; where there is none, whichever total is nearest to what the parts make. */
function habitFor(own: Exact | null, made: Exact | null, weights: readonly Exact[], { counts, groups }: Habits): Habit {
  const order: readonly Habit[] = ["hundred", "parent", "one"];
  const usual = order.reduce((best, habit) => (counts[habit] > counts[best] ? habit : best));
  if (counts[usual] * 2 > groups || (counts[usual] > 0 && groups > 2)) return usual;
  if (made !== null && own !== null && nearlyEqual(made, own)) return "parent";
  if (weights.length >= 2 && weights.every((weight) => weight.compare(1) <= 0) && made !== null && made.compare(2) <= 0) return "one";
  if (own === null || made === null) return "hundred";
  return made.sub(own).abs().mul(2).compare(made.sub(HUNDRED).abs()) < 0 ? "parent" : "hundred";
}
