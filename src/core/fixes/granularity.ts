import { exact, type Exact } from "../exact";

/** Steps in which people choose weights, coarsest first. */
const STEPS: readonly Exact[] = ["5", "1", "0.5", "0.1", "0.05", "0.01", "0.001", "0.0001"].map(exact);

/**
 * The steps in which weights may be chosen anew: the plan's own, which is the coarsest that all its weights and their total are multiples
 * of, and whole points beside fives. Empty when they are multiples of none.
 */
export function stepsOf(weights: readonly Exact[], total: Exact): readonly Exact[] {
  const fitting = STEPS.filter((step) => [...weights, total].every((value) => value.div(step).d === 1n));
  const [own] = fitting;
  return own?.equals(5) ? fitting.slice(0, 2) : fitting.slice(0, 1);
}
