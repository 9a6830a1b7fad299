/**
 * What the workbook in memory refuses because Excel does, through Microsoft's client.
 * @jest-environment jsdom
 */
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, open } from "./excel";
import { valueOf } from "./outcome";
import { cellKey, gridSheet } from "./workbook";

type Job = (context: Excel.RequestContext) => unknown;

const cell = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem("Area 1").getRange("B1");

/** The code with which the client refuses; null when it does not. */
async function codeOf(job: Job): Promise<string | null> {
  open([gridSheet("Area 1", [["Peso", 15]])]);
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

it.each([
  ["=SUM(A1:B2)", null],
  ["='Area 2'!A1+1", null],
  ["=PIAO.CHECKWEIGHTS(A1:B2,40)", null],
  ["=SUM(A1", "InvalidArgument"],
  ["=1+", "InvalidArgument"],
  ['="aperta', "InvalidArgument"],
  ["=Area 2!A1", "InvalidArgument"],
  ["=L'area!A1", "InvalidArgument"],
  [`=1${"+1".repeat(5000)}`, "FormulaLengthExceedsLimit"],
  ["x".repeat(32_768), "InvalidArgument"],
])("a cell takes %.30s: %s", async (input, code) => {
  expect(await codeOf((context) => (cell(context).formulas = [[input]]))).toBe(code);
});

it.each([
  ["dd/mm/yyyy", null],
  ['0.0" punti";[Red]-0.0', null],
  ['0" aperto', "InvalidArgument"],
  ["[Red", "InvalidArgument"],
  ["0;0;0;0;0", "InvalidArgument"],
])("a number format %s: %s", async (format, code) => {
  expect(await codeOf((context) => (cell(context).numberFormat = [[format]]))).toBe(code);
});

it.each([
  ["Area 2", null],
  ["x".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["'Area", "InvalidArgument"],
  ["Area'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["AREA 1", "ItemAlreadyExists"],
])("a sheet named %s: %s", async (name, code) => {
  expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe(code);
});

it.each([
  ["a row of 409 points", (context: Excel.RequestContext) => (cell(context).format.rowHeight = 409), null],
  ["a higher one", (context: Excel.RequestContext) => (cell(context).format.rowHeight = 410), "InvalidArgument"],
  ["a column of 255 characters", (context: Excel.RequestContext) => (cell(context).format.columnWidth = 1342.5), null],
  ["a wider one", (context: Excel.RequestContext) => (cell(context).format.columnWidth = 1343), "InvalidArgument"],
])("%s", async (_name, job, code) => {
  expect(await codeOf(job)).toBe(code);
});

it("an alert whose formula Excel does not understand is refused", async () => {
  const add = (formula: string) => (context: Excel.RequestContext) =>
    (cell(context).conditionalFormats.add("Custom").custom.rule.formula = formula);
  expect([await codeOf(add("=$B$5<>40")), await codeOf(add("=$B$5<>"))]).toEqual([null, "InvalidArgument"]);
});

describe("error values in an Italian Excel", () => {
  const errors = () => gridSheet("Area 1", [["#N/A", "#REF!", "#DIV/0!", "#NAME?"]]);

  it("are shown in Italian and read by their codes", async () => {
    open([errors()]);
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Area 1").getRange("A1:D1");
      range.load("values,valueTypes");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
    expect(shown).toEqual([
      ["#N/D", "#RIF!", "#DIV/0!", "#NOME?"],
      ["Error", "Error", "Error", "Error"],
    ]);
    const [sheet] = valueOf(await createExcelHost(EXCEL).read()).sheets;
    expect([0, 1, 2, 3].map((col) => sheet?.value(0, col))).toEqual(["#N/A", "#REF!", "#DIV/0!", "#NAME?"].map((error) => ({ error })));
  });

  it("are put back as errors when a fix fails half-way", async () => {
    const session = open([errors()]);
    const step = (col: number, error: string) => ({
      cell: { sheet: "Area 1", row: 0, col },
      from: { value: { error }, formula: null },
      to: { value: 5 },
    });
    const { cells } = session.book.sheets[0]!;
    const set = Map.prototype.set;
    // A macro of the user's turns the second number into a text.
    cells.set = function (this: typeof cells, key, content) {
      return set.call(this, key, key === cellKey(0, 1) && content.value === 5 ? { ...content, value: "5" } : content) as typeof cells;
    };
    expect(await createExcelHost({ ...EXCEL }).applyFixes([step(0, "#N/A"), step(1, "#REF!")])).toMatchObject({ kind: "blocked" });
    expect([0, 1].map((col) => cells.get(cellKey(0, col)))).toEqual([
      { value: "#N/A", formula: null, quoted: false },
      { value: "#REF!", formula: null, quoted: false },
    ]);
  });
});
