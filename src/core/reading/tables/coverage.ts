/** Totals of the sheet that cover just one list. */
import { nearlyEqual, ZERO, type Exact } from "../../exact";
import type { Entry } from "./entries";
import type { Group } from "./groupings";
import type { TotalRow } from "./row";

/** Total rows with the objectives above them, since the last total. */
export interface TotalOver {
  readonly total: TotalRow;
  readonly sheet: string;
}

export function totalsOf(entries: readonly Entry[]): readonly TotalOver[] {
  return entries.flatMap((entry) => (entry.kind === "total" ? [{ total: entry.total, sheet: entry.table.sheet.name }] : []));
}

/** The share of lists that a total of the sheet covers exactly: a formula by what it adds, a typed one by its value; less those it cuts. */
export function coverage(groups: readonly Group[], sums: readonly Exact[], totals: readonly TotalOver[]): number {
  if (totals.length === 0) return 0;
  // By the first row of a list, and by its sheet: a column of texts may part it into thousands, and a workbook has a total a structure.
  const adding = new Map<string, Map<number, ReadonlySet<number>[]>>();
  const typed = new Map<string, TotalRow[]>();
  for (const { total, sheet } of totals) {
    if (total.adds === null) typed.set(sheet, [...(typed.get(sheet) ?? []), total]);
    else {
      const rows = new Set(total.adds);
      const byRow = adding.get(sheet) ?? new Map<number, ReadonlySet<number>[]>();
      adding.set(sheet, byRow);
      for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), rows]);
    }
  }
  const heads = adding.size > 0 ? headsOf(groups) : null;
  const covered = groups.filter(({ objectives }, i) => {
    const first = objectives[0]?.draft;
    const sheet = first?.table.sheet.name ?? "";
    const own = objectives.reduce((n, { draft }) => n + 1 + draft.parts.length + draft.repeated.length, 0);
    // Rows of its parts may be added too, but no other list's.
    const isAdded = (rows: ReadonlySet<number>): boolean =>
      rows.size <= own &&
      objectives.every(({ draft }) => draft.table.sheet.name === sheet && rows.has(draft.head.row)) &&
      [...rows].every((row) => (heads?.get(sheet)?.get(row) ?? i) === i);
    if (
      adding
        .get(sheet)
        ?.get(first?.head.row ?? -1)
        ?.some(isAdded)
    )
      return true;
    const last = objectives.at(-1)?.draft.table.sheet.name ?? "";
    return (typed.get(last) ?? []).some((total) => total.totals.some(({ value }) => nearlyEqual(value, sums[i] ?? ZERO)));
  });
  return covered.length / groups.length;
}

/** By sheet and row (0-based) where an objective begins: its list's place among the groups. */
function headsOf(groups: readonly Group[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const heads = new Map<string, Map<number, number>>();
  for (const [i, { objectives }] of groups.entries()) {
    for (const { draft } of objectives) {
      const { name } = draft.table.sheet;
      const ofSheet = heads.get(name) ?? new Map<number, number>();
      if (ofSheet.size === 0) heads.set(name, ofSheet);
      ofSheet.set(draft.head.row, i);
    }
  }
  return heads;
}

/** Whether a formula adds the weights of several lists, but not of all: where no list has a total of its own, it is those that are one. */
export function addsSeveral(groups: readonly Group[], totals: readonly TotalOver[]): boolean {
  const adding = totals.filter(({ total }) => total.adds !== null);
  if (adding.length === 0) return false;
  const heads = headsOf(groups);
  return adding.some(({ total, sheet }) => {
    const added = new Set((total.adds ?? []).flatMap((row) => heads.get(sheet)?.get(row) ?? []));
    return added.size > 1 && added.size < groups.length;
  });
}
