/** What objectives and phases have in common, read from their rows. */
import type { Goal, Indicator, Weight } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { achievementAt, deadlineAt, textAt } from "../cells";
import type { TableColumns } from "./columns";
import type { DataRow } from "./rows";

/** The goal of the rows: its texts from the first row that has them. The title is read from `table.title`. */
export function buildGoal(sheet: Sheet, table: TableColumns, rows: readonly DataRow[], weight: Weight | null): Goal {
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
export function indicatorOf(sheet: Sheet, table: TableColumns, row: number): readonly Indicator[] {
  const indicator: Indicator = {
    type: textAt(sheet, row, table.type),
    kpiClass: textAt(sheet, row, table.class),
    text: textAt(sheet, row, table.indicator),
    target: textAt(sheet, row, table.target),
  };
  return indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [];
}
