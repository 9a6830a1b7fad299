/** Units as the law's rules see them: where a finding about a whole unit stands, and what counts for it. */
import { transversalBlocks, type Plan, type Unit } from "../../plan/plan";
import { cellArea, type Area } from "../../sheet/address";

/** The cell that names the unit, else the first of its list. */
export function placeOfUnit(unit: Unit): { readonly sheet: string; readonly area: Area } {
  const { name, sheet, area } = unit;
  if (name?.cell.sheet === sheet) return { sheet, area: cellArea(name.cell) };
  return { sheet, area: cellArea({ row: area.top, col: area.left }) };
}

/** The transversal blocks on sheets of their own that count for the unit. */
export function blocksFor(plan: Plan, unit: Unit): readonly Unit[] {
  return transversalBlocks(plan).filter((block) => block !== unit);
}
