/** Where a sheet has the columns of levels that the settings name, and what its rows say in them. */
import { exactFromDouble, type Exact } from "../exact";
import { columnRole, type HeadingSettings } from "../reading/headings";
import { headingKey } from "../reading/layouts/find";
import type { WeightFactor, WeightingSettings } from "../settings/weighting";
import type { CellRef } from "../sheet/address";
import { cellText, type Sheet } from "../sheet/sheet";
import { readNumber } from "../text/number";

/** A row of headings in which all columns of levels are named. */
export interface LevelTable {
  /** 0-based. */
  readonly row: number;
  readonly factors: readonly { readonly factor: WeightFactor; readonly col: number }[];
  /** null where no column is called a weight. */
  readonly weight: number | null;
  readonly title: number | null;
  readonly number: number | null;
  /** The row of the next such headings. */
  readonly end: number;
}

/** The tables with levels, top to bottom; none where a column of levels is missing. */
export function levelTables(sheet: Sheet, { factors }: WeightingSettings, own: HeadingSettings): readonly LevelTable[] {
  const wanted = factors.map((factor) => ({ factor, key: headingKey(factor.heading) }));
  const found = sheet.rows.flatMap(({ row, cells }) => {
    const texts = cells.flatMap(({ col, value }) => (typeof value === "string" ? [{ col, text: cellText(value) }] : []));
    const placed = wanted.flatMap(({ factor, key }) => {
      const at = texts.find(({ text }) => headingKey(text) === key);
      return at ? [{ factor, col: at.col }] : [];
    });
    if (placed.length < wanted.length) return [];
    const levels = new Set(placed.map(({ col }) => col));
    const called = (role: string): number | null =>
      texts.find(({ col, text }) => !levels.has(col) && columnRole(text, own) === role)?.col ?? null;
    return [{ row, factors: placed, weight: called("weight"), title: called("title"), number: called("number") }];
  });
  return found.map((table, index) => ({ ...table, end: found[index + 1]?.row ?? Infinity }));
}

/** A level as it is written. */
export interface LevelText {
  readonly factor: WeightFactor;
  readonly text: string;
  /** The same as a number; null where it is none. */
  readonly number: Exact | null;
  readonly cell: CellRef;
}

/** The levels in the rows, one a factor: the first that is written; "" where none is. */
export function levelsIn(sheet: Sheet, { factors }: LevelTable, top: number, bottom: number): readonly LevelText[] {
  return factors.map(({ factor, col }) => {
    const merged = sheet.mergeAt(top, col);
    const rows = [...Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index), ...(merged ? [merged.top] : [])];
    const row = rows.find((one) => sheet.text(one, col).trim() !== "") ?? top;
    const value = sheet.value(row, col);
    const text = sheet.text(row, col).trim();
    const number = typeof value === "number" ? exactFromDouble(value) : readNumber(text);
    return { factor, text, number, cell: { sheet: sheet.name, row, col } };
  });
}
