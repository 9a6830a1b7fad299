/** Totals made live sums, and their formulas put right. */
import { mend, percent, sheetOf, sum, type Cell } from "./mend";

const HEAD = ["N.", "Obiettivi operativi", "PESO MAX 40", "Indicatore", "Target"];
const rows = (weights: readonly Cell[], from = 1) =>
  weights.map((weight, i) => [i + from, `Obiettivo di prova ${"abcdefgh"[i + from - 1]}`, weight, "atti", "100"]);
const area = (weights: readonly Cell[], total: Cell, more: readonly (readonly Cell[])[] = [], head = HEAD) =>
  sheetOf("Area 1", [head, ...rows(weights), ["", "TOT.", total], ...more]);

describe("declared-total", () => {
  test("a typed total becomes a live sum: certain where it makes what is expected", () => {
    expect(mend([area([10, 15, 15], 45)], "declared-total")).toMatchObject([
      { title: "Scrivi in C5 la somma automatica di C2:C4, che fa 40", written: { C5: "=SUM(C2:C4)" }, certain: true, left: [] },
    ]);
  });

  test("percentages: the sum of 0,4 and 0,6 in a percent cell is 100 %", () => {
    const head = ["N.", "Obiettivi operativi", "PESO MAX 100 %", "Indicatore", "Target"];
    const [live] = mend([area([percent(0.4), percent(0.6)], percent(0.9), [], head)], "declared-total");
    expect(live).toMatchObject({ written: { C4: "=SUM(C2:C3)" }, certain: true, left: [] });
    expect(mend([area([percent(0.4), percent(0.6)], 90, [], head)], "declared-total")).toEqual([]);
  });

  test("below a second section it is the section's sum or the whole's: a choice", () => {
    const second = [["", "OBIETTIVI TRASVERSALI A TUTTE LE AREE"], ...rows([20, 20], 4), ["", "TOT.", 90]];
    const expected = { workbook: null, sheets: {}, sections: { "*": { "2": 40 } } };
    const options = mend([area([10, 15, 15], 40, second)], "declared-total", { expected });
    expect(options.map(({ written, certain, left }) => [written, certain, left])).toEqual([
      [{ C9: "=SUM(C7:C8)" }, false, []],
      [{ C9: "=SUM(C2:C4,C7:C8)" }, false, []],
    ]);
  });

  test("a sum would skip a text: nothing is offered", () => {
    expect(mend([area([10, "15", 15], 45)], "declared-total")).toEqual([]);
  });
});

describe("total-formula", () => {
  test.each<[string, Cell, readonly Cell[]]>([
    ["leaves one out", sum(25, "SUM(C2:C3)"), [10, 15, 15]],
    ["counts one twice", sum(55, "SUM(C2:C4)+C4"), [10, 15, 15]],
    ["takes in another number", sum(41, "SUM(C2:C4)+A2"), [10, 15, 15]],
  ])("a formula that %s gets its range", (_what, total, weights) => {
    expect(mend([area(weights, total)], "total-formula")).toMatchObject([{ written: { C5: "=SUM(C2:C4)" }, certain: true, left: [] }]);
  });

  test("it is certain too where nothing says what the weights should make", () => {
    const head = [...HEAD.slice(0, 2), "Peso", ...HEAD.slice(3)];
    expect(mend([area([10, 15, 12], sum(25, "SUM(C2:C3)"), [], head)], "total-formula")).toMatchObject([{ certain: true, left: [] }]);
  });

  test("it is offered, not certain, where the weights do not make what is expected", () => {
    const [fixed] = mend([area([10, 15, 12], sum(25, "SUM(C2:C3)"))], "total-formula");
    expect(fixed).toMatchObject({ certain: false, left: ["weights-total"] });
  });
});
