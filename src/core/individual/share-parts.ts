/** People as rows of their objectives: "Dipendente | Quota %" beside each, read as weighed parts. */
import type { Phase, PlanSheet } from "../plan/plan";
import { normalize } from "../text/normalize";
import { speaksOfPeople } from "./person-words";
import { offOf, participantsOf, type NamedShare, type Placed, type Shares } from "./shares";

/** Whether the part is a person: its words stand under a heading of people. */
export function isPerson({ tables = [] }: Pick<PlanSheet, "tables">, { title }: Phase): boolean {
  if (!title) return false;
  return tables.some(({ columns, headings }) =>
    columns.some(({ col, heading }) => {
      return heading !== null && col === title.cell.col && headings.bottom < title.cell.row && speaksOfPeople(heading.value);
    }),
  );
}

/** The shares of the sheet's people, where the parts of its objectives are people. */
export function sharesInParts(sheet: PlanSheet, placed: readonly Placed[]): Shares {
  const people = placed.map(({ unit, objective }) => ({
    unit,
    objective,
    parts: objective.phases.filter((phase) => isPerson(sheet, phase)),
  }));
  const shares = people.flatMap(({ unit, objective, parts }) =>
    parts.flatMap((part): NamedShare[] => {
      if (part.title === null || part.weight?.value.kind !== "number") return [];
      const { cell } = part.weight;
      // Names are told apart within one structure only: two of them may have a Rossi each.
      const key = `${sheet.sheet.name}|${String(unit.area.top)}|${normalize(part.title.value)}`;
      return [{ unit, objective, amount: part.weight.value.value, cell, part, name: part.title, key }];
    }),
  );
  return { participants: participantsOf(shares, sheet.sheet.name, "share"), off: offOf(shares), doubts: [] };
}
