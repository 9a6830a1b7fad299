import { missingFix } from "../fixes/of-totals";
import { objectivesOf, sheetOfGoal, type Goal, type Unit } from "../plan/plan";
import { objectiveName, whose } from "../plan/describe";
import { titleKind } from "../reading/title-kind";
import { unweighedBelow } from "../reading/unweighed-below";
import type { Settings } from "../settings";
import type { Sheet } from "../sheet/sheet";
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
  *check({ plan, totals, settings }) {
    for (const { sheet, units } of plan.sheets) {
      const unit = units.at(-1);
      if (unit) yield* orNote(sheet, unit, settings);
    }
    for (const { unit } of totals) {
      for (const { goal, phase } of unweighedGoals(unit)) {
        const found = finding(unit, goal);
        yield phase ? found : { ...found, fix: missingFix(totals, goal) };
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

/** Words below the sheet's last list that could be an objective: below another list they are the next one's title. */
function* orNote(sheet: Sheet, unit: Unit, settings: Settings): Iterable<Found> {
  const { left, right } = unit.area;
  const row = unweighedBelow(unit, (at) => sheet.rowCells(at).filter(({ col }) => col >= left && col <= right));
  const col = objectivesOf(unit).at(-1)?.title?.cell.col;
  if (row === null || col === undefined || titleKind(sheet.text(row, col), null, settings.headings) !== "other") return;
  const cell = { sheet: sheet.name, row, col };
  yield {
    unit,
    about: sheet.text(row, col),
    cells: [cell],
    message: "weight-missing.or-note",
    data: { whose: whose(unit), text: sheet.text(row, col), cell },
    severity: "warning",
  };
}
