/** What a single result counts for: the cap, what is missing, what is not evaluable. */
import { exact, HUNDRED, isAtMost, ZERO, type Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import type { AchievementReading } from "../text/values";
import type { ScoreOptions, ScoreReason, ScoreSentence } from "./outcome";

/** How far something was achieved, for the score. */
export type Achieved =
  /** Percent, the cap applied. */
  | { readonly kind: "counted"; readonly percent: Exact; readonly why: readonly ScoreSentence[] }
  /** It leaves, and its weight goes to the others. */
  | { readonly kind: "left-out"; readonly why: readonly ScoreSentence[] }
  /** No result is written and the settings refuse to guess. */
  | { readonly kind: "missing"; readonly cell: CellRef | null }
  | { readonly kind: "refused"; readonly reasons: readonly ScoreReason[] };

/** What the reading of a result cell counts for; `cell` is where it stands or should stand. */
export function achievedFrom(reading: AchievementReading, cell: CellRef | null, options: Pick<ScoreOptions, "cap" | "missing">): Achieved {
  if (reading.kind === "percent") return counted(reading.value, cell, options, []);
  const cells = cell ? [cell] : [];
  switch (reading.kind) {
    case "not-evaluable":
      return { kind: "left-out", why: [{ id: "score.why-not-evaluable", data: {} }] };
    case "empty":
      return missing(cell, options);
    case "not-a-score":
      return { kind: "refused", reasons: [{ id: "score.not-a-score", data: { text: reading.text }, cells }] };
    case "error":
      return { kind: "refused", reasons: [{ id: "score.error-cell", data: { error: reading.error }, cells }] };
    case "unknown":
      return { kind: "refused", reasons: [{ id: "score.unknown-cell", data: {}, cells }] };
  }
}

/** A percentage as a result: refused when negative, capped when the settings say so. */
export function counted(percent: Exact, cell: CellRef | null, options: Pick<ScoreOptions, "cap">, why: readonly ScoreSentence[]): Achieved {
  if (percent.s < 0n) {
    return { kind: "refused", reasons: [{ id: "score.negative-achievement", data: { value: percent }, cells: cell ? [cell] : [] }] };
  }
  const cap = options.cap === null ? null : options.cap === 100 ? HUNDRED : exact(options.cap);
  if (cap === null || isAtMost(percent, cap)) return { kind: "counted", percent, why };
  return { kind: "counted", percent: cap, why: [...why, { id: "score.why-capped", data: { value: percent, cap } }] };
}

/** A result that is not written: refused, 0 or left out, as the settings say; never a silent 0. */
export function missing(cell: CellRef | null, options: Pick<ScoreOptions, "missing">): Achieved {
  if (options.missing === "zero") return { kind: "counted", percent: ZERO, why: [{ id: "score.why-zero", data: {} }] };
  if (options.missing === "leave-out") return { kind: "left-out", why: [{ id: "score.why-left-out", data: {} }] };
  return { kind: "missing", cell };
}

/** Realised ÷ expected in percent. */
export function ratio(realised: Exact, expected: Exact): Exact {
  return realised.mul(HUNDRED).div(expected);
}
