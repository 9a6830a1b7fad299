/** Of several columns of results the one that counts: that of the year's end, of the last year. */
import { resultsDay } from "../../text/results-day";
import type { ColumnFacts } from "./column-facts";

/** Longer texts, in characters on average, tell of a result rather than state it. */
const LONGEST_RESULT = 20;

/**
 * Two that speak of the same day are told apart by what they hold; where both hold results the first is read, and a score asks which counts
 * (score/result-columns.ts).
 * @returns the column's index; undefined where there is none
 */
export function resultsColumn(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): number | undefined {
  const headed = resultsColumns(facts, taken);
  const [first, ...others] = headed;
  const last = others.reduce((best, one) => (best && rank(one) > rank(best) ? one : best), first);
  return last?.index;
}

/** Every column that is headed as one of results. */
export function resultsColumns(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): readonly ColumnFacts[] {
  return facts.filter(({ heading, index }) => heading.role === "achievement" && !taken.has(index));
}

function rank({ heading, filled, length }: ColumnFacts): number {
  return resultsDay(heading.text) * 2 + (filled > 0 && length <= LONGEST_RESULT ? 1 : 0);
}
