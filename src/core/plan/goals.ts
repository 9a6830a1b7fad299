import { objectivesOf, type Goal, type Unit, type Weight } from "./plan";

/** The unit's objectives and their phases, in reading order, each with the weight it carries. */
export function weightedGoals(unit: Unit): readonly { readonly goal: Goal; readonly weight: Weight; readonly phase: boolean }[] {
  return objectivesOf(unit).flatMap((objective) => [
    ...(objective.weight ? [{ goal: objective, weight: objective.weight, phase: false }] : []),
    ...objective.phases.flatMap((phase) => (phase.weight ? [{ goal: phase, weight: phase.weight, phase: true }] : [])),
  ]);
}
