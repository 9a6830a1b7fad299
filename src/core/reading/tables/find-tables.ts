/** Finding the tables of a sheet: rows of headings, by their words and by what stands below them. */
import type { Exact } from "../../exact";
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { totalInHeading } from "../../text/total";
import { columnRole, headingRole, type HeadingSettings } from "../headings";
import { blocks, headingsOf, rowsBelow, WEIGHED, type Cells } from "./heading-blocks";
import type { BlockHeadings } from "./headings-of-block";
import { beginsAsTotal } from "../total-words";
import type { Heading, Table } from "./table";

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
  const tables = found
    .map(({ block, left, right }) => {
      const next = found.find((other) => other.block.first > block.last && other.left <= right && other.right >= left);
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
            .filter((other) => other.block.last < block.first && other.left <= right && other.right >= left)
            .map((other) => other.block.last + 1),
        ),
        own,
        chosen,
        form: formOf(block.headings),
      };
    })
    .map((table) => ({ ...table, left: table.headings[0]?.col ?? table.left }));
  const stems = new Set(tables.flatMap(({ headings }) => headings.flatMap(stemOf)));
  return stems.size === 0 ? tables : tables.map((table) => withStems(table, stems));
}

/** "P. (tot. 40)" → "p": a heading of weights without the total that it states. */
function stemOf({ text, role }: Heading): readonly string[] {
  const stem = normalize(text.replace(/[-–(].*/su, ""));
  return role === "weight" && stem !== "" && totalInHeading(text) !== null ? [stem] : [];
}

/** "P." on a further page is what "P. (tot. 40)" is on the first: a total is said once. */
function withStems(table: Table, stems: ReadonlySet<string>): Table {
  const headings = table.headings.map((one) =>
    one.role === null && stems.has(normalize(one.text)) ? { ...one, role: "weight" as const } : one,
  );
  return { ...table, headings, form: formOf(headings) };
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

/** Whether the cells are a piece of a row of a table above: that row goes on to the left or right, below the same headings, or to its weight. */
function isPieceOfRow(
  cells: Cells,
  part: Cells,
  found: readonly { readonly block: BlockHeadings; readonly left: number; readonly right: number }[],
): boolean {
  const left = part[0]?.col ?? 0;
  const right = part.at(-1)?.col ?? left;
  return found.some((table) => {
    if (table.left > left || table.right < right) return false;
    const beyond = cells.filter(({ col }) => (col < left || col > right) && col >= table.left && col <= table.right);
    const weights = table.block.headings.flatMap(({ col, role }) => (role === "weight" ? col : []));
    return beyond.length >= 2 || beyond.some(({ col, value }) => typeof value === "number" && weights.includes(col));
  });
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
  return block.first === block.last && goesOn && others.some((other) => key(other) === key(block));
}

/** Tables are of one form when their headings read alike but for years, numbers and the totals that those of weights state. */
function formOf(headings: readonly Heading[]): string {
  const key = ({ text, above, role }: Heading): string => (role === "weight" ? role : normalize(`${above} ${text}`.replace(/\d/g, "")));
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
