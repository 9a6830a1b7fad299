/** Which objective of the new plan is which of the old one: by text, number, place and what else is said of it. */
import type { CellRef } from "../sheet/address";
import { bestAssignment, type Edge } from "./assignment";
import { deadlineKey } from "./deadlines";
import type { Entry, List } from "./lists";
import { isNamedIn, weightNumber } from "./lists";
import type { ListPair } from "./match-lists";
import { likeness, likenessOfKeys, measuresText } from "./texts";

/** Why two objectives are taken for one. */
type PairedBy =
  /** The same words in the same structure. */
  | "text"
  /** Words that are alike, with what else speaks for it. */
  | "likeness"
  /** Somebody said so. */
  | "choice";

/** One objective in both plans. */
export interface Pair {
  readonly before: Entry;
  readonly after: Entry;
  readonly by: PairedBy;
}

/** Two cells, of the old and of the new plan, each anywhere on an objective. */
export interface CellPair {
  readonly before: CellRef;
  readonly after: CellRef;
}

/** What a person corrects of the pairs. */
export interface Corrections {
  /** These two are one objective. */
  readonly together: readonly CellPair[];
  /** These two are not. */
  readonly apart: readonly CellPair[];
}

/** Texts less alike than this are two objectives, whatever else agrees. */
const ALIKE = 0.45;
/** With the same number, and other things that agree, so much is enough. */
const NUMBERED = 0.3;
/** In another structure only what is nearly the same is one that has moved. */
const MOVED = 0.7;

/**
 * The pairs of objectives, in the order of the new plan. First those of the same words within one structure, then all that are left at
 * once, over structures and sheets: each time the assignment that explains most.
 */
export function matchObjectives(
  before: readonly List[],
  after: readonly List[],
  lists: readonly ListPair[],
  { together, apart }: Corrections,
): readonly Pair[] {
  const chosen = chosenPairs(before, after, together);
  const used = new Set<Entry>(chosen.flatMap((pair) => [pair.before, pair.after]));
  const forbidden = apart.map((pair) => ({ before: new Set(at(before, pair.before)), after: new Set(at(after, pair.after)) }));
  const allowed = (one: Entry, other: Entry): boolean => !forbidden.some((pair) => pair.before.has(one) && pair.after.has(other));
  const free = (list: List): readonly Entry[] => list.entries.filter((entry) => !used.has(entry));
  const same = lists.flatMap((pair) => paired(free(pair.before), free(pair.after), sameWords, allowed, "text"));
  for (const pair of same) used.add(pair.before).add(pair.after);
  const alike = paired(before.flatMap(free), after.flatMap(free), alikeWords(before, after, lists), allowed, "likeness");
  const place = new Map(after.flatMap((list) => list.entries).map((entry, index) => [entry, index]));
  return [...chosen, ...same, ...alike].sort((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0));
}

function paired(
  before: readonly Entry[],
  after: readonly Entry[],
  judge: (before: readonly Entry[], after: readonly Entry[]) => readonly Edge[],
  allowed: (one: Entry, other: Entry) => boolean,
  by: PairedBy,
): readonly Pair[] {
  const both = (edge: Edge): readonly Pair[] => {
    const [one, other] = [before[edge.before], after[edge.after]];
    return one && other && allowed(one, other) ? [{ before: one, after: other, by }] : [];
  };
  return bestAssignment(judge(before, after).filter((edge) => both(edge).length > 0)).flatMap(both);
}

/** Within one structure: the same text; of several with one text, what else is said of them tells which is which. */
function sameWords(before: readonly Entry[], after: readonly Entry[]): readonly Edge[] {
  const byKey = new Map<string, number[]>();
  for (const [index, { key }] of after.entries()) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  return before.flatMap((one, index) =>
    one.key === ""
      ? []
      : (byKey.get(one.key) ?? []).flatMap((at): Edge[] => {
          const other = after[at];
          return other ? [{ before: index, after: at, likeness: 10 + agreement(one, other) }] : [];
        }),
  );
}

/** How much speaks for two being one besides their words, from 0 to about 3. */
function agreement(one: Entry, other: Entry): number {
  const number = sameNumber(one, other) ? 0.5 : 0;
  const measures = likeness(measuresText(one.objective), measuresText(other.objective));
  const [first, second] = [weightNumber(one.objective.weight, one.list.measure), weightNumber(other.objective.weight, other.list.measure)];
  const weight = first && second?.equals(first) ? 0.3 : 0;
  const deadline = deadlineKey(one.objective.deadline) === deadlineKey(other.objective.deadline) ? 0.2 : 0;
  const kind = one.transversal === other.transversal ? 0.3 : 0;
  const place = 0.2 / (1 + Math.abs(one.place - other.place));
  return number + measures + weight + deadline + kind + place;
}

function sameNumber({ objective: one }: Entry, { objective: other }: Entry): boolean {
  const last = (objective: typeof one): string => String(objective.number?.value.parts.at(-1) ?? "").toLowerCase();
  return last(one) !== "" && last(one) === last(other);
}

/** What is left, over all structures: words that are alike. */
function alikeWords(
  before: readonly List[],
  after: readonly List[],
  lists: readonly ListPair[],
): (one: readonly Entry[], other: readonly Entry[]) => readonly Edge[] {
  const counterpart = new Map(lists.map((pair) => [pair.before, pair.after]));
  const common = commonKeys(before, after);
  return (old, fresh) => {
    const candidates = candidatesAmong(fresh);
    return old.flatMap((one, index) =>
      candidates(one, counterpart.get(one.list)).flatMap((at): Edge[] => {
        const other = fresh[at];
        if (!other) return [];
        const likely = likelyOne(one, other, counterpart.get(one.list) === other.list, common);
        return likely === null ? [] : [{ before: index, after: at, likeness: likely }];
      }),
    );
  };
}

/** How likely the two are one, above 0; null where they are not. */
function likelyOne(one: Entry, other: Entry, within: boolean, common: ReadonlySet<string>): number | null {
  const words = isNamedIn(one, other) ? 1 : likenessOfKeys(one.key, other.key);
  if (!within) {
    // What several structures have is nobody's to move.
    if (words < MOVED || common.has(one.key) || common.has(other.key) || one.transversal !== other.transversal) return null;
    return 4 * words + agreement(one, other);
  }
  if (words < NUMBERED && one.key !== other.key) return null;
  const measures = likeness(measuresText(one.objective), measuresText(other.objective));
  const fits =
    words >= ALIKE || (words >= NUMBERED && sameNumber(one, other) && measures >= 0.8) || (one.key === other.key && measures >= 0.8);
  return fits ? 2 + 4 * words + agreement(one, other) : null;
}

/** Texts that several lists of one plan have. */
function commonKeys(before: readonly List[], after: readonly List[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const lists of [before, after]) {
    const seen = new Map<string, List>();
    for (const list of lists)
      for (const { key } of list.entries) {
        if (seen.has(key) && seen.get(key) !== list) common.add(key);
        seen.set(key, list);
      }
  }
  return common;
}

/** The most entries in which a word may stand to lead to them: "obiettivo" leads everywhere. */
const COMMON_WORD = 60;

/** For an objective the places worth a look: those of its structure's list, and those elsewhere that share a telling word with it. */
function candidatesAmong(entries: readonly Entry[]): (one: Entry, own: List | undefined) => readonly number[] {
  const byList = new Map<List, number[]>();
  const byWord = new Map<string, number[]>();
  for (const [index, { list, key }] of entries.entries()) {
    byList.set(list, [...(byList.get(list) ?? []), index]);
    for (const word of new Set(key.split(" "))) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  }
  return ({ key }, own) => {
    const found = new Set(own ? byList.get(own) : []);
    for (const word of new Set(key.split(" "))) {
      const places = word.length > 3 ? (byWord.get(word) ?? []) : [];
      if (places.length <= COMMON_WORD) for (const place of places) found.add(place);
    }
    return [...found];
  };
}

function chosenPairs(before: readonly List[], after: readonly List[], together: Corrections["together"]): readonly Pair[] {
  return together.flatMap((choice): Pair[] => {
    const [one] = at(before, choice.before);
    const [other] = at(after, choice.after);
    return one && other ? [{ before: one, after: other, by: "choice" }] : [];
  });
}

/** The objectives on whose rows and columns the cell stands. */
export function at(lists: readonly List[], { sheet, row, col }: CellRef): readonly Entry[] {
  return lists.flatMap(({ entries, unit }) =>
    entries.filter(({ objective: { area, title, weight } }) => {
      const on = (title ?? weight)?.cell.sheet ?? unit.sheet.name;
      return on.toLowerCase() === sheet.toLowerCase() && row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
    }),
  );
}
