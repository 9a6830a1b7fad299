/** A column "Struttura" beside the objectives: several units in one table. */
import { HUNDRED, sum } from "../../exact";
import type { At } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { shownTextAt } from "../cells";
import type { TableHeader } from "./header";
import type { ListDraft, SectionDraft } from "./lists";
import type { DataRow } from "./rows";

/**
 * Splits a list by its unit column, if there is one whose values stand together in runs and the weights of all rows make clearly
 * more than one total. A column "Responsabile" that only says who helps does not split a list.
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
    if (run && (name === null || normalize(name.value) === normalize(run.name.value))) run.rows.push(row);
    else if (name) runs.push({ name, rows: [row] });
    else return null;
  }
  const names = new Set(runs.map((run) => normalize(run.name.value)));
  if (runs.length < 2 || names.size < runs.length) return null;
  const total = sum(section.rows.flatMap((row) => (row.weight?.value.kind === "number" ? [row.weight.value.value] : [])));
  if (total.compare(HUNDRED.mul(3).div(2)) <= 0) return null;
  return runs.map(({ name, rows }) => ({ name, sections: [{ ...section, rows, totals: [], phaseTotals: [] } satisfies SectionDraft] }));
}
