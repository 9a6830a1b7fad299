/** A block of cells. */
import { areaName, parseArea, type Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { localisedError } from "../localised";
import { COLUMNS, ROWS, type Cell, type Json, type SheetModel } from "../model";
import { asNumber, isServed, readOnly, type Argument, type Property, type Served } from "../served";
import type { Session } from "../session";
import { valueType } from "../typed";
import { mergedAreas, specialCells } from "./areas";
import { clearArea, mergeArea, unmergeArea } from "./clear";
import { servedFormat } from "./format";
import { assertWritable, colCount, numberFormat, readGrid, rowCount, writeCells, writeNumberFormat } from "./grid";
import { servedRules } from "./rules";
import { usedArea } from "./used";
import { servedValidation } from "./validation";

/** The area of each range object handed out, so that a range can be an argument. */
const AREAS = new WeakMap<Served, Area>();

export const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function servedRange(session: Session, sheet: SheetModel, area: Area): Served {
  let reference: string | undefined;
  if (area.top < 0 || area.left < 0 || area.bottom >= ROWS || area.right >= COLUMNS) throw new HostFault("InvalidArgument", "Range");
  const object: Served = {
    served: true,
    kind: "Range",
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    properties: { ...placeProperties(sheet, area), ...cellProperties(session, sheet, area) },
    links: {
      Format: () => servedFormat(sheet, area),
      ConditionalFormats: () => servedRules(session, sheet, area),
      DataValidation: () => servedValidation(sheet, area),
    },
    methods: {
      ...blockMethods(session, sheet, area),
      _KeepReference: () => {
        reference ??= session.keep(object);
        return null;
      },
      _ValidateArraySize: (rows, cols) => {
        if (rows !== rowCount(area) || cols !== colCount(area)) throw new HostFault("InvalidArgument", "Range.values");
        return null;
      },
      Select: () => {
        if (sheet.visibility !== "Visible") throw new HostFault("InvalidOperation", "Range.select");
        session.book.active = sheet.id;
        session.book.selection = { sheet: sheet.name, area };
        session.emit("SelectionChanged", sheet.id, { address: areaName(area) });
        return null;
      },
      Merge: () => mergeArea(sheet, area),
      Unmerge: () => unmergeArea(sheet, area),
      Clear: (what) => {
        clearArea(sheet, area, what);
        session.changed(sheet, area);
        return null;
      },
    },
  };
  AREAS.set(object, area);
  return object;
}

function placeProperties(sheet: SheetModel, area: Area): Record<string, Property> {
  const hidden = (set: ReadonlySet<number>, first: number, last: number): Json => {
    let count = 0;
    for (const index of set) if (index >= first && index <= last) count++;
    return count === 0 ? false : count === last - first + 1 ? true : null;
  };
  return {
    Address: readOnly(() => `'${sheet.name.replaceAll("'", "''")}'!${areaName(area)}`),
    RowIndex: readOnly(() => area.top),
    ColumnIndex: readOnly(() => area.left),
    RowCount: readOnly(() => rowCount(area)),
    ColumnCount: readOnly(() => colCount(area)),
    CellCount: readOnly(() => rowCount(area) * colCount(area)),
    RowHidden: readOnly(() => hidden(sheet.hiddenRows, area.top, area.bottom)),
    ColumnHidden: readOnly(() => hidden(sheet.hiddenCols, area.left, area.right)),
  };
}

function cellProperties(session: Session, sheet: SheetModel, area: Area): Record<string, Property> {
  const write = (english: boolean) => (value: Json) => writeCells(session, sheet, area, value, english);
  const shown = (cell: Cell | undefined): Json =>
    session.book.errors === "Italian" && valueType(cell) === "Error" ? localisedError(String(cell?.value)) : (cell?.value ?? "");
  return {
    Values: { get: () => readGrid(sheet, area, shown), set: write(false) },
    Formulas: { get: () => readGrid(sheet, area, (cell) => cell?.formula ?? cell?.value ?? ""), set: write(true) },
    ValueTypes: readOnly(() => readGrid(sheet, area, valueType)),
    NumberFormat: {
      get: () => readGrid(sheet, area, (_cell, row, col) => numberFormat(sheet, row, col)),
      set: (value) => {
        assertWritable(sheet, area);
        writeNumberFormat(sheet, area, value);
      },
    },
  };
}

function blockMethods(session: Session, sheet: SheetModel, area: Area): NonNullable<Served["methods"]> {
  const range = (top: number, left: number, bottom: number, right: number): Served =>
    servedRange(session, sheet, { top, left, bottom, right });
  const other = (argument: Argument | undefined): Area => {
    const found = argument !== undefined && isServed(argument) ? AREAS.get(argument) : parseArea(argument as string);
    if (!found) throw new HostFault("InvalidArgument", "Range");
    return found;
  };
  return {
    GetCell: (row, col) => {
      const [top, left] = [area.top + asNumber(row), area.left + asNumber(col)];
      return range(top, left, top, left);
    },
    GetRow: (row) => range(area.top + asNumber(row), area.left, area.top + asNumber(row), area.right),
    GetBoundingRect: (argument) => {
      const b = other(argument);
      return range(Math.min(area.top, b.top), Math.min(area.left, b.left), Math.max(area.bottom, b.bottom), Math.max(area.right, b.right));
    },
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(sheet, valuesOnly === true, area);
      return used ? servedRange(session, sheet, used) : null;
    },
    GetMergedAreasOrNullObject: () => mergedAreas(session, sheet, area),
    GetSpecialCellsOrNullObject: (kind) => specialCells(session, sheet, area, kind === "Formulas"),
    GetRowProperties: () => indexes(area.top, area.bottom, (row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    GetColumnProperties: () => indexes(area.left, area.right, (col) => ({ columnHidden: sheet.hiddenCols.has(col) })),
  };
}

function indexes(first: number, last: number, describe: (index: number) => Json): Json {
  return Array.from({ length: last - first + 1 }, (_unused, offset) => describe(first + offset));
}
