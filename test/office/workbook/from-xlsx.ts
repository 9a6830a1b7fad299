/** A workbook in memory from the bytes of an .xlsx file, so that both hosts can be given the same one. */
import * as xlsx from "@e965/xlsx";
import { cellKey, createBook, emptySheet, setFormat, type Book, type Scalar, type SheetModel } from "./model";

const HIDDEN = ["Visible", "Hidden", "VeryHidden"] as const;

export function bookFromXlsx(bytes: Uint8Array): Book {
  const file = xlsx.read(bytes, { dense: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false });
  const sheets = file.SheetNames.flatMap((name, index) => {
    const source = file.Sheets[name];
    return source ? [sheetModel(name, source, HIDDEN[file.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "Visible")] : [];
  });
  const book = { ...createBook(sheets), date1904: file.Workbook?.WBProps?.date1904 === true };
  for (const { Name, Ref } of file.Workbook?.Names ?? []) book.names.set(Name, `=${Ref}`);
  return book;
}

function sheetModel(name: string, source: xlsx.WorkSheet, visibility: SheetModel["visibility"]): SheetModel {
  const sheet = emptySheet(name);
  sheet.visibility = visibility;
  const lines = (source as { readonly "!data"?: readonly (readonly (xlsx.CellObject | undefined)[] | undefined)[] })["!data"] ?? [];
  lines.forEach((line, row) => line?.forEach((cell, col) => cell && put(sheet, row, col, cell)));
  sheet.merges = (source["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  source["!rows"]?.forEach((row, index) => (row as xlsx.RowInfo | undefined)?.hidden && sheet.hiddenRows.add(index));
  source["!cols"]?.forEach((col, index) => (col as xlsx.ColInfo | undefined)?.hidden && sheet.hiddenCols.add(index));
  if (source["!protect"]) sheet.protection = { allowFormatCells: false };
  return sheet;
}

function put(sheet: SheetModel, row: number, col: number, cell: xlsx.CellObject): void {
  if (typeof cell.z === "string" && cell.z !== "General") setFormat(sheet, row, col, "numberFormat", cell.z);
  const value = shown(cell);
  const formula = cell.f === undefined ? null : `=${cell.f.replaceAll("_xlfn.", "")}`;
  if (value !== "" || formula !== null) sheet.cells.set(cellKey(row, col), { value, formula, quoted: false });
}

/** Codes of error values in a file. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** The value as Excel's client gives it: errors as text, dates as numbers. */
function shown(cell: xlsx.CellObject): Scalar {
  if (cell.t === "e") return ERRORS[Number(cell.v)] ?? "#N/A";
  return typeof cell.v === "number" || typeof cell.v === "string" || typeof cell.v === "boolean" ? cell.v : "";
}
