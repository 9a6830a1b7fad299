import type { WeightReading } from "../text/values";

/**
 * Whether plain numbers are shares of 1: none is written as a percentage or in points, all lie from 0 to 1, and one at least lies
 * between. 0,15 – 0,25 – 0,6 are; coefficients such as 1 – 1,2 – 1,4 are not.
 */
export function areShares(weights: readonly WeightReading[]): boolean {
  let between = false;
  for (const weight of weights) {
    if (weight.kind !== "number") continue;
    if (weight.scale !== "plain" || weight.value.compare(0) < 0 || weight.value.compare(1) > 0) return false;
    if (weight.value.compare(0) > 0 && weight.value.compare(1) < 0) between = true;
  }
  return between;
}
