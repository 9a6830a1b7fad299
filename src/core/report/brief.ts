/** What a finding says while it is closed. */

/** So many characters are read at a glance (issue 15). */
export const BRIEF = 200;

/** The message's first sentences, as many as are read at a glance; at least the first. The rest (sources, what else to look at) is read when it is opened. */
export function briefOf(message: string): string {
  if (message.length <= BRIEF) return message;
  // "c. 2", "n. 1", "D.L. 13" go on with a digit, a sentence begins with a capital letter or a quotation.
  const ends = [...message.matchAll(/[.?!](?= [\p{Lu}«“])/gu)].map(({ index }) => index + 1);
  const fitting = ends.filter((end) => end <= BRIEF).at(-1) ?? ends[0];
  return fitting === undefined ? message : message.slice(0, fitting);
}
