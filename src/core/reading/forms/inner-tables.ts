/** Small tables within forms: a row of headings over rows that name something and have a number. */
import { cellText } from "../../sheet/sheet";
import type { Frame } from "./frames";
import { labelKey } from "./labels";
import { isWeight } from "./places";

/** A heading over weights. Rows and columns of the sheet, 0-based. */
export interface Found {
  readonly row: number;
  readonly col: number;
  readonly key: string;
  /** The rows below the headings, up to a blank one or the form's end. */
  readonly rows: readonly number[];
}

/**
 * Texts above at least one weight in a row of several texts.
 * @param only the column to which the look is limited
 */
export function headingsIn({ sheet, area }: Frame, only?: number): readonly Found[] {
  const found: Found[] = [];
  for (const { row, cells } of sheet.rowsBetween(area.top, area.bottom)) {
    const mine = cells.filter(({ col }) => col >= area.left && col <= area.right);
    if (mine.length < 2 || mine.some(({ value }) => typeof value !== "string")) continue;
    for (const { col, value } of mine) {
      if (only !== undefined && col !== only) continue;
      const rows = rowsBelow({ sheet, area }, row, col, mine[0]?.col ?? area.left);
      if (rows.some((at) => isWeight(sheet, at, col))) found.push({ row, col, key: labelKey(cellText(value)), rows });
    }
  }
  return found;
}

/** The rows directly below that name something at the left and have a number, or nothing, under the heading. */
function rowsBelow({ sheet, area }: Pick<Frame, "sheet" | "area">, heading: number, col: number, left: number): readonly number[] {
  const rows: number[] = [];
  for (let row = heading + 1; row <= area.bottom; row++) {
    const value = sheet.value(row, col);
    const first = sheet.rowCells(row).find((cell) => cell.col >= area.left && cell.col <= area.right);
    if (
      first === undefined ||
      (value !== null && !isWeight(sheet, row, col)) ||
      (value === null && (first.col !== left || typeof first.value !== "string"))
    )
      break;
    rows.push(row);
  }
  // Rows without a number at the end are somebody else's.
  while (rows.length > 0 && sheet.value(rows.at(-1) as number, col) === null && !alike(sheet, rows)) rows.pop();
  return rows;
}

/** Whether the last row holds as much as the one above it, but for its number. */
function alike(sheet: Frame["sheet"], rows: readonly number[]): boolean {
  const [above, last] = rows.slice(-2);
  return (
    above !== undefined &&
    last !== undefined &&
    sheet.rowCells(last).length >= 2 &&
    sheet.rowCells(last).length + 1 >= sheet.rowCells(above).length
  );
}
