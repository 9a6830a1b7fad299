/** The rows of a table with levels on a sheet that was not read as a plan, because no weight is written yet. */
import type { Sheet } from "../sheet/sheet";
import { readWeight } from "../text/weight";
import { levelsIn, type LevelTable } from "./columns";
import type { WordedRow } from "./computed-lists";

/** Lists of rows below the headings: whatever has no level (a title, a total, a blank row) ends one. */
export function unreadRows(sheet: Sheet, table: LevelTable): readonly (readonly WordedRow[])[] {
  if (table.weight === null) return [];
  const lists: WordedRow[][] = [];
  let list: WordedRow[] | null = null;
  let before = table.row;
  for (const { row, cells } of sheet.rows) {
    if (row <= table.row || row >= table.end) continue;
    const levels = levelsIn(sheet, table, row, row);
    const filled = levels.some(({ text }) => text !== "");
    if (!filled || row > before + 1) list = null;
    before = row;
    if (!filled) continue;
    const title = table.title ?? cells.find(({ value }) => typeof value === "string")?.col ?? 0;
    if (!list) lists.push((list = []));
    const given = readWeight(sheet.value(row, table.weight), sheet.format(row, table.weight));
    list.push({
      objective: null,
      title: sheet.text(row, title).trim(),
      number: table.number === null ? "" : sheet.text(row, table.number).trim(),
      levels,
      given: given.kind === "number" ? given.value : null,
      cell: { sheet: sheet.name, row, col: table.weight },
      weight: null,
    });
  }
  return lists;
}
