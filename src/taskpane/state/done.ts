/** How far the work has come: which findings there have been since the file was first verified, and which are not to be done any more. */
import type { FileReport } from "../../core/report/report";
import { findingsIn, isInScope } from "./findings";
import type { Result, Scope } from "./state";

/** A finding that there has been. */
export interface Seen {
  readonly id: string;
  readonly sheet: string;
}

/** Those of before and those of the report, each once; the same array when there is no new one. */
export function withSeen(seen: readonly Seen[], { findings }: FileReport): readonly Seen[] {
  const known = new Set(seen.map(({ id }) => id));
  const added = findings.flatMap(({ id, sheet }) => (known.has(id) ? [] : [{ id, sheet }]));
  return added.length > 0 ? [...seen, ...added] : seen;
}

/** Findings mended, gone or accepted, of all that there have been in the scope. */
export function doneOf(
  seen: readonly Seen[],
  { report, scope }: Pick<Result, "report" | "scope">,
): { readonly done: number; readonly total: number } {
  const total = inScope(seen, scope).length;
  const open = findingsIn(report, scope).filter(({ waived }) => waived === undefined).length;
  return { done: total - open, total };
}

function inScope(seen: readonly Seen[], scope: Scope): readonly Seen[] {
  return seen.filter(({ sheet }) => isInScope(scope, sheet));
}
