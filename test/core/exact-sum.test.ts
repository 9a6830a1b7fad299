import fc from "fast-check";
import { exact, exactFromDouble, HUNDRED, isAtMost, percentOf, sum, sumOfPercents, toNumber, ZERO } from "../../src/core/exact";

const fraction = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 700 }))
  .map(([above, below]) => exact(above).div(below));

test("a sum over one denominator is the sum of the steps", () => {
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 40 }), (values) => {
      expect(sum(values).equals(values.reduce((total, value) => total.add(value), ZERO))).toBe(true);
    }),
  );
});

test("so many percent of a value", () => {
  fc.assert(fc.property(fraction, fraction, (value, percent) => percentOf(value, percent).equals(value.mul(percent).div(HUNDRED))));
});

test("which of two is the larger", () => {
  fc.assert(fc.property(fraction, fraction, (a, b) => isAtMost(a, b) === a.compare(b) <= 0 && isAtMost(a, a)));
});

test("a sum of percents is the sum of each", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fraction, fraction), { maxLength: 40 }), (pairs) => {
      const values = pairs.map(([value]) => value);
      const percents = pairs.map(([, percent]) => percent);
      expect(sumOfPercents(values, percents).equals(sum(pairs.map(([value, percent]) => percentOf(value, percent))))).toBe(true);
    }),
  );
});

test("the decimal of a cell, whatever its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(8), (digits, places) => {
      expect(exactFromDouble(digits / 10 ** places).equals(exact(digits).div(10 ** places))).toBe(true);
    }),
  );
  expect([33.33, 0.1 + 0.2, 1e-7, 123456789012345680].map((value) => toNumber(exactFromDouble(value)))).toEqual([
    33.33, 0.3, 1e-7, 123456789012346000,
  ]);
});

test("a number asked for again, also after thousands of others, is the same fraction", () => {
  const cents = Array.from({ length: 9000 }, (_, i) => i / 100);
  for (const round of [1, 2]) {
    const wrong = cents.filter((value, i) => !exactFromDouble(value).mul(100).equals(i));
    expect({ round, wrong }).toEqual({ round, wrong: [] });
  }
});
