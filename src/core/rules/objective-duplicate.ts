import { oneLine, whose } from "../plan/describe";
import { objectivesOf, type At, type Objective } from "../plan/plan";
import { normalize } from "../text/normalize";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { groupByColumn, placeOf } from "./support/group";
import { textsOf } from "./support/walk";

/** A title of fewer letters ("Formazione") may well head two objectives. */
const SHORTEST = 12;

/**
 * The same objective twice in a unit: title, strategic objective, details, indicators and phases all alike. Two objectives of one title
 * that are measured in different ways are two objectives.
 */
export const objectiveDuplicate: Rule = {
  name: "objective-duplicate",
  severity: "info",
  *check({ plan }: RuleContext): Iterable<RuleFinding> {
    for (const unit of plan.sheets.flatMap(({ units }) => units)) {
      const titled = objectivesOf(unit).flatMap((objective): (At<string> & { readonly objective: Objective })[] =>
        objective.title && normalize(objective.title.value).length >= SHORTEST ? [{ ...objective.title, objective }] : [],
      );
      for (const group of groupByColumn(titled, ({ objective }) => contentOf(objective))) {
        const [first] = group.items;
        if (!first || group.items.length < 2) continue;
        const data = { title: oneLine(first.value), count: group.items.length, whose: whose(unit), cells: group.cells };
        yield { ...placeOf(group), message: "objective-duplicate", data };
      }
    }
  },
};

function contentOf(objective: Objective): string {
  return JSON.stringify(textsOf(objective).map(({ value }) => normalize(value)));
}
