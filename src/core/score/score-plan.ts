import { transversalBlocks, type Plan, type Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { checkTotals } from "../totals/check-totals";
import type { UnitTotals } from "../totals/totals";
import type { Refused, ScoreResult } from "./outcome";
import { undecidedResults, withResultsOf } from "./result-choice";
import { refused } from "./score-items";
import { scoreUnit } from "./score-unit";
import { NO_TRIAL, triedUnit, type Trial } from "./what-if";

/** A unit and its score, or why it has none. */
export interface UnitScore {
  readonly unit: Unit;
  readonly result: ScoreResult;
}

/** Which results a score is asked of. */
export interface ResultsAsked {
  /** Which of the year columns; null: the only one with results. */
  readonly year: number | null;
  /** The heading of the column that counts where there are several; null: that of the year's end, and where none is, that is asked. */
  readonly results?: string | null;
  /** Results in the place of the sheet's. */
  readonly trial?: Trial;
}

/** The scores of every unit that is evaluated, in reading order. */
export function scorePlan(plan: Plan, settings: Settings, year: number | null, results: string | null = null): readonly UnitScore[] {
  return scoreTotals(plan, checkTotals(plan, settings), settings, { year, results });
}

/**
 * The same of units whose totals are known. Transversal blocks of other sheets count for the units whose expected total leaves room for
 * them (60 + 40), not for a unit that makes 100 alone. A list that can be read in two ways, or seems to be several, has no score.
 * @param totals of the units to score, transversal blocks among them or not
 */
export function scoreTotals(plan: Plan, totals: readonly UnitTotals[], settings: Settings, asked: ResultsAsked): readonly UnitScore[] {
  const { year, results = null, trial = NO_TRIAL } = asked;
  const options = { ...settings.score, year, base: null };
  const blocks = transversalBlocks(plan);
  return totals.flatMap(({ unit, sum, expected, ok, basis, doubtful }): readonly UnitScore[] => {
    if (unit.transversalBlock) return [];
    if (doubtful) return [{ unit, result: inDoubt(unit) }];
    const chosen = chosenResults(plan, [unit, ...(basis === "transversal" ? blocks : [])], results);
    if (chosen.kind === "refused") return [{ unit, result: chosen }];
    const [own = unit, ...counting] = chosen.units.map((one) => triedUnit(one, trial));
    const result = scoreUnit(own, counting, options);
    if (result.kind === "refused" || ok !== false || sum === null || expected === null) return [{ unit, result }];
    return [{ unit, result: { ...result, notes: [...result.notes, { id: "score.note-total", data: { sum, expected } }] } }];
  });
}

const IN_DOUBT = "score.in-doubt";

/** A list that could be another is not paid by: nobody knows whose weights it holds. */
function inDoubt({ sheet, area }: Unit): Refused {
  const cell = { sheet: sheet.name, row: area.top, col: area.left };
  return refused([{ id: IN_DOUBT, data: { sheet: sheet.name }, cells: [cell] }]);
}

/** Whether there is no score because the list could be another. */
export function isInDoubt(result: ScoreResult): boolean {
  return result.kind === "refused" && result.reasons.some(({ id }) => id === IN_DOUBT);
}

/** The units with the results that count; refused where several columns could be meant, or the one that is asked for is missing. */
function chosenResults(
  plan: Plan,
  units: readonly Unit[],
  results: string | null,
): Refused | { readonly kind: "chosen"; readonly units: readonly Unit[] } {
  if (results === null) {
    const undecided = units.map((unit) => undecidedResults(plan, unit)).find((columns) => columns.length > 0);
    if (!undecided) return { kind: "chosen", units };
    const headings = undecided.map(({ value }) => `«${value}»`).join(", ");
    return refused([{ id: "score.choose-results", data: { headings }, cells: undecided.map(({ cell }) => cell) }]);
  }
  const found: Unit[] = [];
  for (const unit of units) {
    const own = withResultsOf(plan, unit, results);
    if (!own) return refused([{ id: "score.no-such-results", data: { heading: results, sheet: unit.sheet.name }, cells: [] }]);
    found.push(own);
  }
  return { kind: "chosen", units: found };
}
