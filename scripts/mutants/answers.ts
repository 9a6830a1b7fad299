/** What the program keeps of its answers, so as not to work them out again: a mutant must neither be saved by it nor leave its own there. */
let kept: Kept[] = [];

class Kept {
  private known: Map<object, unknown> | WeakMap<object, unknown>;
  constructor(private readonly weak: boolean) {
    this.known = this.made();
    kept.push(this);
  }
  private made(): typeof this.known {
    return this.weak ? new WeakMap() : new Map();
  }
  get(key: object): unknown {
    return this.known.get(key);
  }
  has(key: object): boolean {
    return this.known.has(key);
  }
  set(key: object, value: unknown): this {
    this.known.set(key, value);
    return this;
  }
  clear(): void {
    this.known = this.made();
  }
  get size(): number {
    return this.known instanceof Map ? this.known.size : 0;
  }
}

/** Where answers are kept: what a file makes empty while it is loaded, and all that `remembered.ts` makes. */
const KEPT_BY_FILE = /^(const \w+(?:: [^=]+)? = )new (Weak)?Map(?:<.*>)?\(\);$/gm;
const KEPT_BY_REMEMBERED = /^(\s+const known = )new (Weak)?Map(?:<.*>)?\(\);$/gm;

/** The text of a file of the program, in which answers are kept so that they can be forgotten. */
export function withoutKept(source: string, file: string): string {
  Object.assign(globalThis, { __kept: (weak: boolean) => new Kept(weak) });
  const where = file.endsWith("text/remembered.ts") ? KEPT_BY_REMEMBERED : KEPT_BY_FILE;
  return source.replace(where, (_all, start: string, weak = "") => `${start}__kept(${String(weak !== "")});`);
}

/** Every answer is worked out anew from here on. */
export function forgetAnswers(): void {
  for (const one of kept) one.clear();
}

/** What keeps answers is loaded anew itself. */
export function forgetKeepers(): void {
  kept = [];
}
