/** What changed alike in an objective that all structures have is one change, not one a structure. */
import type { Exact } from "../exact";
import { listOfChange, type Change, type Value } from "./change";

/** The changes, those of transversal objectives that say the same once, with the other structures' names. */
export function mergedChanges(changes: readonly Change[]): readonly Change[] {
  const first = new Map<string, number>();
  const merged: Change[] = [];
  for (const change of changes) {
    const key = keyOf(change);
    const at = key === null ? undefined : first.get(key);
    const before = at === undefined ? undefined : merged[at];
    if (at !== undefined && before && "also" in before) merged[at] = { ...before, also: [...before.also, listOfChange(change).name] };
    else {
      if (key !== null) first.set(key, merged.length);
      merged.push(change);
    }
  }
  return merged;
}

/** What two changes must have in common to be one; null for changes that are one structure's. */
function keyOf(change: Change): string | null {
  switch (change.kind) {
    case "added":
    case "dropped":
      // Apart: an objective of one list twice stays two.
      return change.entry.transversal && change.entry.key !== "" ? JSON.stringify([change.kind, change.entry.key, weightKey(change.entry.objective.weight?.value)]) : null; // prettier-ignore
    case "phase-added":
    case "phase-dropped":
      return change.pair.after.transversal ? JSON.stringify([change.kind, change.pair.after.key, change.text]) : null;
    case "field": {
      const { pair, part, field, heading, from, to } = change;
      if (!pair.before.transversal || !pair.after.transversal) return null;
      return JSON.stringify([field, heading, pair.before.key, pair.after.key, part?.text ?? "", plain(from), plain(to)]);
    }
    default:
      return null;
  }
}

const plain = (value: Value | null): string | null =>
  value === null ? null : typeof value.value === "string" ? value.value : value.value.toFraction();

const weightKey = (reading: { readonly kind: string; readonly value?: Exact } | undefined): string => reading?.value?.toFraction() ?? "";
