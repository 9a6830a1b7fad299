/** The totals that lists are likely to have to make. */
import { hasDecimals, HUNDRED, nearlyEqual, type Exact } from "../exact";

/** So many totals are proposed. */
const MOST = 3;

/** What several of the lists make first, then 100, then what else they make; whole numbers and halves only, the likeliest first. */
export function likelyTotals(sums: readonly (Exact | null)[]): readonly Exact[] {
  const made = sums.filter((sum) => sum !== null && hasDecimals(sum, 1)) as readonly Exact[];
  const times = (sum: Exact): number => made.filter((other) => nearlyEqual(other, sum)).length;
  const several = made.filter((sum) => times(sum) > 1).sort((a, b) => times(b) - times(a));
  const distinct: Exact[] = [];
  for (const total of [...several, HUNDRED, ...made]) if (!distinct.some((known) => nearlyEqual(known, total))) distinct.push(total);
  return distinct.slice(0, MOST);
}
