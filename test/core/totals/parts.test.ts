/** Which parts are judged together: indicators of the objective, or of each of its phases. */
import type { Objective } from "../../../src/core/plan/plan";
import { makeTheirWhole, partsOf } from "../../../src/core/totals/parts";
import { numericWeights } from "../../../src/core/totals/weights";
import { goals, withParts } from "./lists";

const measures = (...objectives: readonly Objective[]): readonly (readonly number[])[] =>
  partsOf(objectives).measures.map(({ parts }) => numericWeights(parts).map(Number));

test.each([
  // Together they make their whole: so they belong together, whatever each phase's make.
  [[[60], [40]], [[60, 40]]],
  [
    [[100], [100]],
    [[100], [100]],
  ],
  [
    [
      [60, 40],
      [30, 70],
    ],
    [
      [60, 40],
      [30, 70],
    ],
  ],
  // Half of the phases make theirs, and more than of the objectives.
  [
    [
      [60, 40],
      [30, 60],
    ],
    [
      [60, 40],
      [30, 60],
    ],
  ],
  [
    [
      [60, 30],
      [30, 60],
    ],
    [[60, 30, 30, 60]],
  ],
  // 1, or the phase's own weight, is a whole too.
  [
    [[0.5, 0.5], [1]],
    [[0.5, 0.5], [1]],
  ],
  [[[20, 30], [50]], [[20, 30, 50]]],
  [
    [[20, 31], [50]],
    [[20, 31], [50]],
  ],
] as const)("phases of 50 and 50 with indicators %j", (lists, expected) => {
  expect(measures(withParts(40, [50, 50], lists))).toEqual(expected);
});

test("half of the objectives that make theirs are enough to keep all together, unless every phase makes its own", () => {
  const together = withParts(40, [50, 50], [[60], [40]]);
  const half = withParts(
    40,
    [50, 50],
    [
      [60, 40],
      [30, 60],
    ],
  );
  const apart = withParts(
    40,
    [50, 50],
    [
      [60, 40],
      [30, 70],
    ],
  );
  expect(measures(together, half)).toEqual([[60, 40], [60, 40, 30, 60]]); // prettier-ignore
  expect(measures(together, apart)).toEqual([[60, 40], [60, 40, 30, 70]]); // prettier-ignore
  const both = withParts(40, [60, 40], [[60], [40]]);
  expect(measures(both, apart)).toEqual([[60], [40], [60, 40], [30, 70]]);
  expect(measures(both, half)).toEqual([[60, 40], [60, 40, 30, 60]]); // prettier-ignore
  // A phase without indicators says nothing of the habit.
  const gap = withParts(40, [50, 50, 50], [[60, 40], [30, 70], []]); // prettier-ignore
  expect(measures(both, gap)).toEqual([[60], [40], [60, 40], [30, 70], []]);
});

test("parts without weights are no group, and no group makes nothing", () => {
  expect(measures(withParts(40, [50, 50], [[], []]))).toEqual([[]]);
  expect(measures(withParts(40, [50, 50]))).toEqual([[]]);
  expect(measures()).toEqual([]);
  expect(measures(withParts(40, [50, 50], [[60, 40], []]), withParts(40, [50, 50], [[], [30]]))).toEqual([[60, 40], [30]]);
});

test("a whole is 100, 1 or the weight of what the parts are of", () => {
  const whole = (weight: number | string, ...weights: readonly number[]): boolean => {
    const owner = withParts(weight, []);
    return makeTheirWhole({ objective: owner, owner, parts: goals(weights) });
  };
  expect([whole(40, 60, 40), whole(40, 0.6, 0.4), whole(40, 30, 10), whole(40, 30, 11), whole("", 30, 10)]).toEqual([
    ...[true, true, true, false, false],
  ]);
});
