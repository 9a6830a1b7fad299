/** Questions asked of a report, for the lists of the pane: pure, tested without a screen. */
import type { FileReport, Finding } from "../../core/report/report";
import type { RuleName } from "../../core/rules/names";
import { bySeverity, SEVERITIES, type Severity } from "../../core/rules/severity";
import type { Filters, Scope } from "./state";
import type { RuleTable } from "./tools";

export interface RuleGroup {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface SheetGroup {
  readonly sheet: string;
  readonly counts: Counts;
  readonly rules: readonly RuleGroup[];
}

export type Counts = Readonly<Record<Severity, number>>;

export function isInScope(scope: Scope, sheet: string): boolean {
  return scope.kind === "all" || scope.sheet === sheet;
}

/** The findings of the scope, in the report's order. */
export function findingsIn(report: FileReport, scope: Scope): readonly Finding[] {
  return report.findings.filter(({ sheet }) => isInScope(scope, sheet));
}

/** Whether a finding passes the filters. The search looks into the sentence, the sheet and the range, without case. */
export function passes(filters: Filters, finding: Finding, rules: RuleTable): boolean {
  if (!filters.severities.includes(finding.severity)) return false;
  if (filters.sheet !== null && finding.sheet !== filters.sheet) return false;
  if (filters.weightsOnly && rules[finding.rule].group !== "weights") return false;
  const wanted = filters.search.trim().toLocaleLowerCase("it");
  return wanted === "" || `${finding.message} ${finding.sheet} ${finding.range}`.toLocaleLowerCase("it").includes(wanted);
}

/** Findings by sheet and rule: sheets with the worst findings first, within a sheet the worst rule first. */
export function groupFindings(findings: readonly Finding[]): readonly SheetGroup[] {
  const bySheet = groupBy(findings, ({ sheet }) => sheet);
  const groups = [...bySheet].map(([sheet, own]): SheetGroup => {
    const rules = [...groupBy(own, ({ rule }) => rule)].map(([rule, list]): RuleGroup => ({
      rule,
      severity: worst(list),
      findings: list,
    }));
    return { sheet, counts: countFindings(own), rules: stableSort(rules, bySeverity) };
  });
  return stableSort(groups, (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning);
}

/** The findings in the order in which the groups show them, for "next" and "previous". */
export function inOrder(groups: readonly SheetGroup[]): readonly Finding[] {
  return groups.flatMap((sheet) => sheet.rules.flatMap((rule) => rule.findings));
}

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How many filters narrow the list. */
export function activeFilters(filters: Filters): number {
  const narrowed = [
    filters.severities.length < SEVERITIES.length,
    filters.sheet !== null,
    filters.weightsOnly,
    filters.search.trim() !== "",
  ];
  return narrowed.filter(Boolean).length;
}

function worst(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function stableSort<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  return [...items].sort(compare);
}
