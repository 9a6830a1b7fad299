/** Weights of a range that cannot be right in themselves, whatever they make together. */
import { sum } from "../core/exact";
import { weightedGoals } from "../core/plan/goals";
import { objectivesOf, type Unit } from "../core/plan/plan";
import { impossibleWeights, unweighedGoals } from "../core/rules/support/weights";
import type { UnitTotals } from "../core/totals/totals";
import { numericWeights } from "../core/totals/weights";
import { shown } from "./amounts";
import { placeOf, type WeightFault } from "./fault";
import { capital, rowList, text } from "./texts";

/** What the weights make that can be read. */
function others(unit: Unit): string {
  return shown(sum(numericWeights(objectivesOf(unit))), unit);
}

/** Cells in which no weight can be read; the sum of the others says little then, and comes along. */
export function unreadable(unit: Unit): readonly WeightFault[] {
  return weightedGoals(unit).flatMap(({ weight: { value, cell } }): readonly WeightFault[] => {
    const written = value.kind === "not-numeric" || value.kind === "level" ? value.text : null;
    if (written === null && !(value.kind === "number" && value.value.s < 0n)) return [];
    const data = { rows: capital(rowList([cell.row])), sum: others(unit), text: written ?? "" };
    return [{ kind: "unreadable", sentence: text(written === null ? "negative" : "not-numeric", data), cell }];
  });
}

/** Objectives without a weight, and phases without one among weighted ones. */
export function missing(unit: Unit): readonly WeightFault[] {
  const blank = unweighedGoals(unit);
  return [false, true].flatMap((phase): readonly WeightFault[] => {
    const goals = blank.filter((one) => one.phase === phase).map(({ goal }) => goal);
    const [first] = goals;
    if (!first) return [];
    const data = { rows: capital(rowList(goals.map(({ area }) => area.top))), sum: others(unit) };
    const cell = placeOf(first);
    return [phase ? { kind: "phases", sentence: text("no-phase-weight", data), cell } : { kind: "unreadable", sentence: text("no-weight", data), cell }]; // prettier-ignore
  });
}

/** Weights of 0, and those above what all weights beside them should make. */
export function impossible(totals: UnitTotals): readonly WeightFault[] {
  return impossibleWeights(totals).flatMap(({ weight: { cell }, value, reason }): readonly WeightFault[] => {
    const data = { rows: capital(rowList([cell.row])), weight: shown(value, totals.unit) };
    return reason === "negative" ? [] : [{ kind: "impossible", sentence: text(reason, data), cell }];
  });
}
