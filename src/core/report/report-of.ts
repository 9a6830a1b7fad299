/** The door: of what verification knows, the report in a language. Every sentence of a report is made here. */
import { toNumber, type Exact } from "../exact";
import type { Fix } from "../fixes/fix";
import { plainData, render, renderText, type Language, type MessageData, type MessageId, type NestedMessage } from "../messages/messages";
import { nested, numberText, oneLine, seenFrom } from "../plan/describe";
import { objectivesOf, unitName, type LayoutUse, type NotRead, type PlanSheet, type PlanYears, type Unit } from "../plan/plan";
import { yearsSentence } from "../plan/years";
import { CATALOGUE } from "../rules/catalogue";
import type { Fact } from "../rules/fact";
import type { Rule } from "../rules/rule";
import { areaName, boundingArea, cellName } from "../sheet/address";
import type { TotalCheck, UnitTotals } from "../totals/totals";
import { why } from "../totals/why";
import { readingLine } from "../as-read/line";
import type { Verified } from "../verify";
import type { Waived } from "../waivers/apply";
import type { FileReport, Finding, FixReport, LayoutNote, SheetReport, SumReport, UnitReport, WaiverNote } from "./report";

/**
 * The report of one workbook, with a note for each waiver that accepts nothing any more where waivers were applied.
 * @param rules those that were run; all by default
 */
export function reportOf(verified: Verified | Waived, language: Language, rules: readonly Rule[] = CATALOGUE): FileReport {
  const { plan, totals, years, facts, unreadable = [] } = verified;
  const byUnit = new Map(totals.map((one) => [one.unit, one]));
  const sheets = plan.sheets.map((sheet) => sheetReport(sheet, byUnit, language));
  const line = readingLine(plan.sheets);
  const others = unreadable.map(({ sheet, reason }): SheetReport => ({
    name: sheet,
    layout: null,
    reason: said(reason, language),
    units: [],
  }));
  const lapsed = "lapsed" in verified ? verified.lapsed : [];
  return {
    file: plan.file ?? "",
    error: null,
    ...(line ? { reading: said(line, language) } : {}),
    sheets: [...sheets, ...others],
    findings: facts.map((fact) => findingOf(fact, language, rules)),
    ...(years && totals.length > 0 ? { years: yearsReport(years, language) } : {}),
    ...(plan.layouts ? { layouts: plan.layouts.map((use) => layoutNote(use, language)) } : {}),
    ...(lapsed.length > 0 ? { waivers: lapsed.map((one) => noteOf(one, language)) } : {}),
  };
}

/** What a fact says, in the language. */
export function sentenceOf({ rule, message, sheet, data }: Fact, language: Language, rules: readonly Rule[] = CATALOGUE): string {
  const sentence = rules.find(({ name }) => name === rule)?.sentences[language][message];
  if (sentence === undefined) throw new Error(`no sentence ${message} of rule ${rule}`);
  return renderText(language, sentence, seenFrom(sheet, data));
}

function findingOf(fact: Fact, language: Language, rules: readonly Rule[]): Finding {
  const { id, rule, severity, unit, sheet, cells, data, fix, waived } = fact;
  return {
    id,
    rule,
    severity,
    unit: unit && nameOf(unit),
    sheet,
    range: areaName(boundingArea(cells)),
    cells: cells.map(({ row, col }) => cellName(row, col)),
    message: sentenceOf(fact, language, rules),
    data: plainData(language, data),
    ...(fix ? { fix: fixReport(fix, language) } : {}),
    ...(waived ? { waived } : {}),
  };
}

function fixReport(fix: Fix, language: Language): FixReport {
  return {
    certain: fix.certain,
    options: fix.options.map(({ title, steps }) => ({ title: render(language, title.id, title.data), steps })),
  };
}

function noteOf({ state, waiver }: Waived["lapsed"][number], language: Language): WaiverNote {
  const { id, rule, sheet, range, author, date } = waiver;
  const message = render(language, `waivers.${state}`, { author, date, range, sheet });
  return { state, ...(id === undefined ? {} : { id }), rule, sheet, range, message };
}

function sheetReport(planned: PlanSheet, totals: ReadonlyMap<Unit, UnitTotals>, language: Language): SheetReport {
  const { sheet, layout, units, notRead } = planned;
  const mine = units.flatMap((unit) => totals.get(unit) ?? []);
  const line = readingLine([planned]);
  return {
    name: sheet.name,
    layout,
    reason: notRead ? reasonText(notRead, language) : "",
    ...(line ? { reading: said(line, language) } : {}),
    units: mine.map((one) => unitReport(one, language)),
  };
}

/** Why a sheet was not read. */
export function reasonText(notRead: NotRead, language: Language): string {
  return render(language, notRead.kind === "unclear" ? `reason.unclear-${notRead.missing}` : `reason.${notRead.kind}`);
}

/** What became of a description of tables, in the language. */
export function layoutNote({ name, sheets, problem }: LayoutUse, language: Language): LayoutNote {
  return { name, sheets, message: problem ? render(language, `layout.${problem.kind}`, { name, ...told(problem) }) : "" };
}

function told(problem: NonNullable<LayoutUse["problem"]>): MessageData {
  switch (problem.kind) {
    case "elsewhere":
      return {};
    case "no-label":
      return { label: oneLine(problem.label) };
    case "label-alone":
      return { sheet: problem.sheet, label: oneLine(problem.label) };
    case "missing":
      return { sheet: problem.sheet, headings: problem.headings.map((one) => `«${oneLine(one)}»`).join(", ") };
    case "no-weights":
      return { sheet: problem.sheet };
  }
}

/** Which years were taken, and why: a deadline is judged by them. */
function yearsReport(years: PlanYears, language: Language): NonNullable<FileReport["years"]> {
  return { from: years.from, to: years.to, message: said(yearsSentence(years), language) };
}

/** A unit with its sums, what they should be, and why. */
export function unitReport(totals: UnitTotals, language: Language): UnitReport {
  const { unit, sections, phases } = totals;
  return {
    name: nameOf(unit),
    range: areaName(unit.area),
    ...sums(totals),
    basis: totals.basis,
    why: said(whyOf(totals, unit.sheet.name), language),
    objectives: objectivesOf(unit).length,
    ...(unit.transversalBlock ? { block: true } : {}),
    sections: sections.map((one) => ({ name: one.section.name?.value ?? "", ...sums(one) })),
    phases: phases.map((one) => ({ objective: numberText(one.objective), ...sums(one) })),
  };
}

/** The unit's name, the same wherever a report says it. */
function nameOf(unit: Unit): string {
  return oneLine(unitName(unit));
}

/** @param from the name of the sheet where it is read */
function whyOf(totals: UnitTotals, from: string): NestedMessage {
  if (totals.unit.levels) return nested("why.levels");
  if (totals.several !== null) return nested("why.several", { lists: totals.several });
  if (totals.doubtful) return nested("why.doubt");
  const { id, data } = why(totals, totals.transversal);
  return { id, data: seenFrom(from, data) };
}

function sums({ sum, expected, ok }: TotalCheck): SumReport {
  const number = (value: Exact | null): number | null => (value === null ? null : toNumber(value));
  return { sum: number(sum), expected: number(expected), ok };
}

/** A sentence by its id. */
export function said({ id, data }: NestedMessage, language: Language): string {
  return render(language, id as MessageId, data);
}
