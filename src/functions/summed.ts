/** The sum of a range's weights and what it should be, as numbers for other formulas. */
import { ZERO, type Exact } from "../core/exact";
import { positive, rangeOf } from "./arguments";
import { refuse, wrong } from "./errors";
import { judgeWeights } from "./judge";
import { text } from "./texts";

/** @throws #VALORE! where an objective has no weight, or a cell holds none: a number would hide it */
export function summed(range: unknown, asked: unknown): { readonly sum: Exact; readonly expected: Exact | null } {
  const wanted = positive(asked, "bad-expected");
  const { unit } = rangeOf(range, wanted);
  const judged = judgeWeights(unit, wanted, ZERO);
  if (judged.kind === "refused") return refuse(judged);
  const unreadable = judged.faults.find(({ kind }) => kind === "unreadable");
  if (judged.sum === null || unreadable) return wrong(unreadable?.sentence ?? text("no-weights"));
  return { sum: judged.sum, expected: judged.expected };
}
