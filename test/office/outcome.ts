/** Short words for what the tests expect of an outcome. */
import type { BlockedReason, Outcome } from "../../src/hosts/host";

/** The value of what was done. @throws Error where it was blocked */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "blocked") throw new Error(`blocked: ${outcome.reason} ${outcome.detail}`);
  return outcome.value;
}

/** Reason and detail of what was blocked. @throws Error where it was done */
export function blockedAs(outcome: Outcome<unknown>): readonly [BlockedReason, string] {
  if (outcome.kind === "done") throw new Error("done, but should be blocked");
  return [outcome.reason, outcome.detail];
}
