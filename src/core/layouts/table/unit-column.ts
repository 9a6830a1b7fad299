/** A column "Struttura" beside the objectives: several units in one table. */
import { sum } from "../../exact";
import type { At } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { shownTextAt } from "../cells";
import { topNumber } from "../numbering";
import type { TableHeader } from "./header";
import type { ListDraft, SectionDraft } from "./lists";
import type { DataRow } from "./rows";

/**
 * Splits a list by its unit column, if there is one whose values stand together in runs that are lists of their own: each
 * numbered from 1, or all making the same total. A column "Responsabile" that only says who helps does not split a list.
 */
export function splitByUnitColumn(sheet: Sheet, header: TableHeader, lists: readonly ListDraft[]): readonly ListDraft[] {
  const col = header.columns.get("unit");
  if (col === undefined) return lists;
  return lists.flatMap((list) => split(sheet, col, list) ?? [list]);
}

function split(sheet: Sheet, col: number, list: ListDraft): readonly ListDraft[] | null {
  const [section, ...more] = list.sections;
  if (!section || more.length > 0) return null;
  const runs: { readonly name: At<string>; readonly rows: DataRow[] }[] = [];
  for (const row of section.rows) {
    const name = shownTextAt(sheet, row.row, col);
    const run = runs[runs.length - 1];
    if (run && (name === null || name.value === run.name.value || normalize(name.value) === normalize(run.name.value))) run.rows.push(row);
    else if (!name || (row.number !== null && !beginsAnew([row]))) return null;
    else runs.push({ name, rows: [row] });
  }
  const names = new Set(runs.map((run) => normalize(run.name.value)));
  if (runs.length < 2 || names.size < runs.length) return null;
  if (!runs.every(({ rows }) => beginsAnew(rows)) && !makeOneTotal(runs.map(({ rows }) => rows))) return null;
  return runs.map(({ name, rows }) => ({ name, sections: [{ ...section, rows, totals: [], phaseTotals: [] } satisfies SectionDraft] }));
}

/** The run's numbering begins with 1: a list of its own. */
function beginsAnew(rows: readonly DataRow[]): boolean {
  return topNumber(rows[0]?.number ?? null) === 1;
}

/** Without numbers: the weights of most runs make one and the same total, and no run is a single row. */
function makeOneTotal(runs: readonly (readonly DataRow[])[]): boolean {
  if (runs.some((rows) => rows.length < 2 || rows.some((row) => row.number !== null))) return false;
  const totals = runs.map((rows) => sum(rows.flatMap((row) => (row.weight?.value.kind === "number" ? [row.weight.value.value] : []))));
  return totals.some((total) => totals.filter((other) => other.equals(total)).length * 2 > totals.length);
}
