/** Chance for the fuzzer: whole numbers below a bound, and one of a list that is never empty. */
import { Chance } from "../variants/random";

export class Random {
  private readonly chance: Chance;

  constructor(seed: number) {
    this.chance = new Chance(seed);
  }

  /** 0 ≤ n < bound, 0 for a bound of 0. */
  int(bound: number): number {
    return bound <= 0 ? 0 : this.chance.whole(0, bound - 1);
  }

  /** @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError("nothing to choose from");
    return list[this.int(list.length)] as T;
  }
}
