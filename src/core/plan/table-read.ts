/** What a table of a sheet was taken for: kept with the plan, so that people can be shown how their sheet was read. */
import type { Area } from "../sheet/address";
import type { GroupedBy, PossibleReading } from "./doubt";
import type { At } from "./plan";

/** What a column, or a cell of a form, was taken for. */
export type TakenAs =
  | "weight"
  | "partWeight"
  /** States the list's total on its rows. */
  | "statedTotal"
  /** Its values part the rows into lists. */
  | "lists"
  | "number"
  | "title"
  | "description"
  | "phase"
  | "publicValue"
  | "strategic"
  | "start"
  | "deadline"
  | "type"
  | "class"
  | "indicator"
  | "target"
  | "achievement"
  /** Headed as results, but others count. */
  | "otherResults"
  /** How far each objective was on the day that its heading names. */
  | "monitoring";

/** A column of a table. */
export interface ColumnRead {
  /** 0-based on the sheet. */
  readonly col: number;
  /** null for a column without a heading. */
  readonly heading: At<string> | null;
  /** Empty where the column was not used. */
  readonly as: readonly TakenAs[];
}

/** What told the lists apart; `columns`: each column of weights is a list. */
export type ListsBy = GroupedBy | { readonly kind: "columns" };

export interface TableRead {
  /** The rows and columns of the headings. */
  readonly headings: Area;
  readonly columns: readonly ColumnRead[];
  readonly by: ListsBy;
  /** Rows (0-based) below and above the headings that hold titles, and rows of totals, whosever they are. */
  readonly titles: readonly number[];
  readonly totals: readonly number[];
  /** The name of the description that it was read by; only where one says how. */
  readonly described?: string;
  /** Rows (0-based) that the description leaves out. */
  readonly leftOut?: readonly number[];
  /** Other readings of the sheet that give other sums, the likeliest first. */
  readonly considered: readonly PossibleReading[];
}
