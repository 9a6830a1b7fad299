import { sum, ZERO, type Exact } from "../exact";

/**
 * The weights after those of what is not evaluable are spread over the others in proportion: 0 for who leaves, and together
 * exactly `total` (null: what the weights make already). Weights 10, 15, 15, 10, 10, 10 on 100 become 14,2857…, 21,4285…, all digits kept.
 * @returns null when nothing that weighs is left to spread over
 */
export function redistribute(weights: readonly Exact[], leaves: readonly boolean[], total: Exact | null): readonly Exact[] | null {
  const kept = leaves.includes(true) ? weights.map((weight, i) => (leaves[i] ? ZERO : weight)) : weights;
  const left = sum(kept);
  if (left.compare(0) === 0) return null;
  const wanted = total ?? (kept === weights ? left : sum(weights));
  if (left.equals(wanted)) return kept;
  const factor = wanted.div(left);
  return kept.map((weight) => weight.mul(factor));
}
