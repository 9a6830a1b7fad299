/** Questions asked of a report, for the lists of the pane: pure, tested without a screen. */
import type { FileReport, Finding } from "../../core/report/report";
import { SEVERITIES, type Severity } from "../../core/rules/severity";
import type { Filters, Scope } from "./state";
import type { RuleTable } from "./tools";

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
