/** Columns that say how far each objective was on a day, and what they say of each objective and phase. */
import type { At, Goal, Plan } from "../plan/plan";
import type { TableRead } from "../plan/table-read";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { readAchievement } from "../text/achievement";
import { serialOfDate } from "../text/calendar";
import { checkpointOf } from "../text/checkpoint";
import type { AchievementReading } from "../text/values";

/** A day on which the plan says how far it was. */
export interface Point {
  /** As Excel counts days. */
  readonly serial: number;
  /** The headings that name it. */
  readonly headings: readonly At<string>[];
}

interface Column {
  readonly sheet: Sheet;
  readonly table: TableRead;
  /** The last row (0-based) that can be of the table. */
  readonly until: number;
  readonly col: number;
  readonly serial: number;
  readonly heading: At<string>;
}

export interface Monitoring {
  /** From the earliest day to the latest. */
  readonly points: readonly Point[];
  /** What the plan says of the objective or phase on that day; null where it has no cell for it, or an empty one. */
  readonly said: (goal: Goal, sheet: string, point: Point) => At<AchievementReading> | null;
}

/** @param year of headings that name none */
export function monitoringOf(plan: Plan, year: number): Monitoring {
  const columns = plan.sheets.flatMap(({ sheet, tables = [] }) =>
    tables.flatMap((table, index) => columnsOf(sheet, table, lastRow(tables, index), year)),
  );
  const days = [...new Set(columns.map(({ serial }) => serial))].sort((a, b) => a - b);
  const points = days.map((serial): Point => ({ serial, headings: columns.filter((one) => one.serial === serial).map(({ heading }) => heading) })); // prettier-ignore
  return {
    points,
    said: (goal, sheet, point) => {
      const column = columns.find((one) => one.serial === point.serial && isOf(one, goal, sheet));
      return column ? filledIn(column, goal) : null;
    },
  };
}

/** A table ends where the next one below it begins. */
function lastRow(tables: readonly TableRead[], index: number): number {
  const [own] = [tables[index]];
  const below = tables.filter(
    ({ headings }) =>
      own && headings.top > own.headings.bottom && headings.left <= own.headings.right && headings.right >= own.headings.left,
  );
  return Math.min(Infinity, ...below.map(({ headings }) => headings.top - 1));
}

function columnsOf(sheet: Sheet, table: TableRead, until: number, year: number): readonly Column[] {
  return table.columns.flatMap(({ col, heading, as }): Column[] => {
    const point = heading && as.every((one) => MAY_BE.has(one)) ? checkpointOf(heading.value) : null;
    if (!heading || !point) return [];
    const serial = serialOfDate({ ...point, year: point.year ?? year });
    const column = { sheet, table, until, col, serial, heading };
    return holdsResults(column) ? [column] : [];
  });
}

/** What a reader may have taken such a column for: "Avanzamento al 30/06", "Al 30/06". */
const MAY_BE: ReadonlySet<string> = new Set(["monitoring", "achievement", "deadline"]);

/** Nearly all that is filled below says how far something is; one that is still blank may be filled later. */
function holdsResults({ sheet, table, until, col }: Column): boolean {
  const kinds = sheet.rowsBetween(table.headings.bottom + 1, Math.min(until, table.headings.bottom + 5000)).flatMap(({ row, cells }) =>
    cells.filter((cell) => cell.col === col).map(({ value }) => readAchievement(value, sheet.format(row, col)).kind),
  ); // prettier-ignore
  const results = kinds.filter((kind) => kind === "percent" || kind === "not-evaluable" || kind === "empty").length;
  return results * 10 >= kinds.length * 8;
}

function isOf({ sheet, table, until }: Column, { area }: Goal, name: string): boolean {
  return sheet.name === name && area.top > table.headings.bottom && area.top <= until && area.left <= table.headings.right && area.right >= table.headings.left; // prettier-ignore
}

/** The goal's first filled cell in the column. */
function filledIn({ sheet, col }: Column, { area }: Goal): At<AchievementReading> | null {
  for (let row = area.top; row <= area.bottom; row++) {
    const value = readAchievement(sheet.value(row, col), sheet.format(row, col));
    const cell: CellRef = { sheet: sheet.name, row, col };
    if (value.kind !== "empty") return { value, cell };
  }
  return null;
}
