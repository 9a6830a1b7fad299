import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { gridOf, GRID_LIMIT, windowRow } from "../../../src/taskpane/browser/grid";

describe("the cells of a window", () => {
  const sheet = sheetFromGrid("A", [["a", "b", "c"], ["d"], ["e"], ["f"]], {
    merges: [
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 3, left: 0, bottom: 3, right: 2 },
    ],
  });

  it("shows a merged area once, with its spans", () => {
    const window = { top: 0, left: 0, bottom: 3, right: 2 };
    expect(windowRow(sheet, 0, window).map(({ col, rowSpan, colSpan }) => [col, rowSpan, colSpan])).toEqual([
      [0, 1, 1],
      [1, 3, 1],
      [2, 1, 1],
    ]);
    expect(windowRow(sheet, 1, window).map(({ col }) => col)).toEqual([0, 2]);
    expect(windowRow(sheet, 3, window).map(({ col, colSpan }) => [col, colSpan])).toEqual([[0, 3]]);
  });

  it("begins a merged area at the window's edge, with the value of its first cell", () => {
    const window = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(windowRow(sheet, 1, window)[0]).toEqual({ row: 1, col: 1, rowSpan: 2, colSpan: 1, from: { row: 0, col: 1 } });
    expect(windowRow(sheet, 3, window)[0]).toEqual({ row: 3, col: 1, rowSpan: 1, colSpan: 2, from: { row: 3, col: 0 } });
  });
});

describe("sizes", () => {
  it("gives long texts more room than short ones, within limits", () => {
    const sheet = sheetFromGrid("A", [
      ["1", "x".repeat(500)],
      ["2", "y"],
    ]);
    const grid = gridOf(sheet);
    expect(grid.width(1)).toBeGreaterThan(grid.width(0));
    expect(grid.width(1)).toBeLessThanOrEqual(300);
    expect(grid.height(0)).toBeGreaterThan(grid.height(1));
    expect(grid.height(0)).toBeLessThanOrEqual(140);
  });

  it("stops at its limit and says so", () => {
    const far = sheetFromGrid("A", [["x"]], { at: { row: 999_999, col: 0 } });
    expect(gridOf(far)).toMatchObject({ rows: GRID_LIMIT.rows, cut: true });
    expect(gridOf(sheetFromGrid("B", [["x"]]))).toMatchObject({ rows: 3, cols: 3, cut: false });
  });
});
