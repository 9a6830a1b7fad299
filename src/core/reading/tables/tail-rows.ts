/** Where a list ends: numbers alone below it, notes, legends, signatures. */
import { nearlyEqual, ZERO } from "../../exact";
import type { DeclaredTotal, Weight } from "../../plan/plan";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { textAt, weightAt } from "../cells";
import { namesLevel } from "../levels/words";
import { beginsAsTotal } from "../total-words";
import type { TableColumns } from "./columns";
import type { Table } from "./table";

import type { DataRow, TableRow } from "./row";
import { isCount } from "./total-row";
/**
 * A number alone under two weights is a total where a list ends: at the table's end, before a title, or where a list begins anew.
 * @param goesOn whether weights stand in a table above, which may end here
 */
export function bareTotals(
  table: Table,
  columns: TableColumns,
  weightCol: number,
  rows: readonly TableRow[],
  goesOn: boolean,
): readonly TableRow[] {
  let weights = goesOn ? 1 : 0;
  let stated = ZERO;
  let above: TableRow | null = null;
  return rows.map((row, index): TableRow => {
    if (row.kind === "total") {
      weights = 0;
      for (const { value } of row.totals) stated = stated.add(value);
    }
    const wholeOf = above?.kind === "total" && above.row === row.row - 1 ? above.totals[0] : undefined;
    above = row;
    if (row.kind !== "data" || row.weight?.value.kind !== "number") return row;
    const before = weights;
    weights += 1;
    const { value } = row.weight.value;
    // "Sommano in tutto" below totals that became known only here.
    const isSum = !row.number && row.title && beginsAsTotal(row.title.value, table.own) && nearlyEqual(value, stated);
    // "Totale revisione del cimitero | Avvio | N. pratiche | 95%" is an objective, whatever it weighs.
    if (isSum && row.title && textsOf(table, weightCol, row.row) <= 3)
      return asTotal(table, weightCol, row.row, row.weight, row.title.value);
    // "8 obiettivi" in the column of titles counts what stands above.
    const titled = row.title !== null && !isCount(row.title.value);
    // Directly below a section's total the greater one is that of all sections, some of which may stand in the tables above.
    const many = before >= 2 || (wholeOf !== undefined && value.compare(wholeOf.value) > 0);
    if (!many || row.number || titled || row.titleCovered || !isBare(table, columns, weightCol, row.row)) return row;
    const next = rows.slice(index + 1).find((one) => one.kind === "total" || one.kind === "title" || (one.kind === "data" && says(one)));
    if (next?.kind === "data" && !beginsList(next)) return row;
    weights = 0;
    stated = stated.add(value);
    return asTotal(table, weightCol, row.row, row.weight, "");
  });
}

/** A row of data as the total that it is. */
export function asTotal({ sheet }: Table, weightCol: number, row: number, { value, cell }: Weight, text: string): TableRow {
  const formula = sheet.formula(row, weightCol) ?? null;
  const totals: DeclaredTotal[] =
    value.kind === "number" ? [{ value: value.value, scale: value.scale, cell, source: "row", text, formula }] : [];
  return { kind: "total", row, totals, adds: null };
}

function says(row: DataRow): boolean {
  return row.number !== null || row.title !== null || hasWeight(row);
}

/** No text beside the number: only numbers, such as other columns' totals. */
function isBare(table: Table, columns: TableColumns, weightCol: number, row: number): boolean {
  const phase = columns.phase === undefined ? null : textAt(table.sheet, row, table.left + columns.phase);
  return textsOf(table, weightCol, row) === 0 && phase === null;
}

/** How many texts the row bears beside the weight: counts ("8 obiettivi") are none. */
function textsOf({ sheet, left, headings }: Table, weightCol: number, row: number): number {
  const right = left + headings.length - 1;
  const isText = ({ col, value }: SheetRow["cells"][number]): boolean =>
    col >= left && col <= right && col !== weightCol && typeof value === "string" && !isCount(value);
  return sheet.rowCells(row).filter(isText).length;
}

/** Whether the row could be the first of a list: titled, or numbered 1 or in two parts. */
function beginsList({ number, title }: DataRow): boolean {
  const parts = number?.value.parts ?? [];
  return title !== null || parts.length > 1 || parts[0] === 1;
}

/** What stands below the last weight or total without a number of its own is no objective: notes, legends, signatures. */
export function withoutTail(sheet: Sheet, partCols: readonly number[], rows: readonly TableRow[]): readonly TableRow[] {
  const says = (row: TableRow, index: number, all: readonly TableRow[]): boolean =>
    row.kind === "total" ||
    (row.kind === "data" &&
      (row.weight === null ||
        hasWeight(row) ||
        goesOn(sheet, row, all[index - 1]) ||
        (row.number !== null && row.title !== null) ||
        partCols.some((col) => weightAt(sheet, row.row, col).value.kind === "number")));
  const data = lastIndex(rows, (row, index) => row.kind === "data" && says(row, index, rows));
  // A total below a title below the last data is the next table's.
  const title = rows.findIndex((row, index) => index > data && row.kind === "title");
  const end = title < 0 ? rows.length : title;
  const last = belowTotal(sheet, rows) ?? lastIndex(rows, (row, index) => index < end && says(row, index, rows));
  return rows.map((row, index) => (index > last ? { kind: "left", row: row.row } : row));
}

/**
 * The place of the last total, where none of the numbers below it weighs anything: a legend, a year, a note with a number behind it. null
 * where something below it could be an objective.
 */
function belowTotal(sheet: Sheet, rows: readonly TableRow[]): number | null {
  const at = lastIndex(rows, (row) => row.kind === "total");
  const weighed = rows.slice(0, Math.max(0, at)).filter((row) => row.kind === "data" && hasWeight(row));
  const numbered = weighed.every((row) => row.kind === "data" && row.number !== null);
  const below = rows.slice(at + 1).filter((row) => row.kind !== "left" && row.kind !== "title");
  const isNone = (row: TableRow): boolean =>
    row.kind === "data" && row.number === null && (row.title === null || (numbered && textsIn(sheet, row.row) === 1));
  return weighed.length > 0 && below.every(isNone) ? at : null;
}

function textsIn(sheet: Sheet, row: number): number {
  return sheet.rowCells(row).filter(({ value }) => typeof value === "string" && cellText(value) !== "").length;
}

/** −1 where no row does. */
function lastIndex(rows: readonly TableRow[], does: (row: TableRow, index: number) => boolean): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (does(rows[index] as TableRow, index)) return index;
  return -1;
}

/** A title with something beside it directly below another row: an objective whose weight is not written yet. */
function goesOn(sheet: Sheet, row: DataRow, before: TableRow | undefined): boolean {
  return (
    row.title !== null && !row.titleCovered && before?.kind === "data" && before.row === row.row - 1 && sheet.rowCells(row.row).length >= 2
  );
}

function hasWeight(row: DataRow): boolean {
  if (row.weight?.value.kind === "not-numeric") return row.title !== null && namesLevel(row.weight.value.text);
  return row.weight !== null && row.weight.value.kind !== "empty";
}
