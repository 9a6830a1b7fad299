/** The score of a unit of the plan. */
import { HUNDRED, ONE, percentOf, sum, ZERO, type Exact } from "../exact";
import { objectivesOf, type Goal, type Objective, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { WeightReading } from "../text/values";
import { achievedFrom, missing, type Achieved } from "./achieved";
import type { Refused, ScoreOptions, ScoreReason, ScoreResult, ScoreSentence } from "./outcome";
import { redistribute } from "./redistribute";
import { refused, scoreAlone, scoreItems, type ScoreItem } from "./score-items";
import { areShares } from "./shares";
import { withBand } from "./with-band";
import { achievedInYear, statedYearRule, yearsWithResults, type YearRule } from "./years";

interface Context {
  readonly options: ScoreOptions;
  readonly year: number | null;
  readonly rule: YearRule;
}

/**
 * Σ weight × achievement on the unit's own total: 0–80 for 80 points, 0–100 for percentages.
 * @param transversalBlocks blocks of other sheets that count for this unit: their objectives join the list once they have any result;
 *   until then the score is on the unit's own total, and a note says so
 */
export function scoreUnit(unit: Unit, transversalBlocks: readonly Unit[], options: ScoreOptions): ScoreResult {
  const result = explainedScore(unit, transversalBlocks, options);
  return result.kind === "scored" && options.bands.length > 0 ? withBand(result, options) : result;
}

/** The same score without a band: functions that need none do not carry what judges bands. */
export function explainedScore(unit: Unit, transversalBlocks: readonly Unit[], options: ScoreOptions): ScoreResult {
  const weighed = weigh(unit, transversalBlocks, options);
  return weighed.kind === "refused" ? weighed : scoreItems(weighed.items, notesOf(weighed), options);
}

/** The score of `scoreUnit` alone, without what explains it: for cells, which ask for it at every change of a sheet. */
export function scoreUnitAlone(unit: Unit, options: ScoreOptions): ReturnType<typeof scoreAlone> {
  const weighed = weigh(unit, [], options);
  return weighed.kind === "refused" ? weighed : scoreAlone(weighed.items, options);
}

interface Weighed {
  readonly kind: "weighed";
  readonly items: readonly ScoreItem[];
  readonly objectives: readonly Objective[];
  /** Transversal blocks without results. */
  readonly unmeasured: readonly Unit[];
  /** 100 where the weights are shares of 1. */
  readonly factor: Exact;
  readonly context: Context;
}

function weigh(unit: Unit, transversalBlocks: readonly Unit[], options: ScoreOptions): Weighed | Refused {
  const measured = transversalBlocks.filter((block) => objectivesOf(block).some(hasResult));
  const objectives = measured.length === 0 ? objectivesOf(unit) : [unit, ...measured].flatMap(objectivesOf);
  const withResults = yearsWithResults(objectives);
  const year = options.year ?? (withResults.length === 1 ? (withResults[0] ?? null) : null);
  if (year === null && withResults.length > 1) {
    return refused([{ id: "score.choose-year", data: { years: withResults.join(", ") }, cells: [] }]);
  }
  const texts = [unit, ...measured].flatMap((entry) => entry.titles.map((title) => title.value));
  const context: Context = { options, year, rule: statedYearRule(texts) ?? "ratio" };

  const weighed = objectives.filter((objective) => objective.weight?.value.kind !== "prerequisite");
  const { numbers, problems } = weightsOf(weighed);
  const unmeasured = transversalBlocks.filter((block) => !measured.includes(block));
  if (problems.length > 0) return refused(problems);
  const factor = !unit.coefficients && areShares(weighed.map(({ weight }) => weight?.value)) ? HUNDRED : ONE;
  const items = weighed.map((objective, i): ScoreItem => ({
    label: () => labelOf(objective),
    cell: objective.weight?.cell ?? null,
    weight: factor === ONE ? (numbers[i] as Exact) : (numbers[i] as Exact).mul(factor),
    achieved: achievedBy(objective, context),
  }));
  return { kind: "weighed", items, objectives, unmeasured, factor, context };
}

function notesOf({ objectives, unmeasured, factor, context: { options, year } }: Weighed): readonly ScoreSentence[] {
  const notes: ScoreSentence[] = [];
  const prerequisites = objectives.filter((objective) => objective.weight?.value.kind === "prerequisite").length;
  const transversal = sum(unmeasured.flatMap(objectivesOf).flatMap((objective) => numberOf(objective.weight?.value)));
  if (options.year === null && year !== null) notes.push({ id: "score.note-year", data: { year } });
  if (factor !== ONE) notes.push({ id: "score.note-shares", data: {} });
  if (prerequisites > 0) notes.push({ id: "score.note-prerequisite", data: { count: prerequisites } });
  if (unmeasured.length > 0) notes.push({ id: "score.note-transversal", data: { weight: transversal } });
  return notes;
}

/** An objective's own result, else that of its phases, else that of the year asked for. */
function achievedBy(objective: Objective, context: Context): Achieved {
  const own = ownResult(objective, context);
  if (own) return own;
  if (objective.phases.some(hasResult)) return achievedByPhases(objective, context);
  return missing(resultCell(objective, context.year), context.options);
}

/** null when the goal states no result of its own. */
function ownResult(goal: Goal, { options, year, rule }: Context): Achieved | null {
  if (goal.achievement && goal.achievement.value.kind !== "empty")
    return achievedFrom(goal.achievement.value, goal.achievement.cell, options);
  if (goal.years.length === 0 || year === null) return null;
  const achieved = achievedInYear(goal, year, rule, options);
  return achieved.kind === "missing" ? null : achieved;
}

/** Σ phase weight × phase achievement, in proportion to the phases' weights. */
function achievedByPhases(objective: Objective, context: Context): Achieved {
  const { numbers: weights, problems } = weightsOf(objective.phases);
  const phases = objective.phases.map((phase) => ownResult(phase, context) ?? missing(resultCell(phase, context.year), context.options));
  const reasons = phases.flatMap((achieved): readonly ScoreReason[] => {
    if (achieved.kind === "refused") return achieved.reasons;
    return achieved.kind === "missing" ? [{ id: "score.missing-phase", data: {}, cells: achieved.cell ? [achieved.cell] : [] }] : [];
  });
  if (problems.length + reasons.length > 0) return { kind: "refused", reasons: [...problems, ...reasons] };
  const effective = redistribute(
    weights,
    phases.map(({ kind }) => kind === "left-out"),
    HUNDRED,
  );
  if (!effective) return { kind: "left-out", why: [{ id: "score.why-not-evaluable", data: {} }] };
  const percent = sum(phases.map((phase, i) => (phase.kind === "counted" ? percentOf(effective[i] as Exact, phase.percent) : ZERO)));
  const total = sum(weights);
  const why: ScoreSentence[] = [{ id: "score.why-phases", data: { count: phases.length, percent } }];
  if (!total.equals(HUNDRED) && !total.equals(ONE)) why.push({ id: "score.why-phase-weights", data: { sum: total } });
  return { kind: "counted", percent, why };
}

function hasResult(goal: Goal & { readonly phases?: readonly Goal[] }): boolean {
  const own = goal.achievement !== null && goal.achievement.value.kind !== "empty";
  return own || yearsWithResults([goal]).length > 0 || (goal.phases ?? []).some(hasResult);
}

/** Where the result is, or should be written. */
function resultCell(goal: Goal, year: number | null): CellRef | null {
  const columns = goal.years.find((entry) => entry.year === year) ?? goal.years[0];
  return goal.achievement?.cell ?? columns?.realised?.cell ?? columns?.expected?.cell ?? goal.weight?.cell ?? null;
}

/** The weights of goals, in order; or what is wrong with some of them. */
function weightsOf(goals: readonly Goal[]): { readonly numbers: readonly Exact[]; readonly problems: readonly ScoreReason[] } {
  const numbers: Exact[] = [];
  const problems: ScoreReason[] = [];
  for (const goal of goals) {
    const reading = goal.weight?.value ?? { kind: "empty" };
    if (reading.kind === "number") numbers.push(reading.value);
    else problems.push(weightProblem(reading, goal.weight?.cell ?? goal.title?.cell));
  }
  return { numbers, problems };
}

function weightProblem(reading: Exclude<WeightReading, { kind: "number" }>, cell: CellRef | undefined): ScoreReason {
  const cells = cell ? [cell] : [];
  if (reading.kind === "not-numeric" || reading.kind === "level")
    return { id: "score.weight-not-numeric", data: { text: reading.text }, cells };
  if (reading.kind === "error") return { id: "score.error-cell", data: { error: reading.error }, cells };
  return { id: reading.kind === "unknown" ? "score.unknown-cell" : "score.weight-missing", data: {}, cells };
}

function numberOf(reading: WeightReading | undefined): readonly Exact[] {
  return reading?.kind === "number" ? [reading.value] : [];
}

/** "2. Servizio alle utenze fragili": number and title, whichever is there. */
function labelOf(objective: Objective): string {
  const number = objective.number?.value.text.trim() ?? "";
  const written = objective.title?.value ?? "";
  const title = /\s\s|[\n\t]/.test(written) ? written.replace(/\s+/g, " ").trim() : written;
  return number === "" || title === "" ? number + title : `${number} ${title}`;
}
