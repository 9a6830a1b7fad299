/** Fractions of whole numbers, written for the oracle alone: it shares no arithmetic with the program that it judges. */
export interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function ratio(above: bigint, below: bigint): Ratio {
  const common = gcd(above, below) * (below < 0n ? -1n : 1n);
  return { above: above / common, below: below / common };
}

/** The decimal that a number is written as. */
export function of(value: number): Ratio {
  const [whole = "0", decimals = ""] = value.toFixed(10).replace(/0+$/, "").split(".");
  return ratio(BigInt(whole.replace("-", "") + decimals) * (value < 0 ? -1n : 1n), 10n ** BigInt(decimals.length));
}

export const add = (a: Ratio, b: Ratio): Ratio => ratio(a.above * b.below + b.above * a.below, a.below * b.below);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.above * b.above, a.below * b.below);
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.above * b.below, a.below * b.above);
export const less = (a: Ratio, b: Ratio): boolean => a.above * b.below < b.above * a.below;
export const total = (all: readonly Ratio[]): Ratio => all.reduce(add, ratio(0n, 1n));
export const shown = ({ above, below }: Ratio): number => Number((above * 10n ** 20n) / below) / 1e20;

/** Half up at so many decimals, for numbers from 0 on. */
export function rounded({ above, below }: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  return ratio((above * scale * 2n + below) / (below * 2n), scale);
}
