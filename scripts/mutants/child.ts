/** The process in which mutants are tried (apart.ts begins it): says of each when it begins, and what became of it. */
import type { Answer, Question } from "./apart";
import { mutantsOf, testsAbout } from "./rooms";
import { tried } from "./trial";

const say = (answer: Answer): void => void process.send?.(answer);

process.once("message", ({ folder, every, done }: Question) => {
  const known = new Set(done);
  const mutants = mutantsOf(folder, every).filter(({ id }) => !known.has(id));
  void tried(mutants, testsAbout(folder), {
    tell: (text) => say({ kind: "tell", text }),
    begins: ({ id }) => say({ kind: "begins", id }),
    ends: ({ id }, killedBy, reached) => say({ kind: "ends", id, killedBy, reached }),
  }).then(() => process.disconnect());
});
