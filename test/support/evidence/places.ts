/** Cells and areas by their names, whatever a mistaken reader takes for one: a column beyond every sheet would have a name without end. */
import { areaName, cellName, columnName, type Area } from "../../../src/core/sheet/address";

const isPlace = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < 1e6;

export const placeName = (row: number, col: number): string =>
  isPlace(row) && isPlace(col) ? cellName(row, col) : `no cell ${String(row)},${String(col)}`;

export const areaSaid = (area: Area): string =>
  [area.top, area.left, area.bottom, area.right].every(isPlace) ? areaName(area) : `${placeName(area.top, area.left)}-${placeName(area.bottom, area.right)}`; // prettier-ignore

export const colName = (col: number): string => (isPlace(col) ? columnName(col) : `no column ${String(col)}`);
