import { headingsAbove } from "../../core/pointing/headings-above";
import { render, type Language } from "../../core/messages/messages";
import { columnName } from "../../core/sheet/address";
import type { Draft } from "./draft";

/** "colonna D «Valenza»", "colonna D". */
export function columnText(language: Language, col: number, heading: string): string {
  const column = columnName(col);
  return heading === "" ? render(language, "pointing.column-bare", { column }) : render(language, "pointing.column", { column, heading });
}

/** The same for a column of the table that is pointed at. */
export function columnOf(language: Language, { sheet, pointed }: Draft, col: number): string {
  const { weights } = pointed ?? { weights: { col, row: sheet.used?.bottom ?? 0 } };
  const heading = headingsAbove(sheet, weights.col, weights.row).find((one) => one.col === col)?.text ?? "";
  return columnText(language, col, heading);
}
