/** What is to be done, in order: findings that are still open, alike ones as one thing. Pure, tested without a screen. */
import { groupAlike } from "../../core/fixes/alike";
import type { Finding } from "../../core/report/report";
import { bySeverity } from "../../core/rules/severity";
import type { Fact } from "../../core/rules/fact";
import { findingsIn, passes } from "./findings";
import type { Filters, Result } from "./state";

/** One thing to do: a finding, or several that are alike. */
export interface Task {
  /** The same as long as its first finding is there. */
  readonly key: string;
  /** At least one, in the report's order. */
  readonly findings: readonly Finding[];
  /** What the findings tell of, in the same order. */
  readonly facts: readonly Fact[];
}

/**
 * The things to do that pass the filters: worst first, else as the sheets have them.
 * @param apart ids of findings that the user wants to go through one by one
 */
export function tasksOf(result: Result, filters: Filters, apart: readonly string[] = []): readonly Task[] {
  const byId = new Map(result.facts.map((fact) => [fact.id, fact]));
  const open = findingsIn(result.report, result.scope).filter(
    (finding) => finding.waived === undefined && passes(filters, finding, result.rules),
  );
  const told = open.flatMap((finding) => {
    const fact = byId.get(finding.id);
    return fact ? [{ ...fact, finding, fact }] : [];
  });
  const tasks = groupAlike(told, new Set(apart)).map((group): Task => ({
    key: group[0]?.id ?? "",
    findings: group.map(({ finding }) => finding),
    facts: group.map(({ fact }) => fact),
  }));
  return [...tasks].sort((a, b) => bySeverity(firstOf(a), firstOf(b)));
}

/** The finding at which a thing to do begins. */
export function firstOf({ findings: [first] }: Task): Finding {
  if (!first) throw new Error("a thing to do without a finding");
  return first;
}

export function has(task: Task, id: string | null): boolean {
  return id !== null && task.findings.some((finding) => finding.id === id);
}

/**
 * Which finding is open once something was done: the same as long as it is there, else the next that was below it, else the first of all;
 * null when nothing is left.
 * @param before the things to do as they were
 */
export function openAfter(before: readonly Task[], now: readonly Task[], selected: string | null): string | null {
  const at = before.findIndex((task) => has(task, selected));
  for (const { findings } of before.slice(Math.max(0, at))) {
    const task = now.find((one) => findings.some(({ id }) => has(one, id)));
    // Of those that were together, the one that was open stays so.
    if (task) return has(task, selected) ? selected : firstOf(task).id;
  }
  return now[0] ? firstOf(now[0]).id : null;
}
