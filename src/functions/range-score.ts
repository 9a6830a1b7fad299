import type { Exact } from "../core/exact";
import type { Refused, Scored, ScoreOptions } from "../core/score/outcome";
import { scoreUnit, scoreUnitAlone } from "../core/score/score-unit";
import { DEFAULT_SETTINGS } from "../core/settings";
import { positive, rangeOf, yearOf } from "./arguments";
import { notAvailable, wrong } from "./errors";
import { scoreText, withRows } from "./texts";

/** Reasons that say "not yet" rather than "wrong". */
const NOT_YET = new Set([
  "score.no-achievements",
  "score.missing-achievement",
  "score.missing-phase",
  "score.nothing-evaluable",
  "score.no-objectives",
]);

/**
 * The score of a range by the usual rules, with its steps: at most 100 % for each result, nothing rounded, no result taken for 0.
 * @throws #N/D when results are missing, #VALORE! when something is wrong; with a sentence that names the rows
 */
export function scoreRange(range: unknown, year: unknown, base: unknown): Scored {
  const options = optionsOf(year, base);
  return scoredOrError(scoreUnit(rangeOf(range).unit, [], options));
}

/** The same score without its steps. @throws the same errors */
export function numberOfRange(range: unknown, year: unknown, base: unknown): Exact {
  const options = optionsOf(year, base);
  return scoredOrError(scoreUnitAlone(rangeOf(range).unit, options)).score;
}

function optionsOf(year: unknown, base: unknown): ScoreOptions {
  // The settings last: V8 takes two microseconds for a copy that grows.
  return { year: yearOf(year), base: positive(base, "bad-base"), ...DEFAULT_SETTINGS.score };
}

function scoredOrError<T extends { readonly kind: "scored" }>(result: T | Refused): T {
  if (result.kind === "scored") return result;
  const sentence = result.reasons.map((reason) => withRows(scoreText(reason), reason.cells)).join(" ");
  return result.reasons.every((reason) => NOT_YET.has(reason.id)) ? notAvailable(sentence) : wrong(sentence);
}
