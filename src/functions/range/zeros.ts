/** On older builds of Excel a blank cell arrives as 0 (office.md): a column of results not yet written must not become a score of 0. */
import type { At, Goal, Objective, Section } from "../../core/plan/plan";
import type { AchievementReading } from "../../core/text/values";
import type { Grid } from "./grid";

/**
 * The sections with results that are all 0 taken for blanks, column by column, where the range shows no true blank: then nothing tells
 * a 0 from a blank. Beside any other result a 0 is 0 %.
 */
export function withoutBlankZeros(grid: Grid, sections: readonly Section[]): readonly Section[] {
  if (grid.some((row) => row.includes(null))) return sections;
  const isZero = (result: At<AchievementReading> | null): boolean => result !== null && grid[result.cell.row]?.[result.cell.col] === 0;
  const goals = sections.flatMap((section) => section.objectives.flatMap((objective) => [objective, ...objective.phases]));
  const allZero = (results: readonly (At<AchievementReading> | null)[]): boolean =>
    results.some(isZero) && results.every((result) => result === null || isZero(result));
  const column = allZero(goals.map((goal) => goal.achievement));
  const years = new Set(goals.flatMap((goal) => goal.years.map(({ year }) => year)));
  const blankYears = [...years].filter((year) =>
    allZero(goals.map((goal) => goal.years.find((entry) => entry.year === year)?.realised ?? null)),
  );
  if (!column && blankYears.length === 0) return sections;
  const clean = <T extends Goal>(goal: T): T => ({
    ...goal,
    achievement: column ? blank(goal.achievement) : goal.achievement,
    years: goal.years.map((entry) => (blankYears.includes(entry.year) ? { ...entry, realised: blank(entry.realised) } : entry)),
  });
  return sections.map((section) => ({
    ...section,
    objectives: section.objectives.map((objective): Objective => ({ ...clean(objective), phases: objective.phases.map(clean) })),
  }));
}

function blank(result: At<AchievementReading> | null): At<AchievementReading> | null {
  return result && { ...result, value: { kind: "empty" } };
}
