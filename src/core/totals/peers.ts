/** What the other lists of a plan make: if most make one total, it is expected of the rest (reading.md, "Peers"). Never for coefficients. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../exact";
import type { Unit } from "../plan/plan";
import { plain, UNKNOWN, type Expectation } from "./expectation";
import { sumOfWeights } from "./weights";

/** So many other lists must agree: two could be chance. */
const FEWEST = 2;

/** The total that most of the lists make, and how many do; null where there is none. */
export function commonTotal(sums: readonly (Exact | null)[]): { readonly total: Exact; readonly count: number } | null {
  const known = sums.filter((sum): sum is Exact => sum !== null && sum.compare(0) > 0);
  let best: { total: Exact; count: number } | null = null;
  for (const total of known) {
    const count = known.filter((other) => nearlyEqual(other, total)).length;
    if (best === null || count > best.count) best = { total, count };
  }
  return best && best.count * 2 > known.length ? best : null;
}

/** What the others make, for a list of which nothing else says anything. */
export function expectOfPeers(own: Exact | null, sums: readonly (Exact | null)[]): Expectation {
  const common = commonTotal(sums);
  if (common === null || own === null) return UNKNOWN;
  const others = common.count - (nearlyEqual(own, common.total) ? 1 : 0);
  return others >= FEWEST ? { ...plain(common.total, "peers"), peers: others } : UNKNOWN;
}

/**
 * What the transversal blocks should make: 100 less what most units make on their own.
 * @param alone a single unit is held against 100 less the blocks: where the two together do not make it, either may be wrong, and both are told
 */
export function expectOfBlock(units: readonly (Exact | null)[], alone: boolean): Expectation {
  const common = commonTotal(units);
  if (common === null) return UNKNOWN;
  const whole = common.total.compare(1) <= 0 ? ONE : HUNDRED;
  if (common.total.compare(whole) >= 0) return UNKNOWN;
  if (common.count < 2 && !alone) return UNKNOWN;
  return { ...plain(whole.sub(common.total), "transversal"), total: common.total };
}

/** What the same section makes in the other units: it tells which section of a wrong list is wrong. */
export function expectOfLikeSections(unit: Unit, index: number, units: readonly Unit[]): Expectation {
  const alike = units.filter(({ sections }) => sections.length === unit.sections.length);
  const sums = alike.map(({ sections }) => sumOfWeights(sections[index]?.objectives ?? []));
  return expectOfPeers(sumOfWeights(unit.sections[index]?.objectives ?? []), sums);
}
