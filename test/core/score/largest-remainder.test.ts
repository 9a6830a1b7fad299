import fc from "fast-check";
import { exact, sum, HUNDRED, ONE } from "../../../src/core/exact";
import { largestRemainder } from "../../../src/core/score/largest-remainder";

const of = (...values: number[]) => values.map(exact);
const shown = (values: ReturnType<typeof largestRemainder>) => values.map((value) => value.valueOf());

describe("largestRemainder", () => {
  it("spreads 10, 15, 15, 10, 10, 10 to 100 as 14, 22, 22, 14, 14, 14", () => {
    expect(shown(largestRemainder(of(10, 15, 15, 10, 10, 10), HUNDRED, ONE))).toEqual([14, 22, 22, 14, 14, 14]);
  });

  it("gives a tie to the earlier", () => {
    expect(shown(largestRemainder(of(1, 1, 1), HUNDRED, ONE))).toEqual([34, 33, 33]);
    expect(shown(largestRemainder(of(1, 1, 1), HUNDRED, exact(0.01)))).toEqual([33.34, 33.33, 33.33]);
  });

  it("leaves values that fit already as they are, 0 included", () => {
    expect(shown(largestRemainder(of(70, 0, 30), HUNDRED, ONE))).toEqual([70, 0, 30]);
  });

  it("refuses what cannot be shared", () => {
    expect(() => largestRemainder(of(0, 0), HUNDRED, ONE)).toThrow(RangeError);
    expect(() => largestRemainder([], HUNDRED, ONE)).toThrow(RangeError);
    expect(() => largestRemainder(of(10, -1), HUNDRED, ONE)).toThrow(RangeError);
    expect(() => largestRemainder(of(1), exact(99.5), ONE)).toThrow(RangeError);
    expect(() => largestRemainder(of(1), HUNDRED, exact(0))).toThrow(RangeError);
  });

  it("says why", () => {
    expect(() => largestRemainder(of(0, 0), HUNDRED, ONE)).toThrow("values that make 0 cannot be scaled");
    expect(() => largestRemainder(of(10, -1), HUNDRED, ONE)).toThrow("a negative value has no share");
    expect(() => largestRemainder(of(1), exact(99.5), ONE)).toThrow("199/2 is no multiple of 1");
    expect(() => largestRemainder(of(1), exact(-1), ONE)).toThrow("-1 is no multiple of 1");
    expect(() => largestRemainder(of(1), HUNDRED, exact(0))).toThrow("the granularity must be positive");
    expect(() => largestRemainder(of(1), HUNDRED, exact(-1))).toThrow("the granularity must be positive");
  });

  it("shares nothing where there is nothing to share", () => {
    expect(shown(largestRemainder(of(60, 40), exact(0), ONE))).toEqual([0, 0]);
  });

  it("gives to whom rounding down costs most", () => {
    expect(shown(largestRemainder(of(11, 25, 64), exact(10), ONE))).toEqual([1, 3, 6]);
    expect(shown(largestRemainder(of(1, 2, 3), exact(10), ONE))).toEqual([2, 3, 5]);
  });

  it("makes the total to the last digit, each value less than one step from its exact share", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 2 }),
        (numbers, places) => {
          fc.pre(numbers.some((number) => number > 0));
          const values = of(...numbers);
          const step = ONE.div(10 ** places);
          const result = largestRemainder(values, HUNDRED, step);
          expect(sum(result).equals(HUNDRED)).toBe(true);
          result.forEach((value, i) => {
            const share = exact(numbers[i] as number)
              .mul(HUNDRED)
              .div(sum(values));
            expect(value.sub(share).abs().compare(step)).toBeLessThan(0);
            expect(value.div(step).d).toBe(1n);
          });
        },
      ),
    );
  });
});
