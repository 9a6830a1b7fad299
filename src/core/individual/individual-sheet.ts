/** An individual sheet as data: whose it is, the objectives with what they weigh for that person, and the score as far as it is known. */
import type { Exact } from "../exact";
import type { ScoreResult, ScoreSentence } from "../score/outcome";
import type { SeoObjective, SeoUnit } from "../seo/seo-unit";

/** What is known of a result. */
type LineResult =
  | { readonly kind: "percent"; readonly percent: Exact }
  /** Not evaluable: its weight goes to the others. */
  | { readonly kind: "left-out" }
  /** Still to be written. */
  | { readonly kind: "open" }
  /** A prerequisite has none. */
  | { readonly kind: "none" };

/** One objective of the person. */
export interface IndividualLine {
  /** Its texts, as the standard sheet has them. */
  readonly objective: SeoObjective;
  /** In points; null where it is no number. */
  readonly weight: Exact | null;
  /** The person's part of it, in percent; null where it is wholly theirs. */
  readonly share: Exact | null;
  /** What it weighs for the person's score, exactly. */
  readonly effective: Exact | null;
  readonly result: LineResult;
  readonly points: Exact | null;
  readonly why: readonly ScoreSentence[];
}

/** A list with a total: the person's own objectives, those that count for everybody. */
export interface IndividualPart {
  readonly title: string;
  readonly lines: readonly IndividualLine[];
}

export type Role = "head" | "employee";

export interface IndividualSheet {
  /** The person; null where the plan names nobody. */
  readonly person: string | null;
  readonly role: Role;
  /** The structures that the objectives are of. */
  readonly structures: readonly string[];
  /** The sheet of the plan on which they stand. */
  readonly source: string;
  readonly heading: Pick<SeoUnit["heading"], "body" | "years">;
  readonly parts: readonly IndividualPart[];
  /** Whether the score is out of 100 whatever the weights make: shares of a structure's objectives are. */
  readonly inHundredths: boolean;
  readonly score: ScoreResult;
  /** The parts that the score is of: objectives for everybody count once they have results. */
  readonly scored: number;
  /** The structure's own score in hundredths, for those who work in it; null where it is not known. */
  readonly organisation: Exact | null;
}

/** What a sheet is called: the person, else the structure. */
export function nameOf({ person, structures }: Pick<IndividualSheet, "person" | "structures">): string {
  return person ?? structures[0] ?? "";
}
