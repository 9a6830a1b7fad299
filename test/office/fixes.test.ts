/** @jest-environment jsdom */
import type { FixStep } from "../../src/core/fixes/fix";
import type { CellValue } from "../../src/core/sheet/sheet";
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, OLDEST, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { cellKey, gridSheet, setFormat, snapshot, type SheetModel } from "./workbook";

function plan(): SheetModel {
  const sheet = gridSheet("Area 1", [
    ["Obiettivo", "Peso", "Tipo"],
    ["Bilancio", 15, "Outcume"],
    ["Sito web", "25", "Output"],
    ["TOT.", 40, ""],
  ]);
  setFormat(sheet, 2, 1, "numberFormat", "@");
  return sheet;
}

const step = (row: number, col: number, value: CellValue, to: FixStep["to"], formula: string | null = null): FixStep => ({
  cell: { sheet: "Area 1", row, col },
  from: { value, formula },
  to,
});

const TEXT_NUMBER = step(2, 1, "25", { value: 25 });
const WORD = step(1, 2, "Outcume", { value: "Outcome" });
const TOTAL = step(3, 1, 40, { formula: "SUM(B2:B3)" });

describe.each([
  ["the newest Excel", EXCEL],
  ["the oldest Excel", OLDEST],
])("in %s", (_name, environment) => {
  it("changes numbers, words and totals in one request", async () => {
    const session = open([plan()]);
    const { cells } = valueOf(await createExcelHost(environment).applyFixes([TEXT_NUMBER, WORD, TOTAL]));
    const content = (row: number, col: number) => session.book.sheets[0]?.cells.get(cellKey(row, col));
    expect(cells).toHaveLength(3);
    expect(content(2, 1)).toMatchObject({ value: 25, formula: null });
    expect(content(1, 2)).toMatchObject({ value: "Outcome", quoted: false });
    expect(content(3, 1)).toMatchObject({ value: 40, formula: "=SUM(B2:B3)" });
    expect(session.traffic.requests).toBe(3);
    expect(session.undo.cleared).toEqual([]);
  });

  it("does nothing to a cell of the same row, nor to any format but that of a number kept as text", async () => {
    const session = open([plan()]);
    setFormat(session.book.sheets[0]!, 1, 2, "fill/color", "#FFFF00");
    valueOf(await createExcelHost(environment).applyFixes([WORD]));
    const [sheet] = session.book.sheets;
    sheet!.cells.set(cellKey(1, 2), { value: "Outcume", formula: null, quoted: false });
    const untouched = plan();
    setFormat(untouched, 1, 2, "fill/color", "#FFFF00");
    expect(snapshot({ ...session.book, sheets: [sheet!] })).toBe(snapshot({ ...session.book, sheets: [untouched] }));
  });
});

describe("only what was read", () => {
  it.each([
    ["another number", step(1, 1, 16, { value: 20 }), "Area 1!B2"],
    ["a number where a text was", step(1, 1, "15", { value: 20 }), "Area 1!B2"],
    ["no formula any more", step(3, 1, 40, { value: 50 }, "SUM(B2:B3)"), "Area 1!B4"],
    ["something where nothing was", step(0, 0, null, { value: "x" }), "Area 1!A1"],
  ])("refuses all when a cell holds %s", async (_name, changed, place) => {
    const session = open([plan()]);
    const before = snapshot(session.book);
    expect(blockedAs(await createExcelHost(EXCEL).applyFixes([WORD, changed]))).toEqual(["changed", place]);
    expect(snapshot(session.book)).toBe(before);
  });

  it("writes into a cell that was and is empty", async () => {
    const session = open([plan()]);
    valueOf(await createExcelHost(EXCEL).applyFixes([step(3, 2, null, { value: "nota" })]));
    expect(session.book.sheets[0]?.cells.get(cellKey(3, 2))?.value).toBe("nota");
  });

  it("replaces an error by a formula, and knows it by its code", async () => {
    const sheet = gridSheet("Area 1", [["Peso"], [15], ["#REF!"]]);
    open([sheet]);
    const fix = step(2, 0, { error: "#REF!" }, { formula: "SUM(A2:A2)" });
    valueOf(await createExcelHost(EXCEL).applyFixes([fix]));
    expect(sheet.cells.get(cellKey(2, 0))?.value).toBe(15);
  });
});

it("keeps a text a text, whatever it begins with", async () => {
  const sheet = gridSheet("Area 1", [["Tipo", "a", "b", "c", "d", "e"]]);
  open([sheet]);
  const texts = ["=1+1", "+39 02", "-", "@casa", "12/2025"];
  valueOf(await createExcelHost(EXCEL).applyFixes(texts.map((text, index) => step(0, index + 1, "abcde"[index]!, { value: text }))));
  expect(texts.map((_text, index) => sheet.cells.get(cellKey(0, index + 1))).map((cell) => [cell?.value, cell?.formula])).toEqual(
    texts.map((text) => [text, null]),
  );
});

describe("protected sheets", () => {
  it("are said and not changed", async () => {
    const session = open([plan()]);
    session.book.sheets[0]!.protection = { allowFormatCells: true };
    const before = snapshot(session.book);
    expect(blockedAs(await createExcelHost(EXCEL).applyFixes([WORD]))).toEqual(["protected", "Area 1"]);
    expect(snapshot(session.book)).toBe(before);
  });

  it("are changed in cells that are not locked", async () => {
    const session = open([plan()]);
    session.book.sheets[0]!.protection = { allowFormatCells: false };
    setFormat(session.book.sheets[0]!, 1, 2, "protection/locked", false);
    valueOf(await createExcelHost(EXCEL).applyFixes([WORD]));
  });
});

it("says that a sheet is gone", async () => {
  open([plan()]);
  const elsewhere = { ...WORD, cell: { ...WORD.cell, sheet: "Area 9" } };
  expect(blockedAs(await createExcelHost(EXCEL).applyFixes([WORD, elsewhere]))).toEqual(["no-sheet", "Area 9"]);
});

it("puts everything back when a written cell does not hold what it should", async () => {
  // A validation or a macro of the user's may change what is written; here the cell turns out to be text again.
  const session = open([plan()]);
  const before = snapshot(session.book);
  const set = Map.prototype.set;
  const { cells } = session.book.sheets[0]!;
  cells.set = function (this: typeof cells, key, content) {
    return set.call(this, key, content.value === 25 ? { ...content, value: "25" } : content) as typeof cells;
  };
  expect(blockedAs(await createExcelHost(EXCEL).applyFixes([WORD, TEXT_NUMBER]))).toEqual(["failed", "Area 1!B3"]);
  expect(snapshot(session.book)).toBe(before);
});

it("does nothing when there is nothing to do", async () => {
  const session = open([plan()]);
  expect(valueOf(await createExcelHost(EXCEL).applyFixes([])).cells).toEqual([]);
  expect(session.traffic.requests).toBe(0);
});
