import { keptFor } from "../text/remembered";
import { objectivesOf, type Goal, type Unit, type Weight } from "./plan";

interface WeightedGoal {
  readonly goal: Goal;
  readonly weight: Weight;
  readonly phase: boolean;
}

/** The unit's objectives and their phases, in reading order, each with the weight it carries; several rules ask. */
export const weightedGoals = keptFor((unit: Unit): readonly WeightedGoal[] => {
  const found: WeightedGoal[] = [];
  for (const objective of objectivesOf(unit)) {
    if (objective.weight) found.push({ goal: objective, weight: objective.weight, phase: false });
    for (const phase of objective.phases) if (phase.weight) found.push({ goal: phase, weight: phase.weight, phase: true });
  }
  return found;
});
