import { transversalBlocks, type Plan, type Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { checkTotals } from "../totals/check-totals";
import type { ScoreResult } from "./outcome";
import { scoreUnit } from "./score-unit";

/** A unit and its score, or why it has none. */
export interface UnitScore {
  readonly unit: Unit;
  readonly result: ScoreResult;
}

/**
 * The scores of every unit that is evaluated, in reading order. Transversal blocks of other sheets count for the units whose expected
 * total leaves room for them (60 + 40), not for a unit that makes 100 alone.
 * @param year which of the year columns; null: the only one with results
 */
export function scorePlan(plan: Plan, settings: Settings, year: number | null): readonly UnitScore[] {
  const blocks = transversalBlocks(plan);
  const options = { ...settings.score, year, base: null };
  return checkTotals(plan, settings).flatMap(({ unit, sum, expected, ok, basis }): readonly UnitScore[] => {
    if (unit.transversalBlock) return [];
    const result = scoreUnit(unit, basis === "transversal" ? blocks : [], options);
    if (result.kind === "refused" || ok !== false || sum === null || expected === null) return [{ unit, result }];
    return [{ unit, result: { ...result, notes: [...result.notes, { id: "score.note-total", data: { sum, expected } }] } }];
  });
}
