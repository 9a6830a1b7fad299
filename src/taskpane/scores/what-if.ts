/** "What if": results typed into the pane, which replace those of the sheet for one computation. The sheet stays as it is. */
import { exact } from "../../core/exact";
import { transversalBlocks, type Objective, type Plan, type Unit } from "../../core/plan/plan";
import type { ScoreOptions, ScoreResult, ScoreStep } from "../../core/score/outcome";
import { scoreUnit } from "../../core/score/score-unit";
import type { CellRef } from "../../core/sheet/address";
import type { UnitTotals } from "../../core/totals/totals";

/** Results in percent by objective (`objectiveKey`). */
export type Trial = ReadonlyMap<string, number>;

/** What tells an objective: the cell of its weight, else of its title. */
export function objectiveKey(objective: Objective): string {
  const cell = objective.weight?.cell ?? objective.title?.cell ?? null;
  return cell ? cellKey(cell) : `${objective.area.top}:${objective.area.left}`;
}

function cellKey({ sheet, row, col }: CellRef): string {
  return `${sheet}|${row}|${col}`;
}

/** The blocks on other sheets that count for the unit. */
export function blocksFor(plan: Plan, totals: readonly UnitTotals[], unit: Unit): readonly Unit[] {
  return totals.find((one) => one.unit === unit)?.transversal ? transversalBlocks(plan) : [];
}

/** The unit's score with the trial's results in place of the sheet's. */
export function scoreWith(unit: Unit, blocks: readonly Unit[], options: ScoreOptions, trial: Trial): ScoreResult {
  return scoreUnit(
    tried(unit, trial),
    blocks.map((block) => tried(block, trial)),
    options,
  );
}

function tried(unit: Unit, trial: Trial): Unit {
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
  return { ...objective, achievement: { value: { kind: "percent", value: exact(percent) }, cell } };
}

/** The step of a score that is about the objective. */
export function stepOf(result: ScoreResult, objective: Objective): ScoreStep | null {
  if (result.kind === "refused") return null;
  return result.steps.find((step) => step.cell !== null && cellKey(step.cell) === objectiveKey(objective)) ?? null;
}
