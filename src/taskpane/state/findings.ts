/** Questions asked of a report, for the lists of the pane: pure, tested without a screen. */
import type { FileReport, Finding, Severity } from "../../core/report";
import type { RuleName } from "../../core/rules/names";
import { ALL_SEVERITIES, type Filters, type Scope } from "./state";

/** A finding and a key that stays the same in the next verification as long as its rule, place and order do. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface RuleGroup {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

export interface SheetGroup {
  readonly sheet: string;
  readonly counts: Counts;
  readonly rules: readonly RuleGroup[];
}

export type Counts = Readonly<Record<Severity, number>>;

const WEIGHT_RULES: ReadonlySet<RuleName> = new Set<RuleName>([
  "weights-total",
  "phase-weights-total",
  "declared-total",
  "total-formula",
  "weight-missing",
  "weight-not-numeric",
  "weight-out-of-range",
  "weight-repeated",
  "weight-as-text",
  "weights-rounding",
]);

/** The findings of the scope, with keys; in the report's order. */
export function keyedFindings(report: FileReport, scope: Scope): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  const keyed: KeyedFinding[] = [];
  for (const finding of report.findings) {
    if (scope.kind === "sheet" && finding.sheet !== scope.sheet) continue;
    const place = `${finding.rule}|${finding.sheet}|${finding.range}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    keyed.push({ key: `${place}|${before}`, finding });
  }
  return keyed;
}

/** Whether a finding passes the filters. The search looks into the sentence, the sheet and the range, without case. */
export function passes(filters: Filters, finding: Finding): boolean {
  if (!filters.severities.includes(finding.severity)) return false;
  if (filters.sheet !== null && finding.sheet !== filters.sheet) return false;
  if (filters.weightsOnly && !WEIGHT_RULES.has(finding.rule)) return false;
  const wanted = filters.search.trim().toLocaleLowerCase("it");
  return wanted === "" || `${finding.message} ${finding.sheet} ${finding.range}`.toLocaleLowerCase("it").includes(wanted);
}

/** Findings by sheet and rule: sheets with the worst findings first, within a sheet the worst rule first. */
export function groupFindings(findings: readonly KeyedFinding[]): readonly SheetGroup[] {
  const bySheet = groupBy(findings, ({ finding }) => finding.sheet);
  const groups = [...bySheet].map(([sheet, own]): SheetGroup => {
    const rules = [...groupBy(own, ({ finding }) => finding.rule)].map(([rule, list]): RuleGroup => ({
      rule,
      severity: worst(list),
      findings: list,
    }));
    return { sheet, counts: countFindings(own), rules: stableSort(rules, (a, b) => rank(a.severity) - rank(b.severity)) };
  });
  return stableSort(groups, (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning);
}

/** The findings in the order in which the groups show them, for "next" and "previous". */
export function inOrder(groups: readonly SheetGroup[]): readonly KeyedFinding[] {
  return groups.flatMap((sheet) => sheet.rules.flatMap((rule) => rule.findings));
}

export function countFindings(findings: readonly KeyedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

/** How many filters narrow the list. */
export function activeFilters(filters: Filters): number {
  const narrowed = [
    filters.severities.length < ALL_SEVERITIES.length,
    filters.sheet !== null,
    filters.weightsOnly,
    filters.search.trim() !== "",
  ];
  return narrowed.filter(Boolean).length;
}

function worst(findings: readonly KeyedFinding[]): Severity {
  return ALL_SEVERITIES.find((severity) => findings.some(({ finding }) => finding.severity === severity)) ?? "info";
}

function rank(severity: Severity): number {
  return ALL_SEVERITIES.indexOf(severity);
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
