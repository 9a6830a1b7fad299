/** Lists that only a column of structures tells apart. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../../core/exact";
import { objectivesOf, type Objective, type Unit } from "../../core/plan/plan";
import { cellText } from "../../core/sheet/sheet";
import { sumOfWeights } from "../../core/totals/weights";
import { rowList } from "../texts";
import type { Grid } from "./grid";
import { refusal, type Refusal } from "./refusal";

/** Whether a sum is a list's whole by itself. */
export function isWhole(made: Exact): boolean {
  return nearlyEqual(made, HUNDRED) || nearlyEqual(made, ONE);
}

/** A column of structures whose rows make a whole each: several lists. */
export function listsByColumn(unit: Unit, grid: Grid, col: number | undefined): Refusal | null {
  if (col === undefined) return null;
  const lists = new Map<string, Objective[]>();
  for (const objective of objectivesOf(unit)) {
    const name = cellText(grid[objective.area.top - 1]?.[col] ?? null);
    const list = lists.get(name);
    if (list) list.push(objective);
    else if (name !== "") lists.set(name, [objective]);
  }
  const all = [...lists.values()];
  const sums = all.map((objectives) => sumOfWeights(objectives));
  if (all.length < 2 || !sums.every((made) => made !== null && isWhole(made))) return null;
  return refusal("several-lists", { rows: rowList(all.map(([first]) => first?.area.top ?? 1)) });
}
