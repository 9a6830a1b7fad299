/** Adding weights up: what counts, what makes the sum unknown, percentages and shares of 1. */
import { exact } from "../../../src/core/exact";
import type { Goal } from "../../../src/core/plan/plan";
import type { WeightReading } from "../../../src/core/text/values";
import { inPercent, inShares, numericWeights, sumOfWeights } from "../../../src/core/totals/weights";
import { goals } from "./lists";

const ONE_GOAL = goals([1])[0] as Goal;
const goal = (value: WeightReading | null): Goal => ({ ...ONE_GOAL, weight: value && ONE_GOAL.weight && { ...ONE_GOAL.weight, value } });
const number = (value: number, scale: "plain" | "percent" | "points" = "plain") => goal({ kind: "number", value: exact(value), scale, asText: false }); // prettier-ignore
const sumOf = (...more: readonly Goal[]): number | null => sumOfWeights([number(10), number(0.5), ...more])?.valueOf() ?? null;

test("prerequisites, blanks and texts count nothing; a word of a scale, an error or what is not known leaves no sum", () => {
  expect(sumOf()).toBe(10.5);
  expect(sumOf(goal(null), goal({ kind: "empty" }), goal({ kind: "prerequisite" }), goal({ kind: "not-numeric", text: "da definire" }))).toBe(10.5); // prettier-ignore
  expect(sumOf(goal({ kind: "unknown" }))).toBeNull();
  expect(sumOf(goal({ kind: "error", error: "#N/A" }))).toBeNull();
  expect(sumOf(goal({ kind: "level", text: "Alto" }))).toBeNull();
  expect(sumOfWeights([])?.valueOf()).toBe(0);
  expect(numericWeights([goal(null), goal({ kind: "empty" }), number(3)]).map(Number)).toEqual([3]);
});

test("percentages: more than half of the numbers", () => {
  expect(inPercent([number(50, "percent"), number(50, "percent"), number(50)])).toBe(true);
  expect(inPercent([number(50, "percent"), number(50)])).toBe(false);
  expect(inPercent([number(50, "points")])).toBe(false);
  expect(inPercent([number(50, "percent"), goal({ kind: "empty" }), goal(null)])).toBe(true);
  expect(inPercent([goal({ kind: "empty" })])).toBe(false);
  expect(inPercent([])).toBe(false);
});

test("shares of 1: two at least, from 0 to 1, one between, none with a sign", () => {
  const shares = (...values: readonly number[]): boolean => inShares(values.map((value) => number(value)));
  expect(shares(0.4, 0.6)).toBe(true);
  expect(shares(0, 0.5, 1)).toBe(true);
  expect(shares(0.5)).toBe(false);
  expect(shares(0, 1)).toBe(false);
  expect(shares(0.5, 1.01)).toBe(false);
  expect(shares(0.5, -0.01)).toBe(false);
  expect(inShares([number(0.5), number(0.5, "percent")])).toBe(false);
  expect(inShares([number(0.5), goal({ kind: "empty" }), goal(null)])).toBe(false);
});
