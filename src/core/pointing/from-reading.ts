/** Pointing that starts with how a sheet is read now: only what is wrong need be shown. */
import type { TableRead } from "../plan/table-read";
import type { TableLayout } from "../settings/layouts";
import type { Sheet } from "../sheet/sheet";
import type { Pointed } from "./describe";
import { listsOf } from "./lists";
import { weightsAt } from "./weights";

/**
 * What the table was taken for, as if it had been pointed at; null where one column of weights cannot say it.
 * @param layout the description by which it was read, if any
 */
export function pointedFrom(sheet: Sheet, table: TableRead, layout: TableLayout | undefined): Pointed | null {
  const { headings, columns, by } = table;
  const as = (what: string): readonly number[] => columns.filter((column) => column.as.some((one) => one === what)).map(({ col }) => col);
  const [col, another] = as("weight");
  if (col === undefined || another !== undefined || by.kind === "columns") return null;
  const place = weightsAt(sheet, { top: headings.bottom, left: col, bottom: headings.bottom, right: col });
  if (!place) return null;
  return {
    weights: { col, row: place.row },
    title: as("title")[0] ?? null,
    lists: listsOf(table),
    parts: as("partWeight"),
    leaveOut: layout?.leaveOut ?? [],
    total: layout?.total ?? null,
  };
}
