/** Every mutant held against the tests in which it makes a difference: killed by the first that fails, or surviving them all. */
import { dirname } from "node:path";
import fc from "fast-check";
import { runTest, testsOf, type Test } from "./harness";
import type { Mutant } from "./instrument";
import { beginAnew, forget, forgetAnswers, run } from "./load";
import { ASKED, COMPARED } from "./ways";

/** Told while mutants are tried. */
export interface Told {
  readonly tell: (text: string) => void;
  readonly begins: (mutant: Mutant) => void;
  /** @param killedBy the test that noticed; null where none did @param reached whether any test comes to the place */
  readonly ends: (mutant: Mutant, killedBy: string | null, reached: boolean) => void;
}

interface Known {
  readonly test: Test;
  /** A 1 at the id of each mutant that it comes to. */
  readonly reached: Uint8Array;
  /** A 1 at the id of each mutant that makes something else of what is worked out in it. */
  readonly different: Uint8Array;
  readonly asked: number;
  readonly ms: number;
}

/**
 * Of the processor's time that all tests of the core take, the share of tests that a mutant is held against at most, those that know most of it
 * first: one that survives would else be held against hundreds. A share, so that a slow computer asks the same tests.
 */
const ENOUGH = 0.3;

/** So many times the questions of the same test without a mutant: more is a loop without end, which also fills the memory. */
const ENDLESS = 5;

/** Properties draw the same cases each time: a mutant's fate must not change from run to run. */
const SEED = { seed: 1 };

/** @param tests files of tests; those that fail without a mutant are told and left out */
export async function tried(mutants: readonly Mutant[], tests: readonly string[], { tell, begins, ends }: Told): Promise<void> {
  fc.configureGlobal(SEED);
  run.active = -1;
  forget(COMPARED);
  const before = await withoutMutants(testsOf(tests), tell);
  forget(ASKED);
  const known = loadedAnew(before, testsOf(tests));
  const atLoad = run.reached;
  const later: Mutant[] = [];
  const killers = new Map<string, number>();
  for (const [done, mutant] of mutants.entries()) {
    if (done > 0 && done % 100 === 0) tell(`${String(done)} of ${String(mutants.length)} tried`);
    const seeing = nearest(mutant, known.filter(({ different }) => different[mutant.id] === 1), enoughOf(known), killers); // prettier-ignore
    begins(mutant);
    run.active = mutant.id;
    const killedBy = await firstFailing(seeing);
    run.active = -1;
    if (killedBy !== null) killers.set(killedBy, (killers.get(killedBy) ?? 0) + 1);
    if (killedBy === null && atLoad[mutant.id] === 1) later.push(mutant);
    else ends(mutant, killedBy, known.some(({ reached }) => reached[mutant.id] === 1)); // prettier-ignore
  }
  if (later.length > 0) tell(`${String(later.length)} of what is made while files are loaded, each with its tests loaded anew`);
  for (const mutant of later) {
    begins(mutant);
    ends(mutant, await killerAtLoad(mutant, mutants, known), true);
  }
}

async function withoutMutants(tests: readonly Test[], tell: (text: string) => void): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (const test of tests) {
    beginAnew(Infinity);
    forgetAnswers();
    const start = process.cpuUsage();
    try {
      await runTest(test);
      known.push({ test, reached: run.reached, different: run.different, asked: run.asked, ms: process.cpuUsage(start).user / 1000 });
    } catch (error) {
      tell(`left out, it fails without a mutant: ${test.file}: ${test.name}: ${String(error).slice(0, 120)}`);
    }
  }
  return known;
}

/** What is known of tests, with the tests as they are loaded now. */
function loadedAnew(known: readonly Known[], tests: readonly Test[]): readonly Known[] {
  const named = new Map(tests.map((test) => [`${test.file} ${test.name}`, test]));
  return known.flatMap((one) => {
    const test = named.get(`${one.test.file} ${one.test.name}`);
    return test ? [{ ...one, test }] : [];
  });
}

/** So many tests that have noticed the most others, for each millisecond that they take, are asked before all that have not. */
const KEENEST = 12;

/**
 * The tests that say most of a mutant in little time: those of its own file, then some that have noticed others, then one of each file of tests
 * after the other, the room's own first and the quickest of each: what a hundred tests of one kind have not noticed the next of them seldom does.
 * @param enough milliseconds of tests at most
 * @param killers how many mutants each test has noticed, by its name
 */
function nearest(
  { file }: Mutant,
  tests: readonly Known[],
  enough: number,
  killers: ReadonlyMap<string, number> = new Map(),
): readonly Known[] {
  const own = file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  const room = `${dirname(own)}/`;
  const noticed = ({ test, ms: takes }: Known): number => (killers.get(test.name) ?? 0) / (takes + 1);
  const keenest = new Set(tests.filter((one) => noticed(one) > 0).sort((a, b) => noticed(b) - noticed(a)).slice(0, KEENEST)); // prettier-ignore
  const met = new Map<string, number>();
  const turn = new Map<Known, number>();
  for (const one of [...tests].sort((a, b) => a.ms - b.ms)) {
    const before = met.get(one.test.file) ?? 0;
    met.set(one.test.file, before + 1);
    turn.set(one, one.test.file.endsWith(own) ? -2 : keenest.has(one) ? -1 : before);
  }
  const turnOf = (one: Known): number => turn.get(one) ?? 0;
  const isOwn = ({ test }: Known): number => (test.file.includes(room) ? 0 : 1);
  let ms = 0;
  return [...tests].sort((a, b) => turnOf(a) - turnOf(b) || isOwn(a) - isOwn(b) || a.ms - b.ms).filter((one) => (ms += one.ms) < enough);
}

const enoughOf = (known: readonly Known[]): number => ENOUGH * known.reduce((sum, { ms }) => sum + ms, 0);

async function firstFailing(tests: readonly Known[]): Promise<string | null> {
  for (const { test, asked } of tests) {
    beginAnew(asked * ENDLESS + 100_000);
    forgetAnswers();
    try {
      await runTest(test);
    } catch {
      return test.name;
    }
  }
  return null;
}

/** A mutant of what is made while its file is loaded: a table, an expression. The tests of the file are loaded with it. */
async function killerAtLoad(mutant: Mutant, mutants: readonly Mutant[], known: readonly Known[]): Promise<string | null> {
  const beside = mutants.filter(({ file }) => file === mutant.file).map(({ id }) => id);
  const near = known.filter(({ reached }) => beside.some((id) => reached[id] === 1));
  const files = [...new Set((near.length > 0 ? near : known).map(({ test }) => test.file))];
  forget(ASKED);
  run.active = mutant.id;
  try {
    return await firstFailing(nearest(mutant, loadedAnew(known, testsOf(files)), enoughOf(known)));
  } catch {
    return "loading";
  } finally {
    run.active = -1;
    forget(ASKED);
  }
}
