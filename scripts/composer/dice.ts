/** Draws for the composer: the same seed and index make the same plan, whatever other plans were composed before it. */
import { Chance } from "../variants/random";

export class Dice extends Chance {
  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T {
    const found = this.pick(list);
    if (found === undefined) throw new RangeError("nothing to choose from");
    return found;
  }

  /** True in `share` of the cases (0 to 1). */
  yes(share: number): boolean {
    return this.next() < share;
  }

  /** One of the keys, as often as its number says against the others. */
  by<T extends string>(shares: Readonly<Partial<Record<T, number>>>): T {
    const entries = Object.entries(shares) as [T, number][];
    let left = this.next() * entries.reduce((sum, [, share]) => sum + share, 0);
    for (const [key, share] of entries) {
      left -= share;
      if (left < 0) return key;
    }
    return this.one(entries)[0];
  }

  /** `count` different ones of the list, in chance order; fewer when the list is shorter. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count);
  }
}

/** The dice of one plan. */
export function diceFor(seed: number, index: number): Dice {
  const mixed = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  const dice = new Dice(mixed | 0);
  dice.next();
  return dice;
}
