/** Walking a plan: its goals and the texts that describe them, each with its cell. */
import { objectivesOf, type At, type Goal, type Indicator, type Objective, type Plan, type Unit } from "../../plan/plan";
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

/** The unit's objectives and their phases, in reading order. */
export function goalsOf(unit: Unit): readonly Goal[] {
  return objectivesOf(unit).flatMap((objective) => [objective, ...objective.phases]);
}

/** The goal's deadlines: its own, then those that rows of its indicators have for themselves. */
export function deadlinesOf({ deadline, indicators }: Goal): readonly At<DeadlineReading>[] {
  return [...(deadline ? [deadline] : []), ...indicators.flatMap((indicator) => (indicator.deadline ? [indicator.deadline] : []))];
}

/** The texts of an indicator, its type and class left out. */
function indicatorTexts({ text, target }: Indicator): readonly At<string>[] {
  return present([text, target]);
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
  return [
    ...present([objective.publicValue, objective.strategic, objective.title]),
    ...objective.details,
    ...[objective, ...objective.phases].flatMap((goal) => [
      ...(goal === objective ? [] : present([goal.title])),
      ...goal.indicators.flatMap(indicatorTexts),
    ]),
  ];
}

function present(texts: readonly (At<string> | null)[]): At<string>[] {
  return texts.filter((text) => text !== null);
}
