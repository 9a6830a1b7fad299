/**
 * What Excel refuses or keeps to itself while it is read, and what is done and said about it.
 * @jest-environment jsdom
 */
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, open, WEB } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { cellKey, createBook, formatOf, gridSheet, setFormat, type SheetModel } from "./workbook";

const plan = (name = "Area 1"): SheetModel =>
  gridSheet(name, [
    ["Obiettivo", "Peso"],
    ["Bilancio", 15],
    ["TOT.", "=SUM(B2:B2)"],
  ]);

describe("merged areas that Excel does not tell", () => {
  it.each(["GeneralException", "AccessDenied", "UnsupportedOperation"])("leave the sheets readable, and are said (%s)", async (code) => {
    const session = open([plan(), plan("Area 2")]);
    session.faults.arm({ refused: { "Range.GetMergedAreasOrNullObject": code } });
    const read = valueOf(await createExcelHost(EXCEL).read());
    expect(read.sheets.map((sheet) => sheet.value(2, 1))).toEqual([15, 15]);
    expect(read.withoutMerges).toEqual(["Area 1", "Area 2"]);
  });

  it("are not said where they are known", async () => {
    open([plan()]);
    expect(valueOf(await createExcelHost(EXCEL).read()).withoutMerges).toBeUndefined();
  });
});

describe("a stray cell at the end of a protected sheet, where Excel lists no cells,", () => {
  it.each([
    ["in the last row", 1_048_575, 0],
    ["in the last corner", 1_048_575, 16_383],
    ["half-way and at the end", 524_287, 16_383],
  ])("%s: the sheet and the others are read", async (_name, row, col) => {
    const model = plan();
    model.cells.set(cellKey(row, col), { value: "x", formula: null, quoted: false });
    model.cells.set(cellKey(1_048_575, 3), { value: "y", formula: null, quoted: false });
    model.protection = { allowFormatCells: false };
    const session = open([model, plan("Area 2")]);
    const { sheets } = valueOf(await createExcelHost(EXCEL).read());
    expect([sheets[0]?.value(1, 1), sheets[0]?.value(row, col), sheets[0]?.value(1_048_575, 3), sheets[1]?.value(2, 1)]).toEqual([
      15,
      "x",
      "y",
      15,
    ]);
    expect(session.traffic.requests).toBeLessThan(12);
    expect(session.traffic.largest).toBeLessThan(500_000);
  });
});

describe("InvalidOperation while a cell is edited (office-js#3388)", () => {
  it("is waited for like the other code, and the work is done", async () => {
    const session = open([plan()]);
    session.faults.arm({ editing: 3, editingCode: "InvalidOperation" });
    valueOf(await createExcelHost(EXCEL).read());
  });

  it("is told as it is when it does not pass", async () => {
    const session = open([plan()]);
    session.faults.arm({ editing: Infinity, editingCode: "InvalidOperation" });
    expect(blockedAs(await createExcelHost(EXCEL).read())).toEqual(["not-now", ""]);
  });
});

describe("a workbook that counts its days from 1904", () => {
  /** 31/12/2025, as such a workbook holds it. */
  const DEADLINE = 46_022 - 1462;
  const dated = () => {
    const sheet = plan();
    sheet.cells.set(cellKey(1, 2), { value: DEADLINE, formula: null, quoted: false });
    setFormat(sheet, 1, 2, "numberFormat", "dd/mm/yyyy");
    return sheet;
  };
  const opened = (sheet = dated()) => open({ ...createBook([sheet]), date1904: true });

  it("has its dates read as the core counts them, and no other number changed", async () => {
    opened();
    const [sheet] = valueOf(await createExcelHost(EXCEL).read()).sheets;
    expect([sheet?.value(1, 2), sheet?.value(1, 1)]).toEqual([46_022, 15]);
  });

  it("has a date corrected to the day that was meant", async () => {
    const session = opened();
    const host = createExcelHost({ ...EXCEL });
    valueOf(await host.read());
    const cell = { sheet: "Area 1", row: 1, col: 2 };
    valueOf(await host.applyFixes([{ cell, from: { value: 46_022, formula: null }, to: { value: 46_021 } }]));
    expect(session.book.sheets[0]?.cells.get(cellKey(1, 2))?.value).toBe(DEADLINE - 1);
  });

  it("gets dates of a written sheet in its own count", async () => {
    const session = opened();
    const host = createExcelHost({ ...EXCEL });
    valueOf(await host.read());
    const value = { kind: "number", value: 46_022, format: "dd/mm/yyyy" } as const;
    const document = {
      id: "x",
      name: "SeO",
      cells: [{ row: 0, col: 0, role: "number" as const, value }],
      merges: [],
      widths: [],
      heights: new Map(),
      lists: [],
      alerts: [],
      frozenRows: 0,
      print: { landscape: false, titleRows: null, footer: "" },
    };
    valueOf(await host.writeDocument(document));
    const sheet = session.book.sheets[1]!;
    expect([sheet.cells.get(0)?.value, formatOf(sheet, 0, 0, "numberFormat")]).toEqual([DEADLINE, "dd/mm/yyyy"]);
  });

  it("is read as from 1900 where Excel does not answer", async () => {
    const session = opened();
    session.faults.arm({ refused: { "Functions.Date": "NotImplemented" } });
    expect(valueOf(await createExcelHost(EXCEL).read()).sheets[0]?.value(1, 2)).toBe(DEADLINE);
  });
});

it("choices from a list that tell nobody are said to be so on the web (office-js#4066)", () => {
  expect(createExcelHost(WEB).capabilities.reduced).toEqual(["list-choices"]);
  expect(createExcelHost(EXCEL).capabilities.reduced).toEqual([]);
});

it("a workbook of long formulas is asked for in parts, and every formula is there", async () => {
  const rows = 300;
  const long = (row: number): string => `=SUM(B${row + 1}:B${row + 1})${"+0".repeat(500)}`;
  const model = gridSheet(
    "Formule",
    Array.from({ length: rows }, (_unused, row) => [`Obiettivo ${row}`, row, long(row)]),
  );
  const session = open([model, plan()]);
  session.faults.arm({ payload: 200_000 });
  const [sheet, other] = valueOf(await createExcelHost(EXCEL).read()).sheets;
  expect([0, 150, 299].map((row) => sheet?.formula(row, 2))).toEqual([0, 150, 299].map((row) => long(row).slice(1)));
  expect(other?.formula(2, 1)).toBe("SUM(B2:B2)");
});
