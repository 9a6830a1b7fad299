/** What the other lists make: most of them, at least two others, never half. */
import { exact } from "../../../src/core/exact";
import { commonTotal, expectOfBlock, expectOfLikeSections, expectOfPeers } from "../../../src/core/totals/peers";
import type { Expectation } from "../../../src/core/totals/expectation";
import { listOf } from "./lists";

const sums = (...values: readonly (number | null)[]) => values.map((value) => (value === null ? null : exact(value)));
const shown = ({ expected, basis, total, peers }: Expectation): string =>
  [expected === null ? "-" : String(expected.valueOf()), basis, ...(total ? [`of ${String(total.valueOf())}`] : []), ...(peers === undefined ? [] : [`by ${String(peers)}`])].join(" "); // prettier-ignore

test.each([
  [[80, 80, 75], "80 by 2"],
  [[75, 80, 80], "80 by 2"],
  [[80, 75], "none"],
  [[80, 80, 75, 75], "none"],
  [[80, 80, 75, 70], "none"],
  [[80], "80 by 1"],
  [[80, null, 0, -5], "80 by 1"],
  [[null, 0], "none"],
  [[], "none"],
] as const)("%j: %s", (values, expected) => {
  const common = commonTotal(sums(...values));
  expect(common ? `${String(common.total.valueOf())} by ${String(common.count)}` : "none").toBe(expected);
});

test("two others must agree, whether the list itself does or not", () => {
  const of = (own: number | null, ...all: readonly (number | null)[]): string => shown(expectOfPeers(own === null ? null : exact(own), sums(...all))); // prettier-ignore
  expect(of(75, 75, 80, 80)).toBe("80 peers by 2");
  expect(of(80, 80, 80, 80)).toBe("80 peers by 2");
  expect(of(80, 80, 80)).toBe("- unknown");
  expect(of(75, 75, 80)).toBe("- unknown");
  expect(of(null, null, 80, 80)).toBe("- unknown");
});

test("a transversal block: 100 less what most units make, 1 where they are shares", () => {
  const of = (units: readonly (number | null)[], alone = false): string => shown(expectOfBlock(sums(...units), alone));
  expect(of([60, 60])).toBe("40 transversal of 60");
  expect(of([60, 60, 55])).toBe("40 transversal of 60");
  expect(of([0.6, 0.6])).toBe("0.4 transversal of 0.6");
  expect(of([1, 1])).toBe("- unknown");
  expect(of([2, 2])).toBe("98 transversal of 2");
  expect(of([100, 100])).toBe("- unknown");
  expect(of([110, 110])).toBe("- unknown");
  expect(of([99, 99])).toBe("1 transversal of 99");
  expect(of([60])).toBe("- unknown");
  expect(of([60], true)).toBe("40 transversal of 60");
  expect(of([60, 55], true)).toBe("- unknown");
  expect(of([], true)).toBe("- unknown");
});

test("like sections are those of units with as many", () => {
  const wrong = listOf([[[30, 5]], [[40]]]);
  const right = listOf([[[40]], [[40]]]);
  const other = listOf([[[35]]]);
  expect(shown(expectOfLikeSections(wrong, 0, [wrong, right, right, other, other]))).toBe("40 peers by 2");
  expect(shown(expectOfLikeSections(wrong, 1, [wrong, right, right, other]))).toBe("40 peers by 2");
  expect(shown(expectOfLikeSections(wrong, 0, [wrong, right, other, other]))).toBe("- unknown");
});
