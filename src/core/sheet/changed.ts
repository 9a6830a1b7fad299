/** Sheets with other contents, all else as it was. */
import { Sheet, type CellInput, type CellValue } from "./sheet";

/** The sheet with the values that `change` gives in place of its own; formulas, formats, merges and hidden rows stay. */
export function withValues(sheet: Sheet, change: (row: number, col: number, value: CellValue) => CellValue): Sheet {
  const { name, merges, hiddenRows, hiddenCols, hidden } = sheet;
  const cells = cellsOf(sheet).map((cell) => ({ ...cell, value: change(cell.row, cell.col, cell.value) }));
  return new Sheet({ name, cells, merges, hiddenRows, hiddenCols, hidden });
}

/** The sheet with these cells in place of its own; an empty value empties the cell. Formats stay where none is given. */
export function withCells(sheet: Sheet, changed: Iterable<CellInput>): Sheet {
  const { name, merges, hiddenRows, hiddenCols, hidden } = sheet;
  const place = ({ row, col }: CellInput): string => `${row},${col}`;
  const cells = new Map(cellsOf(sheet).map((cell) => [place(cell), cell]));
  for (const cell of changed) cells.set(place(cell), { ...cell, format: cell.format ?? sheet.format(cell.row, cell.col) });
  return new Sheet({ name, cells: cells.values(), merges, hiddenRows, hiddenCols, hidden });
}

function cellsOf(sheet: Sheet): readonly CellInput[] {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.map(({ col, value }): CellInput => ({ row, col, value, formula: sheet.formula(row, col), format: sheet.format(row, col) })),
  );
}
