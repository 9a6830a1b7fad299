/** Weights from levels: the points of a body's tables, brought to the total. */
import fc from "fast-check";
import { broughtTo, combined, pointsOf } from "../../../src/core/computed/arithmetic";
import { computedLists, type ComputedList } from "../../../src/core/computed/computed-lists";
import { exact, sum, toNumber, type Exact } from "../../../src/core/exact";
import { applySteps } from "../../../src/core/fixes/apply";
import { computedFix } from "../../../src/core/fixes/computed";
import { formatNumber } from "../../../src/core/messages/numbers";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import type { WeightFactor, WeightingSettings } from "../../../src/core/settings/weighting";
import { checkTotals } from "../../../src/core/totals/check-totals";
import { computedWeights } from "../../../src/functions/computed-weights";
import { written, type Written, type WrittenOptions } from "../../support/written";

/** The tables of PERFORM+, as its makers publish them. */
const FACTORS = [
  { heading: "Livello strategico", how: "add", levels: { Alto: 60, Medio: 50, Basso: 30 } },
  { heading: "Complessità", how: "add", levels: { Alta: 40, Media: 30, Bassa: 20 } },
  { heading: "Tipo", how: "multiply", levels: { Impatto: 1, Sviluppo: 0.75, Mantenimento: 0.5 } },
] as const satisfies readonly WeightFactor[];

const level = (factor: WeightFactor, text: string): { how: WeightFactor["how"]; points: Exact } => {
  const points = pointsOf(factor, { text, number: null });
  if (!points) throw new Error(text);
  return { how: factor.how, points };
};

test.each([
  ["alto", "alta", "impatto", 100],
  ["medio", "media", "sviluppo", 60],
  ["basso", "bassa", "mantenimento", 25],
])("%s, %s, %s make %d, as the oracle says", (strategic, complexity, type, points) => {
  expect(toNumber(combined([level(FACTORS[0], strategic), level(FACTORS[1], complexity), level(FACTORS[2], type)]))).toBe(points);
});

test("a level in another gender, a number of the table, a coefficient; never a word that is not there", () => {
  const points = (factor: WeightFactor, text: string, number: number | null = null): number | null => {
    const found = pointsOf(factor, { text, number: number === null ? null : exact(number) });
    return found && toNumber(found);
  };
  expect(points(FACTORS[0], "ALTA")).toBe(60);
  expect(points(FACTORS[0], "50", 50)).toBe(50);
  expect(points(FACTORS[0], "55", 55)).toBeNull();
  expect(points(FACTORS[0], "Altissimo")).toBeNull();
  expect(points(FACTORS[0], "")).toBeNull();
  expect(points({ heading: "Coefficiente", how: "multiply", levels: {} }, "1,2", 1.2)).toBe(1.2);
});

test("brought to the total: exactly that, in whole steps, each less than a step from its share; as the function in the cells does", () => {
  const row = fc.tuple(fc.constantFrom(60, 50, 30), fc.constantFrom(40, 30, 20), fc.constantFrom(1, 0.75, 0.5));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.constantFrom("1", "0.5", "0.01"),
      fc.constantFrom(100, 60, 80),
      (rows, step, total) => {
        const raw = rows.map(([a, b, c]) => exact(a).add(b).mul(exact(c)));
        const made = broughtTo(raw, exact(total), exact(step)) ?? [];
        expect(toNumber(sum(made.map(({ weight }) => weight)))).toBe(total);
        for (const { weight, share } of made) {
          expect(weight.div(exact(step)).d).toBe(1n);
          expect(weight.sub(share).abs().compare(exact(step))).toBeLessThan(0);
        }
        if (step === "1") {
          const inCells = computedWeights(
            raw.map((one) => [toNumber(one)]),
            raw.map(() => [1]),
            undefined,
            undefined,
            total,
          );
          expect(made.map(({ weight }) => [toNumber(weight)])).toEqual(inCells);
        }
      },
    ),
  );
});

test("a total that is no multiple of the step is refused", () => {
  expect(broughtTo([exact(1)], exact("99.5"), exact(1))).toBeNull();
});

type Grid = readonly (readonly Written[])[];
const HEAD = ["N.", "Obiettivo", "Livello strategico", "Complessità", "Tipo", "Peso (totale 100)"];
const settingsWith = (weighting: Partial<WeightingSettings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  weighting: { factors: FACTORS, ...weighting },
});

function lists(grid: Grid, weighting: Partial<WeightingSettings> = {}, options: WrittenOptions = {}): readonly ComputedList[] {
  const settings = settingsWith(weighting);
  const plan = readPlan([written(grid, options)], settings, "piano.xlsx");
  return computedLists(plan, checkTotals(plan, settings), settings);
}
/** "100: 54 (given 40), …" */
const told = (list: ComputedList | undefined): string =>
  list?.result.kind === "computed"
    ? `${list.total ? formatNumber("it", list.total) : "-"}: ${list.result.rows.map(({ computed, given }) => `${formatNumber("it", computed)}${given ? ` (${formatNumber("it", given)})` : ""}`).join(", ")}`
    : (list?.result.kind ?? "none");

const ROWS: Grid = [[1, "Strade", "Alto", "Alta", "Impatto", 40], [2, "Parcheggi", "Medio", "Media", "Sviluppo", 40], [3, "Cigli", "Basso", "Bassa", "Mantenimento", 20]]; // prettier-ignore

test("a list of the plan, on its own total", () => {
  expect(lists([["Settore Tecnico"], HEAD, ...ROWS]).map(told)).toEqual(["100: 54 (40), 32 (40), 14 (20)"]);
  expect(lists([["Settore Tecnico"], [...HEAD.slice(0, 5), "PESO MAX 60"], ...ROWS]).map(told)).toEqual(["60: 32 (40), 20 (40), 8 (20)"]);
  expect(lists([["Settore Tecnico"], HEAD, ...ROWS], { step: 0.5 }).map(told)).toEqual(["100: 54 (40), 32,5 (40), 13,5 (20)"]);
  expect(lists([["Settore Tecnico"], HEAD, ...ROWS], { normalise: false }).map(told)).toEqual(["-: 100 (40), 60 (40), 25 (20)"]);
});

test("two lists of a sheet, each on its own", () => {
  const grid: Grid = [["Settore Tecnico"], HEAD, ...ROWS, [], ["Settore Sociale"], HEAD, [1, "Asili", "Alto", "Alta", "Impatto", 50], [2, "Anziani", "Alto", "Alta", "Impatto", 50]]; // prettier-ignore
  expect(lists(grid).map(told)).toEqual(["100: 54 (40), 32 (40), 14 (20)", "100: 50 (50), 50 (50)"]);
});

test("a table without any weight yet is a list all the same", () => {
  const empty = ROWS.map((row) => [...row.slice(0, 5), ""]);
  expect(lists([["Settore Tecnico"], [...HEAD.slice(0, 5), "Peso"], ...empty]).map(told)).toEqual(["100: 54, 32, 14"]);
});

test("levels merged over the rows of an objective", () => {
  const grid: Grid = [["Settore Tecnico"], HEAD, [1, "Strade", "Alto", "Alta", "Impatto", 50], [2, "Scuole", "", "", "", 50]];
  expect(lists(grid, {}, { merges: ["C3:C4", "D3:D4", "E3:E4"] }).map(told)).toEqual(["100: 50 (50), 50 (50)"]);
});

test("a level that is missing, or none of the table, computes nothing", () => {
  const [first] = lists([["Settore Tecnico"], HEAD, [1, "Strade", "Alto", "Altissima", "Impatto", 60], [2, "Scuole", "Medio", "", "Sviluppo", 40]]); // prettier-ignore
  expect(first?.result.kind === "levels" && first.result.missing.map(({ text, factor }) => [factor.heading, text])).toEqual([["Complessità", "Altissima"], ["Complessità", ""]]); // prettier-ignore
});

test("without the tables, or without one of their columns, there is nothing to compute", () => {
  const plan = readPlan([written([["Settore Tecnico"], HEAD, ...ROWS])], DEFAULT_SETTINGS, "piano.xlsx");
  expect(computedLists(plan, checkTotals(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS)).toEqual([]);
  expect(lists([["Settore Tecnico"], ["N.", "Obiettivo", "Livello strategico", "Complessità", "Note", "Peso"], ...ROWS])).toEqual([]);
});

describe("put in place", () => {
  function fixed(grid: Grid, which: number): readonly unknown[] {
    const settings = settingsWith();
    const sheet = written(grid);
    const plan = readPlan([sheet], settings, "piano.xlsx");
    const [list] = computedLists(plan, checkTotals(plan, settings), settings);
    const option = list && computedFix(plan, list)?.options[which];
    const after = applySteps([sheet], option?.steps ?? []);
    if (!option || after.kind !== "done") return [];
    return grid.slice(2).map((_row, index) => after.sheets[0]?.value(index + 2, 5));
  }
  const some: Grid = [["Settore Tecnico"], HEAD, [1, "Strade", "Alto", "Alta", "Impatto", 50], [2, "Parcheggi", "Medio", "Media", "Sviluppo", ""], [3, "Cigli", "Basso", "Bassa", "Mantenimento", ""], ["", "Totale", "", "", "", 50]]; // prettier-ignore

  test("only into the empty weights, or into all", () => {
    expect(fixed(some, 0)).toEqual([50, 32, 14, 96]);
    expect(fixed(some, 1)).toEqual([54, 32, 14, 100]);
  });

  test("into a table that has none yet", () => {
    expect(fixed([["Settore Tecnico"], [...HEAD.slice(0, 5), "Peso"], ...ROWS.map((row) => [...row.slice(0, 5), ""])], 0)).toEqual([
      54, 32, 14,
    ]);
  });

  test("a formula is left alone", () => {
    const formula: Grid = [["Settore Tecnico"], HEAD, ...ROWS.slice(0, 2), [3, "Cigli", "Basso", "Bassa", "Mantenimento", { value: 20, formula: "100-F3-F4" }]]; // prettier-ignore
    expect(fixed(formula, 0)).toEqual([]);
  });
});
