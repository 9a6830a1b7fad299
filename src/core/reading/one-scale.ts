/** One list has one scale: 0,15 among 20 % and 30 % is a percentage whose cell lost its format. */
import { HUNDRED } from "../exact";
import type { Weight } from "../plan/plan";

/** Whether the weights are percentages of which some are written as shares of 1: nothing else is among them. */
export function mixesShares(weights: readonly (Weight | null)[]): boolean {
  let [percents, shares, slips] = [0, 0, 0];
  for (const weight of weights) {
    if (weight?.value.kind !== "number" || weight.value.value.compare(0) <= 0) continue;
    if (weight.value.scale === "percent") percents += 1;
    else if (!isShare(weight)) return false;
    else if (weight.value.value.compare(1) <= 0) shares += 1;
    else slips += 1;
  }
  // One of them may have slipped above the whole: 1.2 where 0.6 was meant.
  return percents > 0 && shares > 0 && slips <= 1;
}

/** The weight as a percentage where it is written as a share of 1; others as they are. */
export function asPercent(weight: Weight): Weight {
  const { value } = weight;
  return value.kind === "number" && isShare(weight)
    ? { ...weight, value: { ...value, value: value.value.mul(HUNDRED), scale: "percent" } }
    : weight;
}

/** The things with their weights in one scale. */
export function inOneScale<T extends { readonly weight: Weight | null }>(list: readonly T[]): readonly T[] {
  if (!mixesShares(list.map(({ weight }) => weight))) return list;
  return list.map((one) => ({ ...one, weight: one.weight && asPercent(one.weight) }));
}

function isShare({ value }: Weight): boolean {
  return value.kind === "number" && value.scale === "plain" && value.value.compare(LARGEST_SHARE) <= 0;
}

const LARGEST_SHARE = 2;
