/** A regular expression that is also each of its mutants: which one is asked for, or held against it, each time that it is used. */
export interface Asked {
  /** The id of the mutant that is in place, of whatever it is one. */
  readonly active: () => number;
  /** Holds what a mutant would make against what the expression makes; absent where mutants are not compared. */
  readonly compared?: (id: number, value: unknown, mutated: () => unknown) => unknown;
}

export class Switching extends RegExp {
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  /** @param others the mutants by their ids */
  constructor(
    own: RegExp,
    private readonly others: ReadonlyMap<number, RegExp>,
    private readonly asked: Asked,
  ) {
    super(own);
  }

  override get source(): string {
    return this.made((one) => (one === this ? super.source : one.source));
  }
  override exec(text: string): RegExpExecArray | null {
    const { lastIndex } = this;
    return this.made((one) => {
      if (one === this) return super.exec(text);
      one.lastIndex = lastIndex;
      const found = one.exec(text);
      if (one === this.active()) this.lastIndex = one.lastIndex;
      return found;
    });
  }
  override [Symbol.split](text: string, limit?: number): string[] {
    return this.made((one) => (one === this ? super[Symbol.split](text, limit) : one[Symbol.split](text, limit)));
  }
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    // As a list: two that only give one after the other look alike until they are asked.
    const found = this.made((one) => [...(one === this ? super[Symbol.matchAll](text) : one[Symbol.matchAll](text))]);
    return found[Symbol.iterator]();
  }

  private active(): RegExp | undefined {
    return this.others.get(this.asked.active());
  }

  private made<T>(use: (one: RegExp) => T): T {
    const active = this.active();
    if (active) return use(active);
    const own = use(this);
    if (this.asked.compared) for (const [id, other] of this.others) this.asked.compared(id, own, () => use(other));
    return own;
  }
}
