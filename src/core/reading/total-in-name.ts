/** What the title that names a list says that its weights make: "Settore Tributi - totale punti 80". */
import type { Objective, At, DeclaredTotal } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { numericWeights } from "../totals/weights";
import { sum } from "../exact";
import { textAt } from "./cells";
import { inScaleOf, totalInTitle } from "./tables/totals-of-list";

/**
 * The total in the cell of the name, in the scale of the weights; null where it states none. A name is what is left of its title without the total, so
 * that the cell is asked again; a name that stands on another sheet says nothing of this one's weights.
 */
export function totalInName(sheet: Sheet, name: At<string> | null, objectives: readonly Objective[]): DeclaredTotal | null {
  const total = name?.cell.sheet === sheet.name ? totalInTitle(textAt(sheet, name.cell.row, name.cell.col)) : null;
  return total && { ...total, value: inScaleOf(total.value, sum(numericWeights(objectives))) };
}
