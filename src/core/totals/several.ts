/** Sums that are several times what they should be: not a slip, but several lists read as one. */
import { HUNDRED, type Exact } from "../exact";
import { objectivesOf, type Unit } from "../plan/plan";
import type { TotalCheck } from "./totals";
import { numericWeights } from "./weights";

/** A slip or two may stand beside: a tenth of a total. */
const SLACK = 10;
/** More lists than these are none. */
const MOST = 1000;

/** How many times `one` the sum is, at least twice, give or take a tenth of `one`; null where it is no multiple. */
export function timesOf(sum: Exact, one: Exact): number | null {
  if (one.compare(0) <= 0 || sum.compare(0) <= 0) return null;
  // A sum beyond every list's, such as that of a weight of 1e308, is no multiple: nobody keeps a thousand lists in one.
  if (sum.compare(one.mul(MOST)) > 0) return null;
  const times = Math.round(sum.div(one).valueOf());
  // Fractions of hundreds of digits have no value as a number.
  if (!Number.isFinite(times)) return null;
  return times >= 2 && sum.sub(one.mul(times)).abs().mul(SLACK).compare(one) <= 0 ? times : null;
}

/**
 * How many lists the unit seems to be, or null where it seems to be one. A total that the sheet states for this very list is believed
 * against its sum, and a single weight that could bear the whole difference is a slip. Where nothing says what the weights should make, as many hundreds must go with as many beginnings of the numbering.
 */
export function severalLists(unit: Unit, { sum, expected, basis, ok }: TotalCheck): number | null {
  if (sum === null || ok === true || unit.coefficients || basis === "declared") return null;
  const times = timesOf(sum, expected ?? HUNDRED);
  const objectives = objectivesOf(unit);
  if (times === null || objectives.length < 2 * times) return null;
  const excess = sum.sub(expected ?? HUNDRED);
  if (numericWeights(objectives).some((weight) => weight.compare(excess) > 0)) return null;
  return expected !== null || beginnings(objectives.map(({ number }) => number?.value.parts.at(-1))) === times ? times : null;
}

function beginnings(numbers: readonly (string | number | undefined)[]): number {
  return numbers.filter((number) => number === 1).length;
}
