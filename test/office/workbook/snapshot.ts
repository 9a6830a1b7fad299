/** The whole content of a workbook as text, to see whether an operation left it as it was. */
import { cellName } from "../../../src/core/sheet/address";
import { keyCol, keyRow, type Book, type Json, type SheetModel } from "./model";

/** Everything that is saved with the file; which sheet is shown and what is selected do not count. */
export function snapshot(book: Book): string {
  return JSON.stringify({ sheets: book.sheets.map(sheetState), settings: sorted(book.settings), names: sorted(book.names) }, null, 1);
}

function sheetState(sheet: SheetModel): Json {
  const at = (key: number): string => cellName(keyRow(key), keyCol(key));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [at(key), cell.value, cell.formula, cell.quoted]),
    formats: [...sheet.formats].sort(([a], [b]) => a - b).map(([key, formats]) => [at(key), sorted(formats)]),
    merges: sheet.merges.map((area) => ({ ...area })),
    rules: sheet.rules.map((rule) => [rule.type, { ...rule.area }, sorted(rule.look)]),
    validations: sheet.validations.map((validation) => [{ ...validation.area }, sorted(validation.look)]),
    widths: [...sheet.widths],
    heights: [...sheet.heights],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenCols]],
    page: sorted(sheet.page),
    frozenRows: sheet.frozenRows,
    properties: sorted(sheet.properties),
    protection: sheet.protection,
  };
}

const sorted = (map: ReadonlyMap<string, Json>): Json =>
  [...map].sort(([a], [b]) => a.localeCompare(b)).map(([name, value]) => [name, value]);
