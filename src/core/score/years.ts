/** Year columns: "Attesa" and "Realizzata" of each year, and which of them makes the result (issue 4). */
import type { At, Goal, YearAchievement } from "../plan/plan";
import { normalize } from "../text/normalize";
import type { AchievementReading } from "../text/values";
import { achievedFrom, counted, missing, ratio, type Achieved } from "./achieved";
import type { ScoreOptions } from "./outcome";

/** How a result is made of the two columns of a year. */
export type YearRule = "ratio" | "realised";

/**
 * The rule that the sheet itself states among its texts ("rapporto tra realizzata e attesa", "vale la percentuale realizzata"),
 * or null when it states none; then realised ÷ expected.
 */
export function statedYearRule(texts: readonly string[]): YearRule | null {
  for (const text of texts.map(normalize)) {
    if (
      /rapporto (tra|fra) (\w+ ){0,3}realizzat\w+ (\w+ ){0,3}attes/.test(text) ||
      /realizzat\w+ (su|rispetto|diviso|rapportat\w+) (\w+ ){0,3}attes/.test(text)
    )
      return "ratio";
    if (/(vale|conta|fa fede|si considera) (\w+ ){0,3}(percentuale |valore )?realizzat/.test(text)) return "realised";
  }
  return null;
}

/** The years for which any of the goals, or of their phases, states a result. */
export function yearsWithResults(goals: readonly (Goal & { readonly phases?: readonly Goal[] })[]): readonly number[] {
  const years = new Set<number>();
  const add = (goal: Goal): void => {
    for (const { year, realised } of goal.years) if (reading(realised).kind !== "empty") years.add(year);
  };
  for (const goal of goals) {
    add(goal);
    goal.phases?.forEach(add);
  }
  return [...years].sort((a, b) => a - b);
}

/** What the columns of one year count for. */
export function achievedInYear(goal: Goal, year: number, rule: YearRule, options: Pick<ScoreOptions, "cap" | "missing">): Achieved {
  const columns = goal.years.find((entry) => entry.year === year);
  const cell = columns?.realised?.cell ?? columns?.expected?.cell ?? goal.weight?.cell ?? null;
  if (!columns) return { kind: "refused", reasons: [{ id: "score.no-such-year", data: { year }, cells: cell ? [cell] : [] }] };
  const realised = reading(columns.realised);
  const expected = reading(columns.expected);
  if (realised.kind === "empty") return expected.kind === "not-evaluable" ? achievedFrom(expected, cell, options) : missing(cell, options);
  if (realised.kind !== "percent") return achievedFrom(realised, cell, options);
  if (rule === "ratio" && expected.kind === "percent") {
    if (expected.value.compare(0) === 0)
      return { kind: "refused", reasons: [{ id: "score.expected-zero", data: { year }, cells: cell ? [cell] : [] }] };
    const data = { year, realised: realised.value, expected: expected.value };
    return counted(ratio(realised.value, expected.value), cell, options, [{ id: "score.why-ratio", data }]);
  }
  return counted(realised.value, cell, options, [{ id: "score.why-realised", data: { year, realised: realised.value } }]);
}

function reading(value: YearAchievement["realised"] | At<AchievementReading>): AchievementReading {
  return value?.value ?? { kind: "empty" };
}
