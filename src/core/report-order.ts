/** Findings as people want to read them, and a unit's verdict in one word. */
import type { Finding, Severity, UnitReport } from "./report";

const WORST_FIRST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Worst first; within a severity as reported, sheet by sheet. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
}

/** Whether the unit, each of its sections and the phases of its objectives add up; "unknown" when the unit cannot be judged. */
export function verdictOf({ ok, sections, phases }: UnitReport): "ok" | "off" | "unknown" {
  if (ok === false || [...sections, ...phases].some((part) => part.ok === false)) return "off";
  return ok === null ? "unknown" : "ok";
}
