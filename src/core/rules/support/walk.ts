/** Walking a plan: its goals and the texts that describe them, each with its cell. */
import { objectivesOf, type At, type Goal, type Objective, type Plan, type Unit } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { keptFor } from "../../text/remembered";
import type { DeadlineReading } from "../../text/values";

/** The plan's units with the sheet they stand on, in reading order, transversal blocks included. */
export function unitsWithSheets(plan: Plan): readonly { readonly unit: Unit; readonly sheet: Sheet }[] {
  return plan.sheets.flatMap(({ sheet, units }) => units.map((unit) => ({ unit, sheet })));
}

/** Everything written about the objectives of all units, with the unit; gathered once a plan. */
export const textsOfUnits = keptFor((plan: Plan): readonly (At<string> & { readonly unit: Unit })[] => {
  const texts: (At<string> & { readonly unit: Unit })[] = [];
  for (const { units } of plan.sheets)
    for (const unit of units)
      for (const objective of objectivesOf(unit)) for (const { value, cell } of textsOf(objective)) texts.push({ value, cell, unit });
  return texts;
});

/** The unit's objectives and their phases, in reading order; gathered once a unit. */
export const goalsOf = keptFor((unit: Unit): readonly Goal[] => {
  const goals: Goal[] = [];
  for (const objective of objectivesOf(unit)) {
    goals.push(objective);
    for (const phase of objective.phases) goals.push(phase);
  }
  return goals;
});

/** The goal's deadlines: its own, then those that rows of its indicators have for themselves. */
export function deadlinesOf({ deadline, indicators }: Goal): readonly At<DeadlineReading>[] {
  const found: At<DeadlineReading>[] = deadline ? [deadline] : [];
  for (const indicator of indicators) if (indicator.deadline) found.push(indicator.deadline);
  return found;
}

/** Several rules read the same texts; they are gathered once an objective. */
const gathered = new WeakMap<Objective, readonly At<string>[]>();

/** Everything written about an objective: titles, details, indicators and targets, its phases' too. */
export function textsOf(objective: Objective): readonly At<string>[] {
  const known = gathered.get(objective);
  if (known) return known;
  const texts = gather(objective);
  gathered.set(objective, texts);
  return texts;
}

function gather(objective: Objective): readonly At<string>[] {
  const texts: At<string>[] = [];
  const add = (text: At<string> | null): void => {
    if (text !== null) texts.push(text);
  };
  add(objective.publicValue);
  add(objective.strategic);
  add(objective.title);
  objective.details.forEach(add);
  ofIndicators(objective, add);
  for (const phase of objective.phases) {
    add(phase.title);
    ofIndicators(phase, add);
  }
  return texts;
}

/** The texts of the goal's indicators, their types and classes left out. */
function ofIndicators({ indicators }: Goal, add: (text: At<string> | null) => void): void {
  for (const { text, target } of indicators) {
    add(text);
    add(target);
  }
}
