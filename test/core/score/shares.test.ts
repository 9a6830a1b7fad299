/** Shares of 1: plain numbers from 0 to 1, one at least between. */
import { exact } from "../../../src/core/exact";
import { areShares } from "../../../src/core/score/shares";
import type { WeightReading } from "../../../src/core/text/values";

const weight = (value: number, scale: "plain" | "percent" | "points" = "plain"): WeightReading => ({
  kind: "number",
  value: exact(value),
  scale,
  asText: false,
});
const shares = (...values: number[]): boolean => areShares(values.map((value) => weight(value)));

test("numbers from 0 to 1, with one between", () => {
  expect(shares(0.15, 0.25, 0.6)).toBe(true);
  expect(shares(0, 0.5, 1)).toBe(true);
  expect(shares(0.001)).toBe(true);
  expect(shares(0.999)).toBe(true);
});

test("0 and 1 alone, coefficients above 1, negative numbers are none", () => {
  expect(shares(0, 1)).toBe(false);
  expect(shares(1, 1)).toBe(false);
  expect(shares(0)).toBe(false);
  expect(shares(0.5, 1.2)).toBe(false);
  expect(shares(0.5, -0.1)).toBe(false);
  expect(shares()).toBe(false);
});

test("one written as a percentage or in points makes all of them no shares; what is no number says nothing", () => {
  expect(areShares([weight(0.5), weight(0.5, "percent")])).toBe(false);
  expect(areShares([weight(0.5), weight(0.5, "points")])).toBe(false);
  expect(areShares([undefined, { kind: "empty" }, weight(0.5), { kind: "prerequisite" }])).toBe(true);
});
