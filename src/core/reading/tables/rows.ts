/** What each row below the headings is, for a column of weights: data, a total, a title, or left out. */
import { nearlyEqual, sum, ZERO } from "../../exact";
import { cellText, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { ordinalAt, textAt, weightAt } from "../cells";
import { isChildOf } from "../numbering";
import { rowsOf } from "./column-facts";
import type { TableColumns } from "./columns";
import { headsAgain } from "./recurring";
import { couldHead } from "./heading-text";
import { isDifference } from "./difference";
import { isLetterRow } from "./letters";
import type { Table } from "./table";
import { headsBehaviours } from "../behaviours";
import { titlesAbove } from "../titles-above";
import { titleKind } from "../title-kind";
import { titleIn } from "./title-row";

import type { Seen, TableRow } from "./row";
import { bareTotals, withoutTail } from "./tail-rows";
import { titleWithTotal } from "./title-with-total";
import { beginsAsTotal } from "../total-words";
import { totalRow } from "./total-row";
/**
 * The rows of the table for its weight column `weightCol`; `partCols` hold the weights of parts (0-based on the sheet).
 * @param labels what stands beside totals elsewhere in the form, normalised: here, too, it stands beside one
 * @param goesOn whether a table above has weights that no total has added: this one may go on with them on a new page
 */
export function tableRows(
  table: Table,
  columns: TableColumns,
  weightCol: number,
  partCols: readonly number[],
  labels: ReadonlySet<string>,
  goesOn = false,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const seen: Seen = {
    since: ZERO,
    sinceTop: ZERO,
    all: ZERO,
    allTop: ZERO,
    totals: ZERO,
    open: [],
    count: 0,
    countSince: 0,
    numbered: 0,
    names: namesOf(table),
    labels,
    poorest: Infinity,
    top: null,
    fresh: !goesOn,
  };
  for (const line of rowsOf(table)) {
    const row = classify(table, columns, weightCol, line, seen);
    if (row === "end") break;
    if (row === null) continue;
    const title = row.kind === "total" ? titleWithTotal(table, weightCol, line, row) : null;
    note(seen, row, line.cells);
    rows.push(...(title ? [title] : []), row);
  }
  return withoutTail(table.sheet, partCols, bareTotals(table, columns, weightCol, rows, goesOn));
}

function namesOf(table: Table): readonly string[] {
  const titles = titlesAbove(table).filter(({ kind }) => kind === "unit" || kind === "other");
  return [table.sheet.name, ...titles.map(({ text }) => text.value)].map((name) => normalize(name.replace(/\(?\bsegue\b\)?|\b\d+$/gi, "")));
}

function note(seen: Seen, row: TableRow, cells: SheetRow["cells"]): void {
  if (row.kind === "total") {
    seen.fresh = true;
    seen.since = ZERO;
    seen.countSince = 0;
    seen.sinceTop = ZERO;
    for (const { value } of row.totals) seen.totals = seen.totals.add(value);
    const [first] = row.totals;
    if (first) seen.open = seen.open.length >= 2 && nearlyEqual(sum(seen.open), first.value) ? [] : [...seen.open, first.value];
  } else if (row.kind === "data" && row.weight?.value.kind === "number") {
    const { value } = row.weight.value;
    seen.fresh = false;
    const child = seen.top !== null && isChildOf(row.number, seen.top.number);
    let texts = 0;
    for (const cell of cells) if (typeof cell.value === "string" && cellText(cell.value) !== "") texts += 1;
    seen.poorest = Math.min(seen.poorest, texts);
    seen.count += 1;
    seen.countSince += 1;
    if (row.number) seen.numbered += 1;
    seen.since = seen.since.add(value);
    seen.all = seen.all.add(value);
    if (child) return;
    seen.sinceTop = seen.sinceTop.add(value);
    seen.allTop = seen.allTop.add(value);
    seen.top = row;
  } else if (row.kind === "title") seen.titled = true;
}

function classify(
  table: Table,
  columns: TableColumns,
  weightCol: number,
  { row, cells }: { readonly row: number; readonly cells: SheetRow["cells"] },
  seen: Seen,
): TableRow | "end" | null {
  const { sheet, left } = table;
  const own = sheet.value(row, weightCol);
  // The letters below headings that stand again on a new page.
  if (typeof own === "string" && isLetterRow(cells)) return null;
  if (typeof own === "string" && isOtherHeading(table, weightCol, row, cells)) {
    const goesOn = isSameHeading(table, weightCol, row) && !headsBehaviours(cellText(sheet.value(row, left + columns.title)));
    return goesOn ? null : "end";
  }
  if (typeof own === "string" && sheet.formula(row, weightCol) !== undefined) return { kind: "left", row };
  const numberCol = columns.number === undefined ? null : left + columns.number;
  const number = numberCol === null ? null : ordinalAt(sheet, row, numberCol);
  // A number alone is that of an objective which nobody has written yet.
  if (number === null ? isDifference(cells) : cells.length === 1 && !sheet.mergeAt(row, left + columns.title)) return { kind: "left", row };
  const total = number === null ? totalRow(table, weightCol, left + columns.title, row, cells, seen) : null;
  if (total) return total;
  const merge = sheet.mergeAt(row, weightCol);
  const covered = merge !== undefined && row > merge.top;
  const titleCol = left + columns.title;
  const titleMerge = sheet.mergeAt(row, titleCol);
  const titleCovered = titleMerge !== undefined && row > titleMerge.top;
  if (!number && !covered && !titleCovered && (seen.titled || !lacksWeight(table, weightCol, titleCol, row))) {
    const title = titleIn(sheet, row, cells, { left, number: numberCol, title: titleCol, weight: weightCol }, table.own, seen.fresh);
    if (title) return { kind: "title", row, ...title };
  }
  const across = merge !== undefined && !covered && merge.left < weightCol;
  return {
    kind: "data",
    row,
    number,
    title: textAt(sheet, row, titleCol),
    titleCovered,
    weight: covered || across ? null : weightAt(sheet, row, weightCol),
  };
}

/**
 * Whether the text alone in the row is an objective whose weight is missing, rather than a title: in a table of two columns, directly between
 * weighed objectives, where neither a title nor a total stands above, in words that title nothing.
 */
function lacksWeight({ sheet, left, own }: Table, weightCol: number, titleCol: number, row: number): boolean {
  const text = cellText(sheet.value(row, titleCol));
  return (
    titleCol === left &&
    text !== text.toUpperCase() &&
    sheet.rowCells(row).length === 1 &&
    titleKind(text, null, own) === "other" &&
    !sheet.mergeAt(row, titleCol) &&
    !beginsAsTotal(cellText(sheet.value(row - 1, titleCol)), own) &&
    [row - 1, row + 1].every((at) => sheet.rowCells(at).length === 2 && weightAt(sheet, at, weightCol).value.kind === "number")
  );
}

/** Headings in the weight's column once more: of the same table on a new page, or of another kind of table. */
function isOtherHeading(table: Table, weightCol: number, row: number, cells: SheetRow["cells"]): boolean {
  const text = cellText(table.sheet.value(row, weightCol));
  if (isSameHeading(table, weightCol, row)) return cells.length >= 2;
  if (cells.length < 2) return false;
  if (/^(?:pes[oi]|ponder|punt[ie])/i.test(text) && !/\d/.test(text) && couldHead(cells)) return true;
  // What a formula says in words checks a total: it recurs as well.
  const isWord = weightAt(table.sheet, row, weightCol).value.kind === "not-numeric" && !table.sheet.formula(row, weightCol);
  return isWord && headsAgain(table.sheet, cells);
}

function isSameHeading(table: Table, weightCol: number, row: number): boolean {
  const heading = table.headings.find(({ col }) => col === weightCol);
  return heading !== undefined && normalize(heading.text) === normalize(cellText(table.sheet.value(row, weightCol)));
}
