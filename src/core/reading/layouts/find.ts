/** Tables known by the headings that a description names. */
import { exact } from "../../exact";
import type { ColumnPlace, TableLayout } from "../../settings/layouts";
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { columnRole, type ColumnRole, type HeadingSettings } from "../headings";
import { textOf } from "../tables/heading-text";
import type { Heading, Table } from "../tables/table";

/** Headings may stand in so many rows directly below one another. */
const DEEPEST = 3;

/** A table of the description, and the columns that it names, 0-based on the sheet. */
export interface DescribedTable {
  readonly table: Table;
  readonly weight: number;
  readonly title: number | null;
  readonly parts: readonly number[];
  readonly lists: number | null;
}

/** A heading as descriptions are compared: without years and totals; what consists of signs alone ("%") as it is. */
export function headingKey(text: string): string {
  const key = normalize(text.replace(/\d/g, " "));
  return key === "" ? text.replace(/\s+/g, " ").trim() : key;
}

/** The described tables of the sheet, top to bottom. */
export function describedTables(sheet: Sheet, layout: TableLayout, own: HeadingSettings): readonly DescribedTable[] {
  const wanted = layout.headings.map(headingKey);
  const found: Match[] = [];
  for (const { row } of sheet.rows) {
    if (row <= (found.at(-1)?.last ?? -1)) continue;
    const match = matchAt(sheet, row, wanted);
    if (match) found.push(match);
  }
  return found.flatMap((match, index) => {
    const [before, next] = [found[index - 1], found[index + 1]];
    const rows = { from: before ? before.last + 1 : 0, end: next?.first ?? Infinity };
    return tableOf(sheet, layout, { ...match, ...rows }, own) ?? [];
  });
}

/** The headings of the description that stand on none of the sheet's rows, where at least half of them stand together; null elsewhere. */
export function missingOn(sheet: Sheet, layout: TableLayout): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const { row } of sheet.rows) {
    const columns = columnsAt(sheet, row, row + DEEPEST - 1);
    const missing = layout.headings.filter((heading) => !columns.has(headingKey(heading)));
    if (missing.length * 2 <= layout.headings.length && (best === null || missing.length < best.length)) best = missing;
  }
  return best;
}

interface Match {
  readonly first: number;
  readonly last: number;
  /** The column of each heading, by its key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The headings from the row on, in as few rows as they need; the first of them holds one at least. */
function matchAt(sheet: Sheet, first: number, wanted: readonly string[]): Match | null {
  if (![...columnsAt(sheet, first, first).keys()].some((key) => wanted.includes(key))) return null;
  for (let last = first; last < first + DEEPEST; last++) {
    const columns = columnsAt(sheet, first, last);
    if (wanted.every((key) => columns.has(key))) return { first, last, columns };
  }
  return null;
}

/** The columns of all texts in the rows, by their keys; of two alike the first counts. */
function columnsAt(sheet: Sheet, first: number, last: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { cells } of sheet.rowsBetween(first, last)) {
    for (const { col, value } of cells) {
      const key = typeof value === "string" ? headingKey(cellText(value)) : "";
      if (key !== "") columns.set(key, Math.min(columns.get(key) ?? col, col));
    }
  }
  return columns;
}

/** null where a place lies beyond the sheet's first column. */
function tableOf(
  sheet: Sheet,
  layout: TableLayout,
  match: Match & Pick<Table, "from" | "end">,
  own: HeadingSettings,
): DescribedTable | null {
  const at = (place: ColumnPlace): number =>
    typeof place === "string"
      ? (match.columns.get(headingKey(place)) ?? -1)
      : (match.columns.get(headingKey(place.after)) ?? -Infinity) + place.columns;
  const weight = at(layout.weight);
  const title = layout.title === undefined ? null : at(layout.title);
  const parts = (layout.parts ?? []).map(at);
  const lists = typeof layout.lists === "object" ? at(layout.lists.column) : null;
  const named = [weight, ...(title === null ? [] : [title]), ...parts, ...(lists === null ? [] : [lists])];
  if (named.some((col) => col < 0)) return null;
  const wanted = layout.headings.map((heading) => at(heading));
  const textIn = (col: number): boolean => headingAt(sheet, match, col).text !== "";
  let [left, right] = [Math.min(...wanted, ...named), Math.max(...wanted, ...named)];
  while (textIn(left - 1)) left -= 1;
  while (textIn(right + 1)) right += 1;
  const roles = new Map<number, ColumnRole>([
    ...(lists === null ? [] : [[lists, "unit"] as const]),
    ...parts.map((part) => [part, "phaseWeight"] as const),
    ...(title === null ? [] : [[title, "title"] as const]),
    [weight, "weight"],
  ]);
  const headings = Array.from({ length: right - left + 1 }, (_unused, index): Heading => {
    const col = left + index;
    const { row, text } = headingAt(sheet, match, col);
    return { col, row, text, role: roles.get(col) ?? otherRole(text, own), above: "", aboveRole: null };
  });
  const form = `layout ${layout.name} ${[...named, ...wanted].map((col) => col - left).join(",")} ${String(right - left)}`;
  const chosen = layout.total === undefined ? null : exact(layout.total);
  const { first, last, from, end } = match;
  const table = { sheet, first, last, headings, left, right, from, end, own, chosen, form };
  return { table, weight, title, parts, lists };
}

/** The lowest text above the column's rows. */
function headingAt(sheet: Sheet, { first, last }: Match, col: number): { readonly row: number; readonly text: string } {
  for (let row = last; row >= first; row--) {
    const value = sheet.value(row, col);
    if (typeof value === "string" && cellText(value) !== "") return { row, text: textOf(value) };
  }
  return { row: last, text: "" };
}

/** Which columns hold weights the description says: no other heading does. */
function otherRole(text: string, own: HeadingSettings): ColumnRole | null {
  const role = columnRole(text, own);
  return role === "weight" || role === "phaseWeight" ? null : role;
}
