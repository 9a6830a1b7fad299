import { nested, objectiveName, oneLine, whose } from "../plan/describe";
import { weightedGoals } from "../plan/goals";
import type { Goal, LevelScale, Unit, Weight } from "../plan/plan";
import { normalize } from "../text/normalize";
import { page } from "./pages/weight-not-numeric";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/weight-not-numeric";

type Found = FindingOf<typeof sentences>;

/**
 * A weight that is no number ("da definire"). Where a whole list is weighed in words (Alto, Medio, Basso) they are none, but a word that its
 * scale does not know is; without a scale one warning says so.
 */
export const weightNotNumeric = defineRule({
  name: "weight-not-numeric",
  group: "weights",
  severity: "error",
  title: { it: "Pesi che non sono numeri", en: "Weights that are no numbers" },
  sentences,
  page,
  *check({ totals }) {
    for (const { unit } of totals) {
      const levels: Weight[] = [];
      for (const { goal, weight } of weightedGoals(unit)) {
        if (weight.value.kind === "level") levels.push(weight);
        if (weight.value.kind === "not-numeric") yield finding(unit, goal, weight, weight.value.text);
      }
      if (levels.length > 0 && unit.levels?.scale === null) yield withoutScale(unit, levels);
    }
  },
});

function finding(unit: Unit, goal: Goal, weight: Weight, text: string): Found {
  const data = { objective: objectiveName(goal), cell: weight.cell, text: oneLine(text) };
  const place = { unit, about: goal, cells: [weight.cell] };
  const { levels } = unit;
  if (!levels?.scale) return { ...place, message: "weight-not-numeric", data };
  return {
    ...place,
    message: "weight-not-numeric.level",
    data: { ...data, known: quoted([...levels.scale.points.keys()]), where: whereOf(levels.scale) },
  };
}

function whereOf({ cell }: LevelScale): ReturnType<typeof nested> {
  return cell ? nested("levels.legend", { cell, sheet: cell.sheet }) : nested("levels.settings");
}

/** One warning a list: its words, and where to say what they are worth. */
function withoutScale(unit: Unit, weights: readonly Weight[]): Found {
  const words = new Map(weights.flatMap(({ value }) => (value.kind === "level" ? [[normalize(value.text), value.text] as const] : [])));
  const first = weights[0]?.cell.sheet ?? unit.sheet.name;
  const cells = weights.map(({ cell }) => cell).filter(({ sheet }) => sheet === first);
  const data = { whose: whose(unit), words: quoted([...words.values()]), cells };
  return { unit, cells, message: "weight-not-numeric.no-scale", data, severity: "warning" };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `«${oneLine(word)}»`).join(", ");
}
