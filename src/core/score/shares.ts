import type { WeightReading } from "../text/values";

/**
 * Whether plain numbers are shares of 1: none is written as a percentage or in points, all lie from 0 to 1, and one at least lies
 * between. 0,15 – 0,25 – 0,6 are; coefficients such as 1 – 1,2 – 1,4 are not.
 */
export function areShares(weights: readonly (WeightReading | undefined)[]): boolean {
  let between = false;
  for (const weight of weights) {
    if (weight?.kind !== "number") continue;
    const { s, n, d } = weight.value;
    if (weight.scale !== "plain" || s < 0n || n > d) return false;
    if (n > 0n && n < d) between = true;
  }
  return between;
}
