/** Sheets that this program wrote: what on them is no part of the list of objectives. */
import { cellText, type CellInput, type Sheet } from "../sheet/sheet";
import {
  COMPARISON_TITLE,
  INDEX_TITLE,
  INDIVIDUAL_LIST_TITLE,
  INDIVIDUAL_PREFIX,
  SUPPORT_TITLE,
  TITLE_PREFIX,
  VERSIONS_TITLES,
} from "../document/own-titles";
import { withCells } from "../sheet/changed";

/** Second rows of sheets that are about plans. */
const ABOUT_PLANS: ReadonlySet<string> = new Set([
  INDEX_TITLE,
  COMPARISON_TITLE,
  INDIVIDUAL_LIST_TITLE,
  ...Object.values(VERSIONS_TITLES).flatMap((title) => Object.values(title)),
]);

/** Whether the sheet was made from plans and is none: an index, a comparison, what changed between two, somebody's individual sheet. */
export function isCompanion(sheet: Sheet): boolean {
  const title = cellText(sheet.rows[1]?.cells[0]?.value ?? null);
  return ABOUT_PLANS.has(title) || title.startsWith(INDIVIDUAL_PREFIX);
}

/** A standard sheet without its data of support, which stand below the objectives; any other sheet itself. */
export function withoutSupport(sheet: Sheet): Sheet {
  const titled = sheet.rows.findIndex(({ cells }) => cells.length === 1 && cellText(cells[0]?.value ?? null).startsWith(TITLE_PREFIX));
  if (titled < 0) return sheet;
  const from = sheet.rows.findIndex(({ cells }, index) => index > titled && cells.length === 1 && cells[0]?.value === SUPPORT_TITLE);
  if (from < 0) return sheet;
  const below = sheet.rows.slice(from).flatMap(({ row, cells }) => cells.map(({ col }): CellInput => ({ row, col, value: null })));
  return withCells(sheet, below);
}
