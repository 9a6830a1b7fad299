/** Units as the law's rules see them: where a finding about a whole unit stands, and what counts for it. */
import { transversalBlocks, type Plan, type Unit } from "../../plan/plan";
import type { RuleFinding } from "../rule";

/** The cell that names the unit, else the first of its list. */
export function placeOfUnit(unit: Unit): Pick<RuleFinding, "unit" | "cells"> {
  const { name, area } = unit;
  const sheet = unit.sheet.name;
  return { unit, cells: [name?.cell.sheet === sheet ? name.cell : { sheet, row: area.top, col: area.left }] };
}

/** The transversal blocks on sheets of their own that count for the unit. */
export function blocksFor(plan: Plan, unit: Unit): readonly Unit[] {
  return transversalBlocks(plan).filter((block) => block !== unit);
}
