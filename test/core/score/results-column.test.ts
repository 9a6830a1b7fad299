/** A column of results: where its table ends, whether it holds results, what it says of an objective. */
import type { At, Goal } from "../../../src/core/plan/plan";
import type { TableRead } from "../../../src/core/plan/table-read";
import { holdsResults, inTable, lastRow, resultIn, statesResults, type ResultsColumn } from "../../../src/core/score/results-column";
import type { Area } from "../../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../../src/core/sheet/sheet";
import { goals } from "../totals/lists";

const table = (headings: Area): TableRead => ({
  headings,
  columns: [],
  by: { kind: "sheet" } as unknown as TableRead["by"],
  titles: [],
  totals: [],
  considered: [],
});
const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });
const HEADING: At<string> = { value: "Grado di raggiungimento", cell: { sheet: "Area", row: 0, col: 1 } };

/** Results in B2, B3, …, below headings in row 1. */
function column(values: readonly CellValue[], more: Partial<ResultsColumn> = {}, format?: string): ResultsColumn {
  const cells = values.flatMap((value, i): CellInput[] => (value === null ? [] : [{ row: i + 1, col: 1, value, format }]));
  // What stands beside them says nothing.
  const beside = values.map((_value, i): CellInput => ({ row: i + 1, col: 0, value: "Corsi" }));
  const sheet = new Sheet({ name: "Area", cells: [...cells, ...beside] });
  return { sheet, table: table(area(0, 0, 0, 1)), until: Infinity, col: 1, heading: HEADING, ...more };
}

describe("a table ends where the next one below it begins", () => {
  const upper = table(area(0, 0, 1, 4));

  test.each<[string, Area, number]>([
    ["below", area(9, 0, 9, 4), 8],
    ["below, its first column under the last", area(9, 4, 9, 8), 8],
    ["below, its last column under the first", area(9, 0, 9, 0), 8],
    ["below, to the right", area(9, 5, 9, 8), Infinity],
    ["beside, in the same rows", area(1, 2, 1, 4), Infinity],
    ["right below the headings", area(2, 0, 2, 4), 1],
  ])("%s", (_where, headings, expected) => {
    expect(lastRow([upper, table(headings)], 0)).toBe(expected);
  });

  test("the nearest of several, and none above", () => {
    const tables = [upper, table(area(20, 0, 20, 4)), table(area(9, 0, 9, 4))];
    expect([0, 1, 2].map((index) => lastRow(tables, index))).toEqual([8, Infinity, 19]);
    expect(lastRow(tables, 3)).toBe(Infinity);
    expect(lastRow([table(area(9, 3, 9, 4)), table(area(20, 0, 20, 2))], 0)).toBe(Infinity);
  });
});

describe("whether a column holds results", () => {
  test("nearly all says how far something is: four of five", () => {
    expect(holdsResults(column([100, 80, "SI", "n.v.", "Da verificare"]))).toBe(true);
    expect(holdsResults(column([100, 80, "SI", "Da verificare"]))).toBe(false);
    expect(holdsResults(column([100, "-", "-", "-", "Da verificare"]))).toBe(true);
    expect(holdsResults(column(["Relazione", "Report"]))).toBe(false);
    expect(holdsResults(column([null, null]))).toBe(true);
  });

  test("whether any result is stated yet", () => {
    expect(statesResults(column([null, "-", 80]))).toBe(true);
    expect(statesResults(column(["n.v."]))).toBe(true);
    expect(statesResults(column([null, "-", "Relazione"]))).toBe(false);
    expect(statesResults(column([]))).toBe(false);
  });

  test("only rows of the table, and no more than 5,000", () => {
    expect(statesResults(column([null, null, 80], { until: 3 }))).toBe(true);
    expect(statesResults(column([null, null, 80], { until: 2 }))).toBe(false);
    expect(statesResults(column([80], { table: table(area(1, 0, 1, 1)) }))).toBe(false);
    expect(statesResults(column([80], { table: table(area(0, 0, 0, 1)) }))).toBe(true);
    const late = (row: number): ResultsColumn => ({ ...column([]), sheet: new Sheet({ name: "Area", cells: [{ row, col: 1, value: 80 }] }) }); // prettier-ignore
    expect([statesResults(late(5000)), statesResults(late(5001))]).toEqual([true, false]);
  });
});

describe("what it says of an objective", () => {
  const goal = (top: number, bottom: number, left = 0, right = 0): Goal => ({
    ...(goals([10])[0] as Goal),
    area: area(top, left, bottom, right),
  });

  test("its first filled cell", () => {
    const found = resultIn(column([null, "-", 80, 100]), goal(1, 4));
    expect(found?.cell).toEqual({ sheet: "Area", row: 3, col: 1 });
    expect(found?.value).toMatchObject({ kind: "percent" });
    expect(resultIn(column([100, 80]), goal(2, 2))?.cell.row).toBe(2);
    expect(resultIn(column([null, 80]), goal(1, 1))).toBeNull();
    expect(resultIn(column(["Relazione"]), goal(1, 1))?.value.kind).toBe("not-a-score");
  });

  test("by the cell's format", () => {
    const percent = resultIn(column([2], {}, "0%"), goal(1, 1))?.value;
    expect(percent?.kind === "percent" && percent.value.valueOf()).toBe(200);
  });

  test.each<[string, Goal, number, boolean]>([
    ["below its headings", goal(1, 2), 9, true],
    ["in the row of the headings", goal(0, 2), 9, false],
    ["in the last row", goal(9, 9), 9, true],
    ["behind the last row", goal(10, 10), 9, false],
    ["at its last column", goal(1, 1, 1, 3), 9, true],
    ["to the right", goal(1, 1, 2, 3), 9, false],
    ["wider than the table", goal(1, 1, 0, 9), 9, true],
  ])("%s", (_where, one, until, expected) => {
    expect(inTable({ ...column([]), until }, one, "Area")).toBe(expected);
    expect(inTable({ ...column([]), until }, one, "Altra")).toBe(false);
  });

  test("to the left of the table", () => {
    const right = { ...column([]), table: table(area(0, 4, 0, 6)) };
    expect([inTable(right, goal(1, 1, 0, 3), "Area"), inTable(right, goal(1, 1, 0, 4), "Area")]).toEqual([false, true]);
  });
});
