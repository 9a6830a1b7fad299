/** Why a row of a sheet that was read belongs to no list. */
import type { PlanSheet } from "../plan/plan";
import type { TableRead } from "../plan/table-read";
import { isDifference } from "../reading/tables/difference";
import { isLetterRow } from "../reading/tables/letters";
import { cellText, type Sheet, type SheetRow } from "../sheet/sheet";
import { normalize } from "../text/normalize";

export type LeftWhy =
  /** The description of the table leaves it out. */
  | "as-told"
  /** Above the headings of the first table. */
  | "above"
  /** Below the last row of the table's lists: notes, legends, signatures. */
  | "below"
  /** In columns that no table has. */
  | "beside"
  /** The headings once more, on a new page. */
  | "headings-again"
  /** Letters or numbers of the columns, below the headings. */
  | "letters"
  /** A difference or a check of a total. */
  | "check"
  /** No weight stands in it, and no objective above it goes on. */
  | "no-weight"
  /** Of a form, a card or a text: not within any objective. */
  | "outside"
  /** A number stands where the weights do, but something else says that it is none. */
  | "set-aside";

export class LeftRows {
  private readonly sheet: Sheet;
  private readonly tables: readonly TableRead[];
  private readonly claimed: readonly number[];
  /** For a table's first row: the last row of a list above it. */
  private readonly ends = new Map<number, number>();

  /** @param claimed the rows (0-based) of lists and their totals */
  constructor({ sheet, tables = [] }: PlanSheet, claimed: readonly number[]) {
    this.sheet = sheet;
    this.tables = tables;
    this.claimed = [...claimed].sort((a, b) => a - b);
  }

  why(row: number, cells: SheetRow["cells"]): LeftWhy {
    if (this.tables.length === 0) return "outside";
    if (this.tables.some(({ leftOut = [] }) => leftOut.includes(row))) return "as-told";
    const above = this.tables.filter(({ headings }) => headings.bottom < row);
    if (above.length === 0) return "above";
    const among = above.filter(({ headings }) => cells.some(({ col }) => col >= headings.left && col <= headings.right));
    const table = among.at(-1);
    if (!table) return "beside";
    const mine = cells.filter(({ col }) => col >= table.headings.left && col <= table.headings.right);
    if (isLetterRow(mine)) return "letters";
    const weights = table.columns.filter(({ as }) => as.includes("weight"));
    if (weights.some(({ col, heading }) => heading && normalize(heading.value) === normalize(this.sheet.text(row, col))))
      return "headings-again";
    if (isDifference(mine) || weights.some(({ col }) => this.isCheck(row, col))) return "check";
    if (!this.goesOn(row, table)) return "below";
    return weights.every(({ col }) => cellText(this.sheet.value(row, col)) === "") ? "no-weight" : "set-aside";
  }

  /** What a formula says in words ("OK") checks the numbers above it. */
  private isCheck(row: number, col: number): boolean {
    return typeof this.sheet.value(row, col) === "string" && this.sheet.formula(row, col) !== undefined;
  }

  /** Whether a row of a list stands further down, before the next table that has some of the same columns. */
  private goesOn(row: number, { headings }: TableRead): boolean {
    const next = this.tables.find(
      (other) => other.headings.top > row && other.headings.left <= headings.right && other.headings.right >= headings.left,
    );
    const last = next ? this.lastBefore(next.headings.top) : (this.claimed.at(-1) ?? -1);
    return last > row;
  }

  /** The last row of a list above the row, −1 without one. */
  private lastBefore(row: number): number {
    const known = this.ends.get(row) ?? this.claimed.filter((one) => one < row).at(-1) ?? -1;
    this.ends.set(row, known);
    return known;
  }
}
