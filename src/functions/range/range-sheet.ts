/**
 * Stands in functions.js for core/sheet/sheet (webpack.config.js): a range has values only, no formulas, formats, merged areas or hidden
 * rows, and none of its values is an error. Of a sheet made of a range the real one says the same (a test holds the two together).
 */
import { boundingArea, type Area } from "../../core/sheet/address";
import type { Sheet as RealSheet, SheetRow } from "../../core/sheet/sheet";
import { cellText, type CellValue } from "../../core/sheet/value";

export { cellText };

const NONE: readonly never[] = [];

/** What the reading of a range asks of its sheet. */
type Asked = Pick<RealSheet, "name" | "rows" | "used" | "value" | "shown" | "text" | "formula" | "format" | "rowCells" | "placeOfRow" | "rowsBetween" | "mergeAt" | "isHiddenRow">; // prettier-ignore

class RangeSheet implements Asked {
  readonly name = "";
  readonly rows: readonly SheetRow[];
  /** For every row of the range the place in `rows` of the first filled one from there on. */
  private readonly places: readonly number[];

  constructor(private readonly grid: readonly (readonly CellValue[])[]) {
    const rows: SheetRow[] = [];
    this.rows = rows;
    this.places = grid.map((values, row) => {
      const cells = values.flatMap((value, col) => (value === null ? NONE : { col, value }));
      return cells.length > 0 ? rows.push({ row, cells }) - 1 : rows.length;
    });
  }

  get used(): Area | null {
    const cells = this.rows.flatMap(({ row, cells }) => cells.map(({ col }) => ({ row, col })));
    return cells.length > 0 ? boundingArea(cells) : null;
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
    return this.places[row] ?? this.rows.length;
  }

  rowsBetween(first: number, last: number): readonly SheetRow[] {
    return this.rows.slice(this.placeOfRow(first), this.placeOfRow(last + 1));
  }
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
