/** How TypeScript is loaded for mutants: the files looked at with all their mutants in them, the others as they are; again when asked. */
import { readFileSync } from "node:fs";
import Module from "node:module";
import { join, relative } from "node:path";
import { transformSync } from "@swc/core";
import { instrumented, type Mutant } from "./instrument";
import { same } from "./same";
import { Switching } from "./switching";
import { ASKED, COMPARED, type Way } from "./ways";

const ROOT = join(__dirname, "../..");
const OURS = [join(ROOT, "src"), join(ROOT, "test")];
/** So many questions are asked at most, of one mutant: more is a loop without end. */
const MOST_AT_LOAD = 20_000_000;
/** A loop without end may fill the memory long before it has asked so often: bytes, looked at every so many questions. */
const MOST_MEMORY = 2_000_000_000;
const LOOK_EVERY = 1 << 14;

interface Loaded extends NodeModule {
  _compile(code: string, file: string): void;
}
interface Loader {
  readonly _extensions: Record<string, (module: Loaded, file: string) => void>;
}

/** What the instrumented files tell while they run: of each mutant, by its id, whether it was come to and whether it made a difference. */
export const run = { active: -1, asked: 0, most: MOST_AT_LOAD, reached: new Uint8Array(), different: new Uint8Array() };

/** Nothing was asked or come to yet. */
export function beginAnew(most: number): void {
  Object.assign(run, { asked: 0, most, reached: new Uint8Array(size), different: new Uint8Array(size) });
}

/** How many mutants there are. */
let size = 0;

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

function withoutKept(source: string, file: string): string {
  const where = file.endsWith("text/remembered.ts") ? KEPT_BY_REMEMBERED : KEPT_BY_FILE;
  return file.startsWith(OURS[0] ?? "") ? source.replace(where, (_all, start: string, weak = "") => `${start}__kept(${String(weak !== "")});`) : source; // prettier-ignore
}

/** Every answer is worked out anew from here on. */
export function forgetAnswers(): void {
  for (const one of kept) one.clear();
}

/** A mutant that never comes to an end. */
export class Endless extends Error {}

/** Reads files of these folders with their mutants from now on; returns the mutants, which are known at once. */
export function loadWithMutants(files: readonly string[]): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const texts = new Map(WAYS.map((way) => [way, new Map<string, string>()]));
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    for (const way of WAYS) texts.get(way)?.set(file, instrumented(relative(ROOT, file), source, mutants.length, way).text);
    mutants.push(...instrumented(relative(ROOT, file), source, mutants.length, ASKED).mutants);
  }
  size = mutants.length;
  beginAnew(MOST_AT_LOAD);
  const ready = new Map(WAYS.map((way) => [way, new Map<string, string>()]));
  const load = (module: Loaded, file: string): void => {
    const code =
      ready.get(present)?.get(file) ?? compiled(withoutKept(texts.get(present)?.get(file) ?? readFileSync(file, "utf8"), file), file);
    ready.get(present)?.set(file, code);
    module._compile(code, file);
  };
  const loader = Module as unknown as Loader;
  loader._extensions[".ts"] = load;
  loader._extensions[".tsx"] = load;
  Object.assign(globalThis, { __kept: (weak: boolean) => new Kept(weak), __m: isActive, __different: differs, __either: either, __compared: compared, __expression: expression }); // prettier-ignore
  return mutants;
}

const WAYS = [ASKED, COMPARED] as const;
let present: Way = ASKED;

function asked(id: number): void {
  run.reached[id] = 1;
  if (++run.asked > run.most || (run.asked % LOOK_EVERY === 0 && process.memoryUsage().heapUsed > MOST_MEMORY)) throw new Endless();
}

function isActive(id: number): boolean {
  asked(id);
  return id === run.active;
}

/** While a mutant is worked out beside what it would replace, how often it has asked; null while none is. */
let aside: number | null = null;
/** So often at most: more is a loop without end. */
const MOST_ASIDE = 1_000_000;

/** Whether the mutant counts: not what is come to only while another one is worked out. */
function counts(id: number): boolean {
  if (aside === null) asked(id);
  else if (++aside > MOST_ASIDE) throw new Endless();
  return aside === null;
}

function differs(id: number): void {
  if (counts(id)) run.different[id] = 1;
}

function either(whenTrue: number, whenFalse: number, value: unknown): unknown {
  differs(value ? whenFalse : whenTrue);
  counts(value ? whenTrue : whenFalse);
  return value;
}

/** @param mutated gives what the mutant makes; without it the mutant makes undefined */
function compared(id: number, value: unknown, mutated: () => unknown = () => undefined): unknown {
  if (!counts(id) || run.different[id] === 1) return value;
  aside = 0;
  try {
    if (!same(value, mutated())) run.different[id] = 1;
  } catch {
    run.different[id] = 1;
  } finally {
    aside = null;
  }
  return value;
}

/** In either way an expression asks, and what its mutants make is compared only where no test is held against one. */
function expression(own: RegExp, mutants: readonly (readonly [number, RegExp])[]): RegExp {
  return new Switching(own, new Map(mutants), {
    active(ids) {
      if (aside === null) for (const id of ids) asked(id);
      return ids.find((id) => id === run.active);
    },
    compared: (id, value, mutated) => (present === COMPARED ? compared(id, value, mutated) : value),
  });
}

function compiled(source: string, filename: string): string {
  const parser = { syntax: "typescript", tsx: filename.endsWith("x") } as const;
  return transformSync(source, { filename, jsc: { target: "es2022", parser }, module: { type: "commonjs" }, swcrc: false }).code;
}

/** Everything of the program and its tests is forgotten, so that it is loaded anew, its mutants written so. */
export function forget(way: Way): void {
  present = way;
  for (const file of Object.keys(require.cache)) {
    // oxlint-disable-next-line typescript/no-dynamic-delete -- the cache of modules has no other way
    if (OURS.some((folder) => file.startsWith(folder))) delete require.cache[file];
  }
  kept = [];
  beginAnew(MOST_AT_LOAD);
}
