import { sum, type Exact } from "../exact";

/**
 * The values scaled in proportion so that they make `total`, each a whole multiple of `granularity`, and exactly `total` together
 * (largest remainder: who loses most by rounding down is rounded up first; among equals, the earlier).
 * Weights 10, 15, 15, 10, 10, 10 on 100 by 1 are 14, 22, 22, 14, 14, 14.
 * @param values none negative; in points or percent, only their proportions count
 * @param total what they shall make together; a multiple of `granularity`, 0 or more
 * @param granularity the step of each result: 1 for whole numbers, 1/100 for two decimals
 * @throws RangeError when a value is negative, the values make nothing to share by, or the total is no multiple of the granularity
 */
export function largestRemainder(values: readonly Exact[], total: Exact, granularity: Exact): Exact[] {
  const base = sum(values);
  if (granularity.compare(0) <= 0) throw new RangeError("the granularity must be positive");
  if (values.some((value) => value.compare(0) < 0)) throw new RangeError("a negative value has no share");
  if (base.compare(0) === 0) throw new RangeError("values that make 0 cannot be scaled");
  const units = total.div(granularity);
  if (units.compare(0) < 0 || units.d !== 1n) throw new RangeError(`${total.toFraction()} is no multiple of ${granularity.toFraction()}`);

  const wished = values.map((value) => value.mul(units).div(base));
  const whole = wished.map((value) => value.floor());
  const left = Number(units.sub(sum(whole)).n);
  const byLoss = wished
    .map((value, index) => ({ index, loss: value.sub(whole[index] as Exact) }))
    .sort((a, b) => b.loss.compare(a.loss) || a.index - b.index);
  const lucky = new Set(byLoss.slice(0, left).map(({ index }) => index));
  return whole.map((value, index) => (lucky.has(index) ? value.add(1) : value).mul(granularity));
}
