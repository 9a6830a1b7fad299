/** Labelled lines of a card: "Risultato atteso: …", "Indicatori di performance 2024-2026: …". */
import type { At } from "../../plan/plan";
import { cellText, type Sheet } from "../../sheet/sheet";
import { cellRef } from "../cells";
import { headingRole, type ColumnRole, type HeadingSettings } from "../headings";

/** The text behind each label between two rows (both included), by role; the first of each role. */
export function labelledLines(sheet: Sheet, first: number, last: number, own: HeadingSettings): ReadonlyMap<ColumnRole, At<string>> {
  const found = new Map<ColumnRole, At<string>>();
  for (let row = first; row <= last; row++) {
    for (const { col, value } of sheet.rowCells(row)) {
      const text = cellText(value);
      const colon = text.indexOf(":");
      if (colon < 3 || colon > 60) continue;
      const role = headingRole(text.slice(0, colon), own);
      const rest = text.slice(colon + 1).trim();
      if (role && rest !== "" && !found.has(role)) found.set(role, { value: rest, cell: cellRef(sheet, row, col) });
    }
  }
  return found;
}
