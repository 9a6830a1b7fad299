/** Under which heading of the source a cell stands: its column's, or the label beside or above it on a card. */
import { objectivesOf, sheetOfGoal, type Unit } from "../plan/plan";
import { headingRole } from "../reading/headings";
import type { CellRef } from "../sheet/address";
import { cellText, type Sheet } from "../sheet/sheet";
import { shownAt } from "../text/shown";
import { normalize } from "../text/normalize";

/** Labels are short. In characters. */
const LONGEST_LABEL = 80;

/** The heading of a cell and the cells that it stands in; no cells where there is none. */
export interface SourceHeading {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

export const NO_HEADING: SourceHeading = { text: "", cells: [] };

/**
 * Rows of headings of the unit on the sheet, top to bottom: those above its list, and those that are printed again. 0-based.
 * @param taken whether a row is of some unit's objective
 */
export function headingRows(unit: Unit, sheet: Sheet, taken: (row: number) => boolean): readonly number[] {
  if (unit.layout !== "table") return [];
  const starts = objectivesOf(unit).filter((objective) => sheetOfGoal(objective, unit) === sheet.name);
  const first = Math.min(...starts.map(({ area }) => area.top));
  const rows = sheet.rows.map(({ row }) => row).filter((row) => !taken(row));
  const anchor = anchorRow(
    unit,
    sheet,
    rows.filter((row) => row < first),
  );
  if (anchor === null) return [];
  // Above it group headings over several columns, below it sub-headings and units of measure, up to the first objective of whichever list.
  const next = sheet.rows.find(({ row }) => row > anchor && taken(row))?.row ?? first;
  const above = rows.filter((row) => row === anchor - 1 && textsOf(sheet, row).length >= 2 && spans(sheet, row));
  const main = [...above, anchor, ...rows.filter((row) => row > anchor && row < next && textsOf(sheet, row).length >= 2)];
  const words = new Set(main.flatMap((row) => textsOf(sheet, row)));
  return [...main, ...rows.filter((row) => row > next && isAgain(textsOf(sheet, row), words))];
}

/** The row of the weights' heading, else the last row above the list with two known headings. */
function anchorRow({ weightHeading }: Unit, sheet: Sheet, above: readonly number[]): number | null {
  if (weightHeading?.cell.sheet === sheet.name && above.includes(weightHeading.cell.row)) return weightHeading.cell.row;
  return [...above].reverse().find((row) => knownHeadings(sheet, row) >= 2) ?? null;
}

function textsOf(sheet: Sheet, row: number): readonly string[] {
  return sheet.rowCells(row).flatMap(({ value }) => (typeof value === "string" && cellText(value) !== "" ? [normalize(value)] : []));
}

function isAgain(texts: readonly string[], words: ReadonlySet<string>): boolean {
  return texts.length >= 2 && texts.filter((text) => words.has(text)).length * 4 >= texts.length * 3;
}

function knownHeadings(sheet: Sheet, row: number): number {
  return sheet.rowCells(row).filter(({ value }) => typeof value === "string" && headingRole(cellText(value)) !== null).length;
}

/** Whether a text of the row stands over several columns. */
function spans(sheet: Sheet, row: number): boolean {
  return sheet.rowCells(row).some(({ col }) => (sheet.mergeAt(row, col)?.right ?? col) > col);
}

/** The column's heading: the texts of all rows of headings above the cell, without those that repeat. */
export function columnHeading(sheet: Sheet, rows: readonly number[], row: number, col: number): SourceHeading {
  const above = rows.filter((one) => one < row);
  const last = above.at(-1);
  if (last === undefined) return NO_HEADING;
  // Only the block of headings next above: rows that follow one another.
  const block = above.filter((one, index) => above.slice(index).every((other, at) => other - one <= at + 1));
  const found = new Map<string, CellRef>();
  for (const one of block) {
    const merge = sheet.mergeAt(one, col);
    const cell = { sheet: sheet.name, row: merge?.top ?? one, col: merge?.left ?? col };
    const text = shownAt(sheet, cell.row, cell.col);
    if (text !== "" && !found.has(text)) found.set(text, cell);
  }
  return { text: [...found.keys()].join(" – ").replace(/\s+/g, " "), cells: [...found.values()] };
}

/**
 * On a card: the label left of the cell in its row, else the one above it, directly or as the heading of a table within the card; a text that bears
 * its label itself has none.
 * @param top the card's first row, 0-based
 */
export function labelOf(sheet: Sheet, row: number, col: number, top: number): SourceHeading {
  const left = sheet
    .rowCells(row)
    .filter((cell) => cell.col < col)
    .at(-1);
  if (left && (isLabel(sheet, row, left.col) || isPairLabel(sheet, row, left.col))) return heading(sheet, row, left.col);
  for (let above = row - 1; above >= top; above--) {
    if (shownAt(sheet, above, col) === "" || !isLabel(sheet, above, col)) continue;
    const direct = above === row - 1;
    const headsTable = sheet.rowCells(above).filter((cell) => isLabel(sheet, above, cell.col)).length >= 2;
    return direct || headsTable ? heading(sheet, above, col) : NO_HEADING;
  }
  return NO_HEADING;
}

/** Whether the cell is the first of two in its row, and short: what stands beside it is its value ("Finalità | Migliorare il servizio"). */
export function isPairLabel(sheet: Sheet, row: number, col: number): boolean {
  const cells = sheet.rowCells(row);
  const value = cells[0]?.value;
  return (
    cells.length === 2 &&
    cells[0]?.col === col &&
    typeof value === "string" &&
    cellText(value).length <= LONGEST_LABEL &&
    /\p{L}/u.test(value)
  );
}

/** Whether the cell holds a label: short words of a known heading, or words that end with a colon. */
export function isLabel(sheet: Sheet, row: number, col: number): boolean {
  const value = sheet.value(row, col);
  if (typeof value !== "string") return false;
  const text = cellText(value);
  return text.length <= LONGEST_LABEL && (text.endsWith(":") || headingRole(text) !== null);
}

function heading(sheet: Sheet, row: number, col: number): SourceHeading {
  const shown = shownAt(sheet, row, col).replace(/\s+/g, " ").trimEnd();
  const text = shown.endsWith(":") ? shown.slice(0, -1).trimEnd() : shown;
  return { text, cells: [{ sheet: sheet.name, row, col }] };
}
