/** Which cells of a row could head a table: groups of cells, by their words and by what stands below them. */
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readWeight } from "../../text/weight";
import { columnRole, type ColumnRole, type HeadingSettings } from "../headings";
import { titlesWeights } from "../plan-words";
import { asksForOwner } from "../title-kind";
import { couldHead } from "./heading-text";
import { blockHeadings, type BlockHeadings } from "./headings-of-block";

/** The cells of a row in groups: a blank column below which nothing stands, either, parts two tables. */
export function blocks(sheet: Sheet, row: number, cells: Cells, own: HeadingSettings): readonly Cells[] {
  const parts: Cells[] = [];
  let begin = 0;
  for (let i = 1; i < cells.length; i++) {
    const before = cells[i - 1] as Cells[number];
    const cell = cells[i] as Cells[number];
    const right = sheet.mergeAt(row, before.col)?.right ?? before.col;
    const beyond = cell.col > right + 1;
    const again = beginsAgain(cells, i, begin, beyond, own) && !areLevels(sheet, row, cells.slice(begin, i), cells.slice(i));
    if (again || (beyond && isGap(sheet, row, right + 1, cell.col - 1))) {
      parts.push(cells.slice(begin, i));
      begin = i;
    }
  }
  return [...parts, cells.slice(begin)];
}

/** No table that stands beside another has more columns. */
const WIDEST = 60;

/** Behind a gap the first heading once more begins the same table beside; without one all of them do, in their order. */
function beginsAgain(cells: Cells, at: number, begin: number, gap: boolean, own: HeadingSettings): boolean {
  const [first, cell] = [cells[begin], cells[at]];
  // Looked at before anything else: a row may have thousands of cells.
  if (
    at - begin > WIDEST ||
    typeof cell?.value !== "string" ||
    typeof first?.value !== "string" ||
    normalize(cellText(cell.value)) !== normalize(cellText(first.value))
  )
    return false;
  const current = cells.slice(begin, at);
  const next = gap ? [cell] : cells.slice(at, at + current.length);
  if (next.length < (gap ? 1 : current.length) || (!gap && current.length < 2)) return false;
  const roles = new Set(current.map(({ value }) => columnRole(cellText(value), own)));
  if (!gap && !(roles.has("weight") && WEIGHED.some((role) => roles.has(role)))) return false;
  return next.every(({ value }, i) => normalize(cellText(value)) === normalize(cellText(current[i]?.value ?? null)));
}

/**
 * Whether the right columns go into what the left ones say, rather than stand beside them: rows on the right whose left is blank, and the
 * left goes on below. Of two tables side by side the shorter one only ends.
 */
function areLevels(sheet: Sheet, row: number, left: Cells, right: Cells): boolean {
  const fills = (cells: Cells, columns: Cells): boolean => columns.every(({ col }) => cells.some((cell) => cell.col === col));
  const none = (cells: Cells, columns: Cells): boolean => columns.every(({ col }) => !cells.some((cell) => cell.col === col));
  const under = right.slice(0, left.length);
  const rows = rowsBelow(sheet, row).map(({ cells }) => cells);
  const parts = rows.findIndex((cells) => fills(cells, under) && none(cells, left));
  return parts > 0 && rows.slice(parts).some((cells) => fills(cells, under) && fills(cells, left));
}

/** A note beside a total fills a cell of the gap now and then, a check ("OK", or the sum once more) may stand beside each. */
function isGap(sheet: Sheet, row: number, from: number, to: number): boolean {
  const rows = rowsBelow(sheet, row);
  const isCheck = (at: number, { col }: Cells[number]): boolean => sheet.formula(at, col) !== undefined;
  const filled = rows.filter((line) => line.cells.some((cell) => cell.col >= from && cell.col <= to && !isCheck(line.row, cell)));
  return filled.length * 4 < rows.length || rows.length === 0;
}

export function headingsOf(sheet: Sheet, row: number, cells: Cells, own: HeadingSettings): BlockHeadings | null {
  if (!couldHead(cells)) return null;
  // What an IF says in words checks what stands above.
  if (cells.some(({ col }) => /^IF\(/i.test(sheet.formula(row, col) ?? ""))) return null;
  const texts = cells.filter(({ value }) => typeof value === "string");
  if (texts.length < 2) return null;
  // "Servizio: | Bilancio | …" is a label with its value, whatever stands beside them.
  if (cellText(texts[0]?.value ?? null).endsWith(":")) return null;
  if (labelsNext(sheet, row, texts, own)) return null;
  const alone = cells.some(({ value }) => WEIGHTS.has(columnRole(cellText(value), own)));
  if (!alone && headsAlone(sheet, row + 1, own)) return null;
  const block = blockHeadings(sheet, row, cells, own);
  const known = new Set<ColumnRole>();
  for (const { role, aboveRole } of block.headings) {
    if (role !== null) known.add(role);
    if (aboveRole !== null) known.add(aboveRole);
  }
  const weighs = known.has("weight") || known.has("phaseWeight");
  const weighed = WEIGHED.some((role) => known.has(role));
  if (weighs && weighed) return block;
  if (block.headings.length < 3 || (known.size < 2 && !isTitledAsWeights(sheet, row, own))) return null;
  return numbersBelow(sheet, block) ? block : null;
}

/** "CdR | Polizia municipale" directly above headings is a label with its value. */
function labelsNext(sheet: Sheet, row: number, texts: Cells, own: HeadingSettings): boolean {
  const next = sheet.rowCells(row + 1);
  return texts.length === 2 && next.length > 2 && couldHead(next) && asksForOwner(cellText(texts[0]?.value ?? null), own);
}

/** Whether the row directly above says that weights of objectives follow, and nothing else. */
function isTitledAsWeights(sheet: Sheet, row: number, own: HeadingSettings): boolean {
  const cells = sheet.rowCells(row - 1).length > 0 ? sheet.rowCells(row - 1) : sheet.rowCells(row - 2);
  const [title] = cells;
  return cells.length === 1 && typeof title?.value === "string" && titlesWeights(cellText(title.value), own);
}

/** Whether the row heads a table by itself: what stands above it is a title. */
function headsAlone(sheet: Sheet, row: number, own: HeadingSettings): boolean {
  const cells = sheet.rowCells(row);
  if (cells.length < 3 || !couldHead(cells)) return false;
  const roles = new Set(cells.map(({ value }) => columnRole(cellText(value), own)));
  return (roles.has("weight") || roles.has("phaseWeight")) && WEIGHED.some((role) => roles.has(role));
}

/** Whether some column holds numbers in the rows below. */
function numbersBelow(sheet: Sheet, { last, headings }: BlockHeadings): boolean {
  const cols = new Set(
    headings.filter(({ text, role }) => text !== "" && role !== "number" && role !== "objectiveCode").map(({ col }) => col),
  );
  const counts = new Map<number, number>();
  for (const { row, cells } of rowsBelow(sheet, last)) {
    for (const { col, value } of cells) {
      if (cols.has(col) && readWeight(value, sheet.format(row, col)).kind === "number") counts.set(col, (counts.get(col) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => count >= 2);
}

export function rowsBelow(sheet: Sheet, row: number): readonly SheetRow[] {
  const from = sheet.placeOfRow(row + 1);
  return sheet.rows.slice(from, from + LOOKED_AT);
}

/** How many rows below headings are looked at for numbers. */
const LOOKED_AT = 12;

/** Roles of what is weighed. */
export const WEIGHED: readonly ColumnRole[] = ["title", "strategic", "phase", "publicValue", "indicator"];

const WEIGHTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["weight", "phaseWeight"]);

export type Cells = SheetRow["cells"];
