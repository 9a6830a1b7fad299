/** A sheet as plain data, to be handed between the page and its workers: long lists of values, which cost far less to hand over than cells. */
import { Sheet, type CellInput, type SheetInput } from "../core/sheet/sheet";
import type { CellValue } from "../core/sheet/value";

export interface PackedSheet extends Omit<SheetInput, "cells" | "hiddenRows" | "hiddenCols"> {
  /** Row, column and value of each filled cell, in lists of one length. */
  readonly rows: Uint32Array;
  readonly cols: Uint32Array;
  readonly values: readonly CellValue[];
  /** By the cell's place in these lists. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: ReadonlyMap<number, string>;
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/** Hidden rows and columns are kept where there are filled cells: nobody asks about the others. */
export function packSheet(sheet: Sheet): PackedSheet {
  const count = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const [rows, cols, values] = [new Uint32Array(count), new Uint32Array(count), new Array<CellValue>(count)];
  const [formulas, formats, filled] = [new Map<number, string>(), new Map<number, string>(), new Set<number>()];
  let place = 0;
  for (const { row, cells } of sheet.rows) {
    for (const { col, value } of cells) {
      [rows[place], cols[place], values[place]] = [row, col, value];
      const [formula, format] = [sheet.formula(row, col), sheet.format(row, col)];
      if (formula !== undefined) formulas.set(place, formula);
      if (format !== undefined) formats.set(place, format);
      filled.add(col);
      place++;
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    merges: sheet.merges,
    hiddenRows: sheet.rows.filter(({ row }) => sheet.isHiddenRow(row)).map(({ row }) => row),
    hiddenCols: [...filled].filter((col) => sheet.isHiddenCol(col)),
    rows,
    cols,
    values,
    formulas,
    formats,
  };
}

export function unpackSheet(packed: PackedSheet): Sheet {
  return new Sheet({ ...packed, cells: cellsOf(packed) });
}

function* cellsOf({ rows, cols, values, formulas, formats }: PackedSheet): Iterable<CellInput> {
  for (let place = 0; place < values.length; place++) {
    const [row, col, value] = [rows[place] ?? 0, cols[place] ?? 0, values[place] ?? null];
    yield { row, col, value, formula: formulas.get(place), format: formats.get(place) };
  }
}
