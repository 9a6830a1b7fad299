/** Making variants and judging them. */
import type { Fact } from "../../src/core/rules/fact";
import { findingsOf, type Base } from "./base";
import { DEFECTS, type Defect } from "./defects";
import { HARMLESS } from "./harmless";
import { Chance } from "./random";

export interface Outcome {
  readonly made: number;
  readonly good: number;
  /** What went wrong, one line each. */
  readonly bad: readonly string[];
  /** Variants by kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** One defect each: found when one of its rules speaks on its sheet. */
export function runDefects(bases: readonly Base[], count: number, seed: number): Outcome {
  return run(bases, count, seed, DEFECTS, (defect: Defect) => {
    const found = findingsOf(defect).filter(({ sheet, rule }) => sheet === defect.sheet && defect.rules.includes(rule));
    return found.length > 0 ? null : `not found (${defect.rules.join(", ")})`;
  });
}

/** Harmless changes: no rule may find more errors than before. */
export function runHarmless(bases: readonly Base[], count: number, seed: number): Outcome {
  return run(bases, count, seed, HARMLESS, (variant) => {
    const before = errorCounts(variant.base.findings);
    const more = [...errorCounts(findingsOf(variant))].filter(([rule, found]) => found > (before.get(rule) ?? 0));
    return more.length === 0 ? null : `new errors: ${more.map(([rule]) => rule).join(", ")}`;
  });
}

function errorCounts(findings: readonly Fact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity === "error") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The kinds and the workbooks take turns, so that each has its share. */
function run<T extends { readonly what: string }>(
  bases: readonly Base[],
  count: number,
  seed: number,
  makers: Readonly<Record<string, (base: Base, chance: Chance) => T | null>>,
  judge: (variant: T) => string | null,
): Outcome {
  const chance = new Chance(seed);
  const names = Object.keys(makers);
  const kinds: Record<string, number> = {};
  const bad: string[] = [];
  let made = 0;
  for (let turn = 0; made < count && turn < count * 50; turn++) {
    const name = names[turn % names.length] ?? "";
    const base = chance.pick(bases);
    const variant = base ? makers[name]?.(base, chance) : null;
    if (!variant) continue;
    made += 1;
    kinds[name] = (kinds[name] ?? 0) + 1;
    const problem = judge(variant);
    if (problem !== null) bad.push(`${name}: ${variant.what}: ${problem}`);
  }
  return { made, good: made - bad.length, bad, kinds };
}
