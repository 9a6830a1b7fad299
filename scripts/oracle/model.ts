/** What the oracle knows before there is a range: weights, results, and what a cell must say of them. */
import { add, less, of, over, ratio, rounded, times, total, type Ratio } from "./fraction";

export type Cell = number | string | null;

/** A result as it is meant: a percentage, not evaluable, or not written. */
export type Result = number | "left" | "missing";

export interface Line {
  readonly weight: number;
  readonly result: Result;
}

/** What a formula must answer. `refused`: an error with a sentence, whichever of the two; `unsure`: one is right as well. */
export type Answer =
  | { readonly number: Ratio; readonly unsure?: boolean }
  | { readonly ok: boolean; readonly unsure?: boolean }
  | "refused";

/** A formula over ranges and what it must answer. */
export interface Case {
  readonly kind: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: Answer;
}

export interface Choices {
  readonly base?: number;
  readonly cap?: number | null;
  readonly missing?: "zero" | "out";
  readonly decimals?: number;
  readonly line?: number;
}

const ZERO = ratio(0n, 1n);

/** Σ weight × result; what is not evaluable leaves, and the others share its weight in proportion. */
export function scoreOf(lines: readonly Line[], choices: Choices = {}): Answer {
  const cap = choices.cap === undefined ? 100 : choices.cap;
  const meant = lines.map(({ weight, result }) => ({
    weight: of(weight),
    result: result !== "missing" ? result : choices.missing === "zero" ? 0 : choices.missing === "out" ? ("left" as const) : result,
  }));
  if (meant.some(({ result }) => result === "missing")) return "refused";
  const counted = meant.filter(({ result }) => result !== "left");
  const staying = total(counted.map(({ weight }) => weight));
  if (staying.above === 0n) return "refused";
  const whole = choices.base === undefined ? total(meant.map(({ weight }) => weight)) : of(choices.base);
  const points = counted.map(({ weight, result }) => {
    const percent = of(result as number);
    const capped = cap !== null && less(of(cap), percent) ? of(cap) : percent;
    const own = over(times(times(over(weight, staying), whole), capped), of(100));
    return choices.line === undefined ? own : rounded(own, choices.line);
  });
  const score = points.reduce(add, ZERO);
  return { number: choices.decimals === undefined ? score : rounded(score, choices.decimals) };
}

export function sumOf(lines: readonly Line[]): Ratio {
  return total(lines.map(({ weight }) => of(weight)));
}

/** Whether the weights make what they should, exactly, or but for what rounding them can have moved. */
export function isTotal(lines: readonly Line[], expected: number): boolean {
  const sum = sumOf(lines);
  return sum.above * of(expected).below === of(expected).above * sum.below;
}
