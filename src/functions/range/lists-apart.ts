/** Lists that stand in one range, told by a column of structures, by their own totals, or by sums that make several wholes. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../../core/exact";
import { objectivesOf, type Objective, type Unit } from "../../core/plan/plan";
import { cellText } from "../../core/sheet/sheet";
import { areShares } from "../../core/score/shares";
import { sumOfWeights } from "../../core/totals/weights";
import { rowList } from "../texts";
import type { Grid } from "./grid";
import { refusal, type Refusal } from "./refusal";

/** Whether a sum is a list's whole by itself. */
function isWhole(made: Exact): boolean {
  return nearlyEqual(made, HUNDRED) || nearlyEqual(made, ONE);
}

/** A column of structures (merged cells show their name once) whose rows make a whole each, or all the same, but for one: several lists. */
export function listsByColumn(unit: Unit, grid: Grid, col: number | undefined): Refusal | null {
  if (col === undefined) return null;
  const lists = new Map<string, Objective[]>();
  let name = "";
  for (const objective of objectivesOf(unit)) {
    name = cellText(grid[objective.area.top - 1]?.[col] ?? null) || name;
    const list = lists.get(name);
    if (list) list.push(objective);
    else if (name !== "") lists.set(name, [objective]);
  }
  const all = [...lists.values()];
  const sums = all.map((objectives) => sumOfWeights(objectives));
  const alike = Math.max(...sums.map((made) => sums.filter((other) => made && other?.equals(made)).length));
  return all.length > 1 && alike >= all.length - 1 && (isMore(unit) || sums.every((made) => made && isWhole(made))) ? refused(all) : null;
}

/**
 * Sections that are lists of their own: each makes a whole, or each has its own total and together they make more than a whole that nothing
 * states.
 */
export function listsBySums(unit: Unit): Refusal | null {
  const { sections } = unit;
  if (unit.headingTotal || sections.length < 2 || sections.some(({ transversal }) => transversal)) return null;
  const lists = sections.map((section) => section.objectives);
  return lists.every(isWholeList) || (isMore(unit) && haveOwnTotals(unit)) ? refused(lists) : null;
}

/** Whether all weights make more than a whole. */
function isMore(unit: Unit): boolean {
  const objectives = objectivesOf(unit);
  const whole = areShares(objectives.map(({ weight }) => weight?.value)) ? ONE : HUNDRED;
  return (sumOfWeights(objectives)?.compare(whole) ?? 0) > 0;
}

/** Every section states a total, and none of them is that of all above it. */
function haveOwnTotals({ sections }: Unit): boolean {
  const made = sections.map(({ objectives }) => sumOfWeights(objectives));
  return sections.every(({ totals }, index) => {
    const above = made.slice(0, index + 1);
    const all = above.every((one) => one !== null) ? sum(above) : null;
    return totals.length > 0 && (index === 0 || all === null || totals.every(({ value }) => !nearlyEqual(value, all)));
  });
}

function isWholeList(objectives: readonly Objective[]): boolean {
  const made = sumOfWeights(objectives);
  return made !== null && isWhole(made);
}

function refused(lists: readonly (readonly Objective[])[]): Refusal {
  return refusal("several-lists", { rows: rowList(lists.map(([first]) => first?.area.top ?? 1)) });
}
