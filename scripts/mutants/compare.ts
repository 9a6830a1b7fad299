/**
 * All tests once, each mutant worked out beside what it would replace: which tests come to see a difference, and so can notice it. It takes longer than
 * most mutants together, so that each process compares a part of the tests, and what they have seen is kept in files until something changes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { forgetAnswers } from "./answers";
import { runTest, testsOf, type Test } from "./harness";
import { forget } from "./load";
import { beginAnew, run } from "./running";
import { COMPARED } from "./ways";

export interface Seen {
  readonly file: string;
  readonly name: string;
  /** Of the processor, with all comparing. */
  readonly ms: number;
  /** How often loops turned. */
  readonly turns: number;
  /** A bit for the id of each mutant that makes something else of what is worked out in it. */
  readonly different: Uint8Array;
  /** A bit for each file, by its number, of which a function was called. */
  readonly files: Uint8Array;
}

export interface Comparison {
  readonly seen: readonly Seen[];
  /** A bit for each mutant that a test comes to, and for each that is come to while files are loaded. */
  readonly reached: Uint8Array;
  readonly atLoad: Uint8Array;
}

export const hasBit = (bits: Uint8Array, at: number): boolean => (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;

function bitsOf(marks: Uint8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(marks.length / 8));
  for (const [at, mark] of marks.entries()) if (mark === 1) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  return bits;
}

const either = (one: Uint8Array, other: Uint8Array): Uint8Array => one.map((byte, at) => byte | (other[at] ?? 0));

/** @param files files of tests; what fails without a mutant is told and left out */
async function compare(files: readonly string[], tell: (text: string) => void): Promise<Comparison> {
  run.active = -1;
  forget(COMPARED);
  const tests = testsOf(files);
  const atLoad = bitsOf(run.reached);
  const seen: Seen[] = [];
  let reached = atLoad;
  for (const test of tests) {
    const one = await seenBy(test, tell);
    reached = either(reached, bitsOf(run.reached));
    if (one) seen.push(one);
  }
  return { seen, reached, atLoad };
}

async function seenBy(test: Test, tell: (text: string) => void): Promise<Seen | null> {
  const { file, name } = test;
  beginAnew(Infinity);
  forgetAnswers();
  const start = process.cpuUsage();
  try {
    await runTest(test);
  } catch (error) {
    tell(`left out, it fails without a mutant: ${file}: ${name}: ${String(error).slice(0, 120)}`);
    return null;
  }
  const { turns, different, files } = run;
  return { file, name, turns, ms: process.cpuUsage(start).user / 1000, different: bitsOf(different), files: bitsOf(files) };
}

/** Compares a part of the tests and writes what was seen to the file; does nothing if it is there. */
export async function compareOnce(path: string, files: readonly string[], tell: (text: string) => void): Promise<void> {
  if (!existsSync(path)) writeFileSync(path, serialize(await compare(files, tell)));
}

/** What the files of all parts say together. */
export function readComparison(paths: readonly string[]): Comparison {
  return paths
    .map((path) => deserialize(readFileSync(path)) as Comparison)
    .reduce((one, other) => ({
      seen: [...one.seen, ...other.seen],
      reached: either(one.reached, other.reached),
      atLoad: either(one.atLoad, other.atLoad),
    }));
}
