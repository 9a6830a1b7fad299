/** All structures side by side: in hundredths, with spread and bands. */
import fc from "fast-check";
import { exact } from "../../../src/core/exact";
import { barParts, scoreboardOf } from "../../../src/core/score/scoreboard";
import { scorePlan } from "../../../src/core/score/score-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { planOf } from "../totals/lists";
import { unitFrom } from "./unit";

const BANDS = [
  { from: 0, label: "Basso" },
  { from: 60, label: "Buono" },
  { from: 90, label: "Ottimo" },
];
const withBands = (bands: Settings["score"]["bands"]): Settings => ({ ...DEFAULT_SETTINGS, score: { ...DEFAULT_SETTINGS.score, bands } });
const boardOf = (lists: readonly (readonly [readonly number[], readonly (number | "")[]])[], settings = withBands(BANDS)) =>
  scoreboardOf(scorePlan(planOf(lists.map(([weights, results]) => unitFrom(weights, results))), settings, null), settings);

test("80 points of 80 are 100 hundredths; who has no score is in the board, and in no spread", () => {
  const board = boardOf([
    [[60, 40], [100, 50]],
    [[40, 40], [100, 100]],
    [[60, 40], [100, ""]],
    [[50, 50], [10, 30]],
  ]); // prettier-ignore
  expect(board.lines.map(({ hundredths }) => hundredths?.valueOf() ?? null)).toEqual([80, 100, null, 20]);
  expect(board.lines[2]?.result).toMatchObject({ kind: "refused", reasons: [{ id: "score.missing-achievement" }] });
  const { count, lowest, median, highest } = board.spread!;
  expect([count, lowest, median, highest].map(Number)).toEqual([3, 20, 80, 100]);
  expect(board.bands.map(({ label, count: units }) => [label, units])).toEqual([
    ["Ottimo", 1],
    ["Buono", 1],
    ["Basso", 1],
  ]);
});

test("of an even number the median lies half-way, and a score below every band is counted apart", () => {
  const settings = withBands(BANDS.slice(1));
  const board = boardOf([[[100], [50]], [[100], [75.5]]], settings); // prettier-ignore
  expect(board.spread?.median.valueOf()).toBe(62.75);
  expect(board.bands.map(({ label, count }) => [label, count])).toEqual([
    ["Ottimo", 0],
    ["Buono", 1],
    [null, 1],
  ]);
  expect(boardOf([[[100], [""]]]).spread).toBeNull();
});

test("the spread holds every score, and the bands hold each of them once", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (results) => {
      const { lines, spread, bands } = boardOf(results.map((result) => [[100], [result]]));
      const sorted = [...results].sort((a, b) => a - b);
      expect(lines).toHaveLength(results.length);
      expect([spread?.lowest, spread?.highest].map(Number)).toEqual([sorted[0], sorted.at(-1)]);
      const median = spread!.median.valueOf();
      expect(results.filter((one) => one < median).length * 2).toBeLessThanOrEqual(results.length);
      expect(results.filter((one) => one > median).length * 2).toBeLessThanOrEqual(results.length);
      expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(results.length);
    }),
  );
});

test.each([
  [0, 0],
  [49, 7],
  [100, 15],
  [120, 15],
])("%d hundredths fill %d of 15 parts", (hundredths, parts) => {
  expect(barParts(exact(hundredths), 15)).toBe(parts);
});

test("without bands nothing is counted; one band counts, with those below it; of two with one name the higher stands", () => {
  const counts = (bands: Settings["score"]["bands"]) =>
    boardOf([[[100], [50]], [[100], [75]], [[100], [""]]], withBands(bands)).bands.map(({ label, from, count }) => [label, from, count]); // prettier-ignore
  expect(counts([])).toEqual([]);
  expect(counts([{ from: 60, label: "Buono" }])).toEqual([["Buono", 60, 1], [null, null, 1]]); // prettier-ignore
  expect(counts([{ from: 0, label: "Buono" }, { from: 60, label: "Buono" }])).toEqual([["Buono", 60, 2]]); // prettier-ignore
});
