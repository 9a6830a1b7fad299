/** Sheets and settings in, facts out: the program's main road. Sentences are made of facts at the door (report/report-of.ts). */
import type { NestedMessage } from "./messages/messages";
import type { Plan, PlanYears } from "./plan/plan";
import { planYears } from "./plan/years";
import { readPlan } from "./reading/read-plan";
import { CATALOGUE } from "./rules/catalogue";
import type { Fact } from "./rules/fact";
import type { Rule } from "./rules/rule";
import { runRules } from "./rules/run-rules";
import type { Settings } from "./settings";
import type { Sheet } from "./sheet/sheet";
import { checkTotals } from "./totals/check-totals";
import type { UnitTotals } from "./totals/totals";

/** What verification knows of a workbook, in no language: what every report, mark and score starts with. */
export interface Verified {
  readonly plan: Plan;
  /** One entry for each unit of the plan, in reading order. */
  readonly totals: readonly UnitTotals[];
  /** The years the plan covers, or null when nothing says. */
  readonly years: PlanYears | null;
  readonly facts: readonly Fact[];
  /** Sheets of which the host could not say what is on them, and why. */
  readonly unreadable?: readonly { readonly sheet: string; readonly reason: NestedMessage }[];
}

/**
 * Verifies the sheets of one workbook.
 * @param input the file's name and its sheets, in order
 * @param settings its language does not matter here
 * @param rules the rules to run; all by default
 */
export function verify(
  input: { readonly file: string; readonly sheets: readonly Sheet[] },
  settings: Settings,
  rules: readonly Rule[] = CATALOGUE,
): Verified {
  return verifyPlan(readPlan(input.sheets, settings, input.file), settings, rules);
}

/** The same for a plan that has been read. */
export function verifyPlan(plan: Plan, settings: Settings, rules: readonly Rule[] = CATALOGUE): Verified {
  const totals = checkTotals(plan, settings);
  const years = planYears(plan, settings);
  return { plan, totals, years, facts: runRules(rules, { plan, totals, settings, years }) };
}
