/** A table as it stands on a sheet: its headings, and where its rows begin and end. */
import type { Exact } from "../../exact";
import type { Sheet } from "../../sheet/sheet";
import type { ColumnRole, HeadingSettings } from "../headings";

/** A column's heading. */
export interface Heading {
  readonly col: number;
  /** The row (0-based) in which its text stands. */
  readonly row: number;
  readonly text: string;
  readonly role: ColumnRole | null;
  /** The heading of several columns above it ("Peso per settore"), "" without one. */
  readonly above: string;
  readonly aboveRole: ColumnRole | null;
}

export interface Table {
  readonly sheet: Sheet;
  /** First and last row of the headings, both included; letters and units of measure below them too. */
  readonly first: number;
  readonly last: number;
  /** One entry a column from `left` to `right`; a column without a heading has the text "". */
  readonly headings: readonly Heading[];
  readonly left: number;
  readonly right: number;
  /** The first row (0-based) that could hold titles of the table: below the headings of the table above it, 0 for the first. */
  readonly from: number;
  /** The first row (0-based) that is not the table's any more: another table's headings, or Infinity. */
  readonly end: number;
  /** A municipality's own words (settings). */
  readonly own: HeadingSettings;
  /** What the settings say that the sheet's lists should make; null where they say nothing. */
  readonly chosen: Exact | null;
  /** The headings as they are compared: tables with the same are of one form. */
  readonly form: string;
}

export function headingOf(table: Table, col: number): Heading | undefined {
  return table.headings[col - table.left];
}
