/** Formulas that check a total: what it should be, and which cells they add. */
import { cellName } from "../../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../../src/core/sheet/sheet";
import { checksOf } from "../../../src/core/text/check-formula";

const WEIGHTS: readonly CellInput[] = [
  { row: 0, col: 2, value: "PESO MAX 40" },
  ...[15, 15, 10].map((value, i): CellInput => ({ row: i + 1, col: 2, value })),
  { row: 4, col: 2, value: 40, formula: "SUM(C2:C4)" },
];

/** What a check in E1 asks of C2:C4, whose sum stands in C5. */
function check(formula: string, value: CellValue = "OK"): string | null {
  const sheet = new Sheet({ name: "Area", cells: [...WEIGHTS, { row: 0, col: 4, value, formula }] });
  const [found, second] = checksOf(sheet);
  expect(second).toBeUndefined();
  return found
    ? `${cellName(found.row, found.col)} ${found.total}: ${found.cells.map(({ row, col }) => cellName(row, col)).join(" ")}`
    : null;
}

test.each([
  ['IF(C5=40,"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ['IF(40=C5,"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ['IF(C5<>40,"ERRORE","OK")', "E1 40: C2 C3 C4"],
  ['IF(SUM(C2:C4)=40,"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ['IF(ROUND(SUM(C2:C4),2)=40,"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ['IF(C2+C3+C4=40,"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ['IF(AND(C5=40,C2>0),"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ['IF(C5=C1,"OK","ERRORE")', "E1 40: C2 C3 C4"],
  ["C5=40", "E1 40: C2 C3 C4"],
  // No number to hold the sum against, or no sum.
  ['IF(C5=C4,"OK","ERRORE")', null],
  ['IF(C5>40,"ERRORE","OK")', null],
  ['IF(C5=0,"vuoto","OK")', null],
  ['IF(C5=-40,"vuoto","OK")', null],
  ['IF(C5="40","OK","ERRORE")', null],
  ['IF(MAX(C2:C4)=40,"OK","ERRORE")', null],
  ["SUM(C2:C4)", null],
  ['"="', null],
  ["IF(C5=40,", null],
  [`IF(C5=40,"OK","${"x".repeat(2000)}")`, null],
])("%s: %p", (formula, expected) => {
  expect(check(formula)).toBe(expected);
});

test("what is missing is a small number; nearly all of it checks nothing", () => {
  expect(check("40-C5", 0)).toBe("E1 40: C2 C3 C4");
  expect(check("C5-40", -20)).toBe("E1 40: C2 C3 C4");
  expect(check("C5-40", 21)).toBeNull();
  expect(check("C5-5", 35)).toBeNull();
});

test("all checks of a sheet, in reading order; it is asked once", () => {
  const checks: readonly CellInput[] = [3, 1].map((row): CellInput => ({ row, col: 5, value: "OK", formula: 'IF(C5=40,"OK","ERRORE")' })); // prettier-ignore
  const sheet = new Sheet({ name: "Area", cells: [...WEIGHTS, ...checks] });
  expect(checksOf(sheet).map(({ row }) => row)).toEqual([1, 3]);
  expect(checksOf(sheet)).toBe(checksOf(sheet));
});

test("a formula without a result, and sums of other sheets, check nothing", () => {
  expect(checksOf(new Sheet({ name: "Area", cells: WEIGHTS }))).toEqual([]);
  expect(check('IF(Altro!C5=40,"OK","ERRORE")')).toBeNull();
});

test.each([
  ['IF(C2>0,"",IF(C5=40,"OK","ERRORE"))', "E1 40: C2 C3 C4"],
  ["AND(C2,C5=40)", "E1 40: C2 C3 C4"],
  ["(C5=40)*1", "E1 40: C2 C3 C4"],
  ["1*(C5=40)", "E1 40: C2 C3 C4"],
  ['IF(SUM(C2:C4)=1,"OK","ERRORE")', "E1 1: C2 C3 C4"],
  // A heading alone states a total, not a sum of headings nor one of another sheet.
  ['IF(C5=C1+C1,"OK","ERRORE")', null],
  ['IF(C5=SUM(C1:C2),"OK","ERRORE")', null],
  ['IF(C5=SUM(C1:D1),"OK","ERRORE")', null],
  ['IF(C5=Altro!C1,"OK","ERRORE")', null],
  ['IF(C5=TODAY(),"OK","ERRORE")', null],
  ['IF("vuoto"="","OK","ERRORE")', null],
  ["IF(=40,1,2)", null],
])("also: %s: %p", (formula, expected) => {
  expect(check(formula)).toBe(expected);
});

test("twenty levels deep, in calls and in products", () => {
  const calls = (levels: number): string => `${"AND(".repeat(levels)}C5=40${")".repeat(levels)}`;
  const products = (levels: number): string => `${"1*(".repeat(levels)}C5=40${")".repeat(levels)}`;
  const behind = (levels: number): string => `${"(".repeat(levels)}C5=40${")*1".repeat(levels)}`;
  expect([calls(20), products(20), behind(20)].map((one) => check(one))).toEqual(Array(3).fill("E1 40: C2 C3 C4"));
  expect([calls(21), products(21), behind(21)].map((one) => check(one))).toEqual([null, null, null]);
});

test("a formula of 2,000 characters, and 501 cells of a range", () => {
  const long = (length: number): string => `IF(C5=40,"OK","${"x".repeat(length - 17)}")`;
  expect([long(2000).length, check(long(2000)), check(long(2001))]).toEqual([2000, "E1 40: C2 C3 C4", null]);
  expect(check("SUM(C2:C502)=40")?.split(" ")).toHaveLength(2 + 501);
  expect(check("SUM(C2:C900)=40")?.split(" ")).toHaveLength(2 + 501);
  expect(check("SUM(C2:C501)=40")?.split(" ")).toHaveLength(2 + 500);
});
