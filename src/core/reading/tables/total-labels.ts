/** What stands beside the totals of a form: where it stands beside a number elsewhere in the form, that is a total too. */
import { isAmong, normalize } from "../../text/normalize";
import { rowsOf } from "./column-facts";
import type { TableRow } from "./row";
import type { Table } from "./table";

/** The labels of the totals among the rows, normalised. */
export function totalLabels(rows: readonly (readonly TableRow[])[]): ReadonlySet<string> {
  const texts = rows
    .flat()
    .flatMap((row) =>
      row.kind === "total" ? row.totals.flatMap(({ source, text }) => (source === "row" && text !== "" ? [normalize(text)] : [])) : [],
    );
  return new Set(texts);
}

/** Whether the title of a row of data is such a label. */
export function titledAsTotal(rows: readonly TableRow[], labels: ReadonlySet<string>): boolean {
  return rows.some((row) => row.kind === "data" && row.title !== null && isAmong(row.title.value, labels));
}

/** Whether the table, whose rows were read without knowing the labels, would be read otherwise with them: none of most tables' texts is one. */
export function couldBearLabel(table: Table, rows: readonly TableRow[], labels: ReadonlySet<string>): boolean {
  const labelled = new Set(rows.flatMap((row) => (row.kind === "total" && row.totals.some(isLabelled) ? [row.row] : [])));
  for (const { row, cells } of rowsOf(table)) {
    if (labelled.has(row)) continue;
    for (const { value } of cells) if (typeof value === "string" && isAmong(value, labels)) return true;
  }
  return false;
}

/** Beside its number it bears a text of its own already. */
function isLabelled({ source, text }: { readonly source: string; readonly text: string }): boolean {
  return source === "row" && text !== "";
}
