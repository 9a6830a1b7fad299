/** Everybody's sheet, from any plan. */
import { transversalBlocks, type Objective, type Plan, type PlanSheet, type Unit } from "../plan/plan";
import { scorePlan } from "../score/score-plan";
import { seoUnits } from "../seo/to-seo";
import type { Settings } from "../settings";
import type { UnitTotals } from "../totals/totals";
import { employeeSheet } from "./employees";
import { evaluatedOf, headSheet } from "./heads";
import type { IndividualSheet } from "./individual-sheet";
import { remarksOn, type IndividualRemark } from "./remark";
import { isPerson } from "./share-parts";
import { sharesOf } from "./find-shares";

interface IndividualSource {
  readonly plan: Plan;
  /** Of every unit of the plan, as `verify` computes them. */
  readonly totals: readonly UnitTotals[];
  readonly settings: Settings;
  /** Which of the year columns; null: the only one with results. */
  readonly year: number | null;
}

export interface IndividualSheets {
  /** Heads first, in reading order, then those who take part. */
  readonly sheets: readonly IndividualSheet[];
  readonly remarks: readonly IndividualRemark[];
}

/**
 * A sheet for the head of each evaluated unit, and one for each person whom the plan gives a part of its objectives. Nobody's sheet holds what
 * is another's: rows of people are left out of the objectives' texts.
 */
export function individualSheets({ plan, totals, settings, year }: IndividualSource): IndividualSheets {
  const shares = sharesOf(plan, settings);
  const evaluated = evaluatedOf(
    plan,
    seoUnits({ ...withoutPeople(plan, totals), settings }, { kind: "keep" }),
    scorePlan(plan, settings, year),
  );
  const blocks = transversalBlocks(plan);
  const options = { ...settings.score, year, base: null };
  const heads = evaluated.map((one) => headSheet(one, blocks));
  const employees = shares.participants.flatMap((person) => employeeSheet(person, evaluated, options) ?? []);
  const sheets = [...heads, ...employees];
  return { sheets, remarks: remarksOn(sheets, shares) };
}

/** The plan and its totals without the rows that are people's: units are the same ones for both. */
function withoutPeople(plan: Plan, totals: readonly UnitTotals[]): { readonly plan: Plan; readonly totals: readonly UnitTotals[] } {
  const changed = new Map<Unit, Unit>();
  const sheets = plan.sheets.map((sheet): PlanSheet => {
    const units = sheet.units.map((unit) => strippedUnit(sheet, unit));
    sheet.units.forEach((unit, index) => changed.set(unit, units[index] ?? unit));
    return { ...sheet, units };
  });
  const follow = (one: UnitTotals): UnitTotals => {
    const unit = changed.get(one.unit) ?? one.unit;
    if (unit === one.unit) return one;
    return {
      ...one,
      unit,
      sections: one.sections.map((section, index) => ({ ...section, section: unit.sections[index] ?? section.section })),
    };
  };
  return { plan: { ...plan, sheets }, totals: totals.map(follow) };
}

function strippedUnit(sheet: PlanSheet, unit: Unit): Unit {
  const people = unit.sections.some(({ objectives }) => objectives.some(({ phases }) => phases.some((phase) => isPerson(sheet, phase))));
  if (!people) return unit;
  const objective = (one: Objective): Objective => {
    return { ...one, phases: one.phases.filter((phase) => !isPerson(sheet, phase)) };
  };
  const sections = unit.sections.map((section) => ({ ...section, objectives: section.objectives.map(objective) }));
  return { ...unit, sections };
}
