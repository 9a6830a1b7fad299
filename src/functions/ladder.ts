import { exact, exactFromDouble, toNumber, type Exact } from "../core/exact";
import { applyLadder, ladderFromRows, parseLadder, type LadderOutcome, type LadderProblem, type LadderReading } from "../core/score/ladder";
import { readNumber } from "../core/text/number";
import { notAvailable, wrong } from "./errors";
import { gridWithZeros, writtenIn, type Grid } from "./range/grid";
import { coverText, text } from "./texts";

/**
 * Applica i gradini a un conteggio o a una percentuale: «tutte 100, almeno due 70, una 30», «>= 75: 100; 40–75: 50; < 40: 0».
 * @customfunction LADDER
 * @param valore Il conteggio (2) o la percentuale (75, oppure 75%).
 * @param {any[][]} gradini Il testo con i gradini, oppure due colonne: soglia e percentuale.
 * @param {number} [totale] Quante sono in tutto, se un gradino dice «tutte».
 * @returns {number} La percentuale di raggiungimento, da 0 a 100.
 */
export function ladder(valore: unknown, gradini: unknown[][], totale?: number): number {
  const steps = readLadder(gridWithZeros(gradini));
  if (!steps) return wrong(text("no-ladder"));
  const problem = steps.problems[0];
  if (problem) return wrong(problemText(problem));
  const total = typeof totale === "number" && totale > 0 ? exactFromDouble(totale) : null;
  const [value, other] = readingsOf(valore, steps);
  const outcome = applyLadder(steps, value, total);
  // Two readings that come to the same are no doubt.
  if (other && resultOf(applyLadder(steps, other, total)) !== resultOf(outcome))
    return wrong(text("ladder-share", { value, percent: other }));
  if (outcome.kind === "score") return toNumber(outcome.score);
  return outcome.kind === "needs-total" ? notAvailable(text("ladder-total")) : notAvailable(text("ladder-uncovered", { value }));
}

function resultOf(outcome: LadderOutcome): string {
  return outcome.kind === "score" ? outcome.score.toFraction() : outcome.kind;
}

/** One text (in a cell, or spread over the cells of a column), or rows of a condition and its percentage. */
function readLadder(grid: Grid): LadderReading | null {
  const rows = grid.map((row) => row.flatMap((value) => writtenIn(value) ?? [])).filter((row) => row.length > 0);
  if (rows.every((row) => row.length === 1)) return parseLadder(rows.join("\n"));
  const pairs = rows.flatMap(([condition = "", score]) => {
    const percent = scoreOf(score);
    return percent === null ? [] : [{ condition, score: percent }];
  });
  // A first row of headings has no percentage; any other row without one is no step.
  if (pairs.length < rows.length - 1 || (pairs.length < rows.length && scoreOf(rows[0]?.[1]) !== null)) return null;
  const shares = pairs.every(({ score }) => score <= 1) && pairs.some(({ score }) => score > 0);
  return ladderFromRows(
    pairs.map(({ condition, score }) => ({ condition, score: shares ? toNumber(exactFromDouble(score).mul(100)) : score })),
  );
}

function scoreOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  const number = typeof value === "string" ? readNumber(value.replace("%", "")) : null;
  return number ? toNumber(number) : null;
}

/**
 * What a value may be. A cell shown as 75% holds 0,75: for thresholds in percent a number below 1 is a share. A count is never one; where
 * the thresholds say neither, 1 could be one or 100 %, and below 1 it is a share unless the thresholds are as small as marks.
 */
function readingsOf(value: unknown, steps: LadderReading): readonly [Exact, Exact?] {
  if (typeof value === "number") return shareOrNumber(exactFromDouble(value), steps);
  const written = typeof value === "string" ? value.trim() : "";
  const number = readNumber(written.replace(/(?<!\s)\s*%$/, ""));
  return number ? [number] : wrong(text("bad-value", { text: written }));
}

function shareOrNumber(value: Exact, steps: LadderReading): readonly [Exact, Exact?] {
  const highest = Math.max(...steps.ordered.intervals.map(({ from, to }) => toNumber(from?.value ?? to?.value ?? exact(0))));
  const positive = value.compare(0) > 0 && value.compare(1) <= 0;
  if (!positive || steps.unit === "count" || highest <= 1) return [value];
  const percent = value.mul(100);
  if (steps.unit === "percent" && value.compare(1) < 0) return [percent];
  // Thresholds of marks or small counts: 1 is one of them.
  if (steps.unit === "number" && highest <= TOP_MARK) return value.equals(1) ? [value] : [value, percent];
  return value.equals(1) ? [value, percent] : [percent];
}

/** The highest mark of the scales in use. */
const TOP_MARK = 10;

function problemText(problem: LadderProblem): string {
  if (problem.kind === "not-falling") return text("ladder-not-falling", { first: problem.first.text, second: problem.second.text });
  return coverText("in-ladder", problem.kind, problem.from, problem.to);
}
