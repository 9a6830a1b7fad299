/**
 * Mutants tried in processes of their own, one for each core: one that loops without end, or fills the memory, ends its process and no more. It
 * counts as noticed: no test comes back from it.
 */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** What became of a mutant; `killedBy` is the test that noticed, null where none did. */
export interface Fate {
  readonly killedBy: string | null;
  readonly reached: boolean;
}

export interface Question {
  readonly folder: string;
  /** A part of the names of the tests' files that are asked. */
  readonly only: string;
  readonly every: number;
  /** Which part of the mutants, from 0, and of how many parts. */
  readonly part: number;
  readonly parts: number;
  /** Ids of mutants whose fate is known. */
  readonly done: readonly number[];
}

export type Answer =
  | { readonly kind: "tell"; readonly text: string }
  | { readonly kind: "begins"; readonly id: number }
  | ({ readonly kind: "ends"; readonly id: number } & Fate);

/** Milliseconds that one mutant may take; all tests together take a part of it. */
const PATIENCE = 60_000;

/** The fate of each mutant of the room, by its id. */
export async function fatesOf(
  room: Pick<Question, "folder" | "only" | "every">,
  tell: (text: string) => void,
): Promise<ReadonlyMap<number, Fate>> {
  const parts = availableParallelism();
  const found = await Promise.all(Array.from({ length: parts }, (_one, part) => fatesOfPart({ ...room, part, parts }, tell)));
  return new Map(found.flatMap((fates) => [...fates]));
}

function fatesOfPart(asked: Omit<Question, "done">, tell: (text: string) => void): Promise<ReadonlyMap<number, Fate>> {
  const fates = new Map<number, Fate>();
  return new Promise((resolve, reject) => {
    const begin = (): void => {
      const child = fork(join(__dirname, "child.ts"), [], { stdio: ["ignore", "inherit", "pipe", "ipc"] });
      let last: number | null = null;
      let errors = "";
      let clock: NodeJS.Timeout | undefined;
      child.stderr?.on("data", (text: Buffer) => (errors += text.toString()));
      child.send({ ...asked, done: [...fates.keys()] } satisfies Question);
      child.on("message", (answer: Answer) => {
        clearTimeout(clock);
        if (answer.kind === "tell") tell(answer.text);
        else if (answer.kind === "begins") {
          last = answer.id;
          clock = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
        } else {
          last = null;
          fates.set(answer.id, { killedBy: answer.killedBy, reached: answer.reached });
        }
      });
      child.on("close", (code) => {
        clearTimeout(clock);
        if (last !== null) {
          tell("a mutant never ended: the others go on in another process");
          fates.set(last, { killedBy: "no end", reached: true });
          begin();
        } else if (code === 0) resolve(fates);
        else reject(new Error(errors.slice(-2000)));
      });
    };
    begin();
  });
}
