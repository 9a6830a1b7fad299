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
    .map((name, index) => ({ name, index, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A beginning or an inner word counts as near as one wrong letter. */
function distanceOf(wanted: string, name: string): number {
  const partOf = wanted.length >= 3 && (name.startsWith(wanted) || name.split("-").includes(wanted));
  return partOf ? Math.min(1, editDistance(wanted, name)) : editDistance(wanted, name);
}
