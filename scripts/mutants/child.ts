/** A process in which tests are compared and mutants tried (apart.ts begins it): says of each mutant when it begins, and what became of it. */
import fc from "fast-check";
import { END, type Answer, type Question } from "./apart";
import { compareOnce, hasBit, readComparison } from "./compare";
import { mutantsOf, testsAbout } from "./rooms";
import { trialOf } from "./trial";

/** Properties draw the same cases each time: a mutant's fate must not change from run to run. */
const SEED = { seed: 1 };

/** Milliseconds between two signs that tests go on. */
const SIGN_EVERY = 1000;

const say = (answer: Answer): void => void process.send?.(answer);

let last = 0;
const goesOn = (): void => {
  if (Date.now() - last < SIGN_EVERY) return;
  last = Date.now();
  say({ kind: "goes on" });
};

fc.configureGlobal(SEED);
let answer: ((question: Question) => Promise<void>) | undefined;

process.on("message", (question: Question | typeof END) => {
  if (question === END) process.exit(0);
  answer ??= answering(question);
  void answer(question).then(() => say({ kind: "ready" }));
});

function answering({ folder, only, every, paths }: Question): (question: Question) => Promise<void> {
  const mutants = new Map(mutantsOf(folder, every).map((mutant) => [mutant.id, mutant]));
  const tests = testsAbout(folder, only);
  let trial: ReturnType<typeof trialOf> | undefined;
  let comparison: ReturnType<typeof readComparison> | undefined;
  return async ({ task }) => {
    if (task.kind === "compare") {
      const own = tests.filter((_file, place) => place % paths.length === task.part);
      await compareOnce(paths[task.part] ?? "", own, (text) => say({ kind: "tell", text }));
      return;
    }
    comparison ??= readComparison(paths);
    trial ??= trialOf(comparison, goesOn);
    for (const id of task.ids) {
      const mutant = mutants.get(id);
      if (!mutant) continue;
      say({ kind: "begins", id });
      const killedBy = await trial[task.kind](mutant);
      const later = task.kind === "ofRunning" && killedBy === null && hasBit(comparison.atLoad, id);
      say(later ? { kind: "later", id } : { kind: "ends", id, killedBy, reached: hasBit(comparison.reached, id) });
    }
  };
}
