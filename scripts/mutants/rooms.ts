/** The rooms that mutants are put into, and whose tests have a say: their own, and those of the rules that ask them most. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { Mutant } from "./instrument";
import { loadWithMutants } from "./load";

const ROOT = join(__dirname, "../..");
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  "src/core/totals": [
    "test/core/totals/**/*.test.ts",
    "test/core/rules/{total-formula,declared-total,phase-weights-total,weights-*}.test.ts",
  ],
  "src/core/score": ["test/core/score/**/*.test.ts"],
  "src/core/text": [
    "test/core/text/**/*.test.ts",
    "test/core/rules/{date-*,citation-date,objective-measurable,vocabulary,weight-as-text}.test.ts",
  ],
  "src/core/reading": ["test/core/reading/**/*.test.ts"],
};
/** Tests of effort have none, nor those that write files or draw hundreds of plans. */
const NOT_THESE = /effortOf|readFileSync|jest\.(?:mock|spyOn|fn)|toMatchSnapshot|hosts\/|composer\//;

export const ROOMS = Object.keys(TESTS_OF);

/** @param every 1: all of them, else every so many @returns the mutants of a room, folder or file, which is loaded with them from now on */
export function mutantsOf(folder: string, every: number): readonly Mutant[] {
  const files = statSync(join(ROOT, folder)).isFile() ? [join(ROOT, folder)] : globSync(`${folder}/**/*.ts`, { cwd: ROOT, absolute: true });
  return loadWithMutants(files.sort(), every);
}

/**
 * The files of tests that are asked about a room, folder or file.
 * @param only a part of their names, where some of them are asked alone; "" for all
 */
export function testsAbout(folder: string, only: string): readonly string[] {
  const patterns = TESTS_OF[folder] ?? Object.entries(TESTS_OF).find(([room]) => folder.startsWith(`${room}/`))?.[1];
  if (patterns === undefined) throw new Error(`${folder}: not in one of ${ROOMS.join(", ")}`);
  return globSync(patterns, { cwd: ROOT, absolute: true })
    .filter((file) => file.slice(ROOT.length).includes(only) && !NOT_THESE.test(readFileSync(file, "utf8")))
    .sort();
}
