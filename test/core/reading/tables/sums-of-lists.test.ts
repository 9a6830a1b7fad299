/** What the sums of several lists say: which total most make, what is round, what one list's sum says. */
import { exact } from "../../../../src/core/exact";
import { canonicalShare, commonest, isCanonical, isRound, ofOne, sameSums } from "../../../../src/core/reading/tables/sums-of-lists";

const sums = (...values: readonly (number | string)[]) => values.map((value) => exact(value));
const most = (...values: readonly (number | string)[]): string => {
  const { total, count } = commonest(sums(...values));
  return `${total?.toString() ?? "none"} ×${String(count)}`;
};

test.each([
  [[40, 60, 40], "40 ×2"],
  [[40, 60], "40 ×1"],
  [[40, 100], "100 ×1"],
  [[100, 40], "100 ×1"],
  [[1, 100], "1 ×1"],
  [[40, 40, 60, 60], "40 ×2"],
  [[40, 40, 100, 100], "100 ×2"],
  [[100, 100, 1, 1], "100 ×2"],
  [[0, 0, 40], "40 ×1"],
  [[0, 0], "none ×0"],
  [[-5, -5, 3], "3 ×1"],
  [[], "none ×0"],
  [["33.333333333", "33.333333334", 40], "33.333333333 ×2"],
  [["99.9999999999", 100, 40, 40], "99.9999999999 ×2"],
  [["99.9999999999", 40, 100], "99.9999999999 ×2"],
])("of %j the commonest is %s", (values, told) => {
  expect(most(...values)).toBe(told);
});

test("100 and 1 are what lists make, 99 and 101 are not; a round one ends in 0 and is whole", () => {
  expect([1, 100, 99, 101, 0, 10].map((one) => isCanonical(exact(one)))).toEqual([true, true, false, false, false, false]);
  expect(isCanonical(undefined)).toBe(false);
  expect(["80", "85", "80.5", "0.8", "10"].map((one) => isRound(exact(one)))).toEqual([true, false, false, false, true]);
});

test("the share of lists that make 100 or 1", () => {
  expect(canonicalShare(sums(100, 1, 50, 60))).toBe(0.5);
  expect(canonicalShare(sums(50))).toBe(0);
});

test.each([
  [100, 0.8],
  [1, 0.8],
  [80, 0.3],
  [150, 0.3],
  ["150.4", 0],
  [151, 0],
  [160, 0],
  [85, 0.15],
  ["149.5", 0.15],
])("one list that makes %s says %d for being one", (made, told) => {
  expect(ofOne(exact(made))).toBe(told);
});

test("no list says nothing", () => {
  expect(ofOne(undefined)).toBe(0);
});

test("the same sums in another order are the same; one more or another are not", () => {
  expect(sameSums(sums(40, 60), sums(60, 40))).toBe(true);
  expect(sameSums(sums(40, 60), sums(40, 61))).toBe(false);
  expect(sameSums(sums(40, 60), sums(40, 60, 40))).toBe(false);
  expect(sameSums(sums(1, 23), sums(12, 3))).toBe(false);
});
