/** A table over the rows of a sheet, whose first row holds its headings. */
import { columnRole } from "../../src/core/reading/headings";
import type { Table } from "../../src/core/reading/tables/table";
import type { Sheet } from "../../src/core/sheet/sheet";

/** @param first the row (0-based) of the headings */
export function tableOn(sheet: Sheet, first = 0, changed: Partial<Table> = {}): Table {
  const cells = sheet.rowCells(first);
  const left = cells[0]?.col ?? 0;
  const right = cells.at(-1)?.col ?? left;
  const headings = Array.from({ length: right - left + 1 }, (_unused, index) => {
    const text = sheet.text(first, left + index);
    return { col: left + index, row: first, text, role: columnRole(text), above: "", aboveRole: null };
  });
  return { sheet, first, last: first, headings, left, right, from: 0, end: Infinity, own: {}, chosen: null, form: "", ...changed };
}
