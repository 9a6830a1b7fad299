/** The weights that a total adds up, as things that may be changed: each with its cells and how it is named. */
import { nested, numberText } from "../plan/describe";
import type { NestedMessage } from "../messages/messages";
import type { FixStep } from "./fix";
import type { Exact } from "../exact";
import type { Goal, Objective, Weight } from "../plan/plan";
import { sumOfWeights } from "../totals/weights";
import type { Sheet } from "../sheet/sheet";
import { rewriteWeight } from "./rewrite";
import { stepAt } from "./step";

export interface Share {
  readonly goal: Goal;
  readonly weight: Weight;
  readonly value: Exact;
  /** Cells that repeat the weight and must stay equal to it. */
  readonly repeated: readonly Weight[];
  /** It may be changed: no formula makes it, and nothing else hangs on it. */
  readonly free: boolean;
}

/** The numeric weights of goals, in order. */
export function sharesOf(sheet: Sheet, goals: readonly Goal[]): readonly Share[] {
  return goals.flatMap((goal): Share[] => {
    const { weight } = goal;
    if (weight?.value.kind !== "number") return [];
    const repeated = isObjective(goal) ? goal.repeated : [];
    const formulas = [weight, ...repeated].some(({ cell }) => sheet.formula(cell.row, cell.col) !== undefined);
    return [{ goal, weight, value: weight.value.value, repeated, free: !formulas && !(isObjective(goal) && splitsItsPoints(goal)) }];
  });
}

function isObjective(goal: Goal): goal is Objective {
  return "phases" in goal;
}

/** Phases that make the objective's own weight, not 100: another weight would put them wrong. */
function splitsItsPoints({ weight, phases }: Objective): boolean {
  if (weight?.value.kind !== "number" || phases.length === 0) return false;
  const together = sumOfWeights(phases);
  return together !== null && together.compare(0) > 0 && together.equals(weight.value.value) && !together.equals(100);
}

/** The steps that give the share another weight, written as its cells are; null when they cannot be told. */
export function stepsTo(sheet: Sheet, share: Share, weight: Exact): readonly FixStep[] | null {
  const steps: FixStep[] = [];
  for (const { cell } of [share.weight, ...share.repeated]) {
    const value = rewriteWeight(sheet.value(cell.row, cell.col), sheet.format(cell.row, cell.col), weight);
    if (value === null) return null;
    steps.push(stepAt(sheet, cell, { value }));
  }
  return steps;
}

/** Changes told one by one; the rest of a long list is counted. */
const TOLD = 12;

/** "obiettivo 1: 10 → 11; obiettivo 2: 15 → 17". */
export function changesText(changes: readonly { readonly share: Share; readonly to: Exact }[]): NestedMessage {
  const numbers = changes.map(({ share }) => numberText(share.goal));
  const distinct = new Set(numbers).size === numbers.length;
  return listText(changes.map(({ share, to }) => nested("fix.change", { name: shortName(share, distinct), from: share.value, to })));
}

/** The messages one after the other; the rest of a long list is counted. */
export function listText(messages: readonly NestedMessage[]): NestedMessage {
  const told = messages.slice(0, TOLD);
  const rest = messages.length - told.length;
  const list = rest > 0 ? [...told, nested("fix.more", { count: rest })] : told;
  return (
    list.reduceRight<NestedMessage | null>((all, one) => (all === null ? one : nested("fix.and", { one, all })), null) ?? nested("fix.none")
  );
}

/** The objective's number, else its cell: a list of changes has no room for titles. Numbers that begin anew in a second section tell nothing. */
function shortName({ goal, weight }: Share, distinct: boolean): NestedMessage {
  return goal.number && distinct ? nested("fix.number-of", { number: numberText(goal) }) : nested("fix.cell-of", { cell: weight.cell });
}
