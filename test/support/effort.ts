/**
 * What a piece of work costs against a piece of work that is always the same, measured in the same process: a slow or busy
 * computer makes both slow, so a test may ask for "no more than so many" without failing on a machine that its author never saw.
 */

/** Work of the kind that readers do: texts walked, looked through by an expression, kept in a map and sorted. A tenth of a second or so. */
function standardWork(): number {
  const seen = new Map<string, number>();
  for (let i = 0; i < 60_000; i++) {
    const text = `Obiettivo ${i % 7919} del settore ${i % 31}: peso ${i % 100}`;
    const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    seen.set(words, (seen.get(words) ?? 0) + text.length);
  }
  return [...seen.keys()].sort().length;
}

function seconds(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

let standard: number | null = null;

/** Seconds of the standard work on this machine: measured once a test file, after a first run that lets the engine compile it. */
function standardSeconds(): number {
  if (standard === null) {
    standardWork();
    standard = Math.max(seconds(standardWork), seconds(standardWork));
  }
  return standard;
}

/** How many times the standard work that work costs, in processor time; what the work throws is thrown on. */
export function effortOf(work: () => unknown): number {
  const one = standardSeconds();
  return seconds(work) / one;
}
