/** Blocks of cells as the client reads and writes them. */
import type { Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { assertNumberFormat } from "../limits";
import { cellKey, formatOf, setFormat, type Cell, type Json, type SheetModel } from "../model";
import { recalculate } from "../recalculate";
import type { Session } from "../session";
import { typed } from "../typed";

/** Cells that Excel gives in one read; beyond it, null. */
const READ_LIMIT = 5_000_000;

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const colCount = (area: Area): number => area.right - area.left + 1;

/** The block's cells through `read`, or null when they are too many. */
export function readGrid(sheet: SheetModel, area: Area, read: (cell: Cell | undefined, row: number, col: number) => Json): Json {
  if (rowCount(area) * colCount(area) > READ_LIMIT) return null;
  const grid: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Json[] = [];
    for (let col = area.left; col <= area.right; col++) line.push(read(sheet.cells.get(cellKey(row, col)), row, col));
    grid.push(line);
  }
  return grid;
}

export const numberFormat = (sheet: SheetModel, row: number, col: number): string =>
  (formatOf(sheet, row, col, "numberFormat") ?? "General") as string;

/** Writes values or formulas: a block of the area's size, or one value for all its cells; null leaves a cell as it is. */
export function writeCells(session: Session, sheet: SheetModel, area: Area, input: Json, english: boolean): void {
  eachInput(sheet, area, input, (value, row, col) => {
    const cell = typed(value, numberFormat(sheet, row, col), english);
    if (cell === null) sheet.cells.delete(cellKey(row, col));
    else sheet.cells.set(cellKey(row, col), cell);
  });
  recalculate(sheet);
  session.changed(sheet, area);
}

export function writeNumberFormat(sheet: SheetModel, area: Area, input: Json): void {
  eachInput(sheet, area, input, (value, row, col) => {
    assertNumberFormat(value, "Range.numberFormat");
    setFormat(sheet, row, col, "numberFormat", value);
  });
}

function eachInput(sheet: SheetModel, area: Area, input: Json, write: (value: Json, row: number, col: number) => void): void {
  const lines = Array.isArray(input) ? (input as Json[][]) : null;
  if (lines && (lines.length !== rowCount(area) || lines.some((line) => line.length !== colCount(area)))) {
    throw new HostFault("InvalidArgument", "Range.values");
  }
  assertWritable(sheet, area);
  eachCell(area, (row, col) => {
    const value = lines ? (lines[row - area.top]?.[col - area.left] ?? null) : input;
    if (value !== null) write(value, row, col);
  });
}

/** Visits the area's cells; an area as large as a whole sheet is a mistake of the caller. */
export function eachCell(area: Area, visit: (row: number, col: number) => void): void {
  if (rowCount(area) * colCount(area) > READ_LIMIT) throw new HostFault("OperationCellsExceedLimit");
  for (let row = area.top; row <= area.bottom; row++) for (let col = area.left; col <= area.right; col++) visit(row, col);
}

/** Refuses to change locked cells of a protected sheet. */
export function assertWritable(sheet: SheetModel, area: Area): void {
  if (!sheet.protection) return;
  eachCell(area, (row, col) => {
    if (formatOf(sheet, row, col, "protection/locked") !== false) throw new HostFault("AccessDenied", "Range");
  });
}
