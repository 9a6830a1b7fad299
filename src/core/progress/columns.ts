/** Columns that say how far each objective was on a day, and what they say of each objective and phase. */
import type { At, Goal, Plan } from "../plan/plan";
import { holdsResults, inTable, lastRow, resultIn, type ResultsColumn } from "../score/results-column";
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

interface Column extends ResultsColumn {
  readonly serial: number;
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
    tables.flatMap((table, index) => columnsOf({ sheet, table, until: lastRow(tables, index) }, year)),
  );
  const days = [...new Set(columns.map(({ serial }) => serial))].sort((a, b) => a - b);
  const points = days.map((serial): Point => ({ serial, headings: columns.filter((one) => one.serial === serial).map(({ heading }) => heading) })); // prettier-ignore
  return {
    points,
    said: (goal, sheet, point) => {
      const column = columns.find((one) => one.serial === point.serial && inTable(one, goal, sheet));
      return column ? resultIn(column, goal) : null;
    },
  };
}

function columnsOf({ sheet, table, until }: Omit<ResultsColumn, "col" | "heading">, year: number): readonly Column[] {
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
