/** How many decimals a weight is written with. */
import { hasDecimals, type Exact } from "../exact";

const MOST = 6;

/** The fewest decimals that write the number whole, at most six. */
export function decimalsOf(value: Exact): number {
  for (let places = 0; places < MOST; places++) if (hasDecimals(value, places)) return places;
  return MOST;
}
