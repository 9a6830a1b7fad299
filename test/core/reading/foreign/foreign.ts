/** A workbook that is no plan, as literal grids. */
import type { CellInput, CellValue, Sheet as SheetType } from "../../../../src/core/sheet/sheet";
import { Sheet } from "../../../../src/core/sheet/sheet";

export type Grid = readonly (readonly (CellValue | Formula)[])[];

/** A formula with its stored result and its number format. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
  readonly format?: string;
}

export const live = (formula: string, result: number | string, format?: string): Formula => ({
  formula,
  result,
  ...(format === undefined ? {} : { format }),
});

/** What a workbook holds: sheets by name, each a grid from A1; `percent` says which columns are shown as percentages. */
export interface Foreign {
  readonly what: string;
  readonly sheets: Readonly<Record<string, Grid>>;
  readonly percent?: readonly number[];
}

export const foreign = (what: string, grid: Grid, percent: readonly number[] = []): Foreign => ({
  what,
  sheets: { Foglio1: grid },
  percent,
});

/** The workbook's sheets. */
export function sheetsOf({ sheets, percent = [] }: Foreign): SheetType[] {
  return Object.entries(sheets).map(([name, grid]) => new Sheet({ name, cells: grid.flatMap((line, row) => cellsOf(line, row, percent)) }));
}

function cellsOf(line: Grid[number], row: number, percent: readonly number[]): CellInput[] {
  return line.map((value, col): CellInput => {
    if (typeof value === "object" && value !== null && "formula" in value)
      return { row, col, value: value.result, formula: value.formula, format: value.format };
    return { row, col, value, ...(typeof value === "number" && percent.includes(col) ? { format: "0%" } : {}) };
  });
}
