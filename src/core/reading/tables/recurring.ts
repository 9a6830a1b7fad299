import { keptFor } from "../../text/remembered";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { columnRole } from "../headings";

/** Seen so often, the same words in the same cells head what stands below them each time. */
const OFTEN = 3;

/** Rows of words that stand again and again on the sheet, a known heading among them: those of a second row of labels in each card. */
export function headsAgain(sheet: Sheet, cells: SheetRow["cells"]): boolean {
  if (!cells.some(({ value }) => typeof value === "string" && columnRole(cellText(value)) !== null)) return false;
  return (rowsOfWords(sheet).get(keyOf(cells)) ?? 0) >= OFTEN;
}

/** How often each row of nothing but words, two or more, stands on the sheet. */
const rowsOfWords = keptFor((sheet: Sheet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { cells } of sheet.rows) {
    if (cells.length < 2 || cells.some(({ value }) => typeof value !== "string")) continue;
    const key = keyOf(cells);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

function keyOf(cells: SheetRow["cells"]): string {
  return cells.map(({ col, value }) => `${col}:${typeof value === "string" ? value : ""}`).join("|");
}
