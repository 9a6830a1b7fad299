/** A sheet as plain data, to be handed from the worker that reads a file to the page. */
import { Sheet, type CellInput, type SheetInput } from "../../core/sheet/sheet";

export interface PackedSheet extends Omit<SheetInput, "cells" | "hiddenRows" | "hiddenCols"> {
  readonly cells: readonly CellInput[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/** Hidden rows and columns are kept where there are filled cells: nobody asks about the others. */
export function packSheet(sheet: Sheet): PackedSheet {
  const cols = new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ col }) => col)));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    merges: sheet.merges,
    hiddenRows: sheet.rows.filter(({ row }) => sheet.isHiddenRow(row)).map(({ row }) => row),
    hiddenCols: [...cols].filter((col) => sheet.isHiddenCol(col)),
    cells: sheet.rows.flatMap(({ row, cells }) =>
      cells.map(({ col, value }) => ({ row, col, value, formula: sheet.formula(row, col), format: sheet.format(row, col) })),
    ),
  };
}

export function unpackSheet(packed: PackedSheet): Sheet {
  return new Sheet(packed);
}
