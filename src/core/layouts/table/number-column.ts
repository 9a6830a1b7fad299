import { isFilled } from "../cells";
import { headingRole } from "../headings";
import { cellText, type Sheet } from "../../sheet/sheet";
import { readOrdinal } from "../../text/ordinal";
import type { TableHeader } from "./header";

/** Where objectives are numbered under a blank heading, the column directly left of the table, or a blank one in it, is the number's. */
export function withNumberColumn(sheet: Sheet, header: TableHeader, end: number): TableHeader {
  if (header.columns.has("number") || header.columns.has("objectiveCode")) return header;
  for (let col = Math.max(0, header.left - 1); col <= header.left + 1; col++) {
    if (headingRole(cellText(sheet.shown(header.weightRow, col))) === null && holdsNumbers(sheet, header, col, end)) {
      return { ...header, columns: new Map([...header.columns, ["number", col]]), left: Math.min(header.left, col) };
    }
  }
  return header;
}

/** At least two thirds of the column's filled cells are ordinals, and the first is 1 or follows one. */
function holdsNumbers(sheet: Sheet, header: TableHeader, col: number, end: number): boolean {
  if (isFilled(sheet.value(header.weightRow, col))) return false;
  let filled = 0;
  let ordinals = 0;
  for (const { row } of sheet.rows) {
    if (row <= header.last || row >= end) continue;
    const value = sheet.value(row, col);
    if (value === null) continue;
    filled += 1;
    const ordinal = readOrdinal(value);
    const first = ordinal?.parts[0];
    if (typeof first === "number" && first >= 1 && first <= 200) ordinals += 1;
  }
  return ordinals >= 2 && ordinals * 3 >= filled * 2;
}
