/** The weights of a form in one scale: those of its objectives, and those of their parts by themselves. */
import type { Weight } from "../../plan/plan";
import { weightAt } from "../cells";
import { asPercent, mixesShares } from "../one-scale";
import type { Draft } from "./drafts";
import type { Entry } from "./entries";
import type { DataRow, TableRow } from "./row";

/** The rows of all tables with the weights of their column in one scale, those of objectives and of parts together. */
export function rowsInOneScale(tables: readonly (readonly TableRow[])[]): readonly (readonly TableRow[])[] {
  const weights = tables.flat().flatMap((row) => (row.kind === "data" ? [row.weight] : []));
  if (!mixesShares(weights)) return tables;
  return tables.map((rows) => rows.map((row) => (row.kind === "data" ? { ...row, weight: row.weight && asPercent(row.weight) } : row)));
}

/** The entries with the weights of objectives in one scale, and those of parts that stand on rows of their own. */
export function inOneScale(entries: readonly Entry[]): readonly Entry[] {
  const drafts = entries.flatMap((entry) => (entry.kind === "objective" ? [entry.draft] : []));
  const heads = mixesShares(drafts.map(({ head }) => head.weight));
  const parts = mixesShares(drafts.flatMap((draft) => draft.parts.map(({ weight }) => weight)));
  if (!heads && !parts) return entries;
  return entries.map((entry) => (entry.kind === "objective" ? { kind: "objective", draft: scaled(entry.draft, heads, parts) } : entry));
}

function scaled(draft: Draft, heads: boolean, parts: boolean): Draft {
  const percent = (row: DataRow): DataRow => ({ ...row, weight: row.weight && asPercent(row.weight) });
  const head = heads ? percent(draft.head) : draft.head;
  return {
    ...draft,
    head,
    rows: draft.rows.map((row) => (row === draft.head ? head : row)),
    parts: parts ? draft.parts.map(percent) : draft.parts,
  };
}

/** Whether a column of weights of parts beside the objectives mixes percentages and shares; `index` from the table's left edge, 0-based. */
export function partsMixShares(entries: readonly Entry[], index: number): boolean {
  const weights: Weight[] = [];
  for (const entry of entries) {
    if (entry.kind !== "objective") continue;
    const { table, rows, parts } = entry.draft;
    for (const { row } of [...rows, ...parts]) weights.push(weightAt(table.sheet, row, table.left + index));
  }
  return mixesShares(weights);
}
