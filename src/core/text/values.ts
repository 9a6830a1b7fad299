/** What the Italian texts of a plan mean: the results of the parsers in this folder. */
import type { Exact } from "../exact";

/** How a weight was written. `share` is a plain number from 0 to 1 (0,15) without a percent sign or percent format. */
export type WeightScale = "percent" | "points" | "plain";

/** What a weight cell says. */
export type WeightReading =
  /**
   * `value`: percent 0–100 when the scale is percent ("15%", 0.15 formatted "0%"), else the number as written.
   * `asText`: a number stored as text, which Excel's SUM skips. `decimals`: decimals that were written or shown.
   */
  | { readonly kind: "number"; readonly value: Exact; readonly scale: WeightScale; readonly asText: boolean }
  /** "X": a prerequisite without weight. */
  | { readonly kind: "prerequisite" }
  | { readonly kind: "empty" }
  /** A text that is no number ("da definire"). */
  | { readonly kind: "not-numeric"; readonly text: string }
  /** A word of a scale ("Alto"), where the whole list is weighed in such words: it is no error, and the list has no sum. */
  | { readonly kind: "level"; readonly text: string }
  | { readonly kind: "error"; readonly error: string }
  /** A formula without a stored result. */
  | { readonly kind: "unknown" };

/** One deadline found in a cell; a cell may hold several. Months and days are 1-based. */
export type Deadline =
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number; readonly text: string }
  | { readonly kind: "month"; readonly year: number; readonly month: number; readonly text: string }
  | { readonly kind: "year"; readonly year: number; readonly text: string }
  | { readonly kind: "years"; readonly from: number; readonly to: number; readonly text: string }
  /** "31.12 di ciascun anno" */
  | { readonly kind: "yearly"; readonly month: number; readonly day: number; readonly text: string }
  /** A date that the calendar does not have: 31.06.2024, 30/02/2025, 13/2025. */
  | { readonly kind: "invalid"; readonly year: number; readonly month: number; readonly day: number | null; readonly text: string };

/** The deadlines of a cell. `words` is true when the text states a time without a date ("Termini di legge", "Intero anno", "Report mensili"). */
export interface DeadlineReading {
  readonly items: readonly Deadline[];
  readonly words: boolean;
}

/** What an achievement cell says; percent 0–100 (may exceed 100). */
export type AchievementReading =
  | { readonly kind: "percent"; readonly value: Exact }
  /** "//", "n.v.", "non valutabile": leaves the score, its weight is spread over the others. */
  | { readonly kind: "not-evaluable" }
  | { readonly kind: "empty" }
  /** "Parzialmente" without a number, or any text that is no score. */
  | { readonly kind: "not-a-score"; readonly text: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "unknown" };

/** A number in front of an objective: "1.1" → [1, 1]; "a)" → ["a"]. */
export interface Ordinal {
  readonly parts: readonly (number | string)[];
  /** The text as written, e.g. "1.1." */
  readonly text: string;
}
