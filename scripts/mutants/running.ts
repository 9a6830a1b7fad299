/** What the instrumented files tell and ask while they run: which mutant is in place, what was come to, what made a difference, how often loops turned. */
import { same } from "./same";
import { Switching } from "./switching";

/** Loops turn so often at most while files are loaded, with one mutant in place: more is a loop without end. */
const MOST_AT_LOAD = 20_000_000;
/** A loop without end may fill the memory long before it has turned so often: bytes beyond what there was at first, looked at every so many turns. */
const MOST_MEMORY = 1_500_000_000;
const LOOK_EVERY = 1 << 14;
/** Turns at most while a mutant is worked out beside what it would replace: more is a loop without end. */
const MOST_ASIDE = 1_000_000;

/** By a mutant's id: whether it was come to, whether it made a difference; by a file's number: whether a function of it was called. */
export const run = { active: -1, turns: 0, most: MOST_AT_LOAD, mostMemory: Infinity, reached: new Uint8Array(), different: new Uint8Array(), files: new Uint8Array() }; // prettier-ignore

const sizes = { mutants: 0, files: 0 };

/** A mutant that never comes to an end. */
export class Endless extends Error {}

/** Nothing was turned or come to yet. @param most turns of loops, of which one more is one too many */
export function beginAnew(most = MOST_AT_LOAD): void {
  const { mutants, files } = sizes;
  Object.assign(run, {
    turns: 0,
    most,
    mostMemory: process.memoryUsage().heapUsed + MOST_MEMORY,
    reached: new Uint8Array(mutants),
    different: new Uint8Array(mutants),
    files: new Uint8Array(files),
  });
}

/** Begins with so many mutants in so many files. */
export function beginWith(mutants: number, files: number): void {
  Object.assign(sizes, { mutants, files });
  beginAnew();
}

/** While a mutant is worked out beside what it would replace, how often loops have turned; null while none is. */
let aside: number | null = null;

function turned(): void {
  if (aside !== null) {
    if (++aside > MOST_ASIDE) throw new Endless();
  } else if (++run.turns > run.most || (run.turns % LOOK_EVERY === 0 && process.memoryUsage().heapUsed > run.mostMemory))
    throw new Endless();
}

/** Whether the mutant counts: not what is come to only while another one is worked out. */
function counts(id: number): boolean {
  if (aside === null) run.reached[id] = 1;
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

const active = (): number => run.active;

/** Gives the instrumented files what they ask. @param comparing whether their mutants are held against what they would replace */
export function installRunning(comparing: boolean): void {
  const asked = comparing ? { active, compared } : { active };
  const expression = (own: RegExp, mutants: readonly (readonly [number, RegExp])[]): RegExp => new Switching(own, new Map(mutants), asked);
  Object.assign(globalThis, { __run: run, __turn: turned, __different: differs, __either: either, __compared: compared, __expression: expression }); // prettier-ignore
}
