/** The weights of what leaves are spread over the others in proportion, to the last digit. */
import { exact, HUNDRED } from "../../../src/core/exact";
import { redistribute } from "../../../src/core/score/redistribute";

const spread = (weights: readonly number[], leaves: readonly number[], total: number | null = null) =>
  redistribute(weights.map((one) => exact(one)), weights.map((_one, place) => leaves.includes(place)), total === null ? null : exact(total))?.map((one) => one.toFraction()) ?? null; // prettier-ignore

test("who leaves has 0, and the others make what all made", () => {
  expect(spread([40, 30, 30], [2])).toEqual(["400/7", "300/7", "0"]);
  expect(spread([40, 30, 30], [0, 2])).toEqual(["0", "100", "0"]);
  expect(spread([40, 30, 30], [])).toEqual(["40", "30", "30"]);
});

test("on a total that is asked for, whether somebody leaves or not", () => {
  expect(spread([10, 15, 15, 10, 10, 10], [], 100)).toEqual(["100/7", "150/7", "150/7", "100/7", "100/7", "100/7"]);
  expect(spread([40, 30, 30], [2], 70)).toEqual(["40", "30", "0"]);
  expect(spread([40, 30, 30], [2], 35)).toEqual(["20", "15", "0"]);
});

test("nothing that weighs is left", () => {
  expect(spread([40, 60], [0, 1])).toBeNull();
  expect(spread([0, 60], [1])).toBeNull();
  expect(spread([], [])).toBeNull();
});

test("weights of which none leaves are handed on as they are", () => {
  const weights = [exact(60), exact(40)];
  expect(redistribute(weights, [false, false], HUNDRED)).toBe(weights);
});
