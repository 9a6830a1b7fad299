/** The door for scores: of a board, what the report and its page say of every structure, of how far they lie apart, and of trials kept. */
import { toNumber, type Exact } from "../exact";
import { render, type Language, type MessageData, type MessageId } from "../messages/messages";
import { oneLine } from "../plan/describe";
import { unitName, type Plan } from "../plan/plan";
import type { BandLabel } from "../score/bands";
import type { ScoreReason } from "../score/outcome";
import { resultChoices } from "../score/result-choice";
import type { ResultsAsked } from "../score/score-plan";
import type { BoardLine, Scoreboard } from "../score/scoreboard";
import { areaName, cellList } from "../sheet/address";

/** A structure on the board: numbers as decimal numbers, null without a score. */
export interface UnitScoreReport {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  /** As rounded by the settings. */
  readonly score: number | null;
  readonly of: number | null;
  readonly hundredths: number | null;
  readonly band: BandLabel | null;
  /** Why there is no score, or what must be known of it; "" where there is nothing to say. */
  readonly message: string;
}

/** A "what if" that was kept: plain data, so that it stays what it was when the sheet changes. */
export interface KeptTrial {
  readonly unit: string;
  readonly sheet: string;
  readonly tried: readonly { readonly objective: string; readonly cell: string; readonly percent: number }[];
  /** null: no score even so. */
  readonly score: number | null;
  readonly of: number | null;
  readonly band: BandLabel | null;
  /** The sheet's own score when the trial was made; null where it had none. */
  readonly before: { readonly score: number; readonly of: number } | null;
  /** What its author wrote; "" for nothing. */
  readonly remark: string;
}

export interface ScoresReport {
  /** The year or the column of results that was asked for; null: as read. */
  readonly year: number | null;
  readonly results: string | null;
  /** Where the results come from, in a sentence; "" where there was nothing to choose. */
  readonly source: string;
  readonly units: readonly UnitScoreReport[];
  /** In hundredths; null when no structure has a score. */
  readonly spread: { readonly count: number; readonly lowest: number; readonly median: number; readonly highest: number } | null;
  /** From the highest to the lowest; null: below all. */
  readonly bands: readonly { readonly label: BandLabel | null; readonly count: number }[];
  readonly trials: readonly (KeptTrial & { readonly message: string })[];
}

/** What was asked of the board, and the trials kept. */
export interface ScoresAsked extends Pick<ResultsAsked, "year"> {
  readonly results: string | null;
  readonly trials: readonly KeptTrial[];
}

export function scoresReport(plan: Plan, { lines, spread, bands }: Scoreboard, asked: ScoresAsked, language: Language): ScoresReport {
  const { year, results, trials } = asked;
  return {
    year,
    results,
    source: sourceOf(plan, asked, language),
    units: lines.map((line) => unitScore(line, language)),
    spread: spread && {
      count: spread.count,
      lowest: toNumber(spread.lowest),
      median: toNumber(spread.median),
      highest: toNumber(spread.highest),
    },
    bands: bands.map(({ label, count }) => ({ label, count })),
    trials: trials.map((trial) => ({ ...trial, message: trialText(trial, language) })),
  };
}

/** Which results were taken, where others could have been. */
function sourceOf(plan: Plan, { year, results }: ScoresAsked, language: Language): string {
  const taken = resultChoices(plan).filter((one) => one.taken);
  const headings = results === null ? taken.map(({ heading }) => heading) : [results];
  return [
    ...(headings.length > 0 ? [render(language, "board.from-column", { headings: quoted(headings) })] : []),
    ...(year === null ? [] : [render(language, "board.from-year", { year: String(year) })]),
  ].join(" ");
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `«${oneLine(word)}»`).join(", ");
}

function unitScore({ unit, result, hundredths }: BoardLine, language: Language): UnitScoreReport {
  const scored = result.kind === "scored" ? result : null;
  const number = (value: Exact | undefined | null): number | null => (value ? toNumber(value) : null);
  return {
    name: oneLine(unitName(unit)),
    sheet: unit.sheet.name,
    range: areaName(unit.area),
    score: number(scored?.shown),
    of: number(scored?.of),
    hundredths: number(hundredths),
    band: scored?.band ?? null,
    message:
      result.kind === "refused"
        ? result.reasons.map((reason) => reasonText(reason, language)).join(" ")
        : result.notes.map(({ id, data }) => render(language, id, data)).join(" "),
  };
}

/** How far the scores lie apart, how many have none, how many are in each band: a sentence each. */
export function boardTexts(
  { spread, units, bands }: Pick<ScoresReport, "spread" | "units" | "bands">,
  language: Language,
): readonly string[] {
  const say = (id: MessageId, data: MessageData = {}): string => render(language, id, data);
  const without = units.filter(({ score }) => score === null).length;
  const counted = bands.map(({ label, count }) =>
    label === null ? say("board.band-outside", { count }) : say("board.band-count", { band: label, count }),
  );
  return [
    ...(spread === null ? [say("board.no-scores")] : [say(spread.count > 1 ? "board.spread" : "board.spread-one", spread)]),
    ...(spread !== null && without > 0 ? [say("board.without", { count: without })] : []),
    ...(counted.length > 0 ? [`${say("board.bands")}: ${counted.join(", ")}.`] : []),
  ];
}

/** Cells that a reason names. */
const CELLS = 6;

function reasonText({ id, data, cells }: ScoreReason, language: Language): string {
  const sentence = render(language, id, data);
  return cells.length === 0 ? sentence : `${sentence} ${render(language, "punteggio.cells", { cells: cellList(cells, CELLS) })}`;
}

/** A trial in one sentence, with its author's words. */
export function trialText(trial: KeptTrial, language: Language): string {
  const { unit, score, of, band, before, remark } = trial;
  const tried = trial.tried.map(({ objective, percent }) => render(language, "board.tried", { objective, percent })).join("; ");
  const data = { unit, count: trial.tried.length, tried };
  const own = before ? render(language, "board.value", before) : render(language, "board.none");
  const sentence =
    score === null || of === null
      ? render(language, "board.trial-refused", data)
      : render(language, "board.trial", { ...data, score, of, before: own });
  const judged = band === null ? sentence : render(language, "board.trial-band", { sentence, band });
  return remark === "" ? judged : render(language, "board.trial-remark", { sentence: judged, remark });
}
