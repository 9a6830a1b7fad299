/** Lists by what each objective weighs, and what speaks for each way to part them. */
import { exact } from "../../src/core/exact";
import type { Entry, ObjectiveEntry } from "../../src/core/reading/tables/entries";
import type { Group, Grouping, GroupingKind } from "../../src/core/reading/tables/groupings";
import type { TotalRow } from "../../src/core/reading/tables/row";
import type { Table } from "../../src/core/reading/tables/table";
import { weighed, type Weighed } from "../../src/core/reading/tables/weigh";
import { listOn, tableNamed } from "./lists-by-hand";
import { tableOn } from "./tables";
import { written } from "./written";

export const PIANO = tableNamed("Piano");
export const ALTRO = tableNamed("Altro");
/** The settings ask 100 of its lists. */
export const ASKED = tableOn(written([["Obiettivo", "Peso"]]), 0, { chosen: exact(100) });

interface Told {
  readonly name?: string;
  readonly table?: Table;
  readonly transversal?: boolean;
}

/** Lists by what each objective weighs; the objectives stand on the rows from 1 on, one below the other. */
export function lists(...told: readonly (readonly [readonly number[], Told?])[]): readonly Group[] {
  let row = 0;
  return told.map(([weights, { name, table = PIANO, transversal = false } = {}]) => ({
    name: name === undefined ? null : { value: name, cell: { sheet: "Piano", row: 0, col: 0 } },
    transversal,
    objectives: weights.flatMap((weight) => listOn([[(row += 1)]], { table, weight }).objectives),
  }));
}
/** What counts for every other list. */
export const shared = (...weights: readonly number[]) => [weights, { transversal: true }] as const;
export const onAltro = (...weights: readonly number[]) => [weights, { table: ALTRO }] as const;
export const asked = (...weights: readonly number[]) => [weights, { table: ASKED }] as const;
export const named = (name: string, ...weights: readonly number[]) => [weights, { name }] as const;

export const grouping = (groups: readonly Group[], kind: GroupingKind = "sheet"): Grouping => ({ kind, column: null, groups });

export function inOrder(groupings: readonly Grouping[], totals: readonly TotalRow[] = []): readonly Weighed[] {
  const objectives = new Set<ObjectiveEntry>(groupings.flatMap(({ groups }) => groups.flatMap((group) => group.objectives)));
  const entries: readonly Entry[] = [...objectives, ...totals.map((total): Entry => ({ kind: "total", total, table: PIANO }))];
  return weighed(groupings, entries, []);
}

export const weighedOne = (groups: readonly Group[], kind: GroupingKind, totals: readonly TotalRow[] = []): Weighed =>
  inOrder([grouping(groups, kind)], totals)[0] as Weighed;

/** "sheet" has 1 for itself, other kinds 0 to 2. */
export const SHEET = 1;
