/** From levels to weights: points added and multiplied in the body's order, then brought to the total in whole steps. */
import { exact, ZERO, type Exact } from "../exact";
import { largestRemainder } from "../score/largest-remainder";
import type { WeightFactor } from "../settings/weighting";
import { normalize } from "../text/normalize";
import type { LevelText } from "./columns";

/**
 * What a level is worth: its word by the table; a number that is one of the table's values, or any number where the table is empty (a column of
 * coefficients), stands for itself. null: the table does not have it.
 */
export function pointsOf({ levels }: WeightFactor, { text, number }: Pick<LevelText, "text" | "number">): Exact | null {
  const entries = Object.entries(levels);
  const found = entries.find(([level]) => normalize(level) === normalize(text)) ?? entries.find(([level]) => stem(level) === stem(text));
  if (found && text !== "") return exact(found[1]);
  if (number === null || number.compare(0) <= 0) return null;
  return entries.length === 0 || entries.some(([, points]) => exact(points).equals(number)) ? number : null;
}

/** "Alto" and "Alta" are one level. */
function stem(text: string): string {
  return normalize(text)
    .split(" ")
    .map((word) => (word.length > SHORTEST && /[aeio]$/.test(word) ? word.slice(0, -1) : word))
    .join(" ");
}

/** Shorter words have no endings of gender: "no", "una". */
const SHORTEST = 3;

/** The points of all factors in their order: (level + complexity) × type. */
export function combined(points: readonly { readonly how: WeightFactor["how"]; readonly points: Exact }[]): Exact {
  return points.reduce((made, { how, points: own }, index) => (index === 0 ? own : how === "add" ? made.add(own) : made.mul(own)), ZERO);
}

/** A weight as it comes out, and what it would be before rounding. */
interface Rounded {
  readonly share: Exact;
  readonly weight: Exact;
}

/**
 * The points in proportion on the total, each a whole multiple of the step (largest remainder).
 * @returns null where the total is no multiple of the step
 */
export function broughtTo(raw: readonly Exact[], total: Exact, step: Exact): readonly Rounded[] | null {
  if (total.div(step).d !== 1n) return null;
  const made = raw.reduce((sum, points) => sum.add(points), ZERO);
  return largestRemainder(raw, total, step).map((weight, index) => ({ share: (raw[index] ?? ZERO).mul(total).div(made), weight }));
}
