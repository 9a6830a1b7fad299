/** The scores of the plan that was verified, as the room was asked: for its board, its page and the report. */
import type { Language } from "../../core/messages/fill";
import type { FileReport } from "../../core/report/report";
import { scoresReport, type ScoresReport } from "../../core/report/scores";
import { evaluatedUnits, objectivesOf, transversalBlocks, type Plan } from "../../core/plan/plan";
import { scoreTotals } from "../../core/score/score-plan";
import { scoreboardOf, type Scoreboard } from "../../core/score/scoreboard";
import { yearsWithResults } from "../../core/score/years";
import type { Settings } from "../../core/settings";
import type { Result, ScoreChoices } from "../state/state";

type Verified = Pick<Result, "plan" | "totals">;

export interface Board {
  /** What was asked, a year among several always named. */
  readonly asked: ScoreChoices;
  readonly board: Scoreboard;
  /** The same in words and plain numbers; its units are the board's lines, in order. */
  readonly said: ScoresReport;
}

/** Of several years the last one counts until another is chosen. */
export function boardOf({ plan, totals }: Verified, settings: Settings, choices: ScoreChoices, language: Language): Board {
  const years = yearsOf(plan);
  const asked = { ...choices, year: choices.year ?? (years.length > 1 ? (years.at(-1) ?? null) : null) };
  const board = scoreboardOf(scoreTotals(plan, totals, settings, asked), settings);
  return { asked, board, said: scoresReport(plan, board, asked, language) };
}

/** The years for which the plan states results, the first first. */
export function yearsOf(plan: Plan): readonly number[] {
  return yearsWithResults([...evaluatedUnits(plan), ...transversalBlocks(plan)].flatMap(objectivesOf));
}

/** The report with its scores, where there is any or a trial was kept. */
export function withScores(result: Result, settings: Settings, choices: ScoreChoices, language: Language): FileReport {
  const { said } = boardOf(result, settings, choices, language);
  return said.spread === null && said.trials.length === 0 ? result.report : { ...result.report, scores: said };
}
