/** A unit and its sections while their rows are gone through. */
import type { At, DeclaredTotal, Unit } from "../../plan/plan";
import { type AboveTitle } from "../titles-above";
import type { TableColumns } from "./columns";
import { type ObjectiveEntry } from "./entries";
import type { Group } from "./groupings";
import { type Table } from "./table";

/** A column of weights of parts beside the objectives, the column that says what they are, and whether shares of 1 among them are percentages. */
interface PartsBeside {
  readonly weight: number;
  readonly title: number;
  readonly mixed: boolean;
}

/** A form's columns, as indexes from the table's left edge. */
export interface FormColumns {
  readonly columns: ReadonlyMap<Table, TableColumns>;
  readonly weight: number;
  readonly parts: readonly PartsBeside[];
  /** The column that states each list's total on its rows; null where there is none. */
  readonly stated: number | null;
  /** A manager's or a unit's name from the heading of a matrix. */
  readonly name: string | null;
}

export interface Draft {
  name: At<string> | null;
  transversal: boolean;
  readonly objectives: ObjectiveEntry[];
  readonly totals: DeclaredTotal[];
  /** Totals that the section's own headings state. */
  readonly stated: DeclaredTotal[];
  /** Totals of parts, with the objective that they follow. */
  readonly partTotals: { readonly after: ObjectiveEntry; readonly total: DeclaredTotal }[];
}

export interface UnitDraft {
  readonly group: Group;
  /** That of its first objective. */
  readonly table: Table;
  readonly sections: Draft[];
  readonly tables: Set<Table>;
  readonly above: AboveTitle[];
  headingTotal: DeclaredTotal | null;
}

/** The same columns for all tables of a form. */
export function forAll(tables: readonly Table[], columns: TableColumns): ReadonlyMap<Table, TableColumns> {
  return new Map(tables.map((table) => [table, columns]));
}

/** A list without any weight is no plan that could be checked. */
export function hasWeights(unit: Unit): boolean {
  return unit.sections.some((section) =>
    section.objectives.some(
      ({ weight }) =>
        weight !== null && weight.value.kind !== "empty" && weight.value.kind !== "not-numeric" && weight.value.kind !== "prerequisite",
    ),
  );
}
