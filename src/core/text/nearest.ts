/** Names that somebody may have meant: for sentences such as «did you mean …?». */
import { editDistance } from "./vocabulary";

/** How many names are suggested at most. */
const MOST = 3;

/**
 * The names nearest to the word, best first: those that begin with it, then those a few letters away (a third of its length, at least two).
 * An empty list when none is near.
 */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === "") return [];
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A beginning counts as near as one wrong letter, a word of the name as one letter further than it is itself. */
function distanceOf(wanted: string, name: string): number {
  const beginning = wanted.length >= 3 && name.startsWith(wanted) ? 1 : Infinity;
  const words = wanted.length >= 3 ? name.split("-").map((word) => editDistance(wanted, word) + 1) : [];
  return Math.min(editDistance(wanted, name), beginning, ...words);
}
