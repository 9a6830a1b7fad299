/** What scoring answers: a score that explains itself, or the reasons why there is none. */
import type { Exact } from "../exact";
import type { MessageData } from "../messages/fill";
import type { score as sentences } from "../messages/it/score";
import type { scoreOfPlans } from "../messages/it/score-of-plans";
import type { Settings } from "../settings";
import type { CellRef } from "../sheet/address";
import type { BandLabel } from "./bands";

/** A sentence of messages/{it,en}/score.ts or score-of-plans.ts with its data, rendered late. */
export interface ScoreSentence {
  readonly id: keyof typeof sentences | keyof typeof scoreOfPlans;
  readonly data: MessageData;
}

/** Why there is no score, and at which cells. */
export interface ScoreReason extends ScoreSentence {
  readonly cells: readonly CellRef[];
}

/** One line of the explanation. The points of a score's steps sum to the score, to the last digit. */
export interface ScoreStep {
  /** Number and title of the objective, as written. */
  readonly label: string;
  readonly cell: CellRef | null;
  /** As written (percent 0–100, or points). */
  readonly weight: Exact;
  /** After the weights of what is not evaluable are spread, and scaled to the base. */
  readonly effective: Exact;
  /** Percent 0–100; null when the objective left the score. */
  readonly achievement: Exact | null;
  readonly points: Exact;
  readonly why: readonly ScoreSentence[];
}

export interface Scored {
  readonly kind: "scored";
  /** Exact; with rounding by line, the sum of the rounded lines. */
  readonly score: Exact;
  /** The score rounded half up to the decimals of the settings. */
  readonly shown: Exact;
  /** The total that the score is out of. */
  readonly of: Exact;
  readonly steps: readonly ScoreStep[];
  /** What the score is worth by the settings' bands, judged on the shown score in hundredths; null without bands. */
  readonly band: BandLabel | null;
  /** What the reader must know: weights that do not make the total, transversal objectives that are not counted … */
  readonly notes: readonly ScoreSentence[];
}

export interface Refused {
  readonly kind: "refused";
  readonly reasons: readonly ScoreReason[];
}

export type ScoreResult = Scored | Refused;

/** The settings' choices, the year asked for, and the total to express the score on. */
export interface ScoreOptions extends Readonly<Omit<Settings["score"], "bands">> {
  readonly bands: Settings["score"]["bands"];
  /** Which of the year columns; null: the only one with results. */
  readonly year: number | null;
  /** Express the score on this total; null: the sum of the weights. */
  readonly base: Exact | null;
}
