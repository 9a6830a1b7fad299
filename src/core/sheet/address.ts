/** Addresses: rows and columns are 0-based everywhere in the core; A1 text appears only in messages and reports. */

/** A rectangle of cells, 0-based, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet, 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Columns of a sheet, as many as Excel has. */
const COLUMNS = 16384;

/** A number that no other cell of the sheet has, for sets and maps of places. */
export function placeKey(row: number, col: number): number {
  return row * COLUMNS + col;
}

/** The column's letters: 0 → "A", 26 → "AA". */
export function columnName(col: number): string {
  let name = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The cell's A1 text without its sheet: (3, 4) → "E4". */
export function cellName(row: number, col: number): string {
  return columnName(col) + String(row + 1);
}

/** The area's A1 text without its sheet: "E4:E10", or "E4" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The smallest area that holds all the cells; at least one is needed. */
export function boundingArea(cells: readonly { readonly row: number; readonly col: number }[]): Area {
  // One after the other: a call takes some hundred thousand arguments at most, and a sheet may hold more rows.
  // From the first cell on, not from infinity, which would make every number of the area a slow one.
  const [first] = cells;
  let [top, left, bottom, right] = first ? [first.row, first.col, first.row, first.col] : [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, col } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  return { top, left, bottom, right };
}

/** The area of a single cell. */
export function cellArea(cell: { readonly row: number; readonly col: number }): Area {
  return { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

/** An A1 range without a sheet ("E4:E10", "$E$4") as an area, or null when it is not one. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const cols = [columnIndex(c1), columnIndex(c2)];
  const rows = [Number(r1) - 1, Number(r2) - 1];
  return { top: Math.min(...rows), left: Math.min(...cols), bottom: Math.max(...rows), right: Math.max(...cols) };
}

/** The 0-based index of a column's letters: "A" → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** How many ranges a list of cells names before it is cut. */
const LISTED = 8;

/** The cells as areas of one column each, neighbours together, column by column: exactly the cells, whatever their order. */
export function runsOf(cells: readonly { readonly row: number; readonly col: number }[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.col - b.col || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, col } of sorted) {
    const last = areas[areas.length - 1];
    if (last && last.left === col && row <= last.bottom + 1) last.bottom = row;
    else areas.push({ top: row, left: col, bottom: row, right: col });
  }
  return areas;
}

/**
 * The cells as text: neighbours in a column become a range ("E4:E7, E9").
 * @param most how many ranges are named; a longer list ends with "…"
 */
export function cellList(cells: readonly { readonly row: number; readonly col: number }[], most = LISTED): string {
  const areas = runsOf(cells);
  return areas.slice(0, most).map(areaName).join(", ") + (areas.length > most ? ", …" : "");
}
