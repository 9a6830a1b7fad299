/** What the workbook in memory is made of: plain data, so that two states of it can be compared. Positions are 0-based. */
import { HostFault } from "./fault";
import type { Area } from "../../../src/core/sheet/address";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Scalar = string | number | boolean;

export interface Cell {
  value: Scalar;
  /** With its "="; null for a constant. */
  formula: string | null;
  /** A text that was typed behind an apostrophe, so that Excel does not read it as a number, a date or a formula. */
  quoted: boolean;
}

export interface Rule {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  /** Formula, fill, font and borders by path ("rule/formula", "format/fill/color"). */
  readonly look: Map<string, Json>;
  /** Deleted and brought back by Ctrl+Z: it cannot be read or deleted until the file is opened again [office-js#6396]. */
  readonly damaged?: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly look: Map<string, Json>;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: Map<number, Cell>;
  /** Number format and every other format of a cell, by path ("numberFormat", "fill/color"). */
  readonly formats: Map<number, Map<string, Json>>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  rules: Rule[];
  validations: Validation[];
  readonly page: Map<string, Json>;
  frozenRows: number;
  readonly properties: Map<string, string>;
  /** Null when the sheet is not protected. */
  protection: { readonly allowFormatCells: boolean } | null;
}

export interface Book {
  readonly sheets: SheetModel[];
  readonly settings: Map<string, Json>;
  readonly names: Map<string, string>;
  active: string;
  selection: { readonly sheet: string; readonly area: Area; readonly others?: readonly Area[] } | null;
  /** Days are counted from 1904, as old Macs did. */
  readonly date1904: boolean;
  /** The workbook's structure is protected: no sheet can be added, renamed, moved, hidden or deleted. */
  structure: "open" | "protected";
  /** The language in which Excel shows error values. */
  readonly errors: "English" | "Italian";
}

export const COLUMNS = 16384;
export const ROWS = 1048576;

export const cellKey = (row: number, col: number): number => row * COLUMNS + col;
export const keyRow = (key: number): number => Math.floor(key / COLUMNS);
export const keyCol = (key: number): number => key % COLUMNS;

let ids = 0;
/** A new id in the form that Excel gives to sheets and rules. */
export const newId = (): string => `{00000000-0001-0000-${String(++ids).padStart(4, "0")}-000000000000}`;

export function emptySheet(name: string): SheetModel {
  return {
    id: newId(),
    name,
    visibility: "Visible",
    cells: new Map(),
    formats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    widths: new Map(),
    heights: new Map(),
    rules: [],
    validations: [],
    page: new Map(),
    frozenRows: 0,
    properties: new Map(),
    protection: null,
  };
}

/** A workbook with the given sheets (at least one); the first is active. */
export function createBook(sheets: readonly SheetModel[]): Book {
  const [first] = sheets;
  if (!first) throw new Error("a workbook has at least one sheet");
  return {
    sheets: [...sheets],
    settings: new Map(),
    names: new Map(),
    active: first.id,
    selection: null,
    date1904: false,
    structure: "open",
    errors: "Italian",
  };
}

/** Sheets of a protected structure can be neither added nor deleted, renamed, hidden ("Protect a workbook", Microsoft support). */
export function assertOpenStructure(book: Book, location: string): void {
  if (book.structure === "protected") throw new HostFault("AccessDenied", location);
}

/** The sheet with that name (any case) or id. */
export function findSheet(book: Book, key: string): SheetModel | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
}

/** The format of a cell by path; undefined where none was given. */
export const formatOf = (sheet: SheetModel, row: number, col: number, path: string): Json | undefined =>
  sheet.formats.get(cellKey(row, col))?.get(path);

export function setFormat(sheet: SheetModel, row: number, col: number, path: string, value: Json): void {
  const key = cellKey(row, col);
  const formats = sheet.formats.get(key);
  if (formats) formats.set(path, value);
  else sheet.formats.set(key, new Map([[path, value]]));
}
