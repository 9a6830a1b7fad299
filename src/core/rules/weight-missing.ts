import { missingFix } from "../fixes/of-totals";
import { objectivesOf, sheetOfGoal, type Goal, type Unit } from "../plan/plan";
import { objectiveName } from "../plan/describe";
import { page } from "./pages/weight-missing";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/weight-missing";

type Found = FindingOf<typeof sentences>;

/** An objective without weight (a prerequisite marked "X" has none on purpose); a phase without one among weighted phases. */
export const weightMissing = defineRule({
  name: "weight-missing",
  group: "weights",
  severity: "error",
  title: { it: "Obiettivi senza peso", en: "Objectives without weight" },
  sentences,
  page,
  *check({ plan, totals }) {
    for (const { unit } of totals) {
      if (unit.coefficients) continue;
      for (const objective of objectivesOf(unit)) {
        if (isMissing(objective)) yield { ...finding(unit, objective), fix: missingFix(plan, totals, objective) };
        if (objective.phases.some((phase) => phase.weight?.value.kind === "number")) {
          for (const phase of objective.phases) if (isMissing(phase)) yield finding(unit, phase);
        }
      }
    }
  },
});

function isMissing(goal: Goal): boolean {
  return goal.weight === null || goal.weight.value.kind === "empty";
}

function finding(unit: Unit, goal: Goal): Found {
  const objective = objectiveName(goal);
  if (!goal.weight)
    return {
      unit,
      about: goal,
      cells: [{ sheet: sheetOfGoal(goal, unit), row: goal.area.top, col: goal.area.left }],
      message: "weight-missing.nowhere",
      data: { objective },
    };
  return {
    unit,
    about: goal,
    cells: [goal.weight.cell],
    message: "weight-missing",
    data: { objective, cell: goal.weight.cell },
  };
}
