/** Sheets that look like a plan although nothing could be read from them. */
import type { CellRef } from "../sheet/address";
import { cellText, type Sheet } from "../sheet/sheet";
import { cellRef } from "./cells";
import { headingRole, type ColumnRole, type HeadingSettings } from "./headings";

/** How many filled rows are looked at: headings stand at the top. */
const LOOKED_AT = 40;

/** What, beside a column of objectives, only plans have. */
const MEASURES: readonly ColumnRole[] = ["indicator", "target", "deadline", "achievement", "class"];

/** The heading of objectives in a row of at least four plan headings that names no weight; null when there is none. */
export function objectivesWithoutWeights(sheet: Sheet, own: HeadingSettings): CellRef | null {
  for (const { row, cells } of sheet.rows.slice(0, LOOKED_AT)) {
    const roles = new Map<ColumnRole, number>();
    for (const { col, value } of cells) {
      const role = typeof value === "string" ? headingRole(cellText(value), own) : null;
      if (role && !roles.has(role)) roles.set(role, col);
    }
    const title = roles.get("title");
    if (title === undefined || !/obiettiv/i.test(cellText(sheet.value(row, title)))) continue;
    if (roles.size >= 4 && MEASURES.filter((role) => roles.has(role)).length >= 2) return cellRef(sheet, row, title);
  }
  return null;
}
