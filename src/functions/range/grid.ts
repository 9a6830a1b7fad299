/** The values of a range as Excel hands them to a formula: no formats, no merged areas, no addresses. */
import { sheetFromGrid, type CellValue, type Sheet } from "../../core/sheet/sheet";

/** Rows of cells, 0-based; every row as long as the longest. Blank cells are null, and on older builds of Excel also 0. */
export type Grid = readonly (readonly CellValue[])[];

/**
 * A grid from an argument, blank rows at its end left out: a matrix, or the single value that some hosts hand over for one cell. "" and undefined are blank; what is
 * neither number, text nor boolean (a picture, an entity of a newer Excel) is blank too.
 */
export function gridFrom(argument: unknown): Grid {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return evened(rows.slice(0, filledRows(rows)));
}

/** The same for steps and bands, where a row of zeros says something: only of several at the end all but the first are blanks of an older Excel. */
export function gridWithZeros(argument: unknown): Grid {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const count = filledRows(rows);
  return evened(rows.slice(0, isZeroRow(rows[count]) ? count + 1 : count));
}

/** The same with every row, blank ones at the end too. */
export function wholeGrid(argument: unknown): Grid {
  return evened(Array.isArray(argument) ? argument : [argument]);
}

/** How many rows an argument has, blank ones at its end included. */
export function heightOf(argument: unknown): number {
  return Array.isArray(argument) ? argument.length : 1;
}

/**
 * The range as a sheet without a name. It begins in the second row, so that a row of the sheet (0-based) is the same number as a user counts
 * it in the range; the first row is free for headings that the range does not have.
 */
export function sheetOf(grid: Grid, headings: readonly string[] = []): Sheet {
  return sheetFromGrid("", [headings.map((text) => (text === "" ? null : text)), ...grid]);
}

function evened(rows: readonly unknown[]): Grid {
  const cells = rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellFrom));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.map((row) => (row.length === width ? row : [...row, ...Array<null>(width - row.length).fill(null)]));
}

/** How many rows there are without the blank ones at the end: a whole column (E:E) has a million. */
function filledRows(rows: readonly unknown[]): number {
  let count = rows.length;
  while (count > 1 && isBlankRow(rows[count - 1])) count -= 1;
  return count;
}

function isBlankRow(row: unknown): boolean {
  return Array.isArray(row) ? !row.some((value) => isFilled(cellFrom(value))) : !isFilled(cellFrom(row));
}

function isZeroRow(row: unknown): boolean {
  return Array.isArray(row) && row.length > 1 && row.every((value) => value === 0);
}

function cellFrom(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** Whether a cell says something: neither blank nor the 0 that may stand for a blank. */
export function isFilled(value: CellValue | undefined): value is Exclude<CellValue, null> {
  return value !== undefined && value !== null && value !== 0;
}

/** A year that a plan could name. */
export function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** The serial number of a date of our days (1954 and later), as dates arrive. */
export function isDay(value: CellValue): value is number {
  return typeof value === "number" && value > 20000;
}

/** A cell's value as a person wrote it: a text, a number; null for anything else. */
export function writtenIn(value: unknown): string | number | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** The column of a grid, top to bottom. */
export function columnOf(grid: Grid, col: number): readonly CellValue[] {
  return grid.map((row) => row[col] ?? null);
}
