/** Weights brought to the standard total, in proportion, by largest remainder; the arithmetic stays with each objective. */
import { exact, hasDecimals, sum, ZERO, type Exact } from "../exact";
import { largestRemainder } from "../score/largest-remainder";
import { pointsOf } from "./objective";
import type { SeoObjective, SeoWeighting } from "./seo-unit";

/** Steps that weights are rounded to, coarsest first: whole points, halves, tenths, hundredths. */
const STEPS: readonly Exact[] = ["1", "0.5", "0.1", "0.01"].map(exact);

export interface Weighted {
  readonly objectives: readonly SeoObjective[];
  readonly weighting: SeoWeighting;
}

/**
 * The objectives with weights that make `total` together. Objectives without a number keep what they have.
 * Nothing changes when they make it already, or when there is nothing to share by (see `SeoWeighting`).
 */
export function bringTo(objectives: readonly SeoObjective[], total: Exact): Weighted {
  const weights = objectives.flatMap((objective) => ("points" in objective.weight ? [objective.weight.points] : []));
  const from = sum(weights);
  if (from.equals(total) && from.compare(0) > 0) return { objectives, weighting: { kind: "already", total } };
  if (from.compare(0) <= 0 || weights.some((weight) => weight.compare(0) < 0) || total.compare(0) <= 0) {
    return { objectives, weighting: { kind: "not-brought", wished: total } };
  }
  const step = stepFor(weights, total);
  const brought = largestRemainder(weights, total, step);
  let next = 0;
  const written = objectives.map((objective): SeoObjective => {
    if (!("points" in objective.weight)) return objective;
    const points = objective.weight.points;
    const to = brought[next++] ?? ZERO;
    const share = points.mul(total).div(from);
    return to.equals(points)
      ? objective
      : { ...objective, weight: { points: to }, changes: [{ kind: "weight", from: points, share, to }, ...objective.changes] };
  });
  return { objectives: written, weighting: { kind: "brought", from, to: total, step } };
}

/**
 * The coarsest step that the plan's own weights are multiples of and that leaves no weight at 0; halves and finer steps only
 * where the plan has them or whole points would wipe a weight out.
 */
function stepFor(weights: readonly Exact[], total: Exact): Exact {
  const fits = (step: Exact): boolean => total.div(step).d === 1n;
  const own = STEPS.find((step) => fits(step) && weights.every((weight) => weight.div(step).d === 1n));
  const candidates = STEPS.filter((step) => fits(step) && (!own || step.compare(own) <= 0));
  const keeping = candidates.find((step) =>
    largestRemainder(weights, total, step).every((to, index) => to.compare(0) > 0 || weights[index]?.compare(0) === 0),
  );
  return keeping ?? candidates.at(-1) ?? finest(total);
}

/** A step for totals with more than two decimals. */
function finest(total: Exact): Exact {
  for (let places = 3; places < 9; places++) if (hasDecimals(total, places)) return exact(`1e-${places}`);
  return total;
}

/** The sum of the weights as written. */
export function weightSum(objectives: readonly SeoObjective[]): Exact {
  return sum(objectives.map(pointsOf));
}
