import { exact } from "../../../src/core/exact";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import type { Unit } from "../../../src/core/plan/plan";
import { severalLists, timesOf } from "../../../src/core/totals/several";
import type { TotalCheck } from "../../../src/core/totals/totals";
import { CELL, listOf } from "./lists";
import { verified } from "../../support/verify-grid";

test.each([
  [400, 100, 4],
  [395, 100, 4],
  [3, 1, 3],
  [160, 80, 2],
  [100, 100, null],
  [110, 100, null],
  [210, 100, 2],
  [211, 100, null],
  [190, 100, 2],
  [189, 100, null],
  [100_000, 100, 1000],
  [100_100, 100, null],
  [250, 100, null],
  [0, 100, null],
  [-200, 100, null],
])("%d is %d so many times: %s", (sum, one, times) => {
  expect(timesOf(exact(sum), exact(one))).toBe(times);
});

test("fractions of hundreds of digits are no multiples", () => {
  const long = exact(`1${"0".repeat(308)}1`).div(exact(`1${"0".repeat(307)}`));
  expect(timesOf(long, exact(1))).toBeNull();
});

test("nothing is a multiple of a difference that is zero", () => {
  expect(timesOf(exact(100), exact(100).sub(100))).toBeNull();
});

describe("how many lists a list of plain weights seems to be", () => {
  const NOTHING = { sum: exact(200), expected: null, ok: null, rounding: false, basis: "unknown", basisCell: null, basisText: null, basisTotal: null } as const; // prettier-ignore
  /** Objectives numbered 1, 2, 1, 2 … of these weights. */
  const lists = (weights: readonly number[], numbers: readonly number[], more: Partial<TotalCheck> = {}, unit: Partial<Unit> = {}) => {
    const list = listOf([[weights]], unit);
    const objectives = list.sections[0]!.objectives.map((one, i) => ({
      ...one,
      number: { value: { parts: [7, 3, numbers[i]!], text: String(numbers[i]) }, cell: CELL },
    }));
    const sum = weights.reduce((all, weight) => all.add(weight), exact(0));
    return severalLists({ ...list, sections: [{ ...list.sections[0]!, objectives }] }, { ...NOTHING, sum, ...more });
  };
  const FOUR = [50, 50, 50, 50];

  it.each([
    [FOUR, [1, 2, 1, 2], {}, 2],
    [FOUR, [1, 2, 3, 4], {}, null],
    [FOUR, [1, 1, 1, 2], {}, null],
    [[50, 50, 25, 25, 25, 25], [1, 2, 3, 1, 4, 5], {}, 2],
    [[50, 50, 25, 25, 25, 25], [1, 2, 3, 2, 4, 5], {}, null],
    // Two objectives a list at least.
    [[70, 60, 70], [1, 1, 2], {}, null],
    // One weight that could bear the whole difference is a slip.
    [[100, 40, 30, 30], [1, 2, 1, 2], {}, 2],
    [[101, 40, 29, 30], [1, 2, 1, 2], {}, null],
    // Where something says what they should make, the numbers need not.
    [FOUR, [1, 2, 3, 4], { expected: exact(100), basis: "peers" }, 2],
    [FOUR, [1, 2, 3, 4], { expected: exact(50), basis: "peers", ok: false }, null],
    [[20, 20, 20, 20], [1, 2, 3, 4], { expected: exact(40), basis: "peers", ok: false }, 2],
    [FOUR, [1, 2, 1, 2], { expected: exact(100), basis: "declared" }, null],
    [FOUR, [1, 2, 1, 2], { ok: true }, null],
    [FOUR, [1, 2, 1, 2], { sum: null }, null],
  ] as const)("%j numbered %j: %#", (weights, numbers, more, expected) => {
    expect(lists(weights, numbers, more)).toBe(expected);
  });

  it("coefficients are none", () => {
    expect(lists(FOUR, [1, 2, 1, 2], {}, { coefficients: true })).toBeNull();
  });
});

describe("a list that makes several times what it should", () => {
  /** Objectives under running numbers, with nothing that parts them. */
  const sheet = (weights: readonly number[], heading: string, total: readonly CellValue[] = []) =>
    sheetFromGrid("PDO", [
      ["PIANO DELLA PERFORMANCE 2025"],
      ["N.", "Obiettivo", heading, "Indicatore", "Scadenza"],
      ...weights.map((weight, i) => [i + 1, `Obiettivo ${String.fromCharCode(65 + i)} del servizio`, weight, "Atti", "31/12/2025"]),
      total,
    ]);
  const rules = (weights: readonly number[], heading = "Peso %", total: readonly CellValue[] = []) => {
    const { sheets, findings } = verified([sheet(weights, heading, total)]);
    return {
      ok: sheets.flatMap(({ units }) => units.map(({ ok }) => ok)),
      rules: [...new Set(findings.map(({ rule }) => rule))],
      findings,
    };
  };

  test("says what it looks like, and no law check speaks of it", () => {
    const { ok, rules: found, findings } = rules([30, 40, 30, 35, 45, 20, 60, 25, 15, 70, 10, 20]);
    expect(ok).toEqual([null]);
    expect(found).toEqual(["reading-unclear"]);
    expect(findings[0]?.message).toContain("fanno 400, circa 4 volte 100: il foglio sembra contenere 4 elenchi");
  });

  test("is an error all the same where the difference is a slip", () => {
    for (const weights of [
      [30, 40, 20],
      [30, 40, 20, 110],
    ]) {
      const { ok, rules: found } = rules(weights);
      expect(ok).toEqual([false]);
      expect(found).toContain("weights-total");
    }
  });

  test("is an error where the sheet itself states the total of this list", () => {
    const { ok } = rules([30, 40, 30, 35, 45, 20], "Peso", ["", "Totale", 100]);
    expect(ok).toEqual([false]);
  });
});
