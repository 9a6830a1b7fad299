import type { BlockedReason } from "./host";

/** Reasons whose detail means something to the user: a sheet, a cell, or the code that support will ask for. */
export const WITH_DETAIL: ReadonlySet<BlockedReason> = new Set([
  "protected",
  "hidden-sheet",
  "no-sheet",
  "changed",
  "half-done",
  "not-supported",
  "denied",
  "not-copied",
  "failed",
]);
