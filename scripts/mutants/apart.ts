/**
 * Mutants tried in processes of their own, one for each core: one that loops without end, or fills the memory, ends its process and no more. It
 * counts as noticed: no test comes back from it.
 */
import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { keptRun } from "./kept";
import type { Mutant } from "./instrument";

/** What became of a mutant; `killedBy` is the test that noticed, null where none did. */
export interface Fate {
  readonly killedBy: string | null;
  readonly reached: boolean;
}

interface Room {
  readonly folder: string;
  /** A part of the names of the tests' files that are asked. */
  readonly only: string;
  readonly every: number;
}

/** Some mutants, by their ids, to be held against the tests: of what runs, or of what is made while files are loaded. */
interface Trials {
  readonly kind: "ofRunning" | "ofLoading";
  readonly ids: readonly number[];
}

/** What a process is to do: hold a part of the tests, from 0, against all mutants, or mutants against tests. */
type Task = { readonly kind: "compare"; readonly part: number } | Trials;

export interface Question extends Room {
  /** The files of what was seen by comparing, one for each part. */
  readonly paths: readonly string[];
  readonly task: Task;
}

/** Sent to a process that has nothing more to do. */
export const END = "end";

export type Answer =
  | { readonly kind: "tell"; readonly text: string }
  | { readonly kind: "ready" }
  | { readonly kind: "goes on" }
  | { readonly kind: "begins"; readonly id: number }
  | { readonly kind: "later"; readonly id: number }
  | ({ readonly kind: "ends"; readonly id: number } & Fate);

/** Milliseconds that one test of one mutant may take. */
const PATIENCE = 60_000;

/** Mutants handed out at once: neighbours, which stand in the same files, of which the same tests know most. */
const AT_ONCE = 25;

/** The fate of each of the mutants, by its id. A run that was broken off goes on where it stopped if no file has changed. */
export async function fatesOf(room: Room, mutants: readonly Mutant[], tell: (text: string) => void): Promise<ReadonlyMap<number, Fate>> {
  const parts = availableParallelism();
  const kept = keptRun(room, parts);
  const ask = (tasks: readonly Task[], heard: Heard): Promise<void> => {
    const left = [...tasks];
    return Promise.all(Array.from({ length: parts }, () => work({ ...room, paths: kept.paths }, left, heard))).then(() => undefined);
  };
  const fates = new Map(kept.fates);
  const later: number[] = [];
  const heard: Heard = {
    tell,
    later: (id) => void later.push(id),
    ends: (id, fate) => {
      fates.set(id, fate);
      kept.add(id, fate);
      if (fates.size % 100 === 0) tell(`${String(fates.size)} of ${String(mutants.length)} tried`);
    },
  };
  const ids = mutants.map(({ id }) => id).filter((id) => !fates.has(id));
  if (ids.length === 0) return fates;
  await ask(kept.paths.map((_path, part) => ({ kind: "compare", part })), heard); // prettier-ignore
  await ask(inPieces(ids, AT_ONCE, "ofRunning"), heard);
  if (later.length > 0) tell(`${String(later.length)} of what is made while files are loaded, each with its tests loaded anew`);
  await ask(inPieces(later, 1, "ofLoading"), heard);
  return fates;
}

const inPieces = (ids: readonly number[], size: number, kind: Trials["kind"]): readonly Task[] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_one, place) => ({ kind, ids: ids.slice(place * size, (place + 1) * size) }));

interface Heard {
  readonly tell: (text: string) => void;
  readonly later: (id: number) => void;
  readonly ends: (id: number, fate: Fate) => void;
}

/** Takes one task after the other until none is left: in a process, and in another where a mutant has ended that. */
async function work(question: Omit<Question, "task">, left: Task[], heard: Heard): Promise<void> {
  while (left.length > 0) {
    const ended = await workUntilEnd(question, left, heard);
    if (ended === null) return;
    heard.tell("a mutant never ended: the others go on in another process");
    heard.ends(ended.id, { killedBy: "no end", reached: true });
    if (ended.rest.ids.length > 0) left.unshift(ended.rest);
  }
}

/** A mutant that ended its process, and what was left of the task that it stood in. */
interface Ended {
  readonly id: number;
  readonly rest: Trials;
}

function workUntilEnd(question: Omit<Question, "task">, left: Task[], heard: Heard): Promise<Ended | null> {
  const child = fork(join(__dirname, "child.ts"), [], { stdio: ["ignore", "inherit", "pipe", "ipc"] });
  const clock = clockOf(child);
  let task: Task | undefined;
  let last: number | null = null;
  const known = new Set<number>();
  let errors = "";
  child.stderr?.on("data", (text: Buffer) => (errors += text.toString()));
  const next = (): void => {
    task = left.shift();
    child.send(task ? ({ ...question, task } satisfies Question) : END);
  };
  child.on("message", (answer: Answer) => {
    clock.stop();
    if (answer.kind === "tell") heard.tell(answer.text);
    else if (answer.kind === "ready") next();
    else if (answer.kind === "goes on") clock.start();
    else if (answer.kind === "begins") {
      last = answer.id;
      clock.start();
    } else {
      last = null;
      known.add(answer.id);
      if (answer.kind === "later") heard.later(answer.id);
      else heard.ends(answer.id, { killedBy: answer.killedBy, reached: answer.reached });
    }
  });
  next();
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      clock.stop();
      if (last !== null && task && task.kind !== "compare") {
        const id = last;
        resolve({ id, rest: { ...task, ids: task.ids.filter((one) => one !== id && !known.has(one)) } });
      } else if (code === 0) resolve(null);
      else reject(new Error(errors.slice(-2000)));
    });
  });
}

/** Ends the process if it is not stopped in time. */
function clockOf(child: ChildProcess): { readonly start: () => void; readonly stop: () => void } {
  let clock: NodeJS.Timeout | undefined;
  return {
    start: () => void (clock = setTimeout(() => child.kill("SIGKILL"), PATIENCE)),
    stop: () => clearTimeout(clock),
  };
}
