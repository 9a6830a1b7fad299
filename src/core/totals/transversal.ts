/** Objectives that are common to all stand on sheets of their own and count for every list. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../exact";
import { objectivesOf, transversalBlocks, unitName, type Plan } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { plain, type Expectation } from "./expectation";
import { commonTotal } from "./peers";
import { sumOfWeights } from "./weights";

/** What the plan says of all of its lists, beside what each says of itself. */
export interface PlanTotals {
  /** The sum of the transversal blocks, null where there is none or a weight of theirs is not known. */
  readonly transversal: Exact | null;
  /** The sheet and place of the first block. */
  readonly block: CellRef | null;
  readonly blockName: string | null;
  /** At least half of the units make 100 together with the blocks. */
  readonly fits: boolean;
}

/**
 * What the transversal blocks make. Where most units make one total, and it leaves the blocks another number than they have, it is the
 * blocks that are wrong, not every unit.
 */
export function planTotals(plan: Plan, sums: readonly (Exact | null)[]): PlanTotals {
  const blocks = transversalBlocks(plan);
  const block = blocks[0];
  if (!block) return { transversal: null, block: null, blockName: null, fits: false };
  const made = blocks.map((one) => sumOfWeights(objectivesOf(one)));
  const transversal = made.every((value) => value !== null) ? sum(made) : null;
  const common = commonTotal(sums);
  const whole = common && common.total.compare(1) <= 0 ? ONE : HUNDRED;
  const left = common && common.count >= 2 ? whole.sub(common.total) : null;
  const misses = transversal !== null && left !== null && left.compare(0) > 0 && !nearlyEqual(left, transversal) && blocks.length === 1;
  return {
    transversal: misses ? left : transversal,
    block: { sheet: block.sheet.name, row: block.area.top, col: block.area.left },
    blockName: unitName(block),
    fits: transversal !== null && sums.filter((own) => own !== null && isWhole(own.add(transversal))).length * 2 >= sums.length,
  };
}

const isWhole = (total: Exact): boolean => nearlyEqual(total, HUNDRED) || nearlyEqual(total, ONE);

/** What is left for a list beside the transversal objectives, where it is a list of percentages or nearly fits; null elsewhere. */
export function besideTransversal(total: Exact, plan: PlanTotals, shares: boolean, percent: boolean): Expectation | null {
  const { transversal } = plan;
  if (transversal === null || transversal.compare(shares ? ONE : HUNDRED) >= 0) return null;
  return percent || shares || plan.fits || nearTo(total, transversal) ? withTransversal(total, transversal, plan, shares) : null;
}

/** Transversal objectives elsewhere plus the unit's own make 100, or the unit alone does: whichever is nearer. */
function withTransversal(total: Exact, transversal: Exact, { block, blockName }: PlanTotals, shares: boolean): Expectation {
  const whole = shares ? ONE : HUNDRED;
  const own = whole.sub(transversal);
  if (total.sub(whole).abs().compare(total.sub(own).abs()) < 0) return plain(whole, "percent");
  return { expected: own, basis: "transversal", cell: block, text: blockName, total: null };
}

/** Where too few lists show it, plain numbers are held against the transversal total only when they nearly fit: within a tenth. */
function nearTo(total: Exact, transversal: Exact): boolean {
  const own = HUNDRED.sub(transversal);
  return total.sub(own).abs().compare(10) <= 0 || total.sub(HUNDRED).abs().compare(10) <= 0;
}
