/** "What if": results that replace those of the sheet for one computation. The sheet stays as it is. */
import type { Exact } from "../exact";
import type { Objective, Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { ScoreResult, ScoreStep } from "./outcome";

/** Results in percent by objective (`objectiveKey`). */
export type Trial = ReadonlyMap<string, Exact>;

export const NO_TRIAL: Trial = new Map();

/** What tells an objective: the cell of its weight, else of its title. */
export function objectiveKey(objective: Objective): string {
  const cell = objective.weight?.cell ?? objective.title?.cell ?? null;
  return cell ? cellKey(cell) : `${objective.area.top}:${objective.area.left}`;
}

function cellKey({ sheet, row, col }: CellRef): string {
  return `${sheet}|${row}|${col}`;
}

/** The unit with the trial's results. */
export function triedUnit(unit: Unit, trial: Trial): Unit {
  if (trial.size === 0) return unit;
  const sections = unit.sections.map((section) => ({
    ...section,
    objectives: section.objectives.map((objective) => withResult(objective, trial)),
  }));
  return { ...unit, sections };
}

/** An achievement of its own wins over phases and year columns, so setting it is enough. */
function withResult(objective: Objective, trial: Trial): Objective {
  const percent = trial.get(objectiveKey(objective));
  const cell = objective.weight?.cell ?? objective.title?.cell;
  if (percent === undefined || !cell) return objective;
  return { ...objective, achievement: { value: { kind: "percent", value: percent }, cell } };
}

/** The step of a score that is about the objective. */
export function stepOf(result: ScoreResult, objective: Objective): ScoreStep | null {
  if (result.kind === "refused") return null;
  return result.steps.find((step) => step.cell !== null && cellKey(step.cell) === objectiveKey(objective)) ?? null;
}
