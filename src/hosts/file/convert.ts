/** A sheet as SheetJS read it → a sheet of the core. What SheetJS kept is let go row by row, so that both never stand in memory whole. */
import { SSF, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Area } from "../../core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../core/sheet/sheet";

/** A formula cell whose result is not stored in the file. */
export interface Pending {
  readonly row: number;
  readonly col: number;
  /** Without "="; null for the cells of an array formula, whose results stand in several cells. */
  readonly formula: string | null;
}

export interface Converted {
  readonly sheet: Sheet;
  /** In reading order; on the sheet their value is `{ unknown: true }`. */
  readonly pending: readonly Pending[];
}

/** Days between Excel's two calendars: workbooks from old Macs count from 1904. */
const DAYS_1904 = 1462;

/** SheetJS keeps an error as its BIFF number ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/**
 * @param options.hidden the sheet itself is hidden
 * @param options.date1904 the workbook counts days from 1904; dates come out counted from 1900
 */
export function convertSheet(
  name: string,
  source: WorkSheet,
  options: { readonly hidden: boolean; readonly date1904: boolean },
): Converted {
  const pending: Pending[] = [];
  const merges = (source["!merges"] ?? []).map(({ s, e }): Area => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows = hiddenIn(source["!rows"]);
  const hiddenCols = hiddenIn(source["!cols"]);
  const sheet = new Sheet({
    name,
    cells: cellsOf(source, options.date1904, pending),
    merges,
    hiddenRows,
    hiddenCols,
    hidden: options.hidden,
  });
  return { sheet, pending };
}

/** Positions present in an array that may be sparse: a single cell in row 1,048,576 must not cost a million steps. */
function* positions(list: readonly unknown[]): Generator<number> {
  for (const key of Object.keys(list)) yield Number(key);
}

function* hiddenIn(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): Generator<number> {
  if (!list) return;
  for (const position of positions(list)) if (list[position]?.hidden === true) yield position;
}

function* cellsOf(source: WorkSheet, date1904: boolean, pending: Pending[]): Generator<CellInput> {
  const rows = (source["!data"] ?? []) as ((CellObject | undefined)[] | undefined)[];
  for (const row of positions(rows)) {
    const cells = rows[row] ?? [];
    for (const col of positions(cells)) {
      const cell = cells[col];
      if (!cell) continue;
      const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : undefined;
      const value = valueOf(cell, date1904, format);
      if (value === null) continue;
      if (typeof value === "object" && "unknown" in value)
        pending.push({ row, col, formula: cell.F?.includes(":") ? null : (cell.f ?? null) });
      yield { row, col, value, format, formula: cell.f };
    }
    rows[row] = undefined;
  }
}

function valueOf(cell: CellObject, date1904: boolean, format: string | undefined): CellValue {
  // With a formula, "z" is a cell without a stored result; SheetJS fills in 0, which nobody wrote.
  if (cell.t === "z") return cell.f !== undefined || cell.F !== undefined ? { unknown: true } : null;
  if (cell.t === "e") return { error: ERRORS[Number(cell.v)] ?? "#VALUE!" };
  if (typeof cell.v === "number") return date1904 && format !== undefined && isDate(format) ? cell.v + DAYS_1904 : cell.v;
  return typeof cell.v === "string" || typeof cell.v === "boolean" ? cell.v : null;
}

function isDate(format: string): boolean {
  return (SSF as { is_date(format: string): boolean }).is_date(format);
}
