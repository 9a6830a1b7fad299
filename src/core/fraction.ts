/**
 * Fractions of whole numbers of any size. Only what `exact.ts` and the core ask of them: the usual library weighs a twentieth of functions.js,
 * for which every cell waits, and most of it is for other ends. The tests hold each operation against that library.
 */
export class Fraction {
  /** 1 or −1; 1 for 0. */
  readonly s: bigint;
  /** The numerator without its sign; no divisor but 1 in common with `d`. */
  readonly n: bigint;
  /** The denominator, 1 or more. */
  readonly d: bigint;

  /** @throws RangeError when the denominator is 0, or a number is not whole */
  constructor(above: bigint | number, below: bigint | number = 1n) {
    const n = BigInt(above);
    const d = BigInt(below);
    if (d === 0n) throw new RangeError("division by zero");
    this.s = n < 0n === d < 0n || n === 0n ? 1n : -1n;
    const up = n < 0n ? -n : n;
    const down = d < 0n ? -d : d;
    const common = down === 1n ? 1n : divisor(up, down);
    this.n = common === 1n ? up : up / common;
    this.d = common === 1n ? down : down / common;
  }

  abs(): Fraction {
    return new Fraction(this.n, this.d);
  }

  neg(): Fraction {
    return new Fraction(-this.s * this.n, this.d);
  }

  add(other: Fraction | number): Fraction {
    const { s, n, d } = fractionOf(other);
    return new Fraction(this.s * this.n * d + s * n * this.d, this.d * d);
  }

  sub(other: Fraction | number): Fraction {
    const { s, n, d } = fractionOf(other);
    return new Fraction(this.s * this.n * d - s * n * this.d, this.d * d);
  }

  mul(other: Fraction | number): Fraction {
    const { s, n, d } = fractionOf(other);
    return new Fraction(this.s * s * this.n * n, this.d * d);
  }

  /** @throws RangeError when `other` is 0 */
  div(other: Fraction | number): Fraction {
    const { s, n, d } = fractionOf(other);
    return new Fraction(this.s * s * this.n * d, this.d * n);
  }

  /** @param exponent a whole number, also below 0 */
  pow(exponent: number): Fraction {
    const power = BigInt(Math.abs(exponent));
    const [up, down] = [(this.s * this.n) ** power, this.d ** power];
    return exponent < 0 ? new Fraction(down, up) : new Fraction(up, down);
  }

  /** −1, 0 or 1. */
  compare(other: Fraction | number): number {
    if (other === 0) return this.n === 0n ? 0 : Number(this.s);
    const { s, n, d } = fractionOf(other);
    const difference = this.s * this.n * d - s * n * this.d;
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  }

  equals(other: Fraction | number): boolean {
    return this.compare(other) === 0;
  }

  /** The largest whole number not above this. */
  floor(): Fraction {
    const whole = (this.s * this.n) / this.d;
    return new Fraction(this.s < 0n && this.n % this.d !== 0n ? whole - 1n : whole);
  }

  /** Rounded at so many decimals, halves upwards: −0,5 becomes 0. */
  round(places = 0): Fraction {
    const unit = 10n ** BigInt(places);
    return new Fraction(new Fraction(this.s * this.n * unit * 2n + this.d, this.d * 2n).floor().signed(), unit);
  }

  /** The nearest double. */
  valueOf(): number {
    return Number(this.signed()) / Number(this.d);
  }

  /** "1/3", "−2" with a hyphen: exactly, for keys. */
  toFraction(): string {
    return this.d === 1n ? String(this.signed()) : `${this.signed()}/${this.d}`;
  }

  /** With a point and at most so many decimals, the others cut, no zeros at the end. */
  toString(places = 15): string {
    const digits = String((this.n * 10n ** BigInt(places)) / this.d).padStart(places + 1, "0");
    const point = digits.length - places;
    let end = digits.length;
    while (end > point && digits[end - 1] === "0") end -= 1;
    return (this.s < 0n ? "-" : "") + digits.slice(0, point) + (end > point ? `.${digits.slice(point, end)}` : "");
  }

  private signed(): bigint {
    return this.s * this.n;
  }
}

/** The greatest common divisor; of 0 and another that other. */
function divisor(a: bigint, b: bigint): bigint {
  let large = a;
  let small = b;
  while (small !== 0n) {
    const rest = large % small;
    large = small;
    small = rest;
  }
  return large;
}

/** A number as the decimal that a person would write for it. @throws RangeError when it is not finite */
function fractionOf(value: Fraction | number): Fraction {
  if (typeof value !== "number") return value;
  return Number.isSafeInteger(value) ? new Fraction(value) : fractionOfDecimal(String(value));
}

/** @param text a plain decimal with a point, also with an exponent ("33.33", "1e-7") @throws RangeError for any other text */
export function fractionOfDecimal(text: string): Fraction {
  const match = /^(-?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match ?? [];
  if (whole + decimals === "") throw new RangeError(`not a finite decimal: ${text}`);
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(sign + whole + decimals);
  const unit = 10n ** BigInt(Math.abs(shift));
  return shift < 0 ? new Fraction(digits, unit) : new Fraction(digits * unit);
}
