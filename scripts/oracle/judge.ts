/** Asks a function and holds its answer against the oracle's. */
import { shown } from "./fraction";
import { Refused, type Built } from "./built";
import type { Answer, Case } from "./model";

/** `refused`: a refusal where a number was due; `wrong`: a number that is not the right one, or one where a refusal was due. */
type Verdict = "same" | "refused" | "wrong";

export interface Judged {
  readonly case: Case;
  readonly verdict: Verdict;
  readonly got: unknown;
}

export function judge(functions: Readonly<Record<string, Built>>, one: Case): Judged {
  const got = ask(functions, one);
  return { case: one, got: got instanceof Refused ? `${got.code} ${got.message}` : got, verdict: verdictOf(one.answer, got) };
}

function ask(functions: Readonly<Record<string, Built>>, { name, args }: Case): unknown {
  try {
    return functions[name]?.(...args);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** Nearer than the noise of binary numbers. */
const NOISE = 1e-9;

function verdictOf(answer: Answer, got: unknown): Verdict {
  if (answer === "refused") return got instanceof Refused ? "same" : "wrong";
  if (got instanceof Refused) return answer.unsure ? "same" : "refused";
  if ("ok" in answer) return (got === "OK") === answer.ok ? "same" : "wrong";
  return typeof got === "number" && Math.abs(got - shown(answer.number)) <= NOISE ? "same" : "wrong";
}
