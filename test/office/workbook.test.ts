/**
 * The workbook in memory itself, through Microsoft's client: what the other tests rely on must be able to fail.
 * @jest-environment jsdom
 */
import { open } from "./excel";
import { bookFromXlsx, cellKey, formatOf, gridSheet, setFormat, snapshot } from "./workbook";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const sheet = () =>
  gridSheet("Area 1", [
    ["Peso", 15],
    ["TOT.", "=SUM(B1:B1)"],
  ]);

/** The code with which the client refuses; null when it does not. */
async function codeOf(job: Job): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      job(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

type Job = (context: Excel.RequestContext) => unknown;

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Area 1");

it.each([
  ["5", 5],
  ["12,5", 12.5],
  ["15%", 0.15],
  ["31/12/2025", 46022],
  ["12/2025", 45992],
  ["VERO", true],
  ["SI/NO", "SI/NO"],
  ["31.06.2025", "31.06.2025"],
  ["'5", "5"],
])("understands %j as Excel does when it is typed", async (input, expected) => {
  const { book } = open([sheet()]);
  await codeOf((context) => (first(context).getRange("D1").values = [[input]]));
  expect(book.sheets[0]?.cells.get(cellKey(0, 3))?.value).toBe(expected);
});

it("makes a formula of what begins with =, + or -, and text of everything in a text cell", async () => {
  const { book } = open([sheet()]);
  setFormat(book.sheets[0]!, 3, 3, "numberFormat", "@");
  await codeOf((context) => {
    first(context).getRange("D1:D3").values = [["=B1"], ["-x"], ["@casa"]];
    first(context).getRange("D4").values = [["=B1"]];
  });
  expect([0, 1, 2, 3].map((row) => book.sheets[0]?.cells.get(cellKey(row, 3))?.formula)).toEqual(["=B1", "=-x", "=@casa", null]);
});

it("recalculates sums when a cell changes", async () => {
  const { book } = open([sheet()]);
  await codeOf((context) => (first(context).getRange("B1").values = [[20]]));
  expect(book.sheets[0]?.cells.get(cellKey(1, 1))?.value).toBe(20);
});

describe("refuses what Excel refuses", () => {
  it.each([
    ["a sheet that is not there", (context: Excel.RequestContext) => context.workbook.worksheets.getItem("x").activate(), "ItemNotFound"],
    ["a name that is taken", (context: Excel.RequestContext) => context.workbook.worksheets.add("AREA 1"), "ItemAlreadyExists"],
    ["a name with a slash", (context: Excel.RequestContext) => context.workbook.worksheets.add("a/b"), "InvalidArgument"],
    ["values of another size", (context: Excel.RequestContext) => (first(context).getRange("A1:B1").values = [[1]]), "InvalidArgument"],
    ["merging over a merged area", merging, "MergedRangeConflict"],
    ["a list that is too long", listing, "InvalidArgument"],
  ] as const)("%s", async (_name, job, code) => {
    open([sheet()]);
    expect(await codeOf(job)).toBe(code);
  });

  it("writing into a protected sheet, but not into its unlocked cells", async () => {
    const { book } = open([sheet()]);
    book.sheets[0]!.protection = { allowFormatCells: false };
    setFormat(book.sheets[0]!, 0, 3, "protection/locked", false);
    const before = snapshot(book);
    expect(await codeOf((context) => (first(context).getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await codeOf((context) => (first(context).getRange("A1").format.fill.color = "red"))).toBe("AccessDenied");
    expect(snapshot(book)).toBe(before);
    expect(await codeOf((context) => (first(context).getRange("D1").values = [[1]]))).toBeNull();
  });

  it("requests and answers that are too long", async () => {
    const session = open([sheet()]);
    session.faults.arm({ payload: 3000 });
    const long = "x".repeat(4000);
    expect(await codeOf((context) => (first(context).getRange("A1").values = [[long]]))).toBe("RequestPayloadSizeLimitExceeded");
    session.book.sheets[0]!.cells.set(0, { value: long, formula: null, quoted: false });
    expect(await codeOf((context) => first(context).getRange("A1").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("anything that a test asks for, at the call that it names", async () => {
    const session = open([sheet()]);
    session.faults.arm({ at: 3, code: "ServiceNotAvailable" });
    expect(await codeOf((context) => first(context).activate())).toBe("ServiceNotAvailable");
    expect(session.faults.calls).toBeGreaterThanOrEqual(3);
  });
});

function merging(context: Excel.RequestContext): void {
  first(context).getRange("A1:B1").merge();
  first(context).getRange("B1:C1").merge();
}

function listing(context: Excel.RequestContext): void {
  first(context).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
}

it("gives no values of more than 5,000,000 cells", async () => {
  open([sheet()]);
  const values = await Excel.run(async (context) => {
    const range = first(context).getRange("A1:F1000000");
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});

it("holds what an .xlsx file holds: formats, merged areas, hidden sheets, names", () => {
  const book = bookFromXlsx(readFileSync(join(__dirname, "../../samples/seo.xlsx")));
  expect(book.sheets.length).toBeGreaterThan(3);
  expect(book.sheets.some(({ merges }) => merges.length > 0)).toBe(true);
  expect(book.sheets.some(({ cells }) => [...cells.values()].some(({ formula }) => formula?.startsWith("=SUM(")))).toBe(true);
  expect(formatOf(book.sheets[0]!, 0, 0, "fill/color")).toBeUndefined();
});
