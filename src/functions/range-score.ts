import { exactFromDouble, roundHalfUp, type Exact } from "../core/exact";
import type { Refused, Scored, ScoreOptions } from "../core/score/outcome";
import { explainedScore, scoreUnitAlone } from "../core/score/score-unit";
import { DEFAULT_SETTINGS } from "../core/settings";
import { normalize } from "../core/text/normalize";
import { decimalsOf, isLeftOut, positive, rangeWithResults } from "./arguments";
import { notAvailable, refuse, wrong } from "./errors";
import type { RangeList } from "./range/read-range";
import { scoreText, text, withRows } from "./texts";

/** What a formula says beside the range, as it arrives. */
export interface ScoreArguments {
  /** A year, the heading of a column of results, or a range of results. */
  readonly results?: unknown;
  readonly base?: unknown;
  readonly cap?: unknown;
  readonly missing?: unknown;
  readonly decimals?: unknown;
  readonly lineDecimals?: unknown;
}

/** Reasons that say "not yet" rather than "wrong". */
const NOT_YET = new Set([
  "score.no-achievements",
  "score.missing-achievement",
  "score.missing-phase",
  "score.nothing-evaluable",
  "score.no-objectives",
]);

/**
 * The score of a range with its steps: by the usual rules at most 100 % for each result, nothing rounded, no result taken for 0.
 * @throws #N/D when results are missing, #VALORE! when something is wrong; with a sentence that names the rows
 */
export function scoreRange(range: unknown, given: ScoreArguments): Scored {
  const list = rangeWithResults(range, given.results);
  return scoredOrError(explainedScore(listOf(list).unit, [], optionsOf(list, given)));
}

/** The same score without its steps, rounded where decimals are asked for. @throws the same errors */
export function numberOfRange(range: unknown, given: ScoreArguments): Exact {
  const list = rangeWithResults(range, given.results);
  const { score } = scoredOrError(scoreUnitAlone(listOf(list).unit, optionsOf(list, given)));
  const decimals = decimalsOf(given.decimals);
  return decimals === null ? score : roundHalfUp(score, decimals);
}

/** The list, whose results must be plain. */
function listOf(list: RangeList): RangeList {
  return list.results ? refuse(list.results) : list;
}

function optionsOf(list: RangeList, given: ScoreArguments): ScoreOptions {
  const lineDecimals = decimalsOf(given.lineDecimals);
  const { score } = DEFAULT_SETTINGS;
  return {
    year: list.year,
    base: positive(given.base, "bad-base"),
    rounding: lineDecimals === null ? "total" : "line",
    decimals: lineDecimals ?? score.decimals,
    cap: capOf(given.cap),
    missing: missingOf(given.missing),
    bands: [],
  };
}

/** A number from 100 on, or "no": no cap. */
function capOf(value: unknown): number | null {
  if (isLeftOut(value)) return DEFAULT_SETTINGS.score.cap;
  if (typeof value === "string" && normalize(value) === "no") return null;
  if (typeof value !== "number" || !Number.isFinite(value) || value < 100) return wrong(text("bad-cap"));
  return exactFromDouble(value).valueOf();
}

const MISSING: Readonly<Record<string, ScoreOptions["missing"]>> = { zero: "zero", fuori: "leave-out", out: "leave-out" };

function missingOf(value: unknown): ScoreOptions["missing"] {
  if (isLeftOut(value)) return DEFAULT_SETTINGS.score.missing;
  const way = typeof value === "string" ? MISSING[normalize(value)] : undefined;
  return way ?? wrong(text("bad-missing"));
}

function scoredOrError<T extends { readonly kind: "scored" }>(result: T | Refused): T {
  if (result.kind === "scored") return result;
  const sentence = result.reasons.map((reason) => withRows(scoreText(reason), reason.cells)).join(" ");
  return result.reasons.every((reason) => NOT_YET.has(reason.id)) ? notAvailable(sentence) : wrong(sentence);
}
