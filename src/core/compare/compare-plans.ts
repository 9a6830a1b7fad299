/** Two plans in, what changed between them out: as data, in no language. */
import type { Verified } from "../verify";
import { listOfChange, type Change, type Comparison, type UnitPair } from "./change";
import { changesOfPair } from "./compare-pair";
import { comparedFields } from "./fields-said";
import { shownIn } from "./goal-values";
import { listsOf, sumOfList, type Entry, type List } from "./lists";
import { matchLists, type ListPair } from "./match-lists";
import { matchObjectives, type Corrections, type Pair } from "./match-objectives";
import { mergedChanges } from "./merged-changes";
import { remarksOn } from "./remarks";
import { isRenamed } from "./renamed";

const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/**
 * What changed from one plan to another: between draft and approved, before and after a variation within the year, from year to year.
 * Weights are exact; neither plan is judged. Never throws, whatever the plans are: what speaks against comparing them is a remark.
 * @param corrections what a person corrected of the pairs
 */
export function comparePlans(before: Verified, after: Verified, corrections: Corrections = NO_CORRECTIONS): Comparison {
  const [old, fresh] = listsOf(before.plan, after.plan);
  const lists = matchLists(old, fresh);
  const pairs = matchObjectives(old, fresh, lists, corrections);
  const { fields, remarks } = comparedFields(old, fresh);
  const sheets = ({ plan }: Verified): ReturnType<typeof shownIn> => shownIn(plan.sheets.map(({ sheet }) => sheet));
  const looks = { fields, before: sheets(before), after: sheets(after) };
  const changes = [
    ...ofUnits(old, fresh, lists),
    ...pairs.flatMap((pair) => [...moved(pair, lists), ...changesOfPair(pair, looks)]),
    ...alone(old, fresh, pairs),
  ];
  const counted = { before: countOf(old), after: countOf(fresh) };
  return {
    units: unitPairs(old, fresh, lists),
    pairs,
    changes: inOrder(mergedChanges(changes), old, fresh, lists),
    remarks: [...remarksOn({ before, after, old, fresh, pairs, corrections }), ...remarks],
    objectives: counted,
  };
}

const countOf = (lists: readonly List[]): number => lists.reduce((all, { entries }) => all + entries.length, 0);

function ofUnits(old: readonly List[], fresh: readonly List[], lists: readonly ListPair[]): readonly Change[] {
  const [kept, known] = [new Set(lists.map(({ before }) => before)), new Set(lists.map(({ after }) => after))];
  return [
    ...lists.flatMap((pair): Change[] => (isRenamed(pair) ? [{ kind: "unit-renamed", ...pair }] : [])),
    ...fresh.flatMap((list): Change[] => (known.has(list) ? [] : [{ kind: "unit-added", list }])),
    ...old.flatMap((list): Change[] => (kept.has(list) ? [] : [{ kind: "unit-dropped", list }])),
  ];
}

function moved(pair: Pair, lists: readonly ListPair[]): readonly Change[] {
  const together = lists.some(({ before, after }) => before === pair.before.list && after === pair.after.list);
  return together ? [] : [{ kind: "moved", pair }];
}

/** The objectives that only one plan has. */
function alone(old: readonly List[], fresh: readonly List[], pairs: readonly Pair[]): readonly Change[] {
  const paired = new Set<Entry>(pairs.flatMap(({ before, after }) => [before, after]));
  const left = (lists: readonly List[]): readonly Entry[] => lists.flatMap(({ entries }) => entries).filter((entry) => !paired.has(entry));
  return [
    ...left(fresh).map((entry): Change => ({ kind: "added", entry, also: [] })),
    ...left(old).map((entry): Change => ({ kind: "dropped", entry, also: [] })),
  ];
}

function unitPairs(old: readonly List[], fresh: readonly List[], lists: readonly ListPair[]): readonly UnitPair[] {
  const of = (before: List | null, after: List | null): UnitPair => ({
    before,
    after,
    sumBefore: before && sumOfList(before),
    sumAfter: after && sumOfList(after),
  });
  const partner = new Map(lists.map(({ before, after }) => [after, before]));
  const kept = new Set(lists.map(({ before }) => before));
  return [...fresh.map((list) => of(partner.get(list) ?? null, list)), ...old.flatMap((list) => (kept.has(list) ? [] : [of(list, null)]))];
}

/** Structure by structure as the new plan has them, then those that it has no more; within one as they were found. */
function inOrder(changes: readonly Change[], old: readonly List[], fresh: readonly List[], lists: readonly ListPair[]): readonly Change[] {
  const place = new Map([...fresh, ...old].map((list, index) => [list, index]));
  const partner = new Map(lists.map(({ before, after }) => [before, after]));
  const at = (list: List): number => place.get(partner.get(list) ?? list) ?? 0;
  return changes
    .map((change, index) => ({ change, index, at: at(listOfChange(change)) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ change }) => change);
}
