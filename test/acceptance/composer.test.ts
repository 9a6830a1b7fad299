/** The composer's own truth, looked at from outside: what stands in the cells makes what it says, and Excel's results are Excel's. */
import FormulaParser from "fast-formula-parser";
import { REARRANGED } from "../../scripts/composer/arrange";
import { compose, type ComposedPlan } from "../../scripts/composer/compose";
import type { WeightCell } from "../../scripts/composer/page";
import { isUnknown, type Sheet } from "../../src/core/sheet/sheet";

const SEED = 11;
const plans = [
  ...Array.from({ length: 300 }, (_unused, index) => compose(SEED, index)),
  ...Array.from({ length: 60 }, (_unused, index) => compose(SEED, index, true)),
];

/** The sheets that the other program looks at; it is made once, for it works out its grammar anew each time it is made. */
let opened: readonly Sheet[] = [];
const sheetOf = (name: string): Sheet | undefined => opened.find((sheet) => sheet.name === name);
const parser = new FormulaParser({
  onCell: ({ sheet, row, col }: { sheet: string; row: number; col: number }) => sheetOf(sheet)?.value(row - 1, col - 1),
  onRange: ({ sheet, from, to }: { sheet: string; from: { row: number; col: number }; to: { row: number; col: number } }) =>
    Array.from({ length: to.row - from.row + 1 }, (_row, r) =>
      Array.from({ length: to.col - from.col + 1 }, (_col, c) => sheetOf(sheet)?.value(from.row - 1 + r, from.col - 1 + c)),
    ),
});

/** The sheets' formulas computed by another program; each that differs from the stored result. */
function wrongResults(sheets: readonly Sheet[]): string[] {
  opened = sheets;
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col, value }) => {
        const formula = sheet.formula(row, col);
        if (formula === undefined) return [];
        // The other program knows neither SUBTOTAL nor AGGREGATE, which add here as SUM does.
        const known = formula.replaceAll("SUBTOTAL(9,", "SUM(").replaceAll("AGGREGATE(9,6,", "SUM(");
        const result: unknown = parser.parse(known, { sheet: sheet.name, row: row + 1, col: col + 1 });
        const same = typeof result === "number" && typeof value === "number" ? Math.abs(result - value) < 1e-9 : result === value;
        return same ? [] : [`${sheet.name} R${row + 1}C${col + 1} ${formula}: ${JSON.stringify(value)}, not ${JSON.stringify(result)}`];
      }),
    ),
  );
}

/** The number that a person reads in a weight's cell. */
function shown(sheets: readonly Sheet[], { spots, scale }: WeightCell): number {
  const [spot] = spots;
  const value = sheets.find(({ name }) => name === spot?.page)?.value(spot?.row ?? 0, spot?.col ?? 0) ?? null;
  if (typeof value === "number") return value * scale.divisor;
  const number = /(\d+(?:,\d+)?)(?!.*:)/.exec(typeof value === "string" ? value.replace(/^.*: /, "") : "");
  return number ? Number(number[1]?.replace(",", ".")) : 0;
}

const adds = (sheets: readonly Sheet[], weights: readonly WeightCell[]): number =>
  Math.round(weights.reduce((sum, weight) => sum + shown(sheets, weight), 0) * 1e6) / 1e6;

/** Cells without a formula that differ. */
function changedCells({ sheets, bad }: ComposedPlan): string[] {
  return sheets.flatMap((sheet, i) => {
    const other = bad[i]!;
    const places = new Set([...sheet.rows, ...other.rows].flatMap(({ row, cells }) => cells.map(({ col }) => `${row},${col}`)));
    return [...places].filter((place) => {
      const [row, col] = place.split(",").map(Number) as [number, number];
      return sheet.formula(row, col) === undefined && sheet.value(row, col) !== other.value(row, col);
    });
  });
}

test("what stands in the cells makes the sums of the truth", () => {
  for (const { name, sheets, truth, composition } of plans) {
    const lists = composition.lists.map(({ own, shared }) => adds(sheets, [...own, ...shared]));
    const groups = composition.groups.map(({ parts }) => adds(sheets, parts));
    expect({ name, lists, groups }).toEqual({ name, lists: truth.units.map(({ sum }) => sum), groups: truth.groups });
  }
});

test("live formulas carry the results that Excel would store, rearranged or with a defect too", () => {
  let formulas = 0;
  for (const [i, plan] of plans.entries()) {
    // Every third: the ways of rearranging are many, the formulas of plans much alike.
    const ways = i % 3 === 0 ? Object.values(REARRANGED) : [];
    const rearranged = ways.flatMap((rearrange) => [rearrange(plan, i)].filter((sheets) => sheets !== null));
    for (const sheets of [plan.sheets, plan.bad, ...rearranged]) {
      expect(wrongResults(sheets)).toEqual([]);
      formulas += sheets.flatMap((sheet) =>
        sheet.rows.flatMap(({ row, cells }) => cells.filter(({ col }) => sheet.formula(row, col))),
      ).length;
    }
  }
  expect(formulas).toBeGreaterThan(1000);
});

test("the defect is in one weight, and the sum that a finding may name is there", () => {
  for (const plan of plans) {
    const { defect, composition, bad } = plan;
    const repeated = composition.habits.levelFill === "repeated";
    if (!repeated) expect([plan.name, ...changedCells(plan)]).toHaveLength(2);
    expect(changedCells(plan).length).toBeGreaterThan(0);
    const sums = [...composition.lists.map(({ own, shared }) => [...own, ...shared]), ...composition.groups.map(({ parts }) => parts)].map((weights) => adds(bad, weights)); // prettier-ignore
    // A weight written a second time is in a cell of its own.
    if (defect.old !== null) expect(sums).toContain(defect.accept[0]);
  }
});

test("rearranging keeps every cell, and moves some", () => {
  const texts = (sheets: readonly Sheet[]): string => sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => JSON.stringify(value)))).sort().join("\n"); // prettier-ignore
  for (const kind of ["shifted down and right", "columns in another order"]) {
    let moved = 0;
    for (const [i, plan] of plans.entries()) {
      const sheets = REARRANGED[kind]!(plan, i);
      if (!sheets) continue;
      expect(texts(sheets)).toBe(texts(plan.sheets));
      if (JSON.stringify(sheets[0]!.rows) !== JSON.stringify(plan.sheets[0]!.rows)) moved += 1;
    }
    expect(moved).toBeGreaterThan(50);
  }
});

test("no result is unknown, and the same seed and index make the same plan", () => {
  const values = plans.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value))),
  );
  expect(values.some(isUnknown)).toBe(false);
  const again = compose(SEED, 7);
  expect(again.sheets.map(({ rows }) => rows)).toEqual(plans[7]!.sheets.map(({ rows }) => rows));
  expect(compose(SEED + 1, 7).sheets.map(({ rows }) => rows)).not.toEqual(again.sheets.map(({ rows }) => rows));
});

test("the habits are many, and all of them are drawn", () => {
  const many = (key: string): number => new Set(plans.map(({ habits }) => habits[key])).size;
  const counts = { structure: 8, transversal: 5, weight_form: 14, totals: 12, second: 7, numbering: 10, total: 8, unit_shown: 8, card: 5, cards_on: 4, mark: 5 }; // prettier-ignore
  expect(Object.entries(counts).filter(([key, least]) => many(key) < least)).toEqual([]);
});
