/**
 * Stands in functions.js for core/sheet/sheet (webpack.config.js): a range has values only, no formulas, formats, merged areas or hidden
 * rows, and none of its values is an error. Of a sheet made of a range the real one says the same (a test holds the two together).
 */
import type { Sheet as RealSheet, SheetRow } from "../../core/sheet/sheet";
import { cellText, type CellValue } from "../../core/sheet/value";

export { cellText };

const NONE: readonly never[] = [];

/** What the reading of a range asks of its sheet. */
type Asked = Pick<RealSheet, "name" | "rows" | "value" | "shown" | "text" | "formula" | "format" | "rowCells" | "placeOfRow" | "rowsBetween" | "mergeAt" | "isHiddenRow">; // prettier-ignore

class RangeSheet implements Asked {
  readonly name = "";
  private filled: FilledRows | undefined;

  constructor(private readonly grid: readonly (readonly CellValue[])[]) {}

  get rows(): readonly SheetRow[] {
    return this.found.rows;
  }

  /** Looked for when they are asked for: a plain table never asks. */
  private get found(): FilledRows {
    return (this.filled ??= filledRows(this.grid));
  }

  value(row: number, col: number): CellValue {
    return this.grid[row]?.[col] ?? null;
  }

  shown(row: number, col: number): CellValue {
    return this.value(row, col);
  }

  text(row: number, col: number): string {
    return cellText(this.value(row, col));
  }

  formula(): undefined {
    return undefined;
  }

  format(): undefined {
    return undefined;
  }

  mergeAt(): undefined {
    return undefined;
  }

  isHiddenRow(): false {
    return false;
  }

  rowCells(row: number): SheetRow["cells"] {
    return this.rowsBetween(row, row)[0]?.cells ?? NONE;
  }

  placeOfRow(row: number): number {
    return this.found.places[row] ?? this.rows.length;
  }

  rowsBetween(first: number, last: number): readonly SheetRow[] {
    return this.rows.slice(this.placeOfRow(first), this.placeOfRow(last + 1));
  }
}

interface FilledRows {
  readonly rows: readonly SheetRow[];
  /** For every row of the range the place in `rows` of the first filled one from there on. */
  readonly places: readonly number[];
}

function filledRows(grid: readonly (readonly CellValue[])[]): FilledRows {
  const rows: SheetRow[] = [];
  const places = grid.map((values, row) => {
    const cells = values.flatMap((value, col) => (value === null ? NONE : { col, value }));
    return cells.length > 0 ? rows.push({ row, cells }) - 1 : rows.length;
  });
  return { rows, places };
}

/** @param grid blank cells are null; @param _name a range has none */
export function sheetFromGrid(_name: string, grid: readonly (readonly CellValue[])[]): RangeSheet {
  return new RangeSheet(grid);
}

/** Excel does not call a function with an error among its arguments. */
export function isError(): false {
  return false;
}

/** What Excel has not computed does not reach a function. */
export const isUnknown = isError;
