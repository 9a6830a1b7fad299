import fc from "fast-check";
import { exact, exactFromDouble, hasDecimals, nearlyEqual, roundHalfUp, sum, toNumber } from "../../src/core/exact";

test("decimals add up as people write them", () => {
  expect(sum([exact("33.3"), exact("33.3"), exact("33.4")]).equals(100)).toBe(true);
  expect(sum([exact(0.1), exact(0.2)]).equals(exact("0.3"))).toBe(true);
});

test("numbers with an exponent are read", () => {
  expect(exact(1e-7).equals(exact("0.0000001"))).toBe(true);
  expect(exact(1e21).equals(exact("1000000000000000000000"))).toBe(true);
});

test.each(["", "abc", "1,5", "NaN", "Infinity", "--1"])("%j is refused", (text) => {
  expect(() => exact(text)).toThrow(RangeError);
});

test("half a unit is rounded away from zero", () => {
  expect(toNumber(roundHalfUp(exact("78.125"), 2))).toBe(78.13);
  expect(toNumber(roundHalfUp(exact("-78.125"), 2))).toBe(-78.13);
  expect(toNumber(roundHalfUp(exact("2.5"), 0))).toBe(3);
});

test("the noise of Excel's doubles is no difference, a hundredth is", () => {
  expect(nearlyEqual(exactFromDouble(0.1 + 0.2), exact("0.3"))).toBe(true);
  expect(nearlyEqual(exact("99.99"), exact(100))).toBe(false);
});

test("every weight that a cell can hold keeps its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(8), (digits, places) => {
      const value = digits / 10 ** places;
      expect(toNumber(exact(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("decimals are counted", () => {
  expect([hasDecimals(exact("1.25"), 1), hasDecimals(exact("1.25"), 2), hasDecimals(exact(1).div(3), 9)]).toEqual([false, true, false]);
});
