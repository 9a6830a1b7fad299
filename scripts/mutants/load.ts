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

interface Loaded extends NodeModule {
  _compile(code: string, file: string): void;
}
interface Loader {
  readonly _extensions: Record<string, (module: Loaded, file: string) => void>;
}

/** What the instrumented files ask while they run. */
export const run = { active: -1, asked: 0, most: MOST_AT_LOAD, reached: new Set<number>() };

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
  const ready = new Map<string, string>();
  const load = (module: Loaded, file: string): void => {
    const code = ready.get(file) ?? compiled(texts.get(file) ?? readFileSync(file, "utf8"), file);
    ready.set(file, code);
    module._compile(code, file);
  };
  const loader = Module as unknown as Loader;
  loader._extensions[".ts"] = load;
  loader._extensions[".tsx"] = load;
  Object.assign(globalThis, {
    __m: (id: number): boolean => {
      run.reached.add(id);
      if (++run.asked > run.most) throw new Endless();
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
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the cache of modules has no other way
    if (OURS.some((folder) => file.startsWith(folder))) delete require.cache[file];
  }
  Object.assign(run, { asked: 0, most: MOST_AT_LOAD, reached: new Set<number>() });
}
