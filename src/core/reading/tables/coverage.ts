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
  const covered = groups.filter(({ objectives }, i) => {
    const first = objectives[0]?.draft;
    const sheet = first?.table.sheet.name ?? "";
    const own = objectives.reduce((n, { draft }) => n + 1 + draft.parts.length + draft.repeated.length, 0);
    const isAdded = (rows: ReadonlySet<number>): boolean =>
      rows.size <= own && objectives.every(({ draft }) => draft.table.sheet.name === sheet && rows.has(draft.head.row));
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
