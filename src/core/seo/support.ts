/** What of the source has no column on the standard sheet: data that support the objectives, and what stays behind. */
import type { CellRef } from "../sheet/address";
import type { SeoText } from "./seo-text";

/** A statement of the source under its own heading ("Responsabile": "Rossi"); "" where the source has no heading for it. */
export interface SeoFact {
  readonly label: string;
  readonly text: SeoText;
  readonly cells: readonly CellRef[];
}

/** What the source says of one objective beside the nine columns. */
export interface ObjectiveFacts {
  readonly title: string;
  readonly facts: readonly SeoFact[];
}

/** "Dati di supporto": the second table of the sheet. */
export interface SeoSupport {
  readonly objectives: readonly ObjectiveFacts[];
  /** Titles above the list, notes below it, the names of those who answer for it. */
  readonly around: readonly SeoFact[];
}

/** Why something of the source is not on the sheet. */
export type LeftReason =
  /** The source's own headings: the standard sheet has the standard's. */
  | "heading"
  /** A label before a text that is on the sheet ("INDICATORE:"). */
  | "label"
  /** Totals and checks of the source: the sheet has live ones. */
  | "total"
  /** Weights that were brought to another total, where the source repeats them. */
  | "weight"
  /** The data of support, when they are not wanted. */
  | "support"
  /** Another structure, which was not chosen. */
  | "unit"
  /** A sheet of which nothing was written. */
  | "sheet";

/** Something that was left behind, with all of its cells; of a whole sheet or structure its area. */
export interface SeoLeft {
  readonly reason: LeftReason;
  readonly text: string;
  readonly sheet: string;
  /** In A1 notation, in the order of the sheet. */
  readonly cells: readonly string[];
}
