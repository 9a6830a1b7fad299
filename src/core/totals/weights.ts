/** Adding weights up. */
import { sum, type Exact } from "../exact";
import type { Goal } from "../plan/plan";
import type { WeightReading } from "../text/values";

/** The exact weights of the goals that have one: prerequisites, blanks and texts count nothing. */
export function numericWeights(goals: readonly Pick<Goal, "weight">[]): readonly Exact[] {
  // Every cell asks for them at every change of a sheet.
  const found: Exact[] = [];
  for (const { weight } of goals) if (weight?.value.kind === "number") found.push(weight.value.value);
  return found;
}

/** Readings of which no number is known: with one of them there is no sum. */
const UNKNOWN: ReadonlySet<string> = new Set<WeightReading["kind"]>(["unknown", "error", "level"]);

/** The sum of the weights, or null when one of them is unknown, an error or a word of a scale: then nothing can be said. */
export function sumOfWeights(goals: readonly Goal[]): Exact | null {
  if (goals.some(({ weight }) => weight && UNKNOWN.has(weight.value.kind))) return null;
  return sum(numericWeights(goals));
}

/** Whether most of the weights are percentages, by their sign or their cell's format. */
export function inPercent(goals: readonly Goal[]): boolean {
  const scales = goals.flatMap(({ weight }) => (weight?.value.kind === "number" ? [weight.value.scale] : []));
  return scales.length > 0 && scales.filter((scale) => scale === "percent").length * 2 > scales.length;
}

/** Whether every weight is a share of 1 (0,15) written without a percent sign. */
export function inShares(objectives: readonly Goal[]): boolean {
  const weights = objectives.flatMap(({ weight }) => (weight?.value.kind === "number" ? [weight.value] : []));
  return (
    weights.length >= 2 &&
    weights.every(({ value, scale }) => scale === "plain" && value.compare(0) >= 0 && value.compare(1) <= 0) &&
    weights.some(({ value }) => value.compare(1) < 0 && value.compare(0) > 0)
  );
}
