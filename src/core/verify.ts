/** Sheets and settings in, report out: the program's main road. */
import { readPlan } from "./reading/read-plan";
import { render, type Language, type MessageId, type NestedMessage } from "./messages/messages";
import { nested, numberText, oneLine, why } from "./plan/describe";
import { objectivesOf, unitName, type NotRead, type Plan, type PlanSheet, type PlanYears, type Unit } from "./plan/plan";
import { planYears, yearsSentence } from "./plan/years";
import { toNumber, type Exact } from "./exact";
import { unjudgedUnits, unreadSheets } from "./left-open";
import type { FileReport, Report, SheetReport, SumReport, UnitReport } from "./report";
import { CATALOGUE } from "./rules/catalogue";
import { runRules } from "./rules/run-rules";
import type { Rule } from "./rules/rule";
import type { Settings } from "./settings";
import { areaName } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";
import { checkTotals } from "./totals/check-totals";
import type { TotalCheck, UnitTotals } from "./totals/totals";

/** A plan with its totals: what a report is made from, and what scoring and the SeO sheet start with. */
export interface Verified {
  readonly plan: Plan;
  readonly totals: readonly UnitTotals[];
  readonly report: FileReport;
}

/**
 * Verifies the sheets of one workbook.
 * @param input the file's name and its sheets, in order
 * @param rules the rules to run; all by default
 */
export function verify(
  input: { readonly file: string; readonly sheets: readonly Sheet[] },
  settings: Settings,
  rules: readonly Rule[] = CATALOGUE,
): FileReport {
  return verifyPlan(readPlan(input.sheets, settings, input.file), settings, rules).report;
}

/** The same for a plan that has been read, with the plan and totals beside the report. */
export function verifyPlan(plan: Plan, settings: Settings, rules: readonly Rule[] = CATALOGUE): Verified {
  const totals = checkTotals(plan, settings);
  const years = planYears(plan, settings);
  const findings = runRules(rules, { plan, totals, settings, years }, settings.language);
  const byUnit = new Map(totals.map((one) => [one.unit, one]));
  const sheets = plan.sheets.map((sheet) => sheetReport(sheet, byUnit, settings.language));
  const said = years && totals.length > 0 ? { years: yearsReport(years, settings.language) } : {};
  return { plan, totals, report: { file: plan.file ?? "", error: null, sheets, findings, ...said } };
}

/** The report of several files with its counts; waived findings are not counted. */
export function summarise(files: readonly FileReport[]): Report {
  const counted = files.flatMap((file) => file.findings).filter((finding) => finding.waived === undefined);
  const count = (severity: string): number => counted.filter((finding) => finding.severity === severity).length;
  const unread = files.flatMap(unreadSheets).length;
  const unjudged = files.flatMap(unjudgedUnits).length;
  const counts = { errors: count("error"), warnings: count("warning"), infos: count("info") };
  return { version: 1, files, summary: { files: files.length, ...counts, unread, unjudged } };
}

function sheetReport({ sheet, layout, units, notRead }: PlanSheet, totals: ReadonlyMap<Unit, UnitTotals>, language: Language): SheetReport {
  const mine = units.flatMap((unit) => totals.get(unit) ?? []);
  return {
    name: sheet.name,
    layout,
    reason: notRead ? render(language, reasonOf(notRead)) : "",
    units: mine.map((one) => unitReport(one, language)),
  };
}

function reasonOf(notRead: NotRead): MessageId {
  return notRead.kind === "unclear" ? `reason.unclear-${notRead.missing}` : `reason.${notRead.kind}`;
}

/** Which years were taken, and why: a deadline is judged by them (issue 3). */
function yearsReport(years: PlanYears, language: Language): NonNullable<FileReport["years"]> {
  const { id, data } = yearsSentence(years);
  return { from: years.from, to: years.to, message: render(language, id as MessageId, data) };
}

function unitReport(totals: UnitTotals, language: Language): UnitReport {
  const { unit, sections, phases } = totals;
  const reason = whyOf(totals);
  return {
    name: oneLine(unitName(unit)),
    range: areaName(unit.area),
    ...sums(totals),
    basis: totals.basis,
    why: render(language, reason.id as MessageId, reason.data),
    objectives: objectivesOf(unit).length,
    ...(unit.transversalBlock ? { block: true } : {}),
    sections: sections.map((one) => ({ name: one.section.name?.value ?? "", ...sums(one) })),
    phases: phases.map((one) => ({ objective: numberText(one.objective), ...sums(one) })),
  };
}

function whyOf(totals: UnitTotals): NestedMessage {
  if (totals.unit.levels) return nested("why.levels");
  if (totals.several !== null) return nested("why.several", { lists: totals.several });
  return totals.doubtful ? nested("why.doubt") : why(totals, totals.transversal);
}

function sums({ sum, expected, ok }: TotalCheck): SumReport {
  const number = (value: Exact | null): number | null => (value === null ? null : toNumber(value));
  return { sum: number(sum), expected: number(expected), ok };
}
