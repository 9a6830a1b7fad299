/**
 * How a workbook was read, as facts: what each column was taken for, what each row is, which lists there are, which other readings were
 * weighed. Everything is taken from the plan itself, so that what is shown is what was judged. Sentences are made at the door (told.ts).
 */
import type { NestedMessage } from "../messages/messages";
import type { LayoutName, NotRead } from "../plan/plan";
import type { TableRead } from "../plan/table-read";
import type { UnitTotals } from "../totals/totals";
import type { Verified } from "../verify";
import { claimsOf } from "./claims";
import { fieldsOf, type FieldAsRead } from "./fields";
import { readingLine } from "./line";
import { rowsOf, type RowsAsRead } from "./rows";

export interface SheetAsRead {
  readonly name: string;
  readonly layout: LayoutName | null;
  readonly notRead: NotRead | null;
  /** The reading in one line; null where nothing was read. */
  readonly line: NestedMessage | null;
  /** Two readings are about as good. */
  readonly doubtful: boolean;
  readonly tables: readonly TableRead[];
  /** Of the first objective of sheets that are no tables: where each thing that is said of it stands. */
  readonly fields: readonly FieldAsRead[];
  /** The filled rows from top to bottom; neighbours that are alike are one entry. */
  readonly rows: readonly RowsAsRead[];
  /** The lists that begin on the sheet, with what they make and should make; rows name them by their place here, 0-based. */
  readonly lists: readonly UnitTotals[];
}

/** How each sheet was read, in the workbook's order. */
export function asRead({ plan, totals }: Pick<Verified, "plan" | "totals">): readonly SheetAsRead[] {
  const byUnit = new Map(totals.map((one) => [one.unit, one]));
  const claims = claimsOf(plan);
  return plan.sheets.map((sheet): SheetAsRead => ({
    name: sheet.sheet.name,
    layout: sheet.layout,
    notRead: sheet.notRead,
    line: readingLine([sheet]),
    doubtful: sheet.doubt !== undefined,
    tables: sheet.tables ?? [],
    fields: sheet.tables && sheet.tables.length > 0 ? [] : fieldsOf(sheet),
    rows: rowsOf(sheet, claims.get(sheet.sheet.name) ?? new Map()),
    lists: sheet.units.flatMap((unit) => byUnit.get(unit) ?? []),
  }));
}
