/** Two plans in, what changed between them out: as data, in no language. */
import type { Exact } from "../exact";
import type { Verified } from "../verify";
import { listOfChange, type Change, type Comparison, type Remark, type UnitPair } from "./change";
import { changesOfPair, inOtherMeasure } from "./compare-pair";
import { comparedFields, missingFields, saidApart } from "./fields-said";
import { listsOf, sumOfList, weightNumber, type Entry, type List } from "./lists";
import { matchLists, type ListPair } from "./match-lists";
import { matchObjectives, type Corrections, type Pair } from "./match-objectives";
import { saidOf, statesTimes, type SaidObjective } from "./goal-values";
import { objectiveRows, otherTexts, type OtherText } from "./other-columns";
import { cellsOf } from "./part-texts";
import { mergedChanges } from "./merged-changes";
import { remarksOn } from "./remarks";
import { isRenamed } from "./renamed";
import { standsIn } from "./still-there";

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
  const said = new Map([...allSaid(old, before), ...allSaid(fresh, after)]);
  const saidBy = (entry: Entry): SaidObjective => said.get(entry) ?? NOTHING_SAID;
  const apart = saidApart(pairs, saidBy, comparedFields(saidBy));
  const columns = new Map([...otherColumns(old, before), ...otherColumns(fresh, after)]);
  const others = (entry: Entry): ReadonlyMap<string, OtherText> => columns.get(entry) ?? new Map<string, OtherText>();
  const looks = {
    fields: comparedFields(saidBy, new Set(apart.map(({ field }) => field))),
    said: saidBy,
    others,
    otherMeasure: otherMeasures(pairs),
  };
  const single = alone([before, after], [old, fresh], pairs);
  const changes = [
    ...ofUnits(old, fresh, lists, new Set(single.unsure)),
    ...pairs.flatMap((pair) => [...moved(pair, lists), ...changesOfPair(pair, looks)]),
    ...single.changes,
  ];
  const counted = { before: countOf(old), after: countOf(fresh) };
  return {
    units: unitPairs(old, fresh, lists),
    pairs,
    changes: inOrder(mergedChanges(changes), old, fresh, lists),
    remarks: [
      ...remarksOn({ before, after, old, fresh, pairs, corrections }),
      ...single.remarks,
      ...missingFields(lists, saidBy),
      ...apart.map((one) => ({ kind: "field-apart", ...one }) as const),
    ],
    objectives: counted,
  };
}

/** Whether the plans share neither an objective nor a structure: there is nothing to be told of their differences. */
export function hasNothingInCommon({ pairs, units }: Comparison): boolean {
  return pairs.length === 0 && units.every(({ before, after }) => !before || !after);
}

const NOTHING_SAID: SaidObjective = { own: new Map(), rows: [], parts: [] };

/** What each objective says, by the cells of its plan. */
function allSaid(lists: readonly List[], { plan }: Verified): readonly (readonly [Entry, SaidObjective])[] {
  const cells = cellsOf(plan.sheets.map(({ sheet }) => sheet));
  const all = lists.flatMap(({ entries }) => entries);
  const timed = statesTimes(all);
  return all.map((entry) => [entry, saidOf(entry, cells, timed)] as const);
}

/** Lists of which every weight is a hundred times the old one, or a hundredth: no weight changed, the way to write them did. */
function otherMeasures(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const weights = new Map<List, { readonly one: Exact; readonly other: Exact }[]>();
  for (const { before, after } of pairs) {
    const [one, other] = [before, after].map(({ objective, list }) => weightNumber(objective.weight, list.measure));
    if (one && other) weights.set(after.list, [...(weights.get(after.list) ?? []), { one, other }]);
  }
  const lists = new Set([...weights].flatMap(([list, all]) => (all.length > 1 && inOtherMeasure(all) ? [list] : [])));
  return ({ after }) => lists.has(after.list);
}

function otherColumns(lists: readonly List[], { plan }: Verified): readonly (readonly [Entry, ReadonlyMap<string, OtherText>])[] {
  const cells = cellsOf(plan.sheets.map(({ sheet }) => sheet));
  const rows = objectiveRows(lists);
  return lists.flatMap((list) => [...otherTexts(list, rows, cells)]);
}

const countOf = (lists: readonly List[]): number => lists.reduce((all, { entries }) => all + entries.length, 0);

function ofUnits(old: readonly List[], fresh: readonly List[], lists: readonly ListPair[], unsure: ReadonlySet<Entry>): readonly Change[] {
  const certain = ({ entries }: List): boolean => entries.some((entry) => !unsure.has(entry));
  const [kept, known] = [new Set(lists.map(({ before }) => before)), new Set(lists.map(({ after }) => after))];
  return [
    ...lists.flatMap((pair): Change[] => (isRenamed(pair) ? [{ kind: "unit-renamed", ...pair }] : [])),
    ...fresh.flatMap((list): Change[] => (known.has(list) || !certain(list) ? [] : [{ kind: "unit-added", list }])),
    ...old.flatMap((list): Change[] => (kept.has(list) || !certain(list) ? [] : [{ kind: "unit-dropped", list }])),
  ];
}

function moved(pair: Pair, lists: readonly ListPair[]): readonly Change[] {
  const together = lists.some(({ before, after }) => before === pair.before.list && after === pair.after.list);
  return together ? [] : [{ kind: "moved", pair }];
}

/** The objectives that only one plan has, and those that only seem to be missing from the other. */
function alone(
  both: readonly [Verified, Verified],
  [old, fresh]: readonly [readonly List[], readonly List[]],
  pairs: readonly Pair[],
): Alone {
  const paired = new Set<Entry>(pairs.flatMap(({ before, after }) => [before, after]));
  const left = (lists: readonly List[]): readonly Entry[] => lists.flatMap(({ entries }) => entries).filter((entry) => !paired.has(entry));
  const [stoodBefore, standsNow] = [standsIn(both[0].plan, old), standsIn(both[1].plan, fresh)];
  const [added, dropped] = [left(fresh), left(old)];
  return {
    changes: [
      ...added.filter((entry) => !stoodBefore(entry)).map((entry): Change => ({ kind: "added", entry, also: [] })),
      ...dropped.filter((entry) => !standsNow(entry)).map((entry): Change => ({ kind: "dropped", entry, also: [] })),
    ],
    unsure: [...added.filter(stoodBefore), ...dropped.filter(standsNow)],
    remarks: [...notFound("before", added.filter(stoodBefore)), ...notFound("after", dropped.filter(standsNow))],
  };
}

interface Alone {
  readonly changes: readonly Change[];
  /** Objectives whose words stand in the other file, though not as objectives. */
  readonly unsure: readonly Entry[];
  readonly remarks: readonly Remark[];
}

function notFound(side: "before" | "after", entries: readonly Entry[]): readonly Remark[] {
  return entries.length === 0 ? [] : [{ kind: "still-there", side, entries }];
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
