import type { Sheet } from "../../sheet/sheet";
import { readAchievement } from "../../text/achievement";
import type { TableHeader } from "./header";

/**
 * What the column "stato attuazione" holds: achievements when every filled cell of it is one, else deadlines and targets
 * ("Entro il 31/12/2025", "Per tutta la validità del Piano").
 */
export function stateHolds(sheet: Sheet, header: TableHeader, end: number): "deadline" | "achievement" {
  const col = header.columns.get("state");
  if (col === undefined) return "deadline";
  let filled = 0;
  for (const { row } of sheet.rows) {
    if (row <= header.last || row >= end) continue;
    const value = sheet.value(row, col);
    if (value === null) continue;
    const { kind } = readAchievement(value, sheet.format(row, col));
    if (kind !== "percent" && kind !== "not-evaluable") return "deadline";
    filled += 1;
  }
  return filled > 0 ? "achievement" : "deadline";
}
