/** Headings printed again at the top of a page: the table goes on, with whatever was under way. */
import { cellText, isError, isUnknown, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { isTotalLabel } from "../../text/total";
import type { TableHeader } from "./header";

/** Fewer filled cells than these make a title, a total or a note. */
const DATA_CELLS = 3;

/**
 * The headers without those that only repeat the one before, right below a row of data; their rows are noted in it. A title or a total
 * between the two leaves both: another list may begin there.
 */
export function withoutRepeated(sheet: Sheet, headers: readonly TableHeader[]): readonly TableHeader[] {
  const kept: TableHeader[] = [];
  for (const header of headers) {
    const before = kept.at(-1);
    if (before && sameHeadings(sheet, before, header) && followsData(sheet, before, header)) {
      kept[kept.length - 1] = { ...before, repeated: [...(before.repeated ?? []), { first: header.row, last: header.last }] };
    } else kept.push(header);
  }
  return kept;
}

function sameHeadings(sheet: Sheet, one: TableHeader, other: TableHeader): boolean {
  const texts = ({ weightRow }: TableHeader): string =>
    JSON.stringify(sheet.rowCells(weightRow).map(({ col, value }) => [col, normalize(cellText(value))]));
  return texts(one) === texts(other);
}

function followsData(sheet: Sheet, before: TableHeader, { row }: TableHeader): boolean {
  const above = sheet.rows.filter((line) => line.row > before.last && line.row < row).at(-1);
  const cells = (above?.cells ?? []).filter(({ value }) => !isError(value) && !isUnknown(value) && cellText(value) !== "");
  return cells.length >= DATA_CELLS && !cells.some(({ value }) => typeof value === "string" && isTotalLabel(cellText(value)));
}
