import { missingFix } from "../fixes/of-totals";
import { sheetOfGoal, type Goal, type Unit } from "../plan/plan";
import { objectiveName } from "../plan/describe";
import { page } from "./pages/weight-missing";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/weight-missing";
import { unweighedGoals } from "./support/weights";

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
      for (const { goal, phase } of unweighedGoals(unit)) {
        const found = finding(unit, goal);
        yield phase ? found : { ...found, fix: missingFix(plan, totals, goal) };
      }
    }
  },
});

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
