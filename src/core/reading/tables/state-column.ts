/** The column "stato attuazione": deadlines, or achievements. */
import { readAchievement } from "../../text/achievement";
import { rowsOf, type ColumnFacts } from "./column-facts";
import type { Table } from "./table";

/**
 * What the column "stato attuazione" holds: achievements when every filled cell of it is one, else deadlines and targets
 * ("Entro il 31/12/2025", "Per tutta la validità del Piano").
 */
export function stateHolds(tables: readonly Table[], facts: readonly ColumnFacts[]): "deadline" | "achievement" {
  const state = facts.find(({ heading }) => heading.role === "state");
  if (!state) return "deadline";
  let filled = false;
  for (const table of tables) {
    for (const { cells } of rowsOf(table)) {
      const value = cells.find(({ col }) => col === table.left + state.index)?.value ?? null;
      if (value === null) continue;
      const { kind } = readAchievement(value);
      if (kind !== "percent" && kind !== "not-evaluable") return "deadline";
      filled = true;
    }
  }
  return filled ? "achievement" : "deadline";
}
