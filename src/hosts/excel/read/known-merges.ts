/**
 * The merged areas found so far. To ask Excel for them erases what the user could undo on the desktop (office-js#5918), and nothing else tells
 * them: no event names a merge (#4069), and Office's file API takes no part in undo either (#5966). So they are kept, and asked for again only
 * where they may have changed.
 */
import type { Area } from "../../../core/sheet/address";

/** What was known of a sheet when its merged areas were read. */
interface Known {
  /** The used range with its formats: a merged area makes it larger, rows that come or go change it. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
}

const SINGLE_CELL = /^\$?[A-Z]{1,3}\$?\d+$/;

export class KnownMerges {
  private readonly sheets = new Map<string, Known>();
  private watched = false;
  private ownWrite = false;

  /** While the workbook is watched what is known holds; before, anything may have happened unseen. */
  watch(watched: boolean): void {
    this.sheets.clear();
    this.watched = watched;
  }

  /** This program just changed cells and nothing else: the reading that follows need not ask, even if nobody watches. */
  afterOwnWrite(): void {
    this.ownWrite = true;
  }

  /** What is known at the start of a reading, by the sheets' ids. */
  current(): ReadonlyMap<string, Known> {
    if (!this.watched && !this.ownWrite) this.sheets.clear();
    this.ownWrite = false;
    return this.sheets;
  }

  keep(sheet: string, used: Area | null, merges: readonly Area[]): void {
    this.sheets.set(sheet, { used, merges });
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** A change that Excel told of: one typed cell merges nothing; several (pasted, merged) may, and rows or columns that moved do. */
  changed(sheet: string, { changeType, address }: Pick<Excel.WorksheetChangedEventArgs, "changeType" | "address">): void {
    if (changeType !== "RangeEdited" || !SINGLE_CELL.test(address)) this.forget(sheet);
  }
}
