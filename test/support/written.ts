/** Sheets written as grids in which a cell may bear a formula or a number format. */
import { parseArea, type Area } from "../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../src/core/sheet/sheet";

/** A cell: its value, or its value with what stands behind it. */
export type Written = CellValue | undefined | Pick<CellInput, "value" | "formula" | "format">;

/** A live formula (without "=") and the result that the file keeps. */
export const live = (formula: string, value: CellValue): Written => ({ value, formula });
/** A share shown as a percentage: 0.25 as "25%". */
export const share = (value: number): Written => ({ value, format: "0%" });

export interface WrittenOptions {
  readonly name?: string;
  /** Merged areas in A1 text. */
  readonly merges?: readonly string[];
  /** Hidden columns and rows, 0-based. */
  readonly hiddenCols?: readonly number[];
  readonly hiddenRows?: readonly number[];
}

/** The sheet "Piano", or of the name asked for. */
export function written(grid: readonly (readonly Written[])[], options: WrittenOptions = {}): Sheet {
  const cells = grid.flatMap((line, row) =>
    line.flatMap((cell, col): CellInput[] => {
      if (cell === undefined || cell === null || cell === "") return [];
      return [typeof cell === "object" && "value" in cell ? { row, col, ...cell } : { row, col, value: cell }];
    }),
  );
  const merges = (options.merges ?? []).map((text) => parseArea(text) as Area);
  return new Sheet({
    name: options.name ?? "Piano",
    cells,
    merges,
    hiddenCols: new Set(options.hiddenCols),
    hiddenRows: new Set(options.hiddenRows),
  });
}
