/** Findings as people want to read them, and a unit's verdict in one word. */
import { bySeverity } from "../rules/severity";
import type { Finding, UnitReport } from "./report";

/** Worst first; within a severity as reported, sheet by sheet. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(bySeverity);
}

/** Whether the unit, each of its sections and the phases of its objectives add up; "unknown" when the unit cannot be judged. */
export function verdictOf({ ok, sections, phases }: UnitReport): "ok" | "off" | "unknown" {
  if (ok === false || [...sections, ...phases].some((part) => part.ok === false)) return "off";
  return ok === null ? "unknown" : "ok";
}
