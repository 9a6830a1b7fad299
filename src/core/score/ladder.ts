/** Ladders: thresholds on a count or a percentage, and the achievement that each gives (domain.md, "Scoring"). */
import { exact, HUNDRED, ONE, type Exact } from "../exact";
import { parseCondition, plainCondition, type Condition, type ConditionUnit } from "./condition";
import { findInterval, orderIntervals, type OrderedIntervals } from "./intervals";

interface LadderStep {
  readonly condition: Condition;
  /** The achievement that the step gives, percent 0–100. */
  readonly score: Exact;
  /** The condition as written. */
  readonly text: string;
}

/** Values left out or claimed twice (`from` equals `to` for a single value), or two neighbours whose scores do not fall. */
export type LadderProblem =
  | { readonly kind: "gap" | "overlap"; readonly from: Exact; readonly to: Exact }
  | { readonly kind: "not-falling"; readonly first: LadderStep; readonly second: LadderStep };

export interface LadderReading {
  readonly unit: ConditionUnit;
  /** As written, first to last. */
  readonly steps: readonly LadderStep[];
  /** The steps' intervals in rising order ("all" steps, which have no number, are left out). */
  readonly ordered: OrderedIntervals;
  readonly problems: readonly LadderProblem[];
}

/** What a ladder makes of a value. */
export type LadderOutcome =
  | { readonly kind: "score"; readonly score: Exact; readonly step: LadderStep }
  /** No step holds the value. */
  | { readonly kind: "uncovered" }
  /** A step says "tutte" and the value may be all or not: how many there are must be said. */
  | { readonly kind: "needs-total" };

/** A percentage has 101 whole values: what states more scores than twice that is no ladder, and the reader looks no further. */
const MOST_STEPS = 200;

/** ": 100 %", "= 70 punti", "(30%)": where a step's score stands; the "=" of ">=" is none. */
const SCORE =
  /(?:(?::|→|->|(?<![<>=])=(?![<>=]))\s*(\d+(?:[.,]\d+)?)(?!\d)\s*(%|punti|p\.)?|\(\s*(\d+(?:[.,]\d+)?)\s*%\s*\))(?![.,]*\d)/giu;

/**
 * The ladder written in a text, or null when the text is none. Precision first: every score found must have a condition that is
 * understood, there must be two steps or more, though not hundreds, and percentages and counts may not be mixed.
 */
export function parseLadder(text: string): LadderReading | null {
  const rows: { condition: string; score: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(SCORE)) {
    if (rows.length === MOST_STEPS) return null;
    rows.push({ condition: lastClause(text.slice(start, match.index)), score: match[1] ?? match[3] ?? "" });
    start = match.index + match[0].length;
  }
  return ladderFromRows(rows);
}

/** A ladder from a table: a condition (a text, or a number, "from this on") and its score, percent 0–100. null when it is none. */
export function ladderFromRows(
  rows: readonly { readonly condition: string | number; readonly score: string | number }[],
): LadderReading | null {
  const steps: LadderStep[] = [];
  for (const row of rows) {
    const condition = readCondition(row.condition, steps.at(-1));
    if (!condition) return null;
    const score = exact(String(row.score).replace(",", "."));
    if (score.compare(0) < 0 || score.compare(HUNDRED) > 0) return null;
    steps.push({ condition, score, text: String(row.condition).trim() });
  }
  if (steps.length < 2) return null;
  const units = new Set(steps.map((step) => step.condition.unit).filter((unit) => unit !== "number"));
  if (units.size > 1) return null;
  const unit = [...units][0] ?? "number";
  const numbered = steps.filter((step) => !step.condition.all);
  // Between whole numbers of a count or of days no value lies; a percentage can lie between 59 and 60.
  const ordered = orderIntervals(
    numbered.map((step) => step.condition.interval),
    unit === "percent" ? [] : [ONE],
  );
  const problems: LadderProblem[] = ordered.problems.flatMap(({ kind, from, to }) =>
    kind === "reversed" ? [] : [{ kind, from: unit === "count" && kind === "gap" ? from.add(ONE) : from, to }],
  );
  if (ordered.problems.some((problem) => problem.kind === "reversed")) return null;
  const rising = [...ordered.intervals.map(({ index }) => numbered[index] as LadderStep), ...steps.filter((step) => step.condition.all)];
  return { unit, steps, ordered, problems: [...problems, ...notFalling(rising)] };
}

/**
 * The achievement that the ladder gives for a value (a count, or a percentage 0–100). Check `problems` first.
 * @param total how many there are in all, for a ladder that says "tutte"
 */
export function applyLadder(ladder: LadderReading, value: Exact, total: Exact | null = null): LadderOutcome {
  const all = ladder.steps.find((step) => step.condition.all);
  const numbered = ladder.steps.filter((step) => !step.condition.all);
  const index = findInterval(ladder.ordered, value);
  const step = index === null ? undefined : numbered[index];
  if (all) {
    if (total !== null && value.compare(total) >= 0) return { kind: "score", score: all.score, step: all };
    // "Tutte" beside "almeno due" means three at least: two cannot be all of them.
    const highest = ladder.ordered.intervals.at(-1)?.from?.value;
    if (total === null && (!highest || value.compare(highest) > 0)) return { kind: "needs-total" };
  }
  return step ? { kind: "score", score: step.score, step } : { kind: "uncovered" };
}

function readCondition(condition: string | number, before: LadderStep | undefined): Condition | null {
  if (typeof condition === "number") {
    return { interval: { from: { value: exact(condition), end: "closed" }, to: null }, all: false, unit: "number" };
  }
  const read = parseCondition(condition);
  // "altrimenti": whatever the step before leaves below
  if (!read && before && /^(altrimenti|negli altri casi|in (ogni )?altr[oi] cas[oi])$/u.test(plainCondition(condition))) {
    const edge = before.condition.interval.from;
    return edge
      ? {
          interval: { from: null, to: { value: edge.value, end: edge.end === "open" ? "closed" : "open" } },
          all: false,
          unit: before.condition.unit,
        }
      : null;
  }
  return read;
}

/** What stands after the last separator: "Indicatori 2024-2026: Realizzazione di almeno due" → "Realizzazione di almeno due". */
function lastClause(text: string): string {
  return (
    text
      .split(/[:;\n\r•]|\.(?=\s+\p{Lu})|,(?=\s)/u)
      .filter((part) => /[\p{L}\d]/u.test(part))
      .at(-1) ?? ""
  )
    .replace(/^\s*(dell['’]\s*)?obiettivo\b[\s.,;]*/iu, "")
    .trim();
}

/** Neighbours whose scores go against the ladder's direction (or stand still); `rising` goes from the lowest threshold up. */
function notFalling(rising: readonly LadderStep[]): LadderProblem[] {
  const first = rising[0];
  const last = rising.at(-1);
  if (!first || !last) return [];
  const up = last.score.compare(first.score) >= 0;
  return rising.slice(1).flatMap((step, i): LadderProblem[] => {
    const before = rising[i] as LadderStep;
    const order = step.score.compare(before.score);
    return (up ? order > 0 : order < 0) ? [] : [{ kind: "not-falling", first: before, second: step }];
  });
}
