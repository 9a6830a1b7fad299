import fc from "fast-check";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { computeSums } from "../../../src/hosts/file/compute";
import type { Computable as Converted } from "../../../src/hosts/file/compute";
import type { Pending } from "../../../src/hosts/file/reader/sheet-part";
import { readWorkbook } from "../../../src/hosts/file/read";
import { oneSheet } from "./packages";

/** A sheet from a grid in which a text beginning with "=" is a formula without a stored result. */
function converted(name: string, grid: readonly (readonly (number | string | boolean | { error: string } | null)[])[]): Converted {
  const pending: Pending[] = [];
  const values = grid.map((line, row) =>
    line.map((value, col) => {
      if (typeof value !== "string" || !value.startsWith("=")) return value;
      pending.push({ row, col, formula: value.slice(1) });
      return { unknown: true } as const;
    }),
  );
  return { sheet: sheetFromGrid(name, values), pending };
}

const first = (...grid: Parameters<typeof converted>[1]): unknown => computeSums([converted("A", grid)])[0]!.value(0, 0);

describe("plain sums are computed exactly", () => {
  test.each([
    ["=SUM(A2:A4)", 100],
    ["=sum($A$2:A$4)", 100],
    ["=A2+A3+A4", 100],
    ["=+A2+(A3+A4)", 100],
    ["=SUM(A2,A3:A4)+1.5", 101.5],
    ["=SUM(SUM(A2:A3),A4)", 100],
    ["=SUM(2:4)", 100],
    ["=A4", 33.4],
    ["=B9", 0],
    ["=SUM(B2:B9)", 0],
  ])("%s", (formula, result) => {
    expect(first([formula], [33.3], [33.3], [33.4])).toBe(result);
  });

  test("0,1 added three times is 0,3", () => {
    expect(first(["=SUM(A2:A4)"], [0.1], [0.1], [0.1])).toBe(0.3);
  });

  test("a sum of sums, in any order", () => {
    expect(first(["=A2+A5"], ["=SUM(A3:A4)"], [10], [20], ["=A6"], ["=SUM(A3:A4)"])).toBe(60);
  });

  test("over another sheet, with any spelling of its name", () => {
    const sheets = computeSums([converted("Riepilogo", [["=SUM('area 1'!A1:A2)"]]), converted("Area 1", [[40], [60]])]);
    expect(sheets[0]!.value(0, 0)).toBe(100);
  });

  test("as Excel does, SUM skips texts and truth values, and passes errors on", () => {
    expect(first(["=SUM(A2:A4)"], ["15"], [true], [5])).toBe(5);
    expect(first(["=SUM(A2:A3)"], [5], [{ error: "#REF!" }])).toEqual({ error: "#REF!" });
  });
});

describe("anything else stays unknown, never 0", () => {
  test.each([
    "=A2*2",
    "=A2-A3",
    "=SUM(A2:A3)/2",
    "=IF(A2>1,1,2)",
    "=SUMIF(A2:A3,1)",
    "=SUM(Pesi)",
    "=SUM([1]Foglio1!A1:A3)",
    "=SUM(Altrove!A1:A3)",
    "=SUM(Primo:Ultimo!A1)",
    "=A2:A3",
    "=-A2",
    "=A2%",
    "=A4+1",
    "=SUM(A2:A5)",
    "=SUM(",
    "=",
  ])("%s", (formula) => {
    expect(first([formula], [10], [20], ["testo"], ["=NOW()"])).toEqual({ unknown: true });
  });

  test("formulas that go round in a circle", () => {
    const sheet = computeSums([converted("A", [["=A2"], ["=SUM(A3:A4)"], ["=A1+1"], [5]])])[0]!;
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual(Array(3).fill({ unknown: true }));
    expect(first(["=SUM(A1:A9)"])).toEqual({ unknown: true });
  });
});

test("a chain of sums as long as the sheet needs no recursion, up or down", () => {
  const rows = 20_000;
  const down = Array.from({ length: rows }, (_row, i) => [i === rows - 1 ? 1 : `=A${String(i + 2)}+1`]);
  const up = Array.from({ length: rows }, (_row, i) => [i === 0 ? 1 : `=A${String(i)}+1`]);
  expect(computeSums([converted("A", down)])[0]!.value(0, 0)).toBe(rows);
  expect(computeSums([converted("A", up)])[0]!.value(rows - 1, 0)).toBe(rows);
});

test("the sum is that of the whole numbers it is made of", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 60 }), (cents) => {
      const grid = [[`=SUM(A2:A${String(cents.length + 1)})`], ...cents.map((cent) => [cent === 0 ? null : cent / 100])];
      expect(first(...grid)).toBe(cents.reduce((sum, cent) => sum + cent, 0) / 100);
    }),
  );
});

test("in a file: formulas without a result, shared ones too; what stays unknown is said once", () => {
  const result = readWorkbook(
    oneSheet(
      `<row r="1"><c r="A1"><v>10</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>20</v></c><c r="B2"><v>2</v></c></row>` +
        `<row r="3"><c r="A3"><f t="shared" ref="A3:B3" si="0">SUM(A1:A2)</f></c><c r="B3"><f t="shared" si="0"/></c><c r="C3" t="n"><f>A3+B3</f></c></row>` +
        `<row r="4"><c r="A4"><f>A1*2</f><v/></c><c r="B4"><f>SUM(A4:A4)</f></c><c r="C4"><f>SUM(A1:A2)</f><v>31</v></c></row>`,
    ),
  );
  if (result.kind === "error") throw new Error(result.code);
  const sheet = result.sheets[0]!;
  expect([sheet.value(2, 0), sheet.value(2, 1), sheet.value(2, 2)]).toEqual([30, 3, 33]);
  expect([sheet.value(3, 0), sheet.value(3, 1)]).toEqual([{ unknown: true }, { unknown: true }]);
  // A stored result is taken as it is, even where the sum would be another.
  expect(sheet.value(3, 2)).toBe(31);
  expect(sheet.formula(2, 1)).toBe("SUM(B1:B2)");
  expect(result.notes).toEqual([
    { code: "unknown-results", sheet: "A", message: "file.unknown-results", data: { sheet: "A", count: 2, cell: "A4" } },
  ]);
});
