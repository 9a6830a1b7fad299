/** Each operation beside that of the library fraction.js, a hand other than ours. */
import fc from "fast-check";
import Library from "fraction.js";
import { Fraction, fractionOfDecimal } from "../../src/core/fraction";

const parts = fc.tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));
const small = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 60 }));
const pair = fc.oneof(parts, small);

type Parts = readonly [bigint | number, bigint | number];
const both = ([above, below]: Parts): readonly [Fraction, Library] => [
  new Fraction(above, below),
  new Library(BigInt(above), BigInt(below)),
];
const plain = ({ s, n, d }: Pick<Library, "s" | "n" | "d">): readonly bigint[] => [s * n, d];

test.each(["add", "sub", "mul", "div"] as const)("%s", (operation) => {
  fc.assert(
    fc.property(pair, pair, (a, b) => {
      fc.pre(operation !== "div" || Number(b[0]) !== 0);
      const [[ours, theirs], [other, others]] = [both(a), both(b)];
      expect(plain(ours[operation](other))).toEqual(plain(theirs[operation](others)));
    }),
  );
});

test("compare and equals", () => {
  fc.assert(
    fc.property(pair, pair, (a, b) => {
      const [[ours, theirs], [other, others]] = [both(a), both(b)];
      expect([ours.compare(other), ours.equals(other), ours.equals(ours)]).toEqual([theirs.compare(others), theirs.equals(others), true]);
    }),
  );
});

test("abs, neg, floor and their parts", () => {
  fc.assert(
    fc.property(pair, (a) => {
      const [ours, theirs] = both(a);
      expect([ours, ours.abs(), ours.neg(), ours.floor()].map(plain)).toEqual(
        [theirs, theirs.abs(), theirs.neg(), theirs.floor()].map(plain),
      );
      expect([ours.s, ours.valueOf(), ours.toFraction()]).toEqual([theirs.s, theirs.valueOf(), theirs.toFraction()]);
    }),
  );
});

test("rounding, and the decimals of what is rounded", () => {
  fc.assert(
    fc.property(pair, fc.nat(9), (a, places) => {
      const [ours, theirs] = both(a);
      expect(plain(ours.round(places))).toEqual(plain(theirs.round(places)));
      expect(ours.round(places).toString(places)).toBe(theirs.round(places).toString(places));
    }),
  );
});

test("powers", () => {
  fc.assert(
    fc.property(small, fc.integer({ min: -9, max: 9 }), (a, exponent) => {
      fc.pre(a[0] !== 0 || exponent >= 0);
      const [ours, theirs] = both(a);
      expect(plain(ours.pow(exponent))).toEqual(plain(theirs.pow(exponent)));
    }),
  );
});

test("a number beside a fraction is the decimal that a person would write", () => {
  fc.assert(
    fc.property(small, fc.integer({ min: -99_999, max: 99_999 }), fc.nat(4), (a, digits, places) => {
      const [ours] = both(a);
      expect(plain(ours.add(digits / 10 ** places))).toEqual(plain(ours.add(new Fraction(digits, 10 ** places))));
    }),
  );
  expect(plain(new Fraction(0).add(1e-7))).toEqual([1n, 10_000_000n]);
  expect(plain(new Fraction(0).sub(1e21))).toEqual([-(10n ** 21n), 1n]);
});

test("decimals are cut, not rounded, and end without zeros", () => {
  expect([new Fraction(1, 3), new Fraction(-2, 3), new Fraction(5, 4), new Fraction(7)].map((one) => one.toString(2))).toEqual([
    "0.33",
    "-0.66",
    "1.25",
    "7",
  ]);
});

test.each(["", ".", "-", "1.", "1e", "1,5", "1/3", "NaN", "-Infinity", "0x10"])("%j is no decimal", (text) => {
  expect(() => fractionOfDecimal(text)).toThrow(RangeError);
});

test("nothing is divided by zero", () => {
  expect(() => new Fraction(1, 0)).toThrow(RangeError);
  expect(() => new Fraction(1).div(0)).toThrow(RangeError);
  expect(() => new Fraction(0).pow(-1)).toThrow(RangeError);
  expect(() => new Fraction(1.5)).toThrow(RangeError);
});
