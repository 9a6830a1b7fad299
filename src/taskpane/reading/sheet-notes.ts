/** How a sheet was read, as words beside its rows and above its columns. */
import type { SheetReading } from "../../core/report/reading-report";
import { columnIndex } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { SheetNotes } from "../../hosts/host";
import type { Translate } from "../app/context";

/** A note for each filled row, and for each column that was taken for something. */
export function notesOf(readings: readonly SheetReading[], sheets: readonly Sheet[], t: Translate): readonly SheetNotes[] {
  return readings.flatMap((reading): SheetNotes[] => {
    const sheet = sheets.find(({ name }) => name === reading.name);
    if (!sheet || reading.rows.length === 0) return [];
    const rows = new Map<number, string>();
    for (const { first, last, kind, lists } of reading.rows) {
      const word = t(`pane.reading.row.${kind}`);
      const counts = (kind === "objective" || kind === "total") && reading.lists.length > 1 && lists.length > 0;
      const note = counts ? t("pane.reading.row.of", { word, lists: lists.join(", ") }) : word;
      for (const { row } of sheet.rowsBetween(first - 1, last - 1)) rows.set(row, note);
    }
    return [{ sheet: reading.name, rows, columns: columnsOf(reading) }];
  });
}

/** What each column was taken for; in tables that differ, one word after the other. */
function columnsOf({ tables }: SheetReading): ReadonlyMap<number, string> {
  const words = new Map<number, Set<string>>();
  for (const { column, as, text } of tables.flatMap(({ columns }) => columns)) {
    if (as.length === 0) continue;
    const col = columnIndex(column);
    words.set(col, (words.get(col) ?? new Set()).add(text));
  }
  return new Map([...words].map(([col, texts]) => [col, [...texts].join(" / ")]));
}
