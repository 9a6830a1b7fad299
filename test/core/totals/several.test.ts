import { exact } from "../../../src/core/exact";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { timesOf } from "../../../src/core/totals/several";
import { verified } from "../../support/verify-grid";

test.each([
  [400, 100, 4],
  [395, 100, 4],
  [3, 1, 3],
  [160, 80, 2],
  [100, 100, null],
  [110, 100, null],
  [250, 100, null],
  [0, 100, null],
  [-200, 100, null],
])("%d is %d so many times: %s", (sum, one, times) => {
  expect(timesOf(exact(sum), exact(one))).toBe(times);
});

test("nothing is a multiple of a difference that is zero", () => {
  expect(timesOf(exact(100), exact(100).sub(100))).toBeNull();
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
