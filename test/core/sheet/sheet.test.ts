import { parseArea, areaName, cellList, columnIndex, columnName, type Area } from "../../../src/core/sheet/address";
import { cellText, Sheet, sheetFromGrid } from "../../../src/core/sheet/sheet";

describe("a sheet", () => {
  test("keeps values where they stand, wherever its used range begins", () => {
    const sheet = sheetFromGrid(
      "Area 1",
      [
        ["Peso", 15],
        [null, "x"],
      ],
      { at: { row: 9, col: 27 } },
    );
    expect(sheet.used).toEqual({ top: 9, left: 27, bottom: 10, right: 28 });
    expect(sheet.value(9, 28)).toBe(15);
    expect(sheet.value(0, 0)).toBeNull();
  });

  test("costs what its filled cells cost: row one million is one row", () => {
    const sheet = new Sheet({ name: "Vuoto", cells: [{ row: 1_048_575, col: 16_383, value: "fine" }] });
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.value(1_048_575, 16_383)).toBe("fine");
  });

  test("shows a merged area's value in all of its cells, and holds it in the first", () => {
    const sheet = sheetFromGrid("Area 1", [[10], [], []], { merges: [parseArea("A1:A3") as Area] });
    expect([sheet.value(2, 0), sheet.shown(2, 0)]).toEqual([null, 10]);
  });

  test("a merged area of one cell is none", () => {
    expect(sheetFromGrid("Area 1", [[1]], { merges: [parseArea("A1") as Area] }).mergeAt(0, 0)).toBeUndefined();
  });

  test("knows formulas, formats and hidden rows", () => {
    const sheet = new Sheet({
      name: "A",
      cells: [
        { row: 0, col: 0, value: 0.5, format: "0%", formula: "1/2" },
        { row: 1, col: 0, value: 1, format: "General" },
      ],
      hiddenRows: [1],
    });
    expect([sheet.format(0, 0), sheet.formula(0, 0), sheet.format(1, 0), sheet.isHiddenRow(1), sheet.isHiddenCol(0)]).toEqual([
      "0%",
      "1/2",
      undefined,
      true,
      false,
    ]);
  });

  test("a blank sheet has no used area", () => {
    expect(sheetFromGrid("Vuoto", [[null, ""]]).used).toBeNull();
  });

  test("texts are trimmed of every space, numbers and truth values are words", () => {
    expect([cellText(" 15\u00a0%\u202f"), cellText(1.5), cellText(true), cellText({ error: "#N/A" }), cellText(null)]).toEqual([
      "15 %",
      "1.5",
      "VERO",
      "",
      "",
    ]);
  });
});

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test("areas are written and read", () => {
    expect(areaName({ top: 3, left: 4, bottom: 9, right: 4 })).toBe("E4:E10");
    expect(parseArea("$E$10:E4")).toEqual({ top: 3, left: 4, bottom: 9, right: 4 });
    expect(parseArea("Foglio1!A1")).toBeNull();
  });

  test("a list of cells is told by ranges", () => {
    const cell = (row: number, col: number): { row: number; col: number } => ({ row, col });
    expect(cellList([cell(5, 4), cell(3, 4), cell(4, 4), cell(8, 4)])).toBe("E4:E6, E9");
    expect(cellList(Array.from({ length: 10 }, (_cell, index) => cell(index * 2, 0)))).toBe("A1, A3, A5, A7, A9, A11, A13, A15, …");
  });
});
