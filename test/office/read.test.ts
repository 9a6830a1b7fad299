/** @jest-environment jsdom */
import type { Workbook } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { cellKey, createBook, emptySheet, gridSheet, setFormat, type SheetModel } from "./workbook";
import { EXCEL, OLDEST, open } from "./excel";
import { valueOf } from "./outcome";

async function read(sheets: readonly SheetModel[], environment = EXCEL): Promise<Workbook> {
  open(sheets);
  return valueOf(await createExcelHost(environment).read());
}

const plan = (name = "Area 1"): SheetModel =>
  gridSheet(name, [
    ["Obiettivo", "Peso"],
    ["Bilancio", 15],
    ["Sito web", 25],
    ["TOT.", "=SUM(B2:B3)"],
  ]);

describe("what is read", () => {
  it("gives values, formulas and the place of the used range, wherever it begins", async () => {
    const [sheet] = (await read([gridSheet("Piano", [["Peso"], [15], [25], ["=SUM(E5:E6)"]], { row: 3, col: 4 })])).sheets;
    expect(sheet?.used).toEqual({ top: 3, left: 4, bottom: 6, right: 4 });
    expect(sheet?.value(6, 4)).toBe(40);
    expect(sheet?.formula(6, 4)).toBe("SUM(E5:E6)");
    expect(sheet?.formula(5, 4)).toBeUndefined();
  });

  it("keeps numbers, texts, truth values and number formats apart", async () => {
    const model = gridSheet("Piano", [[0.15, "15", true, 45657]]);
    setFormat(model, 0, 0, "numberFormat", "0%");
    setFormat(model, 0, 3, "numberFormat", "dd/mm/yyyy");
    const [sheet] = (await read([model])).sheets;
    expect([0, 1, 2, 3].map((col) => sheet?.value(0, col))).toEqual([0.15, "15", true, 45657]);
    expect([0, 1, 2, 3].map((col) => sheet?.format(0, col))).toEqual(["0%", undefined, undefined, "dd/mm/yyyy"]);
  });

  it("knows an error by its type: a text that looks like one stays a text of the user's", async () => {
    const model = gridSheet("Piano", [["#N/A", "#Obiettivo"]]);
    const [sheet] = (await read([model])).sheets;
    expect(sheet?.value(0, 0)).toEqual({ error: "#N/A" });
    expect(sheet?.value(0, 1)).toBe("#Obiettivo");
  });

  it("does not take a text that begins with = for a formula", async () => {
    const model = gridSheet("Piano", [["x"]]);
    model.cells.set(0, { value: "=A1+1", formula: null, quoted: true });
    const [sheet] = (await read([model])).sheets;
    expect(sheet?.value(0, 0)).toBe("=A1+1");
    expect(sheet?.formula(0, 0)).toBeUndefined();
  });

  it("lists merged areas, also those that reach beyond the texts, without single cells", async () => {
    const model = gridSheet("Piano", [["Titolo"], ["Peso", 15]]);
    model.merges = [
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 1, left: 1, bottom: 4, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 0 },
    ];
    const [sheet] = (await read([model])).sheets;
    expect(sheet?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 1, left: 1, bottom: 4, right: 1 },
    ]);
    expect(sheet?.shown(3, 1)).toBe(15);
  });

  it("knows hidden sheets, rows and columns", async () => {
    const model = plan("Nascosto");
    model.visibility = "VeryHidden";
    model.hiddenRows.add(2);
    model.hiddenCols.add(0);
    const [, sheet] = (await read([plan(), model])).sheets;
    expect(sheet?.hidden).toBe(true);
    expect([0, 1, 2, 3].filter((row) => sheet?.isHiddenRow(row))).toEqual([2]);
    expect([0, 1].filter((col) => sheet?.isHiddenCol(col))).toEqual([0]);
  });

  it("takes a blank sheet, and one that only has formats, for empty", async () => {
    const formatted = emptySheet("Solo formati");
    setFormat(formatted, 400, 9, "fill/color", "#FFFFFF");
    const { sheets } = await read([emptySheet("Vuoto"), formatted]);
    expect(sheets.map((sheet) => sheet.used)).toEqual([null, null]);
  });

  it("reads a protected sheet like any other", async () => {
    const model = plan();
    model.protection = { allowFormatCells: false };
    const [sheet] = (await read([model])).sheets;
    expect(sheet?.formula(3, 1)).toBe("SUM(B2:B3)");
  });

  it("gives the workbook's name, and only the sheets asked for", async () => {
    open([plan("A"), plan("B"), plan("C")]);
    const outcome = valueOf(await createExcelHost(EXCEL).read({ only: ["C", "A", "scomparso"] }));
    expect(outcome.name).toBe("piano.xlsx");
    expect(outcome.sheets.map((sheet) => sheet.name)).toEqual(["A", "C"]);
  });
});

describe("what it costs", () => {
  it.each([1, 10, 50])("reads %i sheets with three requests and one that lets go of references", async (count) => {
    const session = open(Array.from({ length: count }, (_unused, index) => plan(`Area ${index + 1}`)));
    valueOf(await createExcelHost(EXCEL).read());
    expect(session.traffic.requests).toBe(4);
    expect(session.references.size).toBe(0);
  });

  it("asks no cells of blank sheets", async () => {
    const session = open(createBook([emptySheet("Vuoto"), emptySheet("Vuoto 2")]));
    valueOf(await createExcelHost(EXCEL).read());
    expect(session.log.get("Range.Values")).toBeUndefined();
    expect(session.traffic.requests).toBe(2);
  });

  it("asks only for what is filled, not for the rows that formats declare", async () => {
    const model = plan();
    setFormat(model, 1_000_000, 3, "fill/color", "#FFFF00");
    const session = open([model]);
    valueOf(await createExcelHost(EXCEL).read());
    expect(session.traffic.largest).toBeLessThan(5000);
  });
});

describe("what is too much at once", () => {
  const long = (rows: number): SheetModel =>
    gridSheet(
      "Lungo",
      Array.from({ length: rows }, (_unused, row) => [`Obiettivo ${row}`, row]),
    );

  it("reads by blocks within the budget of cells", async () => {
    const session = open([long(100), plan()]);
    const { sheets } = valueOf(await createExcelHost({ ...EXCEL, cellsPerRequest: 60 }).read());
    expect(sheets[0]?.rows).toHaveLength(100);
    expect(sheets[0]?.value(99, 1)).toBe(99);
    expect(sheets[1]?.formula(3, 1)).toBe("SUM(B2:B3)");
    expect(session.log.get("Range.Values")).toBe(5);
  });

  it("halves the block when Excel's answer would be too long, and loses nothing", async () => {
    const model = gridSheet(
      "Testi",
      Array.from({ length: 2000 }, (_unused, row) => ["x".repeat(100), `=SUM(C${row + 1})`]),
    );
    model.hiddenRows.add(1500);
    const session = open([model]);
    session.faults.arm({ payload: 120_000 });
    const [sheet] = valueOf(await createExcelHost(EXCEL).read()).sheets;
    expect(sheet?.rows).toHaveLength(2000);
    expect(sheet?.formula(1999, 1)).toBe("SUM(C2000)");
    expect(sheet?.isHiddenRow(1500)).toBe(true);
    expect(session.traffic.requests).toBeGreaterThan(4);
  });

  it("reads only what is filled where a stray cell makes the used range a whole sheet", async () => {
    const model = plan();
    model.cells.set(cellKey(1_048_575, 16_383), { value: "x", formula: null, quoted: false });
    model.cells.set(cellKey(500_000, 1), { value: 0, formula: "=SUM(B2:B3)", quoted: false });
    const session = open([model, plan("Area 2")]);
    const [sheet, other] = valueOf(await createExcelHost(EXCEL).read()).sheets;
    expect(sheet?.value(1_048_575, 16_383)).toBe("x");
    expect(sheet?.formula(500_000, 1)).toBe("SUM(B2:B3)");
    expect(sheet?.formula(3, 1)).toBe("SUM(B2:B3)");
    expect(other?.value(3, 1)).toBe(40);
    expect(session.traffic.largest).toBeLessThan(20_000);
  });

  it("says so when not even a small block fits", async () => {
    const session = open([
      gridSheet(
        "Testi",
        Array.from({ length: 600 }, () => ["x".repeat(1000)]),
      ),
    ]);
    session.faults.arm({ payload: 20_000 });
    expect(await createExcelHost(EXCEL).read()).toMatchObject({ kind: "blocked", reason: "too-large" });
  });

  it("finds all merged areas of a sheet that has more than Excel lists (512), whole where a band of rows cuts them", async () => {
    const rows = 700;
    const model = gridSheet(
      "Schede",
      Array.from({ length: rows }, (_unused, row) => [row, "a", "", ""]),
    );
    model.merges = Array.from({ length: rows }, (_unused, row) => ({ top: row, left: 1, bottom: row, right: 2 }));
    model.merges.push({ top: 60, left: 3, bottom: 70, right: 3 }, { top: 127, left: 3, bottom: 300, right: 3 });
    model.cells.set(60 * 16384 + 3, { value: 15, formula: null, quoted: false });
    const [sheet, other] = (await read([model, plan()])).sheets;
    expect(sheet?.merges).toHaveLength(rows + 2);
    expect(sheet?.mergeAt(65, 3)).toEqual({ top: 60, left: 3, bottom: 70, right: 3 });
    expect(sheet?.mergeAt(299, 3)).toEqual({ top: 127, left: 3, bottom: 300, right: 3 });
    expect(other?.formula(3, 1)).toBe("SUM(B2:B3)");
  });
});

describe("progress and giving up", () => {
  it("tells how far it is", async () => {
    open([plan("A"), plan("B")]);
    const seen: number[] = [];
    valueOf(await createExcelHost({ ...EXCEL, cellsPerRequest: 8 }).read({ onProgress: (share) => seen.push(share) }));
    expect(seen).toEqual([0, 0.5, 1]);
  });

  it("stops between two requests when it is cancelled", async () => {
    const session = open([plan("A"), plan("B")]);
    const abort = new AbortController();
    const reading = createExcelHost({ ...EXCEL, cellsPerRequest: 8 }).read({ signal: abort.signal, onProgress: () => abort.abort() });
    expect(await reading).toMatchObject({ kind: "blocked", reason: "cancelled" });
    expect(session.log.get("Range.Values")).toBe(1);
  });

  it("waits while a cell is being edited, then says so", async () => {
    const session = open([plan()]);
    session.faults.arm({ editing: 2 });
    expect(await createExcelHost(EXCEL).read()).toMatchObject({ kind: "done" });
    session.faults.arm({ editing: 99 });
    expect(await createExcelHost(EXCEL).read()).toMatchObject({ kind: "blocked", reason: "cell-edit" });
  });
});

it("either reads everything or says that it could not, whichever call fails", async () => {
  const models = () => [plan("A"), plan("B")];
  models()[0]!.hiddenRows.add(1);
  const session = open(models());
  const whole = valueOf(await createExcelHost(EXCEL).read());
  const { calls } = session.faults;
  let done = 0;
  for (let at = 1; at <= calls; at++) {
    open(models()).faults.arm({ at });
    const outcome = await createExcelHost(EXCEL).read();
    if (outcome.kind === "blocked") continue;
    done++;
    expect(outcome.value).toEqual(whole);
  }
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(calls);
});

it("reads the same in the oldest Excel that is supported", async () => {
  const newest = await read([plan()]);
  const oldest = await read([plan()], OLDEST);
  expect(oldest.sheets[0]).toEqual(newest.sheets[0]);
});
