/** Mutants held against the tests in which they make a difference: killed by the first that fails, or surviving them all. */
import { dirname } from "node:path";
import { forgetAnswers } from "./answers";
import { hasBit, type Comparison, type Seen } from "./compare";
import { runTest, testsOf, type Test } from "./harness";
import type { Mutant } from "./instrument";
import { forget, numberOf } from "./load";
import { beginAnew, run } from "./running";
import { ASKED } from "./ways";

interface Known extends Seen {
  readonly test: Test;
}

/**
 * Of the processor's time that all tests of the core take, the share of tests that a mutant is held against at most, those that know most of it
 * first: one that survives would else be held against hundreds. A share, so that a slow computer asks the same tests.
 */
const ENOUGH = 0.3;

/** Milliseconds of tests that are asked in any case: of few tests a share would leave out most. */
const LEAST_MS = 10_000;

/** So many times the turns of loops of the same test without a mutant: more is a loop without end, which also fills the memory. */
const ENDLESS = 5;

/** So many tests that have noticed the most others, of the same file and of all, for each millisecond that they take, are asked before all that have not. */
const KEENEST = 12;

const msOf = (tests: readonly Seen[]): number => tests.reduce((sum, { ms }) => sum + ms, 0);

/** @param goesOn called before each test */
export function trialOf(comparison: Comparison, goesOn: () => void): { ofRunning: Trial; ofLoading: Trial } {
  const killers = new Map<string, Killers>();
  const enough = Math.max(LEAST_MS, ENOUGH * msOf(comparison.seen));
  let loaded: readonly Known[] | undefined;
  return {
    async ofRunning(mutant) {
      loaded ??= known(comparison.seen);
      const seeing = loaded.filter(({ different }) => hasBit(different, mutant.id));
      const [ofFile, ofAll] = [mutant.file, ""].map((file) => killers.get(file) ?? new Map<string, number>()) as [Killers, Killers];
      const killedBy = await killerOf(mutant, nearest(mutant, seeing, enough, [ofFile, ofAll]), goesOn);
      if (killedBy === null) return null;
      for (const noticed of [ofFile, ofAll]) noticed.set(killedBy, (noticed.get(killedBy) ?? 0) + 1);
      killers.set(mutant.file, ofFile).set("", ofAll);
      return killedBy;
    },
    async ofLoading(mutant) {
      loaded = undefined;
      return killerAtLoad(mutant, comparison.seen, enough, goesOn);
    },
  };
}

/** How many mutants each test has noticed, by its name. */
type Killers = Map<string, number>;

/** Gives the name of the test that noticed the mutant; null where none did. */
type Trial = (mutant: Mutant) => Promise<string | null>;

/** The tests of which it is known what they have seen, their files loaded anew. */
function known(seen: readonly Seen[]): readonly Known[] {
  forget(ASKED);
  const named = new Map(testsOf([...new Set(seen.map(({ file }) => file))]).map((test) => [`${test.file} ${test.name}`, test]));
  return seen.flatMap((one) => {
    const test = named.get(`${one.file} ${one.name}`);
    return test ? [{ ...one, test }] : [];
  });
}

/**
 * The tests that say most of a mutant in little time: those of its own file, then some that have noticed others, then one of each file of tests
 * after the other, the room's own first and the quickest of each: what a hundred tests of one kind have not noticed the next of them seldom does.
 * @param enough milliseconds of tests at most
 * @param killers of the file's own mutants, and of all
 */
function nearest<T extends Seen>({ file }: Mutant, tests: readonly T[], enough: number, killers: readonly Killers[] = []): readonly T[] {
  // "rows.test.ts" and "rows-of-totals.test.ts" are both those of rows.ts.
  const base = file.replace(/^src/, "test").replace(/\.ts$/, "");
  const isOwn = (test: string): boolean => /^(?:-[^/]*)?\.test\.ts$/.test(test.slice(test.lastIndexOf(base) + base.length));
  const room = `${dirname(base)}/`;
  const keenest = new Set(killers.flatMap((noticed) => keenestOf(tests, noticed)));
  const met = new Map<string, number>();
  const placed = [...tests]
    .sort((a, b) => a.ms - b.ms)
    .map((one) => {
      const before = met.get(one.file) ?? 0;
      met.set(one.file, before + 1);
      const turn = one.file.includes(`/${base}`) && isOwn(one.file) ? -2 : keenest.has(one) ? -1 : before;
      return { one, turn, beyond: one.file.includes(room) ? 0 : 1 };
    });
  let ms = 0;
  return placed
    .sort((a, b) => a.turn - b.turn || a.beyond - b.beyond || a.one.ms - b.one.ms)
    .map(({ one }) => one)
    .filter((one) => (ms += one.ms) < enough);
}

function keenestOf<T extends Seen>(tests: readonly T[], noticed: Killers): readonly T[] {
  const keenness = ({ name, ms }: T): number => (noticed.get(name) ?? 0) / (ms + 1);
  return tests.filter(({ name }) => noticed.has(name)).sort((a, b) => keenness(b) - keenness(a)).slice(0, KEENEST); // prettier-ignore
}

async function killerOf(mutant: Mutant, tests: readonly Known[], goesOn: () => void): Promise<string | null> {
  run.active = mutant.id;
  try {
    for (const { test, turns } of tests) {
      goesOn();
      beginAnew(turns * ENDLESS + 100_000);
      forgetAnswers();
      try {
        await runTest(test);
      } catch {
        return test.name;
      }
    }
    return null;
  } finally {
    run.active = -1;
  }
}

/**
 * A mutant of what is made while its file is loaded: a table of words. The tests that call the file's functions are loaded with it: first those of
 * one file, the nearest, for one alone is loaded quickly, then the others.
 */
async function killerAtLoad(mutant: Mutant, seen: readonly Seen[], enough: number, goesOn: () => void): Promise<string | null> {
  const number = numberOf(mutant.file);
  const calling = seen.filter(({ files }) => hasBit(files, number));
  const tests = nearest(mutant, calling.length > 0 ? calling : seen, enough);
  const first = tests[0]?.file;
  const parts = [tests.filter(({ file }) => file === first), tests.filter(({ file }) => file !== first)];
  for (const part of parts) {
    goesOn();
    run.active = mutant.id;
    try {
      const killedBy = await killerOf(mutant, known(part), goesOn);
      if (killedBy !== null) return killedBy;
    } catch {
      return "loading";
    } finally {
      run.active = -1;
    }
  }
  return null;
}
