/**
 * Exact numbers: weights and scores are fractions of whole numbers, never binary floats, so that
 * 33,3 + 33,3 + 33,4 is 100 and redistributed weights (14,2857…) keep every digit.
 */
import { Fraction, fractionOfDecimal } from "./fraction";

/** An exact rational number. Immutable; `add`, `sub`, `mul`, `div`, `compare`, `equals` return new ones. */
export type Exact = Fraction;

/** 0. */
export const ZERO: Exact = new Fraction(0);
/** 1. */
export const ONE: Exact = new Fraction(1);
/** 100, the total of percentages. */
export const HUNDRED: Exact = new Fraction(100);

/**
 * The exact value of a number as a person wrote it: the shortest decimal that reads back as the same double,
 * so that the cell 0,1 is one tenth and not 0,1000000000000000055.
 * @param value a finite number, a decimal string with a point ("33.33"), or an exact number
 * @throws RangeError when the value is not finite or not a plain decimal
 */
export function exact(value: number | string | Exact): Exact {
  return typeof value === "string" || typeof value === "number" ? fractionOfDecimal(String(value)) : value;
}

/** Below a billionth of a point a difference is the noise of Excel's binary numbers, not somebody's choice. */
const NOISE = 1_000_000_000n;

/** Equal but for the noise of Excel's binary numbers. Without new fractions: reading a plan asks it very often. */
export function nearlyEqual(a: Exact, b: Exact): boolean {
  const difference = a.s * a.n * b.d - b.s * b.n * a.d;
  return (difference < 0n ? -difference : difference) * NOISE <= a.d * b.d;
}

/**
 * The exact sum of any number of values (0 of none). Added over one denominator and shortened once: the custom functions add up
 * the same weights again at every change of a sheet.
 */
export function sum(values: Iterable<Exact>): Exact {
  const total = new Adder();
  for (const { s, n, d } of values) total.add(s < 0n ? -n : n, d);
  return new Fraction(total.above, total.below);
}

/** Σ value × percent ÷ 100, exactly; as `sum`, over one denominator and shortened once. The lists are equally long. */
export function sumOfPercents(values: readonly Exact[], percents: readonly Exact[]): Exact {
  const total = new Adder();
  for (const [i, { s, n, d }] of values.entries()) {
    const percent = percents[i] ?? ZERO;
    total.add(s * n * percent.s * percent.n, d * percent.d);
  }
  return new Fraction(total.above, total.below * 100n);
}

/** A fraction that grows without being shortened. */
class Adder {
  above = 0n;
  below = 1n;

  add(above: bigint, below: bigint): void {
    if (below === this.below) this.above += above;
    else if (this.below % below === 0n) this.above += above * (this.below / below);
    else {
      this.above = this.above * below + above * this.below;
      this.below *= below;
    }
  }
}

/**
 * An excel-like number (15 significant digits) from the result of binary arithmetic, e.g. a cached SUM of 0.1+0.2:
 * 0.30000000000000004 is read as 0.3, as Excel shows it.
 */
export function exactFromDouble(value: number): Exact {
  const known = fromDoubles.get(value);
  if (known) return known;
  if (fromDoubles.size >= MOST_REMEMBERED) fromDoubles.clear();
  const decimal = nearestDecimal(value);
  fromDoubles.set(value, decimal);
  return decimal;
}

/** Weights and results are the same few numbers over and over (5, 10, 100 …): their fractions are kept, a few thousand at most. */
const MOST_REMEMBERED = 4000;
const fromDoubles = new Map<number, Exact>();

function nearestDecimal(value: number): Exact {
  // Nearly all weights and results: the double is the one nearest to a decimal of up to four places, so it is that decimal.
  for (const scale of [1, 10, 100, 1000, 10_000]) {
    const digits = Math.round(value * scale);
    if (digits / scale === value && Math.abs(digits) < 1e15) return new Fraction(digits, scale);
  }
  return exact(Number(value.toPrecision(15)));
}

/** a > 0, without a fraction for the 0. */
export function isPositive({ s, n }: Exact): boolean {
  return s > 0n && n > 0n;
}

/** a ≤ b; `compare` says as much, but reads `b` anew. */
export function isAtMost(a: Exact, b: Exact): boolean {
  return a.s * a.n * b.d <= b.s * b.n * a.d;
}

/** b ÷ 2 ≤ a ≤ 2 b. Without new fractions: it is asked of every list that a workbook could have. */
export function isWithinTwice(a: Exact, b: Exact): boolean {
  const [own, other] = [a.s * a.n * b.d, b.s * b.n * a.d];
  return own * 2n >= other && own <= other * 2n;
}

/** So many percent of a value, exactly: one fraction shortened once, where `mul` and `div` would make two. */
export function percentOf(value: Exact, percent: Exact): Exact {
  return new Fraction(value.s * value.n * percent.s * percent.n, value.d * percent.d * 100n);
}

/** The nearest double, for JSON and for cells. */
export function toNumber(value: Exact): number {
  return value.valueOf();
}

/** Rounds half away from zero at `places` decimals (0-based count), as Italian evaluation rules do. */
export function roundHalfUp(value: Exact, places: number): Exact {
  const rounded = value.abs().round(places);
  return value.compare(0) < 0 ? rounded.neg() : rounded;
}

/** Whether the value has a finite decimal expansion of at most `places` decimals. */
export function hasDecimals(value: Exact, places: number): boolean {
  return roundHalfUp(value, places).equals(value);
}
