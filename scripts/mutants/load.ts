/** How TypeScript is loaded for mutants: the files looked at with all their mutants in them, the others as they are; again when asked. */
import { readFileSync } from "node:fs";
import Module from "node:module";
import { join, relative } from "node:path";
import { transformSync } from "@swc/core";
import { forgetKeepers, withoutKept } from "./answers";
import { instrumented, type Mutant } from "./instrument";
import { beginAnew, beginWith, installRunning } from "./running";
import { ASKED, COMPARED, type Way } from "./ways";

const ROOT = join(__dirname, "../..");
const PROGRAM = join(ROOT, "src");
const OURS = [PROGRAM, join(ROOT, "test")];

interface Loaded extends NodeModule {
  _compile(code: string, file: string): void;
}
interface Loader {
  readonly _extensions: Record<string, (module: Loaded, file: string) => void>;
}

const WAYS = [ASKED, COMPARED] as const;
let present: Way = ASKED;

/** The files that are loaded with mutants, by their names from the root; their places are the numbers of `run.files`. */
let numbered: readonly string[] = [];

export const numberOf = (file: string): number => numbered.indexOf(file);

/**
 * Reads these files with their mutants from now on; returns the mutants, which are known at once.
 * @param every only each so many-th mutant can be put in place, and is returned
 */
export function loadWithMutants(files: readonly string[], every: number): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const texts = new Map(WAYS.map((way) => [way, new Map<string, string>()]));
  numbered = files.map((file) => relative(ROOT, file));
  for (const [number, file] of files.entries()) {
    const source = readFileSync(file, "utf8");
    const place = { number, first: mutants.length };
    const [made] = WAYS.map((way) => {
      const one = instrumented(relative(ROOT, file), source, place, way, every);
      texts.get(way)?.set(file, one.text);
      return one;
    });
    mutants.push(...(made?.mutants ?? []));
  }
  beginWith(mutants.length, files.length);
  const ready = new Map(WAYS.map((way) => [way, new Map<string, string>()]));
  const load = (module: Loaded, file: string): void => {
    const code = ready.get(present)?.get(file) ?? compiled(texts.get(present)?.get(file) ?? readFileSync(file, "utf8"), file);
    ready.get(present)?.set(file, code);
    module._compile(code, file);
  };
  const loader = Module as unknown as Loader;
  loader._extensions[".ts"] = load;
  loader._extensions[".tsx"] = load;
  return mutants.filter(({ id }) => id % every === 0);
}

function compiled(source: string, filename: string): string {
  const parser = { syntax: "typescript", tsx: filename.endsWith("x") } as const;
  const text = filename.startsWith(PROGRAM) ? withoutKept(source, filename) : source;
  return transformSync(text, { filename, jsc: { target: "es2022", parser }, module: { type: "commonjs" }, swcrc: false }).code;
}

/** Everything of the program and its tests is forgotten, so that it is loaded anew, its mutants written so. */
export function forget(way: Way): void {
  present = way;
  for (const file of Object.keys(require.cache)) {
    // oxlint-disable-next-line typescript/no-dynamic-delete -- the cache of modules has no other way
    if (OURS.some((folder) => file.startsWith(folder))) delete require.cache[file];
  }
  forgetKeepers();
  installRunning(way === COMPARED);
  beginAnew();
}
