/** A structure's title and the total of its list in one row above it. */
import type { SheetRow } from "../../sheet/sheet";
import { textAt } from "../cells";
import { beginsAsTitle } from "../titles";
import { beginsAsTotal } from "../total-words";
import type { TitleRow, TotalRow } from "./row";
import type { Table } from "./table";

/** "Settore Sociale | | 100" above its list: the structure's title, and what its list should make. */
export function titleWithTotal(table: Table, weightCol: number, { row, cells }: SheetRow, { adds }: TotalRow): TitleRow | null {
  const [first, second, third] = cells;
  if (!first || second?.col !== weightCol || third || adds !== null || typeof first.value !== "string") return null;
  const text = textAt(table.sheet, row, first.col);
  const follows = table.sheet.rowsBetween(row + 1, row + 1).some((next) => next.cells.length >= 2);
  return text && follows && beginsAsTitle(text.value, table.own) && !beginsAsTotal(text.value, table.own)
    ? { kind: "title", row, text, label: null }
    : null;
}
