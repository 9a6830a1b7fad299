/** A sheet that can be rearranged as a person would in Excel: formulas and merged areas follow. */
import { columnIndex, columnName, type Area } from "../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../src/core/sheet/sheet";

export class Draft {
  private cells: CellInput[];
  private merges: readonly Area[];

  constructor(private readonly sheet: Sheet) {
    this.cells = sheet.rows.flatMap(({ row, cells }) =>
      cells.map(({ col, value }) => ({ row, col, value, formula: sheet.formula(row, col), format: sheet.format(row, col) })),
    );
    this.merges = sheet.merges;
  }

  toSheet(name = this.sheet.name): Sheet {
    return new Sheet({ name, cells: this.cells, merges: this.merges });
  }

  /** Writes a value; a formula there goes, the format stays unless another is given ("General" for none). */
  set(row: number, col: number, value: CellValue, format?: string): this {
    const old = this.cells.find((cell) => cell.row === row && cell.col === col);
    this.cells = this.cells.filter((cell) => cell !== old);
    this.cells.push({ row, col, value, format: format ?? old?.format });
    return this;
  }

  setFormula(row: number, col: number, formula: string): this {
    this.cells = this.cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, formula } : cell));
    return this;
  }

  /** Each text by another. */
  mapTexts(change: (text: string, row: number, col: number) => string): this {
    this.cells = this.cells.map((cell) =>
      typeof cell.value === "string" ? { ...cell, value: change(cell.value, cell.row, cell.col) } : cell,
    );
    return this;
  }

  /** The whole sheet further down and to the right. */
  shift(rows: number, cols: number): this {
    return this.move(
      (row) => row + rows,
      (col) => col + cols,
    );
  }

  /** An empty row above `row`. */
  insertRow(row: number): this {
    return this.move(
      (one) => (one >= row ? one + 1 : one),
      (col) => col,
    );
  }

  /** Columns exchanged from `top` down; what is merged over several columns stays where it is. */
  permute(columns: ReadonlyMap<number, number>, top: number): this {
    const wide = this.merges.filter((area) => area.right > area.left);
    const stays = (row: number, col: number): boolean =>
      row < top || wide.some((area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right);
    const to = (col: number): number => columns.get(col) ?? col;
    this.cells = this.cells.map((cell) => ({
      ...cell,
      col: stays(cell.row, cell.col) ? cell.col : to(cell.col),
      formula: cell.formula === undefined ? undefined : moved(cell.formula, (row) => row, to),
    }));
    this.merges = this.merges.map((area) =>
      area.right > area.left || area.top < top ? area : { ...area, left: to(area.left), right: to(area.left) },
    );
    return this;
  }

  private move(rowTo: (row: number) => number, colTo: (col: number) => number): this {
    this.cells = this.cells.map((cell) => ({
      ...cell,
      row: rowTo(cell.row),
      col: colTo(cell.col),
      formula: cell.formula === undefined ? undefined : moved(cell.formula, rowTo, colTo),
    }));
    this.merges = this.merges.map(({ top, left, bottom, right }) => ({
      top: rowTo(top),
      left: colTo(left),
      bottom: rowTo(bottom),
      right: colTo(right),
    }));
    return this;
  }
}

function moved(formula: string, rowTo: (row: number) => number, colTo: (col: number) => number): string {
  return formula.replace(/\b([A-Z]{1,2})(\d+)\b/g, (_all, letters: string, row: string) => {
    return columnName(colTo(columnIndex(letters))) + String(rowTo(Number(row) - 1) + 1);
  });
}
