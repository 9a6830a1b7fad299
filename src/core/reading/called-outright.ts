/** Between two ways to weigh the same objectives: by what is called their weight outright, and by what merely could be it. */
import { HUNDRED, isWithinTwice, ONE, type Exact } from "../exact";
import { normalize } from "../text/normalize";
import type { HeadingSettings } from "./headings";
import { weighsParts } from "./likeness";
import { isCanonical } from "./tables/sums-of-lists";

/** What one heading or label weighs. */
export interface Weighing {
  readonly heading: string;
  /** Whether its words speak of weights at all. */
  readonly named: boolean;
  /** Whether the settings, or the workbook's forms, call the weight so: then it is said outright. */
  readonly own: boolean;
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
  return outrightness(one) > outrightness(other) && weighsToo(one, other);
}

/**
 * Whether the first is as likely to be the weights as those that were chosen: "Coefficiente" that makes 95 beside "Punti" that make 100 is called
 * weight as plainly. What is nowhere more than the weight beside it may be what was earned of it.
 */
export function rivals(one: Weighing, chosen: Weighing): boolean {
  const plainness = outrightness(one);
  return (
    plainness > 0 &&
    plainness === outrightness(chosen) &&
    weighsToo(one, chosen) &&
    beside(one, chosen).some(({ ratio }) => ratio.mul(inHundredths(one)).compare(inHundredths(chosen)) > 0)
  );
}

/** What shares of one are to be multiplied by to stand beside others. */
function inHundredths({ sums }: Weighing): Exact {
  return sums.some((made) => isWithinTwice(made, ONE)) ? HUNDRED : ONE;
}

/** Whether the first, too, weighs what the other weighs, in no other scale. */
function weighsToo(one: Weighing, other: Weighing): boolean {
  const both = beside(one, other);
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

/** The weights of what both weigh, and how many times the other's each is. */
function beside(one: Weighing, other: Weighing): readonly { readonly own: Exact; readonly ratio: Exact }[] {
  return [...one.weights].flatMap(([place, own]) => {
    const weight = other.weights.get(place);
    return weight && weight.n > 0n ? [{ own, ratio: own.div(weight) }] : [];
  });
}

/** Whether a municipality's own words call the weight so. */
export function isOwnWeight(heading: string, own: HeadingSettings): boolean {
  return own["weight"]?.some((word) => normalize(word) === normalize(heading)) === true;
}

/** How plainly the words say that weights are meant. */
function outrightness({ heading, named, own }: Weighing): 0 | 1 | 2 {
  const words = normalize(heading);
  if (!named || weighsParts(words) || TOTAL.test(words)) return 0;
  return own || OUTRIGHT.test(words) ? 2 : 1;
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
