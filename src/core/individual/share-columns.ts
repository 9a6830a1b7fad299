/** A table of objectives and people: a column of numbers under each name, beside the column of weights. */
import { HUNDRED, ONE, sum, type Exact } from "../exact";
import type { At, Objective, PlanSheet } from "../plan/plan";
import type { TableRead } from "../plan/table-read";
import type { HeadingSettings } from "../reading/headings";
import { areShares } from "../score/shares";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { WeightReading } from "../text/values";
import { readWeight } from "../text/weight";
import { couldBeName, speaksOfPeople } from "./person-words";
import { participantsOf, type NamedShare, type Placed, type Shares, type SharesBy, type SharesDoubt, type SharesOff } from "./shares";

/** A number under a name, in an objective's row. */
interface Entry extends Placed {
  readonly name: At<string>;
  readonly col: number;
  readonly amount: Exact;
  readonly cell: CellRef;
}

/** The shares under names of all tables of the sheet. */
export function sharesInColumns({ sheet, tables = [] }: PlanSheet, placed: readonly Placed[], own: HeadingSettings): Shares {
  const found = tables.flatMap((table, index) => {
    const end = tables[index + 1]?.headings.top ?? Infinity;
    const rows = placed.filter(({ objective: { area } }) => area.top > table.headings.bottom && area.top < end);
    return table.by.kind === "columns" || rows.length === 0 ? [] : runsOf(table, own).map((run) => read(sheet, rows, run));
  });
  return {
    participants: found.flatMap(({ participants }) => participants),
    off: found.flatMap(({ off }) => off),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}

type Named = { readonly col: number; readonly heading: At<string> };

/** Neighbouring columns under names of which nothing else was made; two at least. */
function runsOf({ columns }: TableRead, own: HeadingSettings): readonly (readonly Named[])[] {
  const runs: Named[][] = [];
  for (const { col, heading, as } of columns) {
    if (as.length > 0 || !heading || !couldBeName(heading.value, own)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.col === col - 1) last.push({ col, heading });
    else runs.push([{ col, heading }]);
  }
  return runs.filter(({ length }) => length > 1);
}

const NOTHING: Shares = { participants: [], off: [], doubts: [] };

function read(sheet: Sheet, placed: readonly Placed[], run: readonly Named[]): Shares {
  const names = run.map(({ heading }) => heading.value);
  const cells = run.map(({ heading }) => heading.cell);
  const doubt = (kind: SharesDoubt["kind"]): Shares => ({ ...NOTHING, doubts: [{ kind, sheet: sheet.name, names, cells }] });
  const numbers = placed.flatMap((one) =>
    run.map(({ col, heading }) => ({ ...one, name: heading, col, found: numbersIn(sheet, one.objective, col) })),
  );
  if (numbers.some(({ found }) => found === null)) return NOTHING;
  if (numbers.every(({ found }) => found?.length === 0)) return NOTHING;
  const scale = areShares(numbers.flatMap(({ found }) => (found ?? []).map(({ value }) => value))) ? HUNDRED : ONE;
  const entries = numbers.flatMap(({ found, ...one }): Entry[] =>
    (found ?? []).map(({ value, cell }) => ({ ...one, amount: value.kind === "number" ? value.value.mul(scale) : ONE, cell })),
  );
  const said = titled(sheet, run);
  const ways = waysOf(entries, run);
  const likely = ways.filter(({ right, all }) => all > 1 && right * 3 >= all * 2).sort((a, b) => b.right / b.all - a.right / a.all);
  const best = likely[0] ?? (said ? ways[0] : undefined);
  if (!best) return NOTHING;
  if (likely.length === 0 && best.right === 0) return doubt("none");
  if (numbers.some(({ found }) => (found?.length ?? 0) > 1)) return doubt("parts");
  const both = likely.some(({ by, right, all }) => by === "column" && right === all) && best.by !== "column" && best.right === best.all;
  const shares = entries.map(({ unit, objective, amount, cell, name, col }): NamedShare => {
    return { unit, objective, amount, cell, name, key: `${sheet.name}|${String(col)}|${name.value}` };
  });
  return {
    participants: participantsOf(shares, sheet.name, best.by === "row" ? "share" : "weight"),
    off: best.off,
    doubts: both ? doubt("both").doubts : [],
  };
}

/** The numbers of an objective's rows in the column, null where something else stands there. */
function numbersIn(
  sheet: Sheet,
  { area }: Objective,
  col: number,
): readonly { readonly value: WeightReading; readonly cell: CellRef }[] | null {
  const found: { readonly value: WeightReading; readonly cell: CellRef }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const value = readWeight(sheet.value(row, col), sheet.format(row, col));
    if (value.kind === "empty") continue;
    if (value.kind !== "number" || value.value.s < 0n || value.value.compare(HUNDRED) > 0) return null;
    if (value.value.compare(0) !== 0) found.push({ value, cell: { sheet: sheet.name, row, col } });
  }
  return found;
}

/** Whether a heading over the names speaks of people or quotas. */
function titled(sheet: Sheet, run: readonly Named[]): boolean {
  return run.some(({ col, heading: { cell } }) => {
    const above = sheet.mergeAt(cell.row - 1, col);
    const text = above ? sheet.text(above.top, above.left) : sheet.text(cell.row - 1, col);
    return speaksOfPeople(text);
  });
}

interface Way {
  readonly by: SharesBy;
  /** So many sums come out, of so many. */
  readonly right: number;
  readonly all: number;
  readonly off: readonly SharesOff[];
}

/** The sums that could have to come out, the likeliest first where they come out alike. */
function waysOf(entries: readonly Entry[], run: readonly Named[]): readonly Way[] {
  const rows = groupsBy(entries, ({ objective }) => objective);
  const columns = run.map(({ col }) => entries.filter((entry) => entry.col === col)).filter(({ length }) => length > 0);
  const weights = rows.filter(([first]) => first?.objective.weight?.value.kind === "number");
  return [
    wayOf("row", rows, () => HUNDRED),
    wayOf("column", columns, () => HUNDRED),
    wayOf("weight", weights, ({ objective: { weight } }) => (weight?.value.kind === "number" ? weight.value.value : HUNDRED)),
  ];
}

function wayOf(by: SharesBy, groups: readonly (readonly Entry[])[], expectedOf: (entry: Entry) => Exact): Way {
  const off = groups.flatMap((group): SharesOff[] => {
    const [first] = group;
    if (!first) return [];
    const [made, expected] = [sum(group.map(({ amount }) => amount)), expectedOf(first)];
    if (made.equals(expected)) return [];
    const of = by === "column" ? { objective: null, person: first.name.value } : { objective: first.objective, person: null };
    return [{ by, unit: first.unit, ...of, sum: made, expected, cells: group.map(({ cell }) => cell) }];
  });
  return { by, right: groups.length - off.length, all: groups.length, off };
}

function groupsBy<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly T[])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
