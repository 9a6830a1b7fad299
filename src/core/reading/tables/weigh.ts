/**
 * How well a grouping explains a form. The best one leaves the least to be said: lists that make one and the same total, a round one,
 * totals of the sheet that cover just a list, names that tell the lists apart.
 */
import { HUNDRED, nearlyEqual, ONE, sum, ZERO, type Exact } from "../../exact";
import type { ColumnFacts } from "./column-facts";
import { weightOf, type Entry } from "./entries";
import type { TotalRow } from "./row";
import { runsAmong } from "./runs";
import { namesUnit } from "../titles";
import { nameKey, type Group, type Grouping, type GroupingKind } from "./groupings";

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

/** What each kind of grouping has for itself before any sum is looked at. */
const PRIOR: Readonly<Record<GroupingKind, number>> = {
  sheet: 1,
  names: 1.5,
  titles: 2,
  blocks: 1.5,
  "all-titles": 0,
  tables: 1,
  numbers: 0.5,
  totals: 0.5,
  "titles-numbers": 0.5,
  column: 0,
};

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

/** Total rows with the objectives above them, since the last total. */
interface TotalOver {
  readonly total: TotalRow;
  readonly sheet: string;
}

function totalsOf(entries: readonly Entry[]): readonly TotalOver[] {
  return entries.flatMap((entry) => (entry.kind === "total" ? [{ total: entry.total, sheet: entry.table.sheet.name }] : []));
}

function weigh(same: readonly Grouping[], totals: readonly TotalOver[], facts: readonly ColumnFacts[]): Weighed {
  const grouping = best(same, facts);
  const own = grouping.groups.filter(({ transversal }) => !transversal);
  const groups = own.length > 0 ? own : grouping.groups;
  const sums = groups.map(sumOf);
  const { total: common, count } = commonest(sums);
  const n = groups.length;
  const agreement =
    n === 1 ? ofOne(sums[0]) : count < 2 ? canonicalShare(sums) / 2 : ((count - 1) / (n - 1)) * Math.min(1, (count + 1) / 4);
  const shown = common ?? sums[0];
  const round = shown === undefined ? 0 : isCanonical(shown) ? 2 : isRound(shown) ? 0.5 : 0;
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
    sameNames(grouping, sums) +
    AS_CHOSEN * asChosen(groups, sums) +
    together(grouping, common);
  return { grouping, sums, common: count >= 2 ? common : null, agreed: count >= 2 && count === n, covered, score };
}

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

/** What the sum of a single list says for its being one. */
function ofOne(made: Exact | undefined): number {
  // Far above 100 a single list is rather several.
  if (made === undefined || made.mul(2).compare(300) > 0) return 0;
  return isCanonical(made) ? 0.8 : isRound(made) ? 0.3 : 0.15;
}

/** Of groupings with the same lists the one that names them best. */
function best(same: readonly Grouping[], facts: readonly ColumnFacts[]): Grouping {
  const named = (one: Grouping): number => new Set(one.groups.flatMap(({ name }) => name?.value ?? [])).size * 10 + prior(one, facts);
  return same.reduce((a, b) => (named(b) > named(a) ? b : a));
}

function prior(grouping: Grouping, facts: readonly ColumnFacts[]): number {
  if (grouping.kind !== "column")
    return PRIOR[grouping.kind] + (distinctNames(grouping.groups) ? (nameUnits(grouping.groups) ? 1.5 : 0.5) : 0);
  const role = facts.find(({ index }) => index === grouping.column)?.heading.role;
  // "Servizi più semplici per i cittadini." is a sentence.
  const units = grouping.groups.filter(({ name }) => name !== null && namesUnit(name.value) && !name.value.endsWith(".")).length;
  const named = units * 2 > grouping.groups.length;
  // Of two columns of structures the one whose names stand together.
  if (role === "unit") return (named ? 3.5 : 3) + (inPieces(grouping) ? 0 : 0.7);
  // A column without a known heading may still name structures in its cells.
  if (role !== null) return -2;
  if (standsOnce(grouping)) return named ? 3 : 1.5;
  return named ? 2.5 : inPieces(grouping) ? -2 : 0;
}

/** Values that come again after others: they say something of each objective, such as where its data come from. */
function inPieces({ groups }: Grouping): boolean {
  return groups.some(({ objectives }, i) => {
    const last = objectives.at(-1)?.draft;
    const next = groups[i + 1]?.objectives[0]?.draft;
    return last?.table === next?.table && (last?.head.row ?? 0) > (next?.head.row ?? 0);
  });
}

/** Values that each stand once, where their list begins, with blanks below: they part the rows, and say nothing of each. */
function standsOnce({ groups, column }: Grouping): boolean {
  return (
    groups.length > 1 &&
    groups.every(
      ({ name, objectives }) =>
        name !== null &&
        objectives.length > 1 &&
        objectives.slice(1).every(({ draft: { table, head } }) => table.sheet.value(head.row, table.left + (column ?? 0)) === null),
    )
  );
}

/** Whether most of the names say that they are structures'. */
function nameUnits(groups: readonly Group[]): boolean {
  return groups.filter(({ name }) => name !== null && namesUnit(name.value)).length * 2 > groups.length;
}

function distinctNames(groups: readonly Group[]): boolean {
  const names = groups.map(({ name }) => nameKey(name?.value ?? ""));
  return groups.length > 1 && names.every((name) => name !== "") && new Set(names).size === names.length;
}

/**
 * What speaks against lists that bear the name of one before: what goes on under the same name is the same list, the more so under the name of a
 * structure.
 */
function sameNames({ kind, groups }: Grouping, sums: readonly Exact[]): number {
  if (kind === "column") return 0;
  const names = groups.flatMap(({ name }) => (name ? nameKey(name.value) : []));
  const again = names.length === 0 ? 0 : (names.length - new Set(names).size) / groups.length;
  const structures = groups.every(({ name }) => name === null || namesUnit(name.value));
  // Two lists of one structure may each make 100: the strategic and the operational ones.
  return again * (structures && !sums.every(isCanonical) ? 14 : 6);
}

/** A total at the end of the last sheet covers the whole list. */
function spansSheets(groups: readonly Group[]): boolean {
  return new Set(groups.flatMap(({ objectives }) => objectives.map(({ draft }) => draft.table.sheet))).size > 1;
}

/** Where no two lists agree, one that makes 100 still speaks for how they were parted. */
function canonicalShare(sums: readonly Exact[]): number {
  return sums.filter(isCanonical).length / sums.length;
}

function sumOf({ objectives }: Group): Exact {
  return sum(objectives.flatMap((one) => weightOf(one) ?? []));
}

function commonest(sums: readonly Exact[]): { readonly total: Exact | null; readonly count: number } {
  let found: { total: Exact | null; count: number } = { total: null, count: 0 };
  for (const { value: total, near: count } of counted(sums)) {
    if (total.compare(0) <= 0) continue;
    if (count > found.count || (count === found.count && isCanonical(total) && !isCanonical(found.total ?? undefined)))
      found = { total, count };
  }
  return found;
}

/** Each sum once, in the order given, and how many are nearly equal to it. Sorted: a column of texts may part a list into thousands. */
function counted(sums: readonly Exact[]): readonly { readonly value: Exact; readonly near: number }[] {
  const each = new Map<string, { readonly value: Exact; count: number; near: number }>();
  for (const value of sums) {
    const key = value.toFraction();
    const known = each.get(key);
    if (known) known.count += 1;
    else each.set(key, { value, count: 1, near: 0 });
  }
  for (const one of each.values()) one.near = one.count;
  const sorted = [...each.values()].sort((a, b) => a.value.compare(b.value));
  sorted.forEach((one, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next] as typeof one;
      if (!nearlyEqual(one.value, other.value)) break;
      one.near += other.count;
      other.near += one.count;
    }
  });
  return [...each.values()];
}

function isCanonical(total: Exact | undefined): boolean {
  return total !== undefined && (nearlyEqual(total, HUNDRED) || nearlyEqual(total, ONE));
}

function isRound(total: Exact): boolean {
  return total.d === 1n && total.n % 10n === 0n;
}

/** The share of lists that a total of the sheet covers exactly: a formula by what it adds, a typed one by its value; less those it cuts. */
function coverage(groups: readonly Group[], sums: readonly Exact[], totals: readonly TotalOver[]): number {
  if (totals.length === 0) return 0;
  // By the first row of a list, and by its sheet: a column of texts may part it into thousands, and a workbook has a total a structure.
  const adding = new Map<string, ReadonlySet<string>[]>();
  const typed = new Map<string, TotalRow[]>();
  for (const { total, sheet } of totals) {
    if (total.adds === null) typed.set(sheet, [...(typed.get(sheet) ?? []), total]);
    else {
      const rows = new Set(total.adds.map((row) => `${sheet}!${String(row)}`));
      for (const row of rows) adding.set(row, [...(adding.get(row) ?? []), rows]);
    }
  }
  const covered = groups.filter(({ objectives }, i) => {
    const rows = objectives.map(({ draft }) => `${draft.table.sheet.name}!${String(draft.head.row)}`);
    const own = rows.length + objectives.reduce((n, { draft }) => n + draft.parts.length + draft.repeated.length, 0);
    const byFormula = adding.get(rows[0] ?? "")?.some((added) => added.size <= own && rows.every((row) => added.has(row)));
    const last = objectives.at(-1)?.draft.table.sheet.name ?? "";
    return (
      byFormula === true || (typed.get(last) ?? []).some((total) => total.totals.some(({ value }) => nearlyEqual(value, sums[i] ?? ZERO)))
    );
  });
  return covered.length / groups.length;
}

/** Lists that count for all and the others' total make 100 together. */
function together({ groups }: Grouping, common: Exact | null): number {
  const blocks = groups.filter(({ transversal }) => transversal);
  // What is common to all stands once: a block for each list is a section of it.
  if (blocks.length > 1 && blocks.length * 2 > groups.length - blocks.length) return -6;
  if (blocks.length === 0) return 0;
  // Below the only list of a sheet they are a section of it.
  if (groups.length === 2 && !spansSheets(groups)) return -1;
  const shared = sum(blocks.map(sumOf));
  const whole = (own: Exact): boolean => isCanonical(own.add(shared));
  if (common !== null) return whole(common) ? 2 : 0;
  return groups.some((group) => !group.transversal && whole(sumOf(group))) ? 1 : 0;
}
