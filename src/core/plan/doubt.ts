/** Sheets that can be read in two ways: what the readings are, and which lists are in doubt for it. */
import type { Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import { objectivesOf, sheetOfGoal, type Plan, type Unit } from "./plan";

/** What told the lists of a reading apart. */
export type GroupedBy =
  /** Nothing on the sheet: everything on it is one list. */
  | { readonly kind: "sheet" }
  /** Titles between the rows. */
  | { readonly kind: "titles" }
  /** Each table on its own. */
  | { readonly kind: "tables" }
  /** The numbering begins anew. */
  | { readonly kind: "numbers" }
  /** Total rows. */
  | { readonly kind: "totals" }
  /** What a column holds; `heading` is its heading as written, "" without one. */
  | { readonly kind: "column"; readonly heading: string };

/** One way to read a sheet: how many lists there are, what each makes (in the order of the sheet), and what tells them apart. */
export interface PossibleReading {
  readonly lists: number;
  readonly sums: readonly Exact[];
  /** null where both readings part the rows alike, which says nothing. */
  readonly by: GroupedBy | null;
  /** The heading of its weights, where the readings take different columns for them. */
  readonly weight?: string | undefined;
}

/** Readings that are about as good and give other sums, the one that was taken first. `cell`: where the sheet's list begins. */
export interface Doubt {
  readonly cell: CellRef;
  readonly readings: readonly PossibleReading[];
}

/** The names of the sheets that can be read in two ways. */
export function doubtfulSheets(plan: Plan): ReadonlySet<string> {
  return new Set(plan.sheets.filter(({ doubt }) => doubt !== undefined).map(({ sheet }) => sheet.name));
}

/** Whether the unit's list, or a part of it, stands on one of the sheets in doubt. */
export function isDoubtful(unit: Unit, doubtful: ReadonlySet<string>): boolean {
  if (doubtful.size === 0) return false;
  return doubtful.has(unit.sheet.name) || objectivesOf(unit).some((objective) => doubtful.has(sheetOfGoal(objective, unit)));
}
