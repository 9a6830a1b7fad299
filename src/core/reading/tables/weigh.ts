/**
 * How well a grouping explains a form. The best one leaves the least to be said: lists that make one and the same total, a round one,
 * totals of the sheet that cover just a list, names that tell the lists apart.
 */
import { HUNDRED, nearlyEqual, sum, type Exact } from "../../exact";
import type { ColumnFacts } from "./column-facts";
import type { Entry } from "./entries";
import { runsAmong } from "./runs";
import { namesUnit, withoutPageMarks } from "../titles";
import { addsSeveral, coverage, totalsOf, type TotalOver } from "./coverage";
import type { Group, Grouping } from "./groupings";
import { nameKey } from "./names-of-lists";
import { prior } from "./prior";
import { canonicalShare, commonest, isCanonical, isRound, ofOne } from "./sums-of-lists";
import { sumOf } from "./totals-of-list";

/** A grouping with what speaks for it. */
export interface Weighed {
  readonly grouping: Grouping;
  readonly sums: readonly Exact[];
  /** The total that most lists make, null where no two agree. */
  readonly common: Exact | null;
  /** All lists make it. */
  readonly agreed: boolean;
  /** The share of the lists that a total of the sheet covers. */
  readonly covered: number;
  readonly score: number;
}

/** All groupings that differ, best first. Groupings that make the same lists are one, with what speaks for any of them. */
export function weighed(groupings: readonly Grouping[], entries: readonly Entry[], facts: readonly ColumnFacts[]): readonly Weighed[] {
  const totals = totalsOf(entries);
  const byLists = new Map<string, Grouping[]>();
  const runsOf = runsAmong<Entry>(entries);
  for (const grouping of groupings) {
    const key = grouping.groups
      .map(({ objectives }) => runsOf(objectives))
      .sort()
      .join(";");
    byLists.set(key, [...(byLists.get(key) ?? []), grouping]);
  }
  return [...byLists.values()]
    .map((same) => weigh(same, totals, facts))
    .sort((a, b) => b.score - a.score || a.grouping.groups.length - b.grouping.groups.length);
}

function weigh(same: readonly Grouping[], totals: readonly TotalOver[], facts: readonly ColumnFacts[]): Weighed {
  const grouping = best(same, facts);
  const own = grouping.groups.filter(({ transversal }) => !transversal);
  const groups = own.length > 0 ? own : grouping.groups;
  const sums = groups.map(({ objectives }) => sumOf(objectives));
  const { total: common, count } = commonest(sums);
  const n = groups.length;
  const agreement =
    n === 1 ? ofOne(sums[0]) : count < 2 ? canonicalShare(sums) / 2 : ((count - 1) / (n - 1)) * Math.min(1, (count + 1) / 4);
  const shown = common ?? sums[0];
  const round = isCanonical(shown) ? 2 : shown !== undefined && isRound(shown) ? 0.5 : 0;
  const words = Math.max(...same.map((one) => prior(one, facts))) + (n > 1 ? 0.8 * (witnesses(same) - 1) : 0);
  const covered = coverage(groups, sums, totals);
  const lonely =
    n > 1 ? groups.filter(({ objectives }, i) => objectives.length === 1 && !(common && sums[i]?.equals(common))).length / n : 0;
  // One list that a total covers whole may be several lists with a grand total.
  const score =
    6 * agreement +
    (n === 1 || count >= 2 ? round : 0) +
    words +
    (n === 1 && !spansSheets(groups) ? 1 : 3) * covered -
    3 * lonely -
    (covered === 0 && addsSeveral(groups, totals) ? ADDED_TOGETHER : 0) -
    sameNames(grouping, sums) +
    AS_CHOSEN * asChosen(groups, sums) +
    together(grouping, common, totals);
  return { grouping, sums, common: count >= 2 ? common : null, agreed: count >= 2 && count === n, covered, score };
}

/** What speaks against lists of which formulas add several, and none alone. */
const ADDED_TOGETHER = 4;

/** What lists have for themselves that make what the settings ask of them. */
const AS_CHOSEN = 4;

/** The share of lists that make what the settings say that they should, in either scale. */
function asChosen(groups: readonly Group[], sums: readonly Exact[]): number {
  const made = groups.filter(({ objectives }, i) => {
    const chosen = objectives[0]?.draft.table.chosen ?? null;
    const own = sums[i];
    return chosen !== null && own !== undefined && [own, own.mul(HUNDRED)].some((value) => nearlyEqual(value, chosen));
  });
  return made.length / groups.length;
}

/** How many different things part the lists in the same way: titles, numbers, totals, columns. */
function witnesses(same: readonly Grouping[]): number {
  const kinds = same.map(({ kind }) =>
    kind === "numbers" || kind === "totals" || kind === "column" || kind === "sheet" ? kind : "titles",
  );
  return new Set(kinds).size;
}

/** Of groupings with the same lists the one that names them best. */
function best(same: readonly Grouping[], facts: readonly ColumnFacts[]): Grouping {
  const named = (one: Grouping): number => new Set(one.groups.flatMap(({ name }) => name?.value ?? [])).size * 10 + prior(one, facts);
  return same.reduce((a, b) => (named(b) > named(a) ? b : a));
}

/**
 * What speaks against lists that bear the name of one before: what goes on under the same name is the same list, the more so under the name of a
 * structure.
 */
function sameNames({ kind, groups }: Grouping, sums: readonly Exact[]): number {
  if (kind === "column") return 0;
  const names = groups.flatMap(({ name }) => (name ? nameKey(name.value) : []));
  const again = (names.length - new Set(names).size) / groups.length;
  const structures = groups.every(({ name }) => name === null || namesUnit(name.value));
  // Two lists of one structure may each make 100, the strategic and the operational ones: pages of one list do not.
  const pages = groups.every(({ name }) => name === null || withoutPageMarks(name.value) !== name.value);
  return again * (structures && (pages || !sums.every(isCanonical)) ? 14 : 6);
}

/** A total at the end of the last sheet covers the whole list. */
function spansSheets(groups: readonly Group[]): boolean {
  return new Set(groups.flatMap(({ objectives }) => objectives.map(({ draft }) => draft.table.sheet))).size > 1;
}

/** Lists that count for all and the others' total make 100 together. */
function together({ groups }: Grouping, common: Exact | null, totals: readonly TotalOver[]): number {
  const blocks = groups.filter(({ transversal }) => transversal);
  // What is common to all stands once: a block for each list is a section of it.
  if (blocks.length > 1 && blocks.length * 2 > groups.length - blocks.length) return -6;
  if (blocks.length === 0) return 0;
  // Below the only list of a sheet they are a section of it, the more so where a total says what both make.
  if (groups.length === 2 && !spansSheets(groups)) {
    const all = sum(groups.map(({ objectives }) => sumOf(objectives)));
    return totals.some(({ total }) => total.totals.some(({ value }) => nearlyEqual(value, all))) ? -4 : -2;
  }
  const shared = sum(blocks.map(({ objectives }) => sumOf(objectives)));
  const whole = (own: Exact): boolean => isCanonical(own.add(shared));
  if (common !== null) return whole(common) ? 2 : 0;
  return groups.some((group) => !group.transversal && whole(sumOf(group.objectives))) ? 1 : 0;
}
