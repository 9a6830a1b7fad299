/** The headings of a block of columns: one row, or two where the upper heads several columns, or leaves some to the lower. */
import type { Sheet, SheetRow } from "../../sheet/sheet";
import { isFilled } from "../cells";
import { columnRole, type HeadingSettings } from "../headings";
import { couldHead, textOf } from "./heading-text";
import { isLetterRow, isSymbolRow } from "./letters";
import { lowestMerge, spanning, spanningRow } from "./merged-headings";
import type { Heading } from "./table";

type Cells = SheetRow["cells"];

export interface BlockHeadings {
  readonly headings: readonly Heading[];
  readonly first: number;
  readonly last: number;
}

/** The headings of the block whose first row is `row`; `cells` are those of the row within the block. */
export function blockHeadings(sheet: Sheet, row: number, cells: Cells, own: HeadingSettings): BlockHeadings {
  const left = cells[0]?.col ?? 0;
  const right = Math.max(...cells.map(({ col }) => sheet.mergeAt(row, col)?.right ?? col));
  const lower = lowerRow(sheet, row, left, right, own);
  const upperRow = spanningRow(sheet, row - 1, left, right, own);
  let last = Math.max(lower === null ? row : lower.row, lowestMerge(sheet, row, left, right));
  const headings: Heading[] = [];
  const end = Math.max(right, ...(lower?.cells.map(({ col }) => col) ?? []));
  for (let col = left; col <= end; col++) headings.push(headingAt(sheet, row, lower, upperRow, col, own));
  const marksColumns = (at: number): boolean => {
    const cellsOfBlock = sheet.rowCells(at).filter(({ col }) => col >= left && col <= end);
    return isLetterRow(cellsOfBlock) || isSymbolRow(cellsOfBlock);
  };
  while (marksColumns(last + 1)) last += 1;
  return { headings, first: upperRow ?? row, last };
}

function headingAt(
  sheet: Sheet,
  row: number,
  lower: { readonly row: number; readonly replaces: boolean } | null,
  upperRow: number | null,
  col: number,
  own: HeadingSettings,
): Heading {
  const upper = textOf(sheet.value(row, col));
  const below = lower ? textOf(sheet.value(lower.row, col)) : "";
  const shownAbove = upper || spanning(sheet, row, col);
  const text = below !== "" && (lower?.replaces || upper === "") ? below : upper;
  const above =
    shownAbove !== text && shownAbove !== ""
      ? shownAbove
      : upperRow === null
        ? ""
        : spanning(sheet, upperRow, col) || textOf(sheet.value(upperRow, col));
  return {
    col,
    row: text === below && below !== "" && lower ? lower.row : row,
    text,
    role: columnRole(text, own),
    above,
    aboveRole: columnRole(above, own),
  };
}

/** The row below, if it goes on with the headings. `replaces`: its texts are the columns' own, what stands above heads several. */
function lowerRow(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
  own: HeadingSettings,
): { readonly row: number; readonly cells: Cells; readonly replaces: boolean } | null {
  const below = sheet.rowCells(row + 1).filter(({ col }) => col >= left && col <= right + 1);
  // A single text is a title or the first row's; two or more go on with the headings.
  if (below.length < 2 || !couldHead(below) || isLetterRow(below) || isSymbolRow(below)) return null;
  for (const { col } of below) {
    const merge = sheet.mergeAt(row, col);
    if (merge && merge.bottom > row) return null;
    const headsSeveral = merge !== undefined && merge.right > merge.left;
    if (!headsSeveral && isFilled(sheet.value(row, col)))
      return subHeadings(sheet, row, below, own) ? { row: row + 1, cells: below, replaces: false } : null;
  }
  return { row: row + 1, cells: below, replaces: true };
}

/** Words of headings under headings of their own, and nothing under those of numbers, weights and dates. */
function subHeadings(sheet: Sheet, row: number, below: Cells, own: HeadingSettings): boolean {
  const plain = new Set(["number", "weight", "phaseWeight", "deadline", "target"]);
  const roles = new Map(sheet.rowCells(row).map(({ col, value }) => [col, columnRole(textOf(value), own)]));
  return below.every(({ col, value }) => {
    const role = roles.get(col);
    if (role && plain.has(role)) return false;
    return role === "class" || role === "type" || columnRole(textOf(value).slice(0, 40), own) !== null;
  });
}
