/** Between two ways to weigh the same objectives: by what is called their weight outright, and by what merely could be it. */
import { HUNDRED, isWithinTwice, ONE, type Exact } from "../exact";
import { normalize } from "../text/normalize";
import { weighsParts } from "./likeness";
import { isCanonical } from "./tables/sums-of-lists";

/** What one heading or label weighs. */
export interface Weighing {
  readonly heading: string;
  /** Whether its words speak of weights at all. */
  readonly named: boolean;
  /** The weight of each objective that has one, by its place. */
  readonly weights: ReadonlyMap<string, Exact>;
  /** What each list makes. */
  readonly sums: readonly Exact[];
}

/** "Punti" and "Incidenza" may be of other things too. */
const OUTRIGHT = /\b(?:pes[oi]|pesatura|ponderazione)\b/;
/** "Totale pesi" is of several. */
const TOTAL = /^tot/;
/** Whole numbers up to this are marks, out of which a weight may be made. */
const LARGEST_MARK = 10;

/**
 * Whether the first is read, however well the sums of the other agree: "Peso" that makes 95, or lacks a number, is not given up for "Punti" beside
 * it that make 100 by chance, nor "Punti" for "Ore", for that would hide the very mistake. Weights in another scale, out of which shares are made, are.
 */
export function outdoes(one: Weighing, other: Weighing): boolean {
  if (outrightness(one) <= outrightness(other)) return false;
  const both = [...one.weights].flatMap(([place, own]) => {
    const beside = other.weights.get(place);
    return beside && beside.n > 0n ? [{ own, ratio: own.div(beside) }] : [];
  });
  const sums = one.sums.filter((made) => isWithinTwice(made, HUNDRED) || isWithinTwice(made, ONE));
  // "Peso" that is whole on some rows only is that of areas, and what stands on each row the objectives'.
  if (both.length < other.weights.size && sums.every(isCanonical)) return false;
  return (
    both.length * 2 >= other.weights.size &&
    sums.length * 2 > one.sums.length &&
    // Of several lists one at least must be whole: no mistake is made in all of them.
    (one.sums.length === 1 || one.sums.some(isCanonical)) &&
    both.some(({ own }) => own.compare(LARGEST_MARK) > 0 || own.d > 1n) &&
    !inAnotherScale(both.map(({ ratio }) => ratio))
  );
}

/** How plainly the words say that weights are meant. */
function outrightness({ heading, named }: Weighing): 0 | 1 | 2 {
  const words = normalize(heading);
  if (!named || weighsParts(words) || TOTAL.test(words)) return 0;
  return OUTRIGHT.test(words) ? 2 : 1;
}

/** Every weight is nearly so many times the one beside it, and not once. */
function inAnotherScale(ratios: readonly Exact[]): boolean {
  const [first] = ratios;
  return first !== undefined && !isNear(first, ONE) && ratios.every((ratio) => isNear(ratio, first));
}

/** Shares are rounded: by 5 % at most. */
function isNear(one: Exact, other: Exact): boolean {
  return one.sub(other).abs().mul(20).compare(other) <= 0;
}
