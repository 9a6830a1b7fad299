/** One list has one scale, in whatever number formats of the single cells. */
import { live, share, written, type Written } from "../../support/written";
import { units, verified, weightFindings } from "../../support/verify-grid";

const plan = (weights: readonly Written[], total: Written) =>
  written([
    ["SETTORE TECNICO"],
    ["N.", "Obiettivo", "Indicatore", "Peso"],
    ...weights.map((weight, i) => [i + 1, `Cura delle strade ${String(i + 1)}`, "atti", weight]),
    ["", "Totale", "", total],
  ]);

const WEIGHTS: readonly (readonly [string, readonly Written[], readonly Written[]])[] = [
  ["25%", [share(0.25), share(0.25), share(0.5)], [share(0.2), share(0.25), share(0.5)]],
  ["0,25", [0.25, 0.25, 0.5], [0.2, 0.25, 0.5]],
  ["25", [25, 25, 50], [20, 25, 50]],
  ["25/100", ["25/100", "25/100", "50/100"], ["20/100", "25/100", "50/100"]],
  ["«25 %» as text", ["25%", "25 %", "50%"], ["20%", "25 %", "50%"]],
  ["percent cells among plain shares", [0.25, share(0.25), 0.5], [0.2, share(0.25), 0.5]],
  ["percent cells, plain numbers and texts", [share(0.25), 25, "50%"], [share(0.2), 25, "50%"]],
];
const TOTALS: readonly (readonly [string, Written])[] = [
  ["1", 1],
  ["100", 100],
  ["100 %", share(1)],
  ["«100%»", "100%"],
];

test.each(WEIGHTS.flatMap(([form, right, wrong]) => TOTALS.map(([total, cell]) => [form, total, right, wrong, cell] as const)))(
  "weights as %s beside a total of %s",
  (_form, _total, right, wrong, cell) => {
    const good = verified([plan(right, cell)]);
    expect(units(good)[0]).toMatch(/^(?:100\/100|1\/1) ok$/);
    expect(weightFindings(good).filter((line) => !line.startsWith("weight-as-text"))).toEqual([]);
    const bad = verified([plan(wrong, cell)]);
    expect(units(bad)[0]).toMatch(/^(?:95\/100|0\.95\/1) no$/);
    expect(weightFindings(bad)).toContain("weights-total D3:D5");
  },
);

test.each([
  ["shares shown as percentages under a sum without a format", [share(0.25), share(0.25), share(0.5)], live("SUM(D3:D5)", 1)],
  ["plain shares under a sum shown as a percentage", [0.25, 0.25, 0.5], { value: 1, formula: "SUM(D3:D5)", format: "0%" }],
  ["shares under a sum of hundreds", [share(0.25), share(0.25), share(0.5)], live("SUM(D3:D5)*100", 100)],
])("%s: no error", (_what, weights, total) => {
  expect(weightFindings(verified([plan(weights, total)]))).toEqual([]);
});

test("a chosen total of 100 means 1 beside shares of 1", () => {
  const expected = { workbook: 100, sheets: {} };
  expect(units(verified([plan([0.25, 0.25, 0.5], "")], { expected }))).toEqual(["1/1 ok"]);
  const bad = verified([plan([0.2, 0.25, 0.5], "")], { expected });
  expect(units(bad)).toEqual(["0.95/1 no"]);
  expect(weightFindings(bad)).toEqual(["weights-total D3:D5"]);
});
