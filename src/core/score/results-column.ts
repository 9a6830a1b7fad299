/** A column of a table that states results: where it ends, what it holds, what it says of an objective or phase. */
import type { At, Goal } from "../plan/plan";
import type { TableRead } from "../plan/table-read";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { readAchievement } from "../text/achievement";
import type { AchievementReading } from "../text/values";

export interface ResultsColumn {
  readonly sheet: Sheet;
  readonly table: TableRead;
  /** The last row (0-based) that can be of the table. */
  readonly until: number;
  /** 0-based. */
  readonly col: number;
  readonly heading: At<string>;
}

/** Rows of a table that are looked at. */
const MOST_ROWS = 5000;

/** A table ends where the next one below it begins. @param index the table's place in `tables` */
export function lastRow(tables: readonly TableRead[], index: number): number {
  const own = tables[index];
  const below = tables.filter(
    ({ headings }) =>
      own && headings.top > own.headings.bottom && headings.left <= own.headings.right && headings.right >= own.headings.left,
  );
  return Math.min(Infinity, ...below.map(({ headings }) => headings.top - 1));
}

/** Nearly all that is filled below says how far something is; one that is still blank may be filled later. */
export function holdsResults(column: ResultsColumn): boolean {
  const kinds = kindsIn(column);
  const results = kinds.filter((kind) => STATED.has(kind) || kind === "empty").length;
  return results * 10 >= kinds.length * 8;
}

/** Whether it states any result yet. */
export function statesResults(column: ResultsColumn): boolean {
  return kindsIn(column).some((kind) => STATED.has(kind));
}

const STATED: ReadonlySet<AchievementReading["kind"]> = new Set<AchievementReading["kind"]>(["percent", "not-evaluable"]);

function kindsIn({ sheet, table, until, col }: ResultsColumn): readonly AchievementReading["kind"][] {
  const first = table.headings.bottom + 1;
  const rows = sheet.rowsBetween(first, Math.min(until, first + MOST_ROWS - 1));
  return rows.flatMap(({ row, cells }) =>
    cells.filter((cell) => cell.col === col).map(({ value }) => readAchievement(value, sheet.format(row, col)).kind),
  );
}

/** @param name of the sheet on which the goal stands */
export function inTable({ sheet, table, until }: Omit<ResultsColumn, "col" | "heading">, { area }: Goal, name: string): boolean {
  const { bottom, left, right } = table.headings;
  return sheet.name === name && area.top > bottom && area.top <= until && area.left <= right && area.right >= left;
}

/** The goal's first filled cell in the column; null where it is blank there. */
export function resultIn({ sheet, col }: ResultsColumn, { area }: Goal): At<AchievementReading> | null {
  for (let row = area.top; row <= area.bottom; row++) {
    const value = readAchievement(sheet.value(row, col), sheet.format(row, col));
    const cell: CellRef = { sheet: sheet.name, row, col };
    if (value.kind !== "empty") return { value, cell };
  }
  return null;
}
