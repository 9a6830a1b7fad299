/** One built script and one runtime for the formulas of a test file. */
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { buildFunctions, type BuiltFunctions } from "../../../scripts/build-functions";
import { Cells, type Blank } from "./cells";

export type Row = readonly CellValue[];

/** To be called at the top of a test file. */
export function useCells() {
  let built: BuiltFunctions;
  let cells: Cells;
  beforeAll(async () => {
    built = await buildFunctions();
    cells = new Cells(built);
  });
  afterAll(() => cells.close());

  /** The values of formulas over a grid that begins at A1, all at once. */
  function evaluate(grid: readonly Row[], formulas: readonly string[], blank: Blank = null): Promise<unknown[]> {
    return evaluateIn([sheetFromGrid("Area", grid)], formulas, blank);
  }

  /** Cases "formula: value" over one grid. */
  async function expectValues(grid: readonly Row[], cases: Readonly<Record<string, unknown>>, blank: Blank = null): Promise<void> {
    const values = await evaluate(grid, Object.keys(cases), blank);
    expect(Object.fromEntries(Object.keys(cases).map((formula, i) => [formula, values[i]]))).toEqual(cases);
  }

  /** The values of formulas over the sheets of a workbook, all at once. */
  function evaluateIn(sheets: readonly Sheet[], formulas: readonly string[], blank: Blank = null): Promise<unknown[]> {
    cells.open(sheets, blank);
    return Promise.all(formulas.map((formula) => cells.value(formula)));
  }

  return { evaluateIn, evaluate, expectValues, cells: () => cells, built: () => built };
}
