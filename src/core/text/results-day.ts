/** Which day a heading of a column of results speaks of: the later one is what a score is made of. */
import { checkpointOf } from "./checkpoint";
import { normalize } from "./normalize";

/** What is said in the course of the year. */
const MIDWAY =
  /\b(?:avanzament\w*|intermedi[oa]|parzial\w*|monitoragg\w*|infrannual\w*|preconsuntiv\w*|stato|semestral\w*|trimestral\w*)\b/;
/** Days as month × 100 + day: the year's end, and some day before it. */
const END = 1231;
const BEFORE = 600;

/** The day, the later the larger; two headings with the same one don't say which of them comes later. */
export function resultsDay(heading: string): number {
  const point = checkpointOf(heading);
  const year = point?.year ?? Number(/\b20\d\d\b/.exec(heading)?.[0] ?? 0);
  const day = point ? point.month * 100 + point.day : MIDWAY.test(normalize(heading)) ? BEFORE : END;
  return year * 10_000 + day;
}
