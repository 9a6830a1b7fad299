/** Finding the tables of a sheet: rows of headings, by their words and by what stands below them. */
import type { Exact } from "../../exact";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readWeight } from "../../text/weight";
import { columnRole, headingRole, type ColumnRole, type HeadingSettings } from "../headings";
import { titlesWeights } from "../plan-words";
import { couldHead } from "./heading-text";
import { blockHeadings, type BlockHeadings } from "./headings-of-block";
import { beginsAsTotal } from "../total-words";
import type { Heading, Table } from "./table";

type Cells = SheetRow["cells"];

/** Roles of what is weighed. */
const WEIGHED: readonly ColumnRole[] = ["title", "strategic", "phase", "publicValue", "indicator"];
const WEIGHTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["weight", "phaseWeight"]);
/** How many rows below headings are looked at for numbers. */
const LOOKED_AT = 12;

/**
 * All tables of the sheet, top to bottom, left to right.
 * @param chosen what the settings say that the sheet's lists should make
 */
export function findTables(sheet: Sheet, own: HeadingSettings, chosen: Exact | null = null): readonly Table[] {
  const found: { readonly block: BlockHeadings; readonly left: number; readonly right: number }[] = [];
  let below = -1;
  for (const { row, cells } of sheet.rows) {
    if (row <= below || cells.length < 2) continue;
    for (const part of blocks(sheet, row, cells, own)) {
      const block = headingsOf(sheet, row, part, own);
      if (
        !block ||
        isWeighedAbove(sheet, row, found.at(-1)) ||
        ((goesOnWithData(sheet, row, part, found.at(-1)?.block.last ?? row) || isPieceOfRow(cells, part, found)) &&
          !namesWeights(block, own) &&
          !isLike(
            block,
            found.map((other) => other.block),
          ))
      )
        continue;
      if (
        isNewPage(
          sheet,
          block,
          found.map((other) => other.block),
          own,
        )
      )
        continue;
      found.push({ block, left: block.headings[0]?.col ?? 0, right: block.headings.at(-1)?.col ?? 0 });
      below = Math.max(below, block.last);
    }
  }
  return found
    .map(({ block, left, right }, index) => {
      const next = found.slice(index + 1).find((other) => other.block.first > block.last && other.left <= right && other.right >= left);
      return {
        sheet,
        first: block.first,
        last: block.last,
        headings: withNeighbour(
          sheet,
          block.headings,
          block.last,
          found.filter((other) => other.block.first === block.first),
          own,
        ),
        left,
        right,
        end: next?.block.first ?? Infinity,
        from: Math.max(
          0,
          ...found
            .slice(0, index)
            .filter((other) => other.block.last < block.first && other.left <= right && other.right >= left)
            .map((other) => other.block.last + 1),
        ),
        own,
        chosen,
        form: formOf(block.headings),
      };
    })
    .map((table) => ({ ...table, left: table.headings[0]?.col ?? table.left }));
}

/** Whether the row is part of what a number above weighs: the number's merged cell, in the table above, reaches down to it. */
function isWeighedAbove(sheet: Sheet, row: number, above: { readonly left: number; readonly right: number } | undefined): boolean {
  for (let col = above?.left ?? Infinity; col <= (above?.right ?? 0); col++) {
    const merge = sheet.mergeAt(row, col);
    if (merge && merge.top < row && typeof sheet.value(merge.top, merge.left) === "number") return true;
  }
  return false;
}

/** Whether a full row stands in the run of rows directly above: data go on, unless the same headings come again. */
function goesOnWithData(sheet: Sheet, row: number, cells: Cells, headed: number): boolean {
  const left = cells[0]?.col ?? 0;
  const right = cells.at(-1)?.col ?? left;
  let index = sheet.placeOfRow(row) - 1;
  for (let next = row; index >= 0; index -= 1) {
    const line = sheet.rows[index];
    if (!line || line.row < next - (next === row ? 2 : 1)) return false;
    const above = line.cells.filter(({ col }) => col >= left - 1 && col <= right + 1);
    if (above.length >= 3 && (next === row || line.row > headed)) return true;
    if (line.cells.length < 2 || line.row <= headed) return false;
    next = line.row;
  }
  return false;
}

/** Whether the cells are a piece of a row of a table above: that row goes on to the left or right, below the same headings. */
function isPieceOfRow(cells: Cells, part: Cells, found: readonly { readonly left: number; readonly right: number }[]): boolean {
  const left = part[0]?.col ?? 0;
  const right = part.at(-1)?.col ?? left;
  return found.some(
    (table) =>
      table.left <= left &&
      table.right >= right &&
      cells.filter(({ col }) => (col < left || col > right) && col >= table.left && col <= table.right).length >= 2,
  );
}

/** Whether the row says in so many words what is weighed and where its weight stands: no row of data does. */
function namesWeights(block: BlockHeadings, own: HeadingSettings): boolean {
  const roles = new Set(block.headings.map(({ text }) => headingRole(text, own)));
  return (roles.has("weight") || roles.has("phaseWeight")) && WEIGHED.some((role) => roles.has(role));
}

/** Whether at least half of the headings read like those of a table above. */
function isLike(block: BlockHeadings, others: readonly BlockHeadings[]): boolean {
  const texts = new Set(others.flatMap(({ headings }) => headings.map(({ text }) => normalize(text))));
  const own = block.headings.filter(({ text }) => text !== "");
  return own.filter(({ text }) => texts.has(normalize(text))).length * 2 >= own.length;
}

/** The same headings directly below a row of the table: they are printed again on a new page, and the table goes on. */
function isNewPage(sheet: Sheet, block: BlockHeadings, others: readonly BlockHeadings[], own: HeadingSettings): boolean {
  const key = ({ headings }: BlockHeadings): string => headings.map(({ col, text }) => `${String(col)} ${normalize(text)}`).join("|");
  const left = block.headings[0]?.col ?? 0;
  const right = block.headings.at(-1)?.col ?? left;
  const above = sheet.rowCells(block.first - 1).filter(({ col }) => col >= left && col <= right);
  // A total below a title is the next list's, ahead of its headings.
  const before = sheet.rowCells(block.first - 2).filter(({ col }) => col >= left && col <= right);
  const goesOn = above.length >= 3 || (before.length >= 2 && above.some(({ value }) => beginsAsTotal(cellText(value), own)));
  return block.first === block.last && goesOn && others.some((other) => other.first < block.first && key(other) === key(block));
}

/** Tables are of one form when their headings read alike but for years, numbers and the totals that those of weights state. */
function formOf(headings: readonly Heading[]): string {
  const key = ({ text, above, role }: Heading): string => (role === "weight" ? role : normalize(`${above} ${text}`.replace(/\d+/g, "")));
  return headings.map(key).join("|");
}

/** A column of numbers, or of structures' names, without a heading stands directly left of the headings. */
function withNeighbour(
  sheet: Sheet,
  headings: readonly Heading[],
  last: number,
  beside: readonly { readonly right: number }[],
  own: HeadingSettings,
): readonly Heading[] {
  const first = headings[0];
  if (!first || first.col === 0) return headings;
  const col = first.col - 1;
  if (beside.some(({ right }) => right === col)) return headings;
  // In a second row of headings it may have one of its own.
  const row = sheet.rowsBetween(first.row, last).find(({ cells }) => cells.some((cell) => cell.col === col))?.row ?? first.row;
  const text = cellText(sheet.value(row, col));
  const numbered = headings.some(({ role }) => role === "number" || role === "objectiveCode");
  const numbers = rowsBelow(sheet, last).some(({ cells }) => cells.some((cell) => cell.col === col && typeof cell.value === "number"));
  if (text === "" && !(numbers && !numbered) && !namesBeside(sheet, col, headings, last)) return headings;
  return [{ col, row, text, role: columnRole(text, own), above: "", aboveRole: null }, ...headings];
}

/** Texts in rows of the table, at least two that differ: names of structures, each on all of its rows or on its first. */
function namesBeside(sheet: Sheet, col: number, headings: readonly Heading[], last: number): boolean {
  const right = headings.at(-1)?.col ?? col;
  const texts = rowsBelow(sheet, last)
    .filter(({ cells }) => cells.filter((cell) => cell.col > col && cell.col <= right).length >= 2)
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell.col === col && typeof cell.value === "string" ? [cellText(cell.value)] : [])));
  return new Set(texts).size >= 2;
}

function rowsBelow(sheet: Sheet, row: number): readonly SheetRow[] {
  const from = sheet.placeOfRow(row + 1);
  return sheet.rows.slice(from, from + LOOKED_AT);
}

/** The cells of a row in groups: a blank column below which nothing stands, either, parts two tables. */
function blocks(sheet: Sheet, row: number, cells: Cells, own: HeadingSettings): readonly Cells[] {
  const parts: (typeof cells)[number][][] = [];
  let right = -2;
  for (const cell of cells) {
    const current = parts.at(-1);
    const again = current !== undefined && beginsAgain(cells, cell, current, cell.col > right + 1, own);
    if (current && !again && (cell.col <= right + 1 || !isGap(sheet, row, right + 1, cell.col - 1))) current.push(cell);
    else parts.push([cell]);
    right = sheet.mergeAt(row, cell.col)?.right ?? cell.col;
  }
  return parts;
}

/** Behind a gap the first heading once more begins the same table beside; without one all of them do, in their order. */
function beginsAgain(cells: Cells, cell: Cells[number], current: Cells, gap: boolean, own: HeadingSettings): boolean {
  const next = gap ? [cell] : cells.filter(({ col }) => col >= cell.col).slice(0, current.length);
  if (next.length < (gap ? 1 : current.length) || (!gap && current.length < 2)) return false;
  const roles = new Set(current.map(({ value }) => columnRole(cellText(value), own)));
  if (!gap && !(roles.has("weight") && WEIGHED.some((role) => roles.has(role)))) return false;
  return next.every(({ value }, i) => normalize(cellText(value)) === normalize(cellText(current[i]?.value ?? null)));
}

/** A note beside a total fills a cell of the gap now and then, a check ("OK") may stand beside each. */
function isGap(sheet: Sheet, row: number, from: number, to: number): boolean {
  const rows = rowsBelow(sheet, row);
  const isCheck = (at: number, { col, value }: Cells[number]): boolean => typeof value === "string" && sheet.formula(at, col) !== undefined;
  const filled = rows.filter((line) => line.cells.some((cell) => cell.col >= from && cell.col <= to && !isCheck(line.row, cell)));
  return filled.length * 4 < rows.length || rows.length === 0;
}

function headingsOf(sheet: Sheet, row: number, cells: Cells, own: HeadingSettings): BlockHeadings | null {
  if (cells.length === 0 || !couldHead(cells)) return null;
  // What an IF says in words checks what stands above.
  if (cells.some(({ col }) => /^IF\(/i.test(sheet.formula(row, col) ?? ""))) return null;
  const texts = cells.filter(({ value }) => typeof value === "string");
  if (texts.length < 2) return null;
  // "Servizio: | Bilancio | …" is a label with its value, whatever stands beside them.
  if (texts.length <= 2 ? texts.some(({ value }) => cellText(value).endsWith(":")) : cellText(texts[0]?.value ?? null).endsWith(":"))
    return null;
  const alone = cells.some(({ value }) => WEIGHTS.has(columnRole(cellText(value), own)));
  if (!alone && headsAlone(sheet, row + 1, own)) return null;
  const block = blockHeadings(sheet, row, cells, own);
  const roles = block.headings.flatMap(({ role, aboveRole }) => [role, aboveRole]).filter((role) => role !== null);
  const known = new Set(roles);
  if (block.headings.filter(({ text }) => text !== "").length < 2) return null;
  const weighs = known.has("weight") || known.has("phaseWeight");
  const weighed = WEIGHED.some((role) => known.has(role));
  if (weighs && weighed) return block;
  if (block.headings.length < 3 || (known.size < 2 && !isTitledAsWeights(sheet, row, own))) return null;
  return numbersBelow(sheet, block) ? block : null;
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
