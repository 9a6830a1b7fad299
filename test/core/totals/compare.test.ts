/** A sum held against what it should be: tolerance and rounding, on both sides of each boundary. */
import { exact, sum } from "../../../src/core/exact";
import { compareSum } from "../../../src/core/totals/compare";

const compared = (weights: readonly (number | string)[], expected: number, tolerance = 0): string => {
  const { ok, rounding } = compareSum(sum(weights.map(exact)), exact(expected), weights.map(exact), exact(tolerance));
  return rounding ? `rounding ${String(ok)}` : String(ok);
};

test.each([
  [[60, 40], 100, 0, "true"],
  [[60, 39], 100, 0, "false"],
  [[60, 41], 100, 0, "false"],
  [[60, 39], 100, 1, "true"],
  [[60, 41], 100, 1, "true"],
  [[60, 38], 100, 1, "false"],
  // Half a unit of the last decimal, as often as it is written.
  [["33.33", "33.33", "33.33"], 100, 0, "rounding true"],
  [["33.33", "33.33", "33.32"], 100, 0, "false"],
  [["33.3", "33.3", "33.3"], 100, 0, "rounding true"],
  [["33.35", "33.33", "33.33"], 100, 0, "rounding true"],
  [["33.36", "33.33", "33.33"], 100, 0, "false"],
  [["99.5", "0.4"], 100, 0, "rounding true"],
  [["99.5", "0.3"], 100, 0, "false"],
  // Only those that are written with the most decimals were rounded.
  [["99.8"], 100, 0, "false"],
  [[40, 40, "19.8"], 100, 0, "false"],
  [[40, 40, "19.95"], 100, 0, "false"],
  // Shares of 1 are percentages.
  [["0.33", "0.33", "0.33"], 1, 0, "false"],
  [["0.333", "0.333", "0.333"], 1, 0, "rounding true"],
  [["0.333", "0.333", "0.332"], 1, 0, "false"],
  [["1.333", "0.333", "0.333"], 2, 0, "rounding true"],
  [["1", "0.333", "0.333", "0.333"], 2, 0, "rounding true"],
  [["0.33", "0.33", "1.33"], 2, 0, "rounding true"],
  // Of whole numbers none was rounded, and those without decimals beside others were not either.
  [["59.99", 20, 20], 100, 0, "false"],
  [["59.9", 20, 20], 100, 0, "false"],
  [["0.67", "0.67", "0.67"], 2, 0, "rounding true"],
  [["1.33", "-0.34"], 1, 0, "rounding true"],
  [["1", "0.01", "0.01", "-0.01"], 1, 0, "false"],
  [["0.3333333333", "0.3333333333", "0.3333333333"], 1, 0, "true"],
] as const)("%j of %d within %d: %s", (weights, expected, tolerance, verdict) => {
  expect(compared(weights, expected, tolerance)).toBe(verdict);
});
