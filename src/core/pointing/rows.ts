/** Rows that do not count, by the words with which they begin. */
import { cellText, type Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { oneSpace } from "./headings-above";

/**
 * The words with which the selected rows begin, in the first text of the row, or in the cell of what is weighed where that is another; each
 * once. Rows without a text cannot be told by one and give none.
 * @param rows 0-based
 * @param title the column of what is weighed, 0-based; null where that is not known
 */
export function wordsOfRows(sheet: Sheet, rows: Iterable<number>, title: number | null): readonly string[] {
  const words = new Map<string, string>();
  for (const row of rows) {
    const texts = sheet.rowCells(row).filter(({ value }) => typeof value === "string" && cellText(value) !== "");
    // What is weighed says more of a row than the structure or the office in its first cell.
    const cell = texts.find(({ col }) => col === title) ?? texts[0];
    const text = cell ? oneSpace(cellText(cell.value)).slice(0, LONGEST) : "";
    if (text !== "") words.set(normalize(text), text);
  }
  return [...words.values()];
}

/** In characters (settings-file/layout-shape). */
const LONGEST = 200;
