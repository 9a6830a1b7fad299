/** The process in which mutants are tried (apart.ts begins it): says of each when it begins, and what became of it. */
import type { Answer, Question } from "./apart";
import { mutantsOf, testsAbout } from "./rooms";
import { tried } from "./trial";

const say = (answer: Answer): void => void process.send?.(answer);

process.once("message", ({ folder, only, every, part, parts, done }: Question) => {
  const known = new Set(done);
  // Whole runs of neighbours to one process: they stand in the same files, of which the same tests know most.
  const mutants = mutantsOf(folder, every).filter((_one, place, all) => Math.floor((place * parts) / all.length) === part).filter(({ id }) => !known.has(id)); // prettier-ignore
  void tried(mutants, testsAbout(folder, only), {
    tell: (text) => say({ kind: "tell", text }),
    begins: ({ id }) => say({ kind: "begins", id }),
    ends: ({ id }, killedBy, reached) => say({ kind: "ends", id, killedBy, reached }),
  }).then(() => process.disconnect());
});
