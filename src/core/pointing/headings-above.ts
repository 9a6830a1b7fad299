/** The headings above a column that somebody points at. */
import { headingKey } from "../reading/layouts/find";
import { cellText, type Sheet, type SheetRow } from "../sheet/sheet";

export interface HeadingText {
  /** 0-based. */
  readonly col: number;
  readonly text: string;
}

/** Longer texts head no column, in characters. */
const LONGEST = 80;
/** Headings stand in so many rows directly below one another (reading/layouts). */
const DEEPEST = 3;

/**
 * The headings by which a table can be known and its columns named: those that no other column bears, left to right. Numbers alone (a
 * year) are none, for next year's is another.
 * @param below a row (0-based) of the table in which the column holds a number
 */
export function headingsAbove(sheet: Sheet, col: number, below: number): readonly HeadingText[] {
  const last = lastRowOfHeadings(sheet, col, below);
  if (last === null) return [];
  let first = last;
  while (first > 0 && last - first < DEEPEST - 1 && isHeadingRow(sheet.rowCells(first - 1))) first -= 1;
  const lowest = new Map<number, string>();
  for (const { cells } of sheet.rowsBetween(first, last))
    for (const { col: at, value } of cells) if (typeof value === "string") lowest.set(at, oneSpace(cellText(value)));
  const all = [...lowest].map(([at, text]): HeadingText => ({ col: at, text })).sort((a, b) => a.col - b.col);
  const borne = all.map(({ text }) => headingKey(text));
  return all.filter(({ text }) => {
    const key = headingKey(text);
    return text.length <= LONGEST && /[^\d\s.,;:/()-]/.test(text) && borne.filter((other) => other === key).length === 1;
  });
}

/** The last row of headings (0-based) above the row; null where there are none. The nearest row above with a text over the column; where its column has no heading, the row above with the most texts. */
export function lastRowOfHeadings(sheet: Sheet, col: number, below: number): number | null {
  const above = sheet.rowsBetween(0, below - 1).filter(({ cells }) => isHeadingRow(cells));
  const own = above.filter(({ row, cells }) => cells.some((cell) => cell.col === col) || typeof sheet.shown(row, col) === "string").at(-1);
  if (own) return own.row;
  return above.reduce<SheetRow | null>((most, one) => (most && most.cells.length >= one.cells.length ? most : one), null)?.row ?? null;
}

/** Texts alone, two at least: one alone is a title. */
function isHeadingRow(cells: SheetRow["cells"]): boolean {
  return cells.length >= 2 && cells.every(({ value }) => typeof value === "string");
}

export function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
