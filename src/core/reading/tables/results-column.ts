/** Of several columns of results the one that counts: that of the year's end, of the last year. */
import { checkpointOf } from "../../text/checkpoint";
import { normalize } from "../../text/normalize";
import type { ColumnFacts } from "./column-facts";

/** What is said in the course of the year. */
const MIDWAY =
  /\b(?:avanzament\w*|intermedi[oa]|parzial\w*|monitoragg\w*|infrannual\w*|preconsuntiv\w*|stato|semestral\w*|trimestral\w*)\b/;
/** Days as month × 100 + day: the year's end, and some day before it. */
const END = 1231;
const BEFORE = 600;

/** @returns the column's index; undefined where there is none */
export function resultsColumn(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): number | undefined {
  const headed = facts.filter(({ heading, index }) => heading.role === "achievement" && !taken.has(index));
  const [first, ...others] = headed;
  const last = others.reduce((best, one) => (best && when(one) > when(best) ? one : best), first);
  return last?.index;
}

/** The day that the heading speaks of, the later the larger. */
function when({ heading: { text } }: ColumnFacts): number {
  const point = checkpointOf(text);
  const year = point?.year ?? Number(/\b20\d\d\b/.exec(text)?.[0] ?? 0);
  const day = point ? point.month * 100 + point.day : MIDWAY.test(normalize(text)) ? BEFORE : END;
  return year * 10_000 + day;
}
