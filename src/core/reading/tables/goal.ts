/** What objectives and their parts have in common, read from their rows. */
import type { Goal, Indicator, Weight } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { achievementAt, deadlineAt, textAt } from "../cells";
import type { TableColumns } from "./columns";
import type { DataRow } from "./row";

/** Columns by their place on the sheet, 0-based. */
export type PlacedColumns = Omit<TableColumns, "width"> & { readonly left: number; readonly right: number };

/** The columns of a form where one of its tables has them. @param left the table's first column, 0-based */
export function placed(columns: TableColumns, left: number): PlacedColumns {
  const at = (index: number | undefined): number | undefined => (index === undefined ? undefined : index + left);
  return {
    number: at(columns.number),
    title: columns.title + left,
    descriptions: columns.descriptions.map((index) => index + left),
    phase: at(columns.phase),
    publicValue: at(columns.publicValue),
    strategic: at(columns.strategic),
    start: at(columns.start),
    deadline: at(columns.deadline),
    type: at(columns.type),
    class: at(columns.class),
    indicator: at(columns.indicator),
    target: at(columns.target),
    achievement: at(columns.achievement),
    left,
    right: left + columns.width - 1,
  };
}

/** The goal of the rows: its texts from the first row that has them. The title is read from `table.title`. */
export function buildGoal(sheet: Sheet, table: PlacedColumns, rows: readonly DataRow[], weight: Weight | null): Goal {
  const first = rows[0] as DataRow;
  const last = rows[rows.length - 1] ?? first;
  const firstOf = <T>(read: (row: number) => T | null): T | null => {
    for (const row of rows) {
      const value = read(row.row);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    number: first.number,
    title: firstOf((row) => textAt(sheet, row, table.title)),
    weight,
    start: firstOf((row) => deadlineAt(sheet, row, table.start)),
    deadline: firstOf((row) => deadlineAt(sheet, row, table.deadline)),
    indicators: indicatorOf(sheet, table, first.row),
    achievement: achievementAt(sheet, first.row, table.achievement),
    years: [],
    area: { top: first.row, left: table.left, bottom: last.row, right: table.right },
  };
}

/** The indicator of a row: none when all of its cells are empty. */
export function indicatorOf(sheet: Sheet, table: PlacedColumns, row: number): readonly Indicator[] {
  const indicator: Indicator = {
    type: textAt(sheet, row, table.type),
    kpiClass: textAt(sheet, row, table.class),
    text: textAt(sheet, row, table.indicator),
    target: textAt(sheet, row, table.target),
  };
  return indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [];
}
