import { placeKey, type Area } from "./address";
import { MergeIndex } from "./merge-index";
import { cellText, type CellError, type CellValue, type UnknownValue } from "./value";

export { cellText } from "./value";
export type { CellError, CellValue, UnknownValue } from "./value";

/** One filled cell given to `createSheet`; row and col are 0-based positions on the sheet itself, wherever its used range begins. */
export interface CellInput {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** Without the leading "=", English function names, commas. */
  readonly formula?: string | undefined;
  /** Excel's number format in English codes ("0%", "dd.mm.yyyy"); leave out "General". */
  readonly format?: string | undefined;
}

export interface SheetInput {
  readonly name: string;
  readonly cells: Iterable<CellInput>;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenCols?: Iterable<number>;
  readonly hidden?: boolean;
}

/** A row with its filled cells, left to right. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly { readonly col: number; readonly value: Exclude<CellValue, null> }[];
}

/**
 * An immutable sheet. It costs what its filled cells cost, however many rows are declared.
 * In a merged area only the top-left cell holds the value; the others are empty.
 */
export class Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Area[];
  /** Filled rows, top to bottom. */
  readonly rows: readonly SheetRow[];
  /** The smallest area that holds every filled cell, or null for a blank sheet. */
  readonly used: Area | null;
  private readonly formulas: ReadonlyMap<number, string>;
  private readonly formats: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  private mergeIndex: MergeIndex | null = null;

  constructor(input: SheetInput) {
    this.name = input.name;
    this.hidden = input.hidden ?? false;
    this.merges = (input.merges ?? []).filter((area) => area.bottom > area.top || area.right > area.left);
    this.hiddenRows = new Set(input.hiddenRows);
    this.hiddenCols = new Set(input.hiddenCols);
    const rows = new Map<number, { col: number; value: Exclude<CellValue, null> }[]>();
    const formulas = new Map<number, string>();
    const formats = new Map<number, string>();
    let left = Infinity;
    let right = -1;
    for (const { row, col, value, formula, format } of input.cells) {
      if (value === null || value === "") continue;
      const cells = rows.get(row);
      if (cells) cells.push({ col, value });
      else rows.set(row, [{ col, value }]);
      if (formula !== undefined) formulas.set(placeKey(row, col), formula);
      if (format !== undefined && format !== "General") formats.set(placeKey(row, col), format);
      if (col < left) left = col;
      if (col > right) right = col;
    }
    const numbers = [...rows.keys()].sort((a, b) => a - b);
    this.rows = numbers.map((row) => ({ row, cells: (rows.get(row) ?? []).sort((a, b) => a.col - b.col) }));
    [this.formulas, this.formats] = [formulas, formats];
    this.used = right < 0 ? null : { top: numbers[0] as number, left, bottom: numbers[numbers.length - 1] as number, right };
  }

  /** The value of the cell itself: empty (null) in a merged area but at its top-left cell. */
  value(row: number, col: number): CellValue {
    const cells = this.rowCells(row);
    const cell = cells[placeIn(cells, col, colOf)];
    return cell?.col === col ? cell.value : null;
  }

  /** The value that a reader sees at the cell: that of its merged area's top-left cell, if it is in one. */
  shown(row: number, col: number): CellValue {
    const merge = this.mergeAt(row, col);
    return merge ? this.value(merge.top, merge.left) : this.value(row, col);
  }

  /** The cell's text, trimmed, "" when it is empty, an error or unknown. Numbers in plain decimal notation. */
  text(row: number, col: number): string {
    return cellText(this.value(row, col));
  }

  /** The formula without "=", if the cell has one. */
  formula(row: number, col: number): string | undefined {
    return this.formulas.get(placeKey(row, col));
  }

  /** The number format, undefined for General. */
  format(row: number, col: number): string | undefined {
    return this.formats.get(placeKey(row, col));
  }

  /** The row's filled cells; an empty list where there is none. */
  rowCells(row: number): SheetRow["cells"] {
    const found = this.rows[this.placeOfRow(row)];
    return found?.row === row ? found.cells : NONE;
  }

  /** The place in `rows` of the first filled row at or below `row`; their number where there is none. */
  placeOfRow(row: number): number {
    return placeIn(this.rows, row, rowOf);
  }

  /** The filled rows from `first` to `last`, both included. */
  rowsBetween(first: number, last: number): readonly SheetRow[] {
    return this.rows.slice(this.placeOfRow(first), this.placeOfRow(last + 1));
  }

  /** The merged area that holds the cell, if any. */
  mergeAt(row: number, col: number): Area | undefined {
    if (this.merges.length === 0) return undefined;
    this.mergeIndex ??= new MergeIndex(this.merges);
    return this.mergeIndex.at(row, col);
  }

  isHiddenRow(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isHiddenCol(col: number): boolean {
    return this.hiddenCols.has(col);
  }
}

const NONE: SheetRow["cells"] = [];
const rowOf = ({ row }: SheetRow): number => row;
const colOf = ({ col }: SheetRow["cells"][number]): number => col;

/**
 * The place of the first item at or after `wanted`. Most lists have no gaps, and there it is counted from the first; a row may be as long as the
 * sheet is wide, so that in others half of the rest is passed over at each step.
 */
function placeIn<Item>(items: readonly Item[], wanted: number, at: (item: Item) => number): number {
  const first = items[0];
  const counted = first === undefined ? -1 : wanted - at(first);
  if (counted >= 0 && counted < items.length && at(items[counted] as Item) === wanted) return counted;
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if (at(items[middle] as Item) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isUnknown(value: CellValue): value is UnknownValue {
  return typeof value === "object" && value !== null && "unknown" in value;
}

/**
 * A sheet from a literal grid, for tests and for the ranges of custom functions.
 * `null`, `undefined` and "" are empty cells; `at` is the 0-based position of the grid's first cell (default A1).
 */
export function sheetFromGrid(
  name: string,
  grid: readonly (readonly (CellValue | undefined)[])[],
  options: Omit<SheetInput, "name" | "cells"> & { readonly at?: { readonly row: number; readonly col: number } } = {},
): Sheet {
  const at = options.at ?? { row: 0, col: 0 };
  const cells: CellInput[] = [];
  grid.forEach((line, r) => {
    line.forEach((value, c) => {
      if (value !== null && value !== undefined && value !== "") cells.push({ row: at.row + r, col: at.col + c, value });
    });
  });
  return new Sheet({ ...options, name, cells });
}
