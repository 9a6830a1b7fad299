/** Which of several columns of results counts: what can be chosen, where nobody but the user can tell, and the plan with another one in its place. */
import { objectivesOf, sheetOfGoal, type At, type Goal, type Objective, type Plan, type PlanSheet, type Unit } from "../plan/plan";
import { normalize } from "../text/normalize";
import { resultsDay } from "../text/results-day";
import type { TakenAs } from "../plan/table-read";
import { holdsResults, inTable, lastRow, resultIn, statesResults, type ResultsColumn } from "./results-column";

/** Columns of results with the same heading, wherever they stand. */
export interface ResultChoice {
  /** What the choice is called by: its heading, so that it lasts when the sheets are read again. */
  readonly heading: string;
  readonly columns: readonly At<string>[];
  /** The reader took it, in one table at least. */
  readonly taken: boolean;
}

interface Column extends ResultsColumn {
  readonly taken: boolean;
  /** It holds a result already. */
  readonly states: boolean;
}

/** What a column may have been taken for that states results. */
const MAY_BE: ReadonlySet<TakenAs> = new Set<TakenAs>(["achievement", "otherResults", "monitoring"]);

/** The columns among which a score can choose, those that are read first; one alone is no choice. */
export function resultChoices(plan: Plan): readonly ResultChoice[] {
  const columns = plan.sheets.flatMap(columnsOn);
  const byKey = new Map<string, Column[]>();
  for (const column of columns) byKey.set(keyOf(column.heading.value), [...(byKey.get(keyOf(column.heading.value)) ?? []), column]);
  const choices = [...byKey.values()].map((same): ResultChoice => ({
    heading: same[0]?.heading.value ?? "",
    columns: same.map(({ heading }) => heading),
    taken: same.some(({ taken }) => taken),
  }));
  return choices.length > 1 ? choices.sort((a, b) => Number(b.taken) - Number(a.taken)) : [];
}

/** The unit with the results of the columns so headed in the place of those taken; null where it has results, but no such column. */
export function withResultsOf(plan: Plan, unit: Unit, heading: string): Unit | null {
  const columns = plan.sheets.flatMap(columnsOn).filter((one) => keyOf(one.heading.value) === keyOf(heading));
  const goals = goalsOf(unit);
  if (!goals.some(({ goal, sheet }) => columns.some((one) => inTable(one, goal, sheet)))) {
    const measured = goals.some(({ goal }) => goal.years.length > 0 || (goal.achievement && goal.achievement.value.kind !== "empty"));
    return measured ? null : unit;
  }
  const of = <T extends Goal>(goal: T, sheet: string): T => {
    const column = columns.find((one) => inTable(one, goal, sheet));
    return column ? { ...goal, achievement: resultIn(column, goal) ?? emptyIn(column, goal), years: [] } : goal;
  };
  const objective = (one: Objective): Objective => {
    const sheet = sheetOfGoal(one, unit);
    return { ...of(one, sheet), phases: one.phases.map((phase) => of(phase, sheet)) };
  };
  return { ...unit, sections: unit.sections.map((section) => ({ ...section, objectives: section.objectives.map(objective) })) };
}

/** Columns of one table that all state results and none of which says that it is the later: a score would be a guess. */
export function undecidedResults(plan: Plan, unit: Unit): readonly At<string>[] {
  for (const sheet of plan.sheets) {
    const columns = columnsOn(sheet);
    for (const taken of columns.filter((one) => one.taken)) {
      const alike = columns.filter(
        (one) => one.table === taken.table && resultsDay(one.heading.value) === resultsDay(taken.heading.value) && one.states,
      );
      if (alike.length > 1 && alike.includes(taken) && isReadFrom(unit, taken)) return alike.map(({ heading }) => heading);
    }
  }
  return [];
}

function isReadFrom(unit: Unit, column: Column): boolean {
  return goalsOf(unit).some(
    ({ goal, sheet }) => goal.achievement?.cell.col === column.col && goal.achievement.cell.sheet === sheet && inTable(column, goal, sheet),
  );
}

/** Objectives and phases, each with the sheet on which it stands. */
function goalsOf(unit: Unit): readonly { readonly goal: Goal; readonly sheet: string }[] {
  return objectivesOf(unit).flatMap((objective) => {
    const sheet = sheetOfGoal(objective, unit);
    return [objective, ...objective.phases].map((goal) => ({ goal, sheet }));
  });
}

/** Each sheet's columns, found once: every structure of a plan asks for them. */
const known = new WeakMap<PlanSheet, readonly Column[]>();

function columnsOn(planned: PlanSheet): readonly Column[] {
  const before = known.get(planned);
  if (before) return before;
  const columns = columnsFound(planned);
  known.set(planned, columns);
  return columns;
}

/** What is taken counts, blank or not; of the others only columns that state something. */
function columnsFound({ sheet, tables = [] }: PlanSheet): readonly Column[] {
  return tables.flatMap((table, index) => {
    const until = lastRow(tables, index);
    return table.columns.flatMap(({ col, heading, as }): Column[] => {
      if (!heading || as.length === 0 || !as.every((one) => MAY_BE.has(one))) return [];
      const column: ResultsColumn = { sheet, table, until, col, heading };
      const taken = as.includes("achievement");
      const states = statesResults(column);
      return taken || (states && holdsResults(column)) ? [{ ...column, taken, states }] : [];
    });
  });
}

/** A goal without a result in that column has none: its own is of another time. */
function emptyIn({ sheet, col }: ResultsColumn, { area }: Goal): NonNullable<Goal["achievement"]> {
  return { value: { kind: "empty" }, cell: { sheet: sheet.name, row: area.top, col } };
}

function keyOf(heading: string): string {
  return normalize(heading);
}
