/** What a row below the headings can be. */
import type { At, DeclaredTotal, Weight } from "../../plan/plan";
import { type Exact } from "../../exact";
import type { Ordinal } from "../../text/values";

/** A row that says something of an objective or a part of one. */
export interface DataRow {
  readonly kind: "data";
  readonly row: number;
  readonly number: At<Ordinal> | null;
  readonly title: At<string> | null;
  /** The title cell is the lower part of a merged area. */
  readonly titleCovered: boolean;
  /** null when the weight cell is the lower part of a merged area. */
  readonly weight: Weight | null;
}

export interface TotalRow {
  readonly kind: "total";
  readonly row: number;
  readonly totals: readonly DeclaredTotal[];
  /** Rows (0-based) of the weights that its formula adds; null without a formula. */
  readonly adds: readonly number[] | null;
}

export interface TitleRow {
  readonly kind: "title";
  readonly row: number;
  readonly text: At<string>;
  /** What stands before it: "Settore:" in "Settore: | Affari generali"; null for a title alone. */
  readonly label: string | null;
}

export type TableRow = DataRow | TotalRow | TitleRow | { readonly kind: "left"; readonly row: number };

export interface Seen {
  /** Weights since the last total or title, and since the table began: all, and those that are no child of the one above. */
  since: Exact;
  sinceTop: Exact;
  all: Exact;
  allTop: Exact;
  /** The totals together, and those that no further total has added. */
  totals: Exact;
  open: Exact[];
  /** How many weights there were, and how many since the last total or title. */
  count: number;
  countSince: number;
  /** What the table is called, normalised: its total may bear the name. */
  readonly names: readonly string[];
  /** Labels of totals elsewhere in the form, normalised. */
  readonly labels: ReadonlySet<string>;
  /** How many of them stood beside a number of the objective. */
  numbered: number;
  /** The fewest texts that a weighed row had; Infinity before the first. */
  poorest: number;
  top: DataRow | null;
  /** Nothing was weighed since the headings or the last total. */
  fresh: boolean;
  /** A title stood among the rows. */
  titled?: true;
}
