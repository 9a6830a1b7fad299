/** The range that a user would give a formula for one list of a sheet. */
import { objectivesOf, type Unit } from "../../src/core/plan/plan";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { UnitTotals } from "../../src/core/totals/totals";

export type Grid = readonly (readonly unknown[])[];

/** A list that goes on over other sheets is no range. */
export function isWithin(unit: Unit): boolean {
  return objectivesOf(unit).every(({ weight }) => (weight?.cell.sheet ?? unit.sheet.name) === unit.sheet.name);
}

/** The list's headings and rows, without those of the lists between them. */
export function ownRows(unit: Unit, here: readonly UnitTotals[]): readonly number[] {
  const { top, bottom } = unit.area;
  const others = here.filter((one) => one.unit !== unit).flatMap((one) => objectivesOf(one.unit));
  const between = others.some(({ area }) => area.top >= top && area.top <= bottom);
  const mine = new Set(
    [...objectivesOf(unit).map(({ area }) => area), ...unit.sections.flatMap(({ totals }) => totals.map(({ cell }) => ({ top: cell.row, bottom: cell.row })))]
      .flatMap((area) => rowsBetween(area.top, area.bottom)), // prettier-ignore
  );
  const heading = unit.weightHeading?.cell.row ?? top;
  const first = Math.min(top, ...here.filter((one) => one.unit.weightHeading?.cell.row === heading).map((one) => one.unit.area.top));
  return [...rowsBetween(heading, first - 1), ...rowsBetween(top, bottom).filter((row) => !between || mine.has(row))];
}

export function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_row, i) => first + i);
}

/** null where a cell holds an error, or a formula without a result. */
export function gridOf(sheet: Sheet, rows: readonly number[]): Grid | null {
  const width = (sheet.used?.right ?? 0) + 1;
  const grid = rows.map((row) => Array.from({ length: width }, (_cell, col) => sheet.value(row, col)));
  return grid.flat().some((value) => value !== null && typeof value === "object") ? null : grid;
}
