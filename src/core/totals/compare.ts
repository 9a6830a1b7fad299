/** Holding a sum against what it should be: exactly, within a tolerance, or as rounding of the single weights explains. */
import { exact, hasDecimals, HUNDRED, nearlyEqual, ONE, type Exact } from "../exact";

/** Decimals looked at: plans write two, sums of twelfths show more. */
const MOST_DECIMALS = 8;

export interface Comparison {
  readonly ok: boolean;
  /** The difference is what rounding each weight to its decimals can make: 3 × 33,33 = 99,99. */
  readonly rounding: boolean;
}

/**
 * @param weights the weights that make the sum, as written
 * @param tolerance accepted difference in points (settings)
 */
export function compareSum(sum: Exact, expected: Exact, weights: readonly Exact[], tolerance: Exact): Comparison {
  const difference = sum.sub(expected).abs();
  if (nearlyEqual(sum, expected) || difference.compare(tolerance) <= 0) return { ok: true, rounding: false };
  // Shares of 1 are percentages written otherwise: 0,33 is as whole as 33 %.
  const shares = expected.compare(ONE) <= 0 && weights.every((weight) => weight.compare(ONE) <= 0);
  const error = roundingError(shares ? weights.map((weight) => weight.mul(HUNDRED)) : weights);
  const rounding = (shares ? difference.mul(HUNDRED) : difference).compare(error) <= 0;
  return { ok: rounding, rounding };
}

/** The most that rounding can have moved the sum: half a unit of the last decimal for each weight written with that many decimals. */
function roundingError(weights: readonly Exact[]): Exact {
  const decimals = Math.max(0, ...weights.map(decimalsOf));
  if (decimals === 0) return exact(0);
  const rounded = weights.filter((weight) => decimalsOf(weight) === decimals).length;
  return ONE.div(exact(10).pow(decimals)).div(2).mul(rounded);
}

function decimalsOf(value: Exact): number {
  for (let places = 0; places < MOST_DECIMALS; places++) if (hasDecimals(value, places)) return places;
  return MOST_DECIMALS;
}
