/** @jest-environment jsdom */
import { createExcelHost } from "../../src/hosts/excel";
import { sampleDocument } from "./documents";
import { EXCEL, OLDEST, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { cellKey, createBook, formatOf, gridSheet, snapshot, type Session, type SheetModel } from "./workbook";

const user = () => gridSheet("Area 1", [["Peso"], [15]]);
const cellOf = (sheet: SheetModel, row: number, col: number) => sheet.cells.get(cellKey(row, col));

function sheetNamed(session: Session, name: string): SheetModel {
  const sheet = session.book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe.each([
  ["the newest Excel", EXCEL],
  ["the oldest Excel", OLDEST],
])("a document in %s", (_name, environment) => {
  it("becomes a new sheet with its content, formats, lists, alerts, frozen rows and print set-up", async () => {
    const session = open([user()]);
    const before = snapshot(createBook([session.book.sheets[0]!]));
    expect(valueOf(await createExcelHost(environment).writeDocument(sampleDocument()))).toEqual({ sheet: "SeO Area 1" });
    const sheet = sheetNamed(session, "SeO Area 1");
    expect(cellOf(sheet, 2, 1)).toMatchObject({ value: 15, formula: null });
    expect(cellOf(sheet, 4, 1)).toMatchObject({ value: 15, formula: "=SUM(B3:B3)" });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([sheet.widths.get(0), sheet.heights.get(2), sheet.frozenRows]).toEqual([213.75, 30, 2]);
    expect(sheet.validations.map(({ look }) => look.get("rule"))).toEqual([{ list: { inCellDropDown: true, source: "Output,Outcome" } }]);
    expect(sheet.rules.map(({ look }) => look.get("rule/formula"))).toEqual(["=$B$5<>40"]);
    expect(formatOf(sheet, 1, 1, "fill/color")).toBe("#2F5078");
    expect(formatOf(sheet, 1, 1, "borders/EdgeTop/style")).toBe("Continuous");
    expect(formatOf(sheet, 0, 0, "borders/EdgeTop/style")).toBeUndefined();
    expect([sheet.page.get("orientation"), sheet.page.get("titleRows"), sheet.page.get("zoom")]).toEqual([
      "Landscape",
      "$1:$2",
      { horizontalFitToPages: 1 },
    ]);
    expect([sheet.page.get("breaks"), sheet.page.get("leftMargin"), sheet.page.get("area")]).toEqual([["A5"], 28.8, "A1:B5"]);
    expect(sheet.page.get("footer/leftFooter")).toBe("&8Comune di Prova && C.");
    expect(session.book.active).toBe(sheet.id);
    expect(session.undo.cleared).toEqual([]);
    expect(snapshot(createBook([session.book.sheets[0]!]))).toBe(before);
  });
});

it("keeps text as text, and dates as serial numbers with a format", async () => {
  const session = open([user()]);
  valueOf(await createExcelHost(EXCEL).writeDocument(sampleDocument()));
  const sheet = sheetNamed(session, "SeO Area 1");
  expect(cellOf(sheet, 2, 0)).toMatchObject({ value: '=HYPERLINK("http://x")', formula: null });
  expect(cellOf(sheet, 3, 0)).toMatchObject({ value: "12/2025", formula: null });
  expect(cellOf(sheet, 3, 1)?.value).toBe(46022);
  expect(formatOf(sheet, 3, 1, "numberFormat")).toBe("dd/mm/yyyy");
});

it.each(["=1", "+1", "-1", "@x", "-", "5", "15%", "31.12.2025", "VERO", "'già", "#N/D", "", "Obiettivo"])(
  "writes the text %j so that it is read back the same",
  async (words) => {
    open([user()]);
    const host = createExcelHost(EXCEL);
    const cells = [{ row: 0, col: 0, role: "text", value: { kind: "text", text: words } }] as const;
    valueOf(await host.writeDocument(sampleDocument({ cells, merges: [], lists: [], alerts: [] })));
    const [sheet] = valueOf(await host.read({ only: ["SeO Area 1"] })).sheets;
    const expected = words === "" ? null : words === "#N/D" ? "#N/D" : words;
    expect(sheet?.value(0, 0)).toBe(expected);
    expect(sheet?.formula(0, 0)).toBeUndefined();
  },
);

it("takes a numbered name where the wished one is taken, and overwrites nothing", async () => {
  const session = open([user(), gridSheet("seo area 1", [["mio"]])]);
  expect(valueOf(await createExcelHost(EXCEL).writeDocument(sampleDocument()))).toEqual({ sheet: "SeO Area 1 (2)" });
  expect(cellOf(session.book.sheets[1]!, 0, 0)?.value).toBe("mio");
});

describe("refreshing", () => {
  it("clears and writes only the sheet that bears the id, also after it was renamed", async () => {
    const session = open([user()]);
    const host = createExcelHost(EXCEL);
    valueOf(await host.writeDocument(sampleDocument()));
    const sheet = sheetNamed(session, "SeO Area 1");
    sheet.name = "Bozza";
    const fresh = sampleDocument({
      cells: [{ row: 0, col: 0, role: "text", value: { kind: "text", text: "nuovo" } }],
      merges: [],
      lists: [],
      alerts: [],
    });
    expect(valueOf(await host.writeDocument(fresh, { replace: "seo:Area 1" }))).toEqual({ sheet: "Bozza" });
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual(["nuovo"]);
    expect([sheet.merges, sheet.rules, sheet.validations]).toEqual([[], [], []]);
    expect(session.book.sheets).toHaveLength(2);
    expect(session.undo.cleared).toEqual([]);
  });

  it("writes a new sheet where there is none with that id", async () => {
    const session = open([user()]);
    valueOf(await createExcelHost(EXCEL).writeDocument(sampleDocument(), { replace: "seo:Area 1" }));
    expect(session.book.sheets.map(({ name }) => name)).toEqual(["Area 1", "SeO Area 1"]);
  });

  it("leaves a sheet that the user has protected, and says so", async () => {
    const session = open([user()]);
    const host = createExcelHost(EXCEL);
    valueOf(await host.writeDocument(sampleDocument()));
    sheetNamed(session, "SeO Area 1").protection = { allowFormatCells: false };
    const before = snapshot(session.book);
    expect(blockedAs(await host.writeDocument(sampleDocument(), { replace: "seo:Area 1" }))).toEqual(["protected", "SeO Area 1"]);
    expect(snapshot(session.book)).toBe(before);
  });
});

it("writes a long document in several requests, each within a few MB", async () => {
  const session = open([user()]);
  session.faults.arm({ payload: 1_500_000 });
  const cells = Array.from({ length: 12_000 }, (_unused, index) => ({
    row: Math.floor(index / 3),
    col: index % 3,
    role: "text" as const,
    value: { kind: "text" as const, text: `rilievo numero ${index}` },
  }));
  valueOf(await createExcelHost(EXCEL).writeDocument(sampleDocument({ cells, merges: [], lists: [], alerts: [] })));
  expect(sheetNamed(session, "SeO Area 1").cells.size).toBe(12_000);
});

it("cuts requests by the length of the texts too", async () => {
  const session = open([user()]);
  session.faults.arm({ payload: 2_500_000 });
  const cells = Array.from({ length: 300 }, (_unused, row) => ({
    row,
    col: 0,
    role: "text" as const,
    value: { kind: "text" as const, text: "x".repeat(20_000) },
  }));
  valueOf(await createExcelHost(EXCEL).writeDocument(sampleDocument({ cells, merges: [], lists: [], alerts: [] })));
  expect(sheetNamed(session, "SeO Area 1").cells.size).toBe(300);
});

it("leaves out a list that Excel cannot hold, rather than cutting it", async () => {
  const session = open([user()]);
  const area = { top: 2, left: 0, bottom: 2, right: 0 };
  const lists = [
    { area, values: ["uno, due", "tre"], strict: false },
    { area, values: Array.from({ length: 60 }, (_unused, index) => `parola ${index}`), strict: false },
  ];
  valueOf(await createExcelHost(EXCEL).writeDocument(sampleDocument({ lists })));
  expect(sheetNamed(session, "SeO Area 1").validations).toEqual([]);
});
