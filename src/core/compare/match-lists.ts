/** Which structure of the new plan is which of the old one: by its name and by what its list holds, so that a renamed one is known again. */
import { normalize } from "../text/normalize";
import { bestAssignment, type Edge } from "./assignment";
import { isNamedIn, type List } from "./lists";
import { likenessOfKeys } from "./texts";

/** The two lists of one structure. */
export interface ListPair {
  readonly before: List;
  readonly after: List;
}

/** What a name and a list's texts weigh against each other; together 1. */
const NAME = 0.4;
const CONTENT = 0.6;
/** A name, or a list, alike by so much is enough by itself. */
const SAME_NAME = 0.8;
const SAME_CONTENT = 0.34;

/** The pairs of lists that are one structure's, in the order of the old plan. Transversal lists go with transversal lists only. */
export function matchLists(before: readonly List[], after: readonly List[]): readonly ListPair[] {
  const exact = pairsBy(before, after, sharedContent(before, after));
  const left = <T>(all: readonly T[], used: readonly T[]): readonly T[] => all.filter((one) => !used.includes(one));
  // What is left may be renamed and reworded at once: few lists, so each text can be held against each.
  const reworded = pairsBy(
    left(before, exact.map((pair) => pair.before)),
    left(after, exact.map((pair) => pair.after)),
    likeContent,
  ); // prettier-ignore
  const place = new Map(before.map((list, index) => [list, index]));
  return [...exact, ...reworded].sort((a, b) => (place.get(a.before) ?? 0) - (place.get(b.before) ?? 0));
}

function pairsBy(before: readonly List[], after: readonly List[], content: (one: List, other: List) => number): readonly ListPair[] {
  const edges = before.flatMap((one, b) =>
    after.flatMap((other, a): Edge[] => {
      if (one.unit.transversalBlock !== other.unit.transversalBlock) return [];
      const [name, held] = [nameLikeness(one.name, other.name), content(one, other)];
      // What counts for all structures is usually one list, under whatever title.
      if (name < SAME_NAME && held < SAME_CONTENT && !one.unit.transversalBlock) return [];
      // Of two that are as like, the one in the same place.
      const near = 0.01 / (1 + Math.abs(b - a));
      return [{ before: b, after: a, likeness: NAME * name + CONTENT * held + near }];
    }),
  );
  return bestAssignment(edges).flatMap((edge) => {
    const [one, other] = [before[edge.before], after[edge.after]];
    return one && other ? [{ before: one, after: other }] : [];
  });
}

/** Words of a structure's name that every structure may have. */
const STRUCTURE_WORDS = new Set(
  "settore area servizio servizi ufficio uffici struttura direzione dipartimento unita organizzativa di del della dello dei degli delle e ed a al alla n responsabile obiettivi".split(" "),
); // prettier-ignore

/** Behind these words stands who heads the structure, or what its list makes: "Servizi sociali - Totale 70 - Responsabile Ferri Lucia". */
const BEHIND_NAME = new Set(["responsabile", "dirigente", "titolare", "referente", "totale", "peso"]);

/** The words of a name that tell a structure from the others; all of them where there is none. */
export function nameWords(name: string): readonly string[] {
  const written = normalize(name).split(" ").filter((word) => word !== ""); // prettier-ignore
  const head = written.findIndex((word, index) => index > 0 && BEHIND_NAME.has(word));
  const all = head < 0 ? written : written.slice(0, head);
  const telling = all.filter((word) => !STRUCTURE_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

function nameLikeness(one: string, other: string): number {
  const [first, second] = [nameWords(one), nameWords(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const [few, many] = first.length <= second.length ? [first, new Set(second)] : [second, new Set(first)];
  const shared = few.filter((word) => many.has(word)).length;
  // A name within the other ("Tributi", "Settore II Tributi"), or nearly the same letters ("Tributi", "Tributti").
  const within = shared === few.length && few.some((word) => word.length > 3) ? 0.9 : 0;
  const words = (2 * shared) / (few.length + many.size);
  const letters = likenessOfKeys(first.join(" "), second.join(" "));
  return Math.max(words, within, letters);
}

/** The share of the smaller list's texts that the other has too; a text of several lists counts for less. */
function sharedContent(before: readonly List[], after: readonly List[]): (one: List, other: List) => number {
  const spread = new Map<string, number>();
  for (const lists of [before, after]) {
    const here = new Map<string, number>();
    for (const list of lists) for (const key of new Set(list.entries.map((entry) => entry.key))) here.set(key, (here.get(key) ?? 0) + 1);
    for (const [key, count] of here) spread.set(key, Math.max(spread.get(key) ?? 1, count));
  }
  const worth = (keys: Iterable<string>): number => [...keys].reduce((all, key) => all + 1 / (spread.get(key) ?? 1), 0);
  return (one, other) => {
    const [first, second] = [keysOf(one), keysOf(other)];
    const whole = Math.min(worth(first), worth(second));
    return whole === 0 ? 0 : Math.min(1, worth([...first].filter((key) => second.has(key))) / whole);
  };
}

function keysOf({ entries }: List): ReadonlySet<string> {
  return new Set(entries.map(({ key }) => key).filter((key) => key !== ""));
}

/** How like the texts of the smaller list are to their best counterparts in the other, on the average. */
function likeContent(first: List, second: List): number {
  const [few, many] = first.entries.length <= second.entries.length ? [first, second] : [second, first];
  const best = few.entries.map((one) =>
    Math.max(0, ...many.entries.map((entry) => (isNamedIn(one, entry) ? 1 : likenessOfKeys(one.key, entry.key)))),
  );
  // Any two Italian texts share some threes of letters.
  const telling = best.map((likeness) => (likeness < 0.45 ? 0 : likeness));
  return telling.reduce((all, likeness) => all + likeness, 0) / Math.max(1, few.entries.length);
}
