import { objectivesOf, sheetOfGoal, type At, type Goal, type Indicator, type Objective, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { readDeadlines } from "../text/deadline";
import { page } from "./pages/objective-measurable";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/objective-measurable";
import { groupByColumn, type Spot } from "./support/group";
import { textsOf, unitsWithSheets } from "./support/walk";

type Found = FindingOf<typeof sentences>;

type Field = "type" | "class" | "indicator" | "target";

const FIELDS: Readonly<Record<Field, (indicator: Indicator) => At<string> | null>> = {
  type: ({ type }) => type,
  class: ({ kpiClass }) => kpiClass,
  indicator: ({ text }) => text,
  target: ({ target }) => target,
};

/** A row on which a goal is measured; `indicator` is null when the goal has none at all. */
interface Row {
  readonly goal: Goal;
  readonly indicator: Indicator | null;
  readonly row: number;
}

/** The share of a unit's objectives that must have a value before it is asked of the others. */
const USUAL = 1 / 2;

/**
 * An objective without indicator, target, class, type or deadline, where the others of its unit have one. A column that the
 * municipality's layout does not have is not asked for, and neither is one that is hardly used; of phases and of further rows of an
 * objective a value is asked only where nearly all of them have it. A deadline in words counts, and so does a date in the indicator or the
 * target; a value merged over several rows counts for each.
 */
export const objectiveMeasurable = defineRule({
  name: "objective-measurable",
  group: "texts",
  severity: "warning",
  title: { it: "Obiettivi non misurabili", en: "Objectives that cannot be measured" },
  sentences,
  page,
  *check({ plan }: RuleContext): Iterable<Found> {
    for (const { unit, sheet } of unitsWithSheets(plan)) {
      const objectives = objectivesOf(unit);
      const measured = { unit, sheet, rows: objectives.flatMap(rowsOf), phases: objectives.flatMap((one) => one.phases.flatMap(rowsOf)) };
      for (const field of ["indicator", "target", "type", "class"] as const) {
        for (const { cells, place } of groupByColumn(missingField(measured, field))) {
          yield { ...place, message: `objective-measurable.${field}`, data: { cells, count: cells.length } };
        }
      }
      for (const { cells, place } of groupByColumn(missingDeadlines(unit, sheet))) {
        yield { ...place, message: "objective-measurable.deadline", data: { cells, count: cells.length } };
      }
    }
  },
});

/** A unit's rows: its objectives' and, by themselves, their phases'. */
interface Measured {
  readonly unit: Unit;
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly phases: readonly Row[];
}

/** Rows (in a table) or goals that lack the field: the objectives' and, by themselves, the phases'. */
function missingField({ unit, sheet, rows, phases }: Measured, field: Field): readonly Spot[] {
  const read = ({ indicator }: Row): At<string> | null => (indicator ? FIELDS[field](indicator) : null);
  const filled = [...rows, ...phases].map(read);
  if (filled.every((at) => at !== null)) return [];
  const col = unit.layout === "table" ? usualColumn(filled) : null;
  const has = (row: Row): boolean => read(row) !== null || (col !== null && sheet.shown(row.row, col) !== null);
  const every = nearlyAll(rows, has);
  const asked = (row: Row): boolean => every || !elsewhere(row.goal).some((other) => has(other));
  const missing = share(rows, has) < USUAL ? [] : rows.filter((row) => !has(row) && asked(row));
  const missingPhases = nearlyAll(phases, has) ? phases.filter((row) => !has(row)) : [];
  return [...missing, ...missingPhases].map(({ goal, row }) => ({ unit, cell: cellOf(unit, goal, row, col) }));
}

function rowsOf(goal: Goal): readonly Row[] {
  if (goal.indicators.length === 0) return [{ goal, indicator: null, row: goal.area.top }];
  return goal.indicators.map((indicator) => {
    const at = indicator.text ?? indicator.target ?? indicator.type ?? indicator.kpiClass;
    return { goal, indicator, row: at?.cell.row ?? goal.area.top };
  });
}

/** All rows of the goal, its phases' included. */
function elsewhere(goal: Goal): readonly Row[] {
  return [goal, ...phasesOf(goal)].flatMap(rowsOf);
}

function phasesOf(goal: Goal): readonly Goal[] {
  return "phases" in goal ? (goal as Objective).phases : [];
}

function missingDeadlines(unit: Unit, sheet: Sheet): readonly Spot[] {
  const objectives = objectivesOf(unit);
  const phases = objectives.flatMap((objective) => objective.phases);
  const col = unit.layout === "table" ? usualColumn([...objectives, ...phases].map(({ deadline }) => deadline)) : null;
  const has = (goal: Goal): boolean => goal.deadline !== null || (col !== null && shownWithin(sheet, goal, col));
  const every = nearlyAll(objectives, has);
  const isMissing = (goal: Objective): boolean => !has(goal) && (every || !goal.phases.some(has)) && !datedInText(goal);
  const missingPhases = nearlyAll(phases, has) ? phases.filter((phase) => !has(phase)) : [];
  const asked = share(objectives, has) < USUAL ? [] : objectives.filter(isMissing);
  return [...asked, ...missingPhases].map((goal) => ({ unit, cell: cellOf(unit, goal, goal.area.top, col) }));
}

/** Whether a date, not just a year, stands in what is written of the objective. */
function datedInText(objective: Objective): boolean {
  return textsOf(objective).some(({ value }) => readDeadlines(value).items.some(({ kind }) => kind !== "year" && kind !== "years"));
}

/** The share of the items that hold, 0–1; 0 of none. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** Whether all items hold but one, of three or more, or four fifths of them. */
function nearlyAll<T>(items: readonly T[], holds: (item: T) => boolean): boolean {
  const held = items.filter(holds).length;
  return (items.length >= 3 && held >= items.length - 1) || held * 5 >= items.length * 4;
}

/** Whether a reader sees anything in the column on one of the goal's own rows, merged cells included. */
function shownWithin(sheet: Sheet, goal: Goal, col: number): boolean {
  const last = phasesOf(goal).length > 0 ? goal.area.top : goal.area.bottom;
  for (let row = goal.area.top; row <= last; row++) if (sheet.shown(row, col) !== null) return true;
  return false;
}

function cellOf(unit: Unit, objective: Goal, row: number, col: number | null): CellRef {
  if (col !== null) return { sheet: sheetOfGoal(objective, unit), row, col };
  return (
    (objective.number ?? objective.title)?.cell ?? {
      sheet: sheetOfGoal(objective, unit),
      row: objective.area.top,
      col: objective.area.left,
    }
  );
}

/** The column in which most of the cells stand. */
function usualColumn(cells: readonly (At<unknown> | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const at of cells) if (at) counts.set(at.cell.col, (counts.get(at.cell.col) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
