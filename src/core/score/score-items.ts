/** The score of a list of weighted results, wherever they were read: a unit of a plan, or the range of a formula. */
import { HUNDRED, percentOf, roundHalfUp, sum, sumOfPercents, ZERO, type Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import type { Achieved } from "./achieved";
import type { Refused, Scored, ScoreOptions, ScoreReason, ScoreResult, ScoreSentence, ScoreStep } from "./outcome";
import { redistribute } from "./redistribute";

/** One weighted result. */
export interface ScoreItem {
  /** Number and title; written when a step is, for the number alone needs none. */
  readonly label: () => string;
  /** The weight's cell. */
  readonly cell: CellRef | null;
  readonly weight: Exact;
  readonly achieved: Achieved;
}

/** Σ weight × achievement, exactly, with its steps and without a band; or every reason why there is no score, each once with its cells. */
export function scoreItems(items: readonly ScoreItem[], notes: readonly ScoreSentence[], options: ScoreOptions): ScoreResult {
  const spread = spreadOut(items, options);
  if (spread.kind === "refused") return spread;
  const of = options.base ?? sum(items.map((item) => item.weight));
  const steps = items.map((item, i) => stepOf(item, spread.effective[i] ?? ZERO, options));
  const score = sum(steps.map((step) => step.points));
  const shown = roundHalfUp(score, options.decimals);
  return { kind: "scored", score, shown, of, steps, band: null, notes };
}

/** The score of `scoreItems` alone, without the steps that explain it: all that a cell shows. */
export function scoreAlone(items: readonly ScoreItem[], options: ScoreOptions): Pick<Scored, "kind" | "score"> | Refused {
  if (options.rounding === "line") return scoreItems(items, [], options);
  const spread = spreadOut(items, options);
  if (spread.kind === "refused") return spread;
  const percents = items.map(({ achieved }) => (achieved.kind === "counted" ? achieved.percent : ZERO));
  return { kind: "scored", score: sumOfPercents(spread.effective, percents) };
}

/** The weights after redistribution. */
function spreadOut(
  items: readonly ScoreItem[],
  options: ScoreOptions,
): { readonly kind: "spread"; readonly effective: readonly Exact[] } | Refused {
  const reasons = reasonsOf(items);
  if (reasons.length > 0) return refused(reasons);
  const effective = redistribute(
    items.map((item) => item.weight),
    items.map((item) => item.achieved.kind === "left-out"),
    options.base,
  );
  return effective ? { kind: "spread", effective } : refused([{ id: "score.nothing-evaluable", data: {}, cells: cellsOf(items) }]);
}

/** A refusal; reasons with the same sentence are one, with all their cells. */
export function refused(reasons: readonly ScoreReason[]): Refused {
  const merged = new Map<string, ScoreReason>();
  for (const reason of reasons) {
    const key = `${reason.id} ${Object.values(reason.data).map(String).join(" ")}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, cells: [...before.cells, ...reason.cells] } : reason);
  }
  return { kind: "refused", reasons: [...merged.values()] };
}

function reasonsOf(items: readonly ScoreItem[]): readonly ScoreReason[] {
  if (items.length === 0) return [{ id: "score.no-objectives", data: {}, cells: [] }];
  const negative = items.filter((item) => item.weight.s < 0n);
  const missing = items.filter((item) => item.achieved.kind === "missing");
  const reasons: ScoreReason[] = [];
  for (const { achieved } of items) if (achieved.kind === "refused") reasons.push(...achieved.reasons);
  if (negative.length > 0) reasons.push({ id: "score.negative-weight", data: {}, cells: cellsOf(negative) });
  if (missing.length === items.length) return [...reasons, { id: "score.no-achievements", data: {}, cells: [] }];
  const cells = missing.flatMap((item) =>
    item.achieved.kind === "missing" && item.achieved.cell ? [item.achieved.cell] : item.cell ? [item.cell] : [],
  );
  return missing.length > 0 ? [...reasons, { id: "score.missing-achievement", data: { count: missing.length }, cells }] : reasons;
}

function stepOf(item: ScoreItem, effective: Exact, options: ScoreOptions): ScoreStep {
  const { achieved, weight } = item;
  const percent = achieved.kind === "counted" ? achieved.percent : null;
  const full = percent === null ? ZERO : percentOf(effective, percent);
  const points = options.rounding === "line" ? roundHalfUp(full, options.decimals) : full;
  const why: ScoreSentence[] = achieved.kind === "counted" || achieved.kind === "left-out" ? [...achieved.why] : [];
  if (percent !== null && effective !== weight && !effective.equals(weight))
    why.push({ id: "score.why-redistributed", data: { weight, effective } });
  if (points !== full && !points.equals(full)) why.push({ id: "score.why-rounded", data: { full, points } });
  if (why.length === 0) why.push({ id: "score.why-product", data: { weight: effective, percent: percent ?? ZERO } });
  return { label: item.label(), cell: item.cell, weight, effective, achievement: percent, points, why };
}

/** A score as bands judge it: in hundredths of the total that it is out of, rounded half up as it is shown. */
export function inHundredths(score: Exact, of: Exact, decimals: number): Exact {
  return roundHalfUp(of.equals(HUNDRED) ? score : score.mul(HUNDRED).div(of), decimals);
}

function cellsOf(items: readonly ScoreItem[]): readonly CellRef[] {
  return items.flatMap((item) => (item.cell ? [item.cell] : []));
}
