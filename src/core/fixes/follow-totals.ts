/** Totals typed on the sheet that were right before weights change, and must be right afterwards. */
import { nearlyEqual, sum, type Exact } from "../exact";
import type { FixStep } from "./fix";
import type { DeclaredTotal, Goal, Section, Unit } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { rewriteWeight } from "./rewrite";
import { stepAt } from "./step";

/** New weights by objective; the others stay. */
export type NewWeights = ReadonlyMap<Goal, Exact>;

/**
 * The steps for the unit's typed totals: each keeps saying the sum of its section, or of all above it, as it did. A live formula follows by
 * itself. null when a total stands in a text that cannot be rewritten.
 */
export function followTotals(sheet: Sheet, unit: Unit, weights: NewWeights): readonly FixStep[] | null {
  const before = unit.sections.map((section) => sectionSum(section, new Map()));
  const after = unit.sections.map((section) => sectionSum(section, weights));
  const steps: FixStep[] = [];
  for (const [index, section] of unit.sections.entries()) {
    const old = [before[index] as Exact, sum(before.slice(0, index + 1))];
    const now = [after[index] as Exact, sum(after.slice(0, index + 1))];
    for (const total of section.totals) {
      if (total.formula !== null || now.some((value) => nearlyEqual(value, total.value))) continue;
      const which = old.findIndex((value) => nearlyEqual(value, total.value));
      if (which < 0) continue;
      const step = restate(sheet, total, now[which] as Exact);
      if (!step) return null;
      steps.push(step);
    }
  }
  return steps;
}

function restate(sheet: Sheet, { cell }: DeclaredTotal, value: Exact): FixStep | null {
  const written = rewriteWeight(sheet.value(cell.row, cell.col), sheet.format(cell.row, cell.col), value);
  return written === null ? null : stepAt(sheet, cell, { value: written });
}

function sectionSum({ objectives }: Section, weights: NewWeights): Exact {
  return sum(
    objectives.flatMap((objective) => {
      const value = weights.get(objective) ?? (objective.weight?.value.kind === "number" ? objective.weight.value.value : null);
      return value ? [value] : [];
    }),
  );
}
