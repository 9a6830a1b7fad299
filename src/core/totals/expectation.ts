/** What a list should make, and who says so. */
import type { Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import type { Basis } from "./totals";

/** An expected total with its reason. */
export interface Expectation {
  readonly expected: Exact | null;
  readonly basis: Basis;
  readonly cell: CellRef | null;
  readonly text: string | null;
  readonly total: Exact | null;
  readonly checked?: boolean;
  readonly peers?: number;
}

export const UNKNOWN: Expectation = { expected: null, basis: "unknown", cell: null, text: null, total: null };

/** An expected total that no cell states. */
export function plain(expected: Exact, basis: Basis): Expectation {
  return { ...UNKNOWN, expected, basis };
}
