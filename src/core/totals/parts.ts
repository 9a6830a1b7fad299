/** The groups of weighed parts: phases of objectives, and indicators of objectives or of their phases. */
import { HUNDRED, nearlyEqual, ONE } from "../exact";
import type { Goal, Objective, Phase } from "../plan/plan";
import { sumOfWeights } from "./weights";

/** Parts that make something together. */
export interface Parts {
  readonly objective: Objective;
  /** What they are parts of: the objective, or one of its phases. */
  readonly owner: Goal;
  readonly parts: readonly Phase[];
}

/**
 * The groups of parts. Indicators beside phases are the objective's all together, or each phase's own: where all of these make 100, 1
 * or the phase's weight, or more of them than of the objectives', fewer than half of which do (reading.md, "Levels").
 */
export function partsOf(objectives: readonly Objective[]): { readonly phases: readonly Parts[]; readonly measures: readonly Parts[] } {
  const phases = objectives.map((objective): Parts => ({ objective, owner: objective, parts: objective.phases }));
  const together = objectives.map((objective): Parts => ({ objective, owner: objective, parts: objective.measures ?? [] }));
  const apart = objectives.flatMap(ofEachPhase);
  const [usual, each] = [fitting(together), fitting(apart)];
  return { phases, measures: each > usual && (each === 1 || usual < 0.5) ? apart : together };
}

/** The indicators of each phase: those from its row to the next phase's. */
function ofEachPhase(objective: Objective): readonly Parts[] {
  const { phases, measures = [] } = objective;
  return phases.map((owner, i): Parts => {
    const end = phases[i + 1]?.area.top ?? Infinity;
    return { objective, owner, parts: measures.filter(({ area }) => area.top >= owner.area.top && area.top < end) };
  });
}

/** The share of groups that make what they should. */
function fitting(groups: readonly Parts[]): number {
  const filled = groups.filter(({ parts }) => parts.length > 0);
  return filled.length === 0 ? 0 : filled.filter(makeTheirWhole).length / filled.length;
}

/** Whether the parts make 100, 1 or the weight of what they are parts of. */
export function makeTheirWhole({ owner, parts }: Parts): boolean {
  const made = sumOfWeights(parts);
  const own = owner.weight?.value;
  const totals = [HUNDRED, ONE, ...(own?.kind === "number" ? [own.value] : [])];
  return made !== null && totals.some((total) => nearlyEqual(made, total));
}
