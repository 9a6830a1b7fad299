/** Ways to make weights add up, offered as choices with their arithmetic: in proportion, on one objective, or in the one cell that is empty. */
import { sum, toNumber, type Exact } from "../exact";
import type { Fix, FixOption, FixStep } from "./fix";
import { objectiveName } from "../plan/describe";
import type { Goal } from "../plan/plan";
import { largestRemainder } from "../score/largest-remainder";
import type { Sheet } from "../sheet/sheet";
import { isPercentFormat } from "../text/number-format";
import type { NewWeights } from "./follow-totals";
import { stepsOf } from "./granularity";
import { changesText, sharesOf, stepsTo, type Share } from "./shares";
import { stepAt } from "./step";

/** What the goals should make. */
export interface Rebalance {
  readonly sheet: Sheet;
  readonly goals: readonly Goal[];
  readonly expected: Exact;
  /** Steps that typed totals need once goals have these weights; null when one of them cannot follow. */
  readonly follow: (weights: NewWeights) => readonly FixStep[] | null;
}

/** The choices; undefined when there is none that leaves no other error behind. */
export function rebalance(task: Rebalance): Fix | undefined {
  const { sheet, goals } = task;
  if (task.expected.compare(0) <= 0) return undefined;
  const missing = goals.filter(({ weight }) => weight === null || weight.value.kind !== "number").filter(wantsWeight);
  const shares = sharesOf(sheet, goals);
  const options =
    missing.length > 0 ? only(fillMissing(task, shares, missing)) : distinct(inProportion(task, shares), onLargest(task, shares));
  return options.length > 0 ? { certain: false, options } : undefined;
}

/** The difference on the heaviest objective alone: what a difference of rounding needs. */
export function onOneOnly(task: Rebalance): Fix | undefined {
  const options = only(onLargest(task, sharesOf(task.sheet, task.goals)));
  return options.length > 0 ? { certain: false, options } : undefined;
}

/** The options in order; of those that change the same cells alike the simpler one, which comes last. */
function distinct(scaled: readonly FixOption[], largest: FixOption | null): FixOption[] {
  const same = (option: FixOption): boolean => JSON.stringify(option.steps) === JSON.stringify(largest?.steps);
  return [...scaled.filter((option) => !same(option)), ...only(largest)];
}

function only(option: FixOption | null): FixOption[] {
  return option ? [option] : [];
}

/** A prerequisite ("X") has no weight on purpose. */
function wantsWeight({ weight }: Goal): boolean {
  return weight?.value.kind !== "prerequisite";
}

function inProportion(task: Rebalance, shares: readonly Share[]): FixOption[] {
  const values = shares.map(({ value }) => value);
  if (shares.length < 2 || values.some((value) => value.compare(0) <= 0) || shares.some(({ free }) => !free)) return [];
  return stepsOf(values, task.expected).flatMap((step) => {
    const scaled = largestRemainder(values, task.expected, step);
    if (scaled.some((value) => value.compare(0) <= 0)) return [];
    const changes = shares
      .map((share, index) => ({ share, to: scaled[index] as Exact }))
      .filter(({ share, to }) => !share.value.equals(to));
    const steps = allSteps(task, changes);
    const title = { id: "fix.scale", data: { step, expected: task.expected, changes: changesText(changes) } } as const;
    return steps ? [{ title, steps }] : [];
  });
}

function onLargest(task: Rebalance, shares: readonly Share[]): FixOption | null {
  const free = shares.filter((share) => share.free);
  const [first] = free;
  if (!first) return null;
  const share = free.reduce((most, one) => (one.value.compare(most.value) > 0 ? one : most), first);
  const to = share.value.add(task.expected.sub(sum(shares.map(({ value }) => value))));
  const steps = to.compare(0) > 0 ? allSteps(task, [{ share, to }]) : null;
  const data = { objective: objectiveName(share.goal), from: share.value, to, expected: task.expected };
  return steps ? { title: { id: "fix.difference", data }, steps } : null;
}

/** One objective alone lacks its weight, and what is missing from the total is its. */
function fillMissing(task: Rebalance, shares: readonly Share[], missing: readonly Goal[]): FixOption | null {
  const [goal, another] = missing;
  if (!goal?.weight || another || goal.weight.value.kind !== "empty") return null;
  const { cell } = goal.weight;
  const made = sum(shares.map(({ value }) => value));
  const weight = task.expected.sub(made);
  if (weight.compare(0) <= 0 || task.sheet.formula(cell.row, cell.col) !== undefined) return null;
  const steps = plainNumbers(task.sheet, shares) ? task.follow(new Map([[goal, weight]])) : null;
  if (!steps) return null;
  const data = { cell, objective: objectiveName(goal), weight, sum: made, expected: task.expected };
  return { title: { id: "fix.missing", data }, steps: [stepAt(task.sheet, cell, { value: toNumber(weight) }), ...steps] };
}

/** Whether the weights are plain numbers: then so is the missing one. The format of an empty cell is not known, so that a percentage cannot be put there. */
function plainNumbers(sheet: Sheet, shares: readonly Share[]): boolean {
  return shares.every(
    ({ weight: { cell } }) => typeof sheet.value(cell.row, cell.col) === "number" && !isPercentFormat(sheet.format(cell.row, cell.col)),
  );
}

function allSteps(task: Rebalance, changes: readonly { readonly share: Share; readonly to: Exact }[]): readonly FixStep[] | null {
  const steps: FixStep[] = [];
  for (const { share, to } of changes) {
    const own = stepsTo(task.sheet, share, to);
    if (!own) return null;
    steps.push(...own);
  }
  const following = task.follow(new Map(changes.map(({ share, to }) => [share.goal, to])));
  return following && [...steps, ...following];
}
