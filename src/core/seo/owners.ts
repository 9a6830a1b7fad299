/** Whose the cells of a sheet are: titles are those of the list below them, notes those of the list above. */
import type { Objective, Plan, Unit } from "../plan/plan";
import { objectivesOf, sheetOfGoal } from "../plan/plan";
import { boundingArea, contains, type Area } from "../sheet/address";

/** Where a unit's list stands: on its own sheet, and on those on which it goes on. */
interface Place {
  readonly unit: Unit;
  readonly area: Area;
}

/** The units that have objectives on a sheet, by sheet. */
export type Owners = ReadonlyMap<string, readonly Place[]>;

export function ownersOf(plan: Plan): Owners {
  const places = new Map<string, Place[]>();
  for (const unit of plan.sheets.flatMap(({ units }) => units)) {
    for (const [sheet, area] of areasOf(unit)) places.set(sheet, [...(places.get(sheet) ?? []), { unit, area }]);
  }
  return places;
}

/** The unit that the cell belongs to, null where no list stands on its sheet. */
export function ownerOf(owners: Owners, sheet: string, row: number, col: number): Unit | null {
  const places = owners.get(sheet) ?? [];
  if (places.length <= 1) return places[0]?.unit ?? null;
  const inside = places.filter(({ area }) => contains(area, row, col));
  if (inside.length > 0) return (nearestObjective(inside, sheet, row, col) ?? inside[0])?.unit ?? null;
  const nearest = [...places].sort((a, b) => distance(a.area, row, col) - distance(b.area, row, col))[0];
  return nearest?.unit ?? null;
}

/** Lists that share their rows: the one whose weight the cell is, else the first that has an objective there. */
function nearestObjective(places: readonly Place[], sheet: string, row: number, col: number): Place | undefined {
  const here = (unit: Unit): readonly Objective[] =>
    objectivesOf(unit).filter((objective) => sheetOfGoal(objective, unit) === sheet && contains(objective.area, row, col));
  const having = places.filter(({ unit }) => here(unit).length > 0);
  const weighing = having.find(({ unit }) => here(unit).some(({ weight }) => weight !== null && contains(weight.area, row, col)));
  return weighing ?? having[0];
}

function areasOf(unit: Unit): ReadonlyMap<string, Area> {
  const home = unit.sheet.name;
  const corners = new Map<string, { row: number; col: number }[]>([[home, [{ row: unit.area.top, col: unit.area.left }]]]);
  const others = objectivesOf(unit).some((objective) => sheetOfGoal(objective, unit) !== home);
  if (!others) return new Map([[home, unit.area]]);
  for (const objective of objectivesOf(unit)) {
    const sheet = sheetOfGoal(objective, unit);
    const { area } = objective;
    corners.set(sheet, [...(corners.get(sheet) ?? []), { row: area.top, col: area.left }, { row: area.bottom, col: area.right }]);
  }
  return new Map([...corners].map(([sheet, cells]) => [sheet, boundingArea(cells)]));
}

/** Lists side by side are told apart by their columns first; a row between two lists is rather the title of the lower one. */
function distance(area: Area, row: number, col: number): number {
  const beside = Math.max(area.left - col, col - area.right, 0);
  const above = Math.max(area.top - row, 0);
  const below = Math.max(row - area.bottom, 0);
  return beside * 1000 + above + below * 1.001;
}
