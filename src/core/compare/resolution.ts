/**
 * What the resolution that adopts the new plan must list. An objective is what it says, how much it weighs, how it is measured and by when
 * (D.Lgs. 150/2009, art. 5 c. 2), and variations of objectives and indicators within the year are accounted for at its end (art. 6 c. 1): what
 * changes there is listed, once an objective; how a sheet describes or classes it besides is not.
 */
import { listOfChange, type Change, type Comparison, type Field } from "./change";
import type { List } from "./lists";
import { alsoOf, type PairChange } from "./say";

/** One thing to be listed: a change alone, or all changes of one objective. */
type Listed =
  | { readonly kind: "alone"; readonly change: Exclude<Change, PairChange> }
  | { readonly kind: "objective"; readonly changes: readonly [PairChange, ...PairChange[]] };

export interface Resolution {
  /** Structure by structure, in the order of the changes. */
  readonly units: readonly { readonly list: List; readonly listed: readonly Listed[] }[];
  /** How many changes need not be listed. */
  readonly left: number;
}

const LISTED: ReadonlySet<Field | "other"> = new Set(["weight", "start", "deadline", "title", "indicator", "target"]);

export function resolutionOf({ changes }: Pick<Comparison, "changes">): Resolution {
  const needed = changes.filter((change) => change.kind !== "field" || LISTED.has(change.field));
  const units = new Map<List, Map<string, Listed>>();
  const keys = new Map<object, number>();
  for (const [index, change] of needed.entries()) {
    const list = listOfChange(change);
    const listed = units.get(list) ?? new Map<string, Listed>();
    units.set(list, listed);
    if (!isOfPair(change)) {
      listed.set(`alone ${String(index)}`, { kind: "alone", change });
      continue;
    }
    const number = keys.get(change.pair) ?? keys.size;
    keys.set(change.pair, number);
    // What other structures have in common is said of those changes only.
    const key = `${String(number)} ${JSON.stringify(alsoOf(change))}`;
    const known = listed.get(key);
    listed.set(key, { kind: "objective", changes: known?.kind === "objective" ? [...known.changes, change] : [change] });
  }
  return {
    units: [...units].map(([list, listed]) => ({ list, listed: [...listed.values()] })),
    left: changes.length - needed.length,
  };
}

function isOfPair(change: Change): change is PairChange {
  return "pair" in change;
}
