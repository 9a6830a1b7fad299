/** @jest-environment jsdom */
import type { Mark } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { MARK_FORMULA } from "../../src/hosts/excel/marks/style";
import { EXCEL, OLDEST, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { createBook, gridSheet, setFormat, snapshot, type Book, type SheetModel } from "./workbook";

const cell = (row: number): Mark["area"] => ({ top: row, left: 1, bottom: row, right: 1 });
const MARKS: readonly Mark[] = [
  { sheet: "Area 1", area: cell(1), severity: "error" },
  { sheet: "Area 1", area: cell(2), severity: "warning" },
  { sheet: "Area 2", area: cell(1), severity: "info" },
];

/** Two sheets; the first has formats and a conditional format of the user's. */
function plans(): Book {
  const grid = [
    ["Obiettivo", "Peso"],
    ["Bilancio", 15],
    ["Sito web", 25],
  ];
  const sheets = [gridSheet("Area 1", grid), gridSheet("Area 2", grid)];
  setFormat(sheets[0]!, 1, 1, "fill/color", "#00FF00");
  sheets[0]!.rules.push({ id: "{utente}", type: "Custom", area: cell(1), look: new Map([["rule/formula", "=B2>10"]]) });
  return createBook(sheets);
}

const ours = (sheet: SheetModel | undefined) => (sheet?.rules ?? []).filter((rule) => rule.look.get("rule/formula") === MARK_FORMULA);

describe.each([
  ["the newest Excel", EXCEL],
  ["the oldest Excel", OLDEST],
])("marks in %s", (_name, environment) => {
  const level = environment === OLDEST ? { level: 13 } : {};

  it("are conditional formats of ours: no format of the user's changes, and nothing is left when they go", async () => {
    const session = open(plans());
    session.faults.arm(level);
    const before = snapshot(session.book);
    const host = createExcelHost(environment);
    expect(valueOf(await host.mark(MARKS)).painted).toBe(3);
    expect(ours(session.book.sheets[0])).toHaveLength(2);
    expect(session.book.sheets[0]?.formats.get(16385)?.get("fill/color")).toBe("#00FF00");
    valueOf(await host.unmark());
    expect(snapshot(session.book)).toBe(before);
  });

  it("are removed after the file was opened again, with other ids of the sheets", async () => {
    const first = open(plans());
    const before = snapshot(first.book);
    valueOf(await createExcelHost(environment).mark(MARKS));
    const reopened = open({ ...first.book, sheets: first.book.sheets.map((sheet) => ({ ...sheet, id: `nuovo ${sheet.id}` })) });
    reopened.faults.arm(level);
    valueOf(await createExcelHost(environment).unmark());
    expect(snapshot(reopened.book)).toBe(before);
  });

  it("are removed from a sheet that was renamed and opened elsewhere", async () => {
    const first = open(plans());
    valueOf(await createExcelHost(environment).mark(MARKS));
    const reopened = open({
      ...first.book,
      sheets: first.book.sheets.map((sheet) => ({ ...sheet, id: `x${sheet.id}`, name: `${sheet.name} bis` })),
    });
    reopened.faults.arm(level);
    valueOf(await createExcelHost(environment).unmark());
    expect(reopened.book.sheets.flatMap(ours)).toEqual([]);
  });

  it("take the place of earlier ones", async () => {
    const session = open(plans());
    session.faults.arm(level);
    const host = createExcelHost(environment);
    valueOf(await host.mark(MARKS));
    valueOf(await host.mark(MARKS.slice(0, 1)));
    expect(session.book.sheets.map((sheet) => ours(sheet).length)).toEqual([1, 0]);
    valueOf(await host.mark([]));
    expect(session.book.sheets.flatMap(ours)).toEqual([]);
  });

  it("are taken off where the user has deleted one, and leave a rule of the user's that has got its id", async () => {
    const session = open(plans());
    session.faults.arm(level);
    const host = createExcelHost(environment);
    valueOf(await host.mark(MARKS));
    const [sheet] = session.book.sheets;
    const [lost] = ours(sheet);
    sheet!.rules = sheet!.rules.filter((rule) => rule !== lost);
    sheet!.rules.push({ ...lost!, look: new Map([["rule/formula", "=B2=0"]]) });
    valueOf(await host.unmark());
    expect(sheet?.rules.map((rule) => rule.look.get("rule/formula"))).toEqual(["=B2>10", "=B2=0"]);
  });
});

it("shows the severity by colour and, without colour, by lines", async () => {
  const session = open(plans());
  valueOf(await createExcelHost(EXCEL).mark(MARKS));
  const looks = session.book.sheets.flatMap(ours).map(({ look }) => look);
  const distinct = (path: string): number => new Set(looks.map((look) => look.get(path))).size;
  expect(distinct("format/fill/color")).toBe(3);
  expect(distinct("format/borders/EdgeTop/style")).toBe(3);
  expect(distinct("format/font/underline")).toBe(3);
  expect(looks.some((look) => [...look.keys()].some((path) => path.includes("numberFormat")))).toBe(false);
});

it("never goes through the rules of a sheet", async () => {
  const session = open(plans());
  const host = createExcelHost(EXCEL);
  valueOf(await host.mark(MARKS));
  valueOf(await host.unmark());
  const collection = [...session.log.keys()].filter((member) => member.startsWith("ConditionalFormatCollection."));
  expect(collection.sort()).toEqual([
    "ConditionalFormatCollection.Add",
    "ConditionalFormatCollection.GetItemOrNullObject",
    "ConditionalFormatCollection.getItem",
  ]);
});

it("paints the most severe of two findings at the same cells, once", async () => {
  const session = open(plans());
  valueOf(await createExcelHost(EXCEL).mark([{ ...MARKS[0]!, severity: "info" }, MARKS[0]!, { ...MARKS[0]!, severity: "warning" }]));
  expect(ours(session.book.sheets[0]).map(({ look }) => look.get("format/font/underline"))).toEqual(["Double"]);
});

describe("protected sheets", () => {
  it("are left as they are and named; the others are marked", async () => {
    const session = open(plans());
    session.book.sheets[0]!.protection = { allowFormatCells: false };
    expect(valueOf(await createExcelHost(EXCEL).mark(MARKS))).toEqual({ painted: 1, skipped: ["Area 1"] });
    expect(ours(session.book.sheets[0])).toEqual([]);
    expect(session.undo.cleared).toEqual([]);
  });

  it("are said when there is no other", async () => {
    const session = open(plans());
    session.book.sheets[0]!.protection = { allowFormatCells: false };
    expect(blockedAs(await createExcelHost(EXCEL).mark(MARKS.slice(0, 2)))).toEqual(["protected", "Area 1"]);
  });

  it("are marked where the protection allows formats", async () => {
    const session = open(plans());
    session.book.sheets[0]!.protection = { allowFormatCells: true };
    expect(valueOf(await createExcelHost(EXCEL).mark(MARKS)).painted).toBe(3);
  });

  it("keep their marks on record when they were protected after marking", async () => {
    const session = open(plans());
    const host = createExcelHost(EXCEL);
    valueOf(await host.mark(MARKS));
    session.book.sheets[0]!.protection = { allowFormatCells: false };
    expect(blockedAs(await host.unmark())).toEqual(["protected", "Area 1"]);
    session.book.sheets[0]!.protection = null;
    valueOf(await host.unmark());
    expect(session.book.sheets.flatMap(ours)).toEqual([]);
  });
});

it("says that there are too many, and paints none", async () => {
  const session = open(plans());
  const before = snapshot(session.book);
  const many = Array.from({ length: 301 }, (_unused, row): Mark => ({ sheet: "Area 1", area: cell(row), severity: "error" }));
  expect(blockedAs(await createExcelHost(EXCEL).mark(many))).toEqual(["too-many-marks", "301"]);
  expect(snapshot(session.book)).toBe(before);
});

it("finds the marks by their formula when their record was saved by halves", async () => {
  const session = open(plans());
  const host = createExcelHost(EXCEL);
  valueOf(await host.mark(MARKS));
  session.book.settings.set("piao.marks.1", "{");
  valueOf(await host.unmark());
  expect(session.book.sheets.flatMap(ours)).toEqual([]);
});

it("says that a sheet is gone", async () => {
  open(plans());
  expect(blockedAs(await createExcelHost(EXCEL).mark([{ ...MARKS[0]!, sheet: "Area 9" }]))).toEqual(["no-sheet", "Area 9"]);
});
