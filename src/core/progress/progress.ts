/** The plan in the course of its year: how far each objective is against the time that has passed, and each structure's score from day to day. */
import { exact, HUNDRED, type Exact } from "../exact";
import {
  objectivesOf,
  sheetOfGoal,
  type At,
  type Goal,
  type Objective,
  type Phase,
  type Plan,
  type PlanYears,
  type Unit,
} from "../plan/plan";
import { scorePlan } from "../score/score-plan";
import type { ScoreResult } from "../score/outcome";
import type { Settings } from "../settings";
import { serialOfDate, daysInMonth, type CalendarDate } from "../text/calendar";
import type { AchievementReading, Deadline } from "../text/values";
import { monitoringOf, type Monitoring, type Point } from "./columns";

/** How an objective stands on the day asked about. */
export type State =
  | "done"
  /** Its deadline is past and it is not done. */
  | "late"
  /** Its deadline is past and nothing says how far it is. */
  | "due"
  /** Much less is done than time has passed. */
  | "behind"
  | "on-course"
  /** It begins later. */
  | "not-begun"
  /** Its deadline is still to come, and nothing says how far it is. */
  | "no-data"
  /** Nothing says by when. */
  | "no-deadline"
  | "not-evaluable";

export interface ObjectiveProgress {
  readonly objective: Objective;
  readonly sheet: string;
  /** Percent, on the last day on which the plan says so; null where it does not. */
  readonly reached: Exact | null;
  /** That day; null for a result without a day. */
  readonly on: Point | null;
  /** Percent of its time that had passed on that day, or on the one asked about; null without a deadline. */
  readonly passed: number | null;
  readonly state: State;
  /** Its phases whose deadline is past and that are not done. */
  readonly latePhases: readonly Phase[];
}

export interface UnitProgress {
  readonly unit: Unit;
  readonly objectives: readonly ObjectiveProgress[];
  /** Its score on each of the days, in their order. */
  readonly scores: readonly ScoreResult[];
}

export interface Progress {
  readonly day: CalendarDate;
  /** The days up to the one asked about. */
  readonly points: readonly Point[];
  readonly units: readonly UnitProgress[];
}

/** Points of a hundred by which less may be done than time has passed: work does not go on evenly. */
const MARGIN = 20;

/** @param day the day asked about: the core has no clock */
export function progressOf(plan: Plan, years: PlanYears | null, settings: Settings, day: CalendarDate): Progress {
  const monitoring = monitoringOf(plan, years?.from ?? day.year);
  const today = serialOfDate(day);
  const points = monitoring.points.filter(({ serial }) => serial <= today);
  const scores = points.map((point) => scorePlan(planOn(plan, monitoring, point), settings, null));
  const units = plan.sheets.flatMap((sheet) => sheet.units);
  return {
    day,
    points,
    units: units.map((unit) => ({
      unit,
      objectives: objectivesOf(unit).map((objective) => progress(objective, sheetOfGoal(objective, unit), { monitoring, points, today })),
      scores: scores.flatMap((all) => all.filter((one) => one.unit.area === unit.area && one.unit.sheet === unit.sheet).map(({ result }) => result)), // prettier-ignore
    })),
  };
}

interface Now {
  readonly monitoring: Monitoring;
  readonly points: readonly Point[];
  readonly today: number;
}

function progress(objective: Objective, sheet: string, now: Now): ObjectiveProgress {
  const { value, on } = lastSaid(objective, sheet, now);
  const reached = value?.kind === "percent" ? value.value : null;
  const end = lastDay(objective.deadline);
  const passed = end === null ? null : passedOf(objective, end, on?.serial ?? now.today);
  const known = { reached, passed, notEvaluable: value?.kind === "not-evaluable", end };
  const latePhases = objective.phases.filter((phase) => {
    const until = lastDay(phase.deadline);
    const said = lastSaid(phase, sheet, now).value;
    return until !== null && until < now.today && said?.kind === "percent" && said.value.compare(HUNDRED) < 0;
  });
  return { objective, sheet, reached, on, passed, state: stateOf(known, startOf(objective, end), now.today), latePhases };
}

/** What the plan says last, on the day asked about or before; a result without a day where no day has one. */
function lastSaid(
  goal: Goal,
  sheet: string,
  { monitoring, points }: Now,
): { readonly value: AchievementReading | null; readonly on: Point | null } {
  for (const point of [...points].reverse()) {
    const said = monitoring.said(goal, sheet, point);
    if (said) return { value: said.value, on: point };
  }
  // A column with a day is no result without one.
  const dated = monitoring.points.some(({ headings }) =>
    headings.some(({ cell }) => cell.col === goal.achievement?.cell.col && cell.sheet === sheet),
  );
  const own = dated ? null : (goal.achievement?.value ?? null);
  return { value: own?.kind === "empty" ? null : own, on: null };
}

function stateOf(
  {
    reached,
    passed,
    notEvaluable,
    end,
  }: { readonly reached: Exact | null; readonly passed: number | null; readonly notEvaluable: boolean; readonly end: number | null },
  start: number | null,
  today: number,
): State {
  if (notEvaluable) return "not-evaluable";
  if (reached && reached.compare(HUNDRED) >= 0) return "done";
  if (end === null || passed === null) return "no-deadline";
  if (end < today) return reached ? "late" : "due";
  if (start !== null && start > today) return "not-begun";
  if (!reached) return "no-data";
  return reached.add(MARGIN).compare(exact(Math.floor(passed))) < 0 ? "behind" : "on-course";
}

/** Percent of the time from its start, or the beginning of its deadline's year, that has passed: 0–100. */
function passedOf(objective: Objective, end: number, today: number): number {
  const from = startOf(objective, end) ?? end - 364;
  if (end <= from) return today >= end ? 100 : 0;
  return Math.max(0, Math.min(100, ((today - from) * 100) / (end - from)));
}

/** The first day of its time: its start, else the first of January of its deadline's year. */
function startOf({ start }: Goal, end: number | null): number | null {
  const days = (start?.value.items ?? []).flatMap((item) => firstDay(item) ?? []);
  return days.length > 0 ? Math.min(...days) : end === null ? null : firstOfYear(end);
}

/** A serial's year begins at most 365 days before. */
function firstOfYear(serial: number): number {
  let year = 1900 + Math.floor(serial / 365.25);
  while (serialOfDate({ year: year + 1, month: 1, day: 1 }) <= serial) year++;
  while (serialOfDate({ year, month: 1, day: 1 }) > serial) year--;
  return serialOfDate({ year, month: 1, day: 1 });
}

function firstDay(item: Deadline): number | null {
  if (item.kind === "date") return serialOfDate(item);
  if (item.kind === "month") return serialOfDate({ ...item, day: 1 });
  if (item.kind === "year") return serialOfDate({ year: item.year, month: 1, day: 1 });
  return item.kind === "years" ? serialOfDate({ year: item.from, month: 1, day: 1 }) : null;
}

/** The last day that a deadline names; null where it names none for certain. */
function lastDay(deadline: Goal["deadline"]): number | null {
  const days = (deadline?.value.items ?? []).flatMap((item): number[] => {
    if (item.kind === "date") return [serialOfDate(item)];
    if (item.kind === "month") return [serialOfDate({ ...item, day: daysInMonth(item.year, item.month) })];
    if (item.kind === "year") return [serialOfDate({ year: item.year, month: 12, day: 31 })];
    return item.kind === "years" ? [serialOfDate({ year: item.to, month: 12, day: 31 })] : [];
  });
  return days.length > 0 ? Math.max(...days) : null;
}

/** The plan with the results of that day in the place of all others. */
function planOn(plan: Plan, { said }: Monitoring, point: Point): Plan {
  const on = (goal: Goal, sheet: string): { readonly achievement: At<AchievementReading> | null; readonly years: readonly [] } => ({
    achievement: said(goal, sheet, point),
    years: [],
  });
  const objectiveOn = (objective: Objective, sheet: string): Objective => ({
    ...objective,
    ...on(objective, sheet),
    phases: objective.phases.map((phase) => ({ ...phase, ...on(phase, sheet) })),
  });
  const unitOn = (unit: Unit): Unit => ({
    ...unit,
    sections: unit.sections.map((section) => ({
      ...section,
      objectives: section.objectives.map((one) => objectiveOn(one, sheetOfGoal(one, unit))),
    })),
  });
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, units: sheet.units.map(unitOn) })) };
}
