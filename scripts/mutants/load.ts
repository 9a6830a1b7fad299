/** How TypeScript is loaded for mutants: the files looked at with all their mutants in them, the others as they are; again when asked. */
import { readFileSync } from "node:fs";
import Module from "node:module";
import { join, relative } from "node:path";
import { transformSync } from "@swc/core";
import { instrumented, type Mutant } from "./instrument";

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

/** What the instrumented files ask while they run; `reached` has a 1 at the id of each mutant that was come to. */
export const run = { active: -1, asked: 0, most: MOST_AT_LOAD, reached: new Uint8Array() };

/** Nothing was asked or come to yet. */
export function beginAnew(most: number): void {
  Object.assign(run, { asked: 0, most, reached: new Uint8Array(size) });
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
  const texts = new Map<string, string>();
  for (const file of files) {
    const found = instrumented(relative(ROOT, file), readFileSync(file, "utf8"), mutants.length);
    texts.set(file, found.text);
    mutants.push(...found.mutants);
  }
  size = mutants.length;
  beginAnew(MOST_AT_LOAD);
  const ready = new Map<string, string>();
  const load = (module: Loaded, file: string): void => {
    const code = ready.get(file) ?? compiled(withoutKept(texts.get(file) ?? readFileSync(file, "utf8"), file), file);
    ready.set(file, code);
    module._compile(code, file);
  };
  const loader = Module as unknown as Loader;
  loader._extensions[".ts"] = load;
  loader._extensions[".tsx"] = load;
  Object.assign(globalThis, {
    __kept: (weak: boolean) => new Kept(weak),
    __m: (id: number): boolean => {
      run.reached[id] = 1;
      if (++run.asked > run.most || (run.asked % LOOK_EVERY === 0 && process.memoryUsage().heapUsed > MOST_MEMORY)) throw new Endless();
      return id === run.active;
    },
  });
  return mutants;
}

function compiled(source: string, filename: string): string {
  const parser = { syntax: "typescript", tsx: filename.endsWith("x") } as const;
  return transformSync(source, { filename, jsc: { target: "es2022", parser }, module: { type: "commonjs" }, swcrc: false }).code;
}

/** Everything of the program and its tests is forgotten, so that it is loaded anew. */
export function forget(): void {
  for (const file of Object.keys(require.cache)) {
    // oxlint-disable-next-line typescript/no-dynamic-delete -- the cache of modules has no other way
    if (OURS.some((folder) => file.startsWith(folder))) delete require.cache[file];
  }
  kept = [];
  beginAnew(MOST_AT_LOAD);
}
