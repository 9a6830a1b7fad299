/** Who takes part in which objective, and with how much. */
import { HUNDRED, sum, type Exact } from "../exact";
import type { At, Objective, Phase, Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";

/** A part in one objective. */
export interface Participation {
  readonly unit: Unit;
  readonly objective: Objective;
  /** Percent of the objective, or the person's own weight of it. */
  readonly amount: Exact;
  readonly cell: CellRef;
  /** The row of the objective that is this person's alone, where it has one. */
  readonly part?: Phase;
}

/** Somebody who takes part: told by the column, or within one structure by the name. */
export interface Participant {
  readonly name: string;
  /** The same for the same column, else for the same name within a structure. */
  readonly key: string;
  readonly sheet: string;
  readonly cell: CellRef;
  /** `share`: percents of the objectives; `weight`: weights of the person's own. */
  readonly kind: "share" | "weight";
  readonly parts: readonly Participation[];
}

/** Which of the sums of a table of people and objectives must come out. */
export type SharesBy = "row" | "weight" | "column";

/** A sum of shares that is not what the others are. */
export interface SharesOff {
  readonly by: SharesBy;
  readonly unit: Unit;
  /** The objective whose shares they are; null: the person's column. */
  readonly objective: Objective | null;
  readonly person: string | null;
  readonly sum: Exact;
  readonly expected: Exact;
  readonly cells: readonly CellRef[];
}

/** Numbers under names that cannot be taken for shares, or for two kinds of them. */
export interface SharesDoubt {
  /** both: rows and columns make 100; parts: several numbers an objective; none: neither comes out. */
  readonly kind: "both" | "parts" | "none";
  readonly sheet: string;
  readonly names: readonly string[];
  readonly cells: readonly CellRef[];
}

export interface Shares {
  readonly participants: readonly Participant[];
  readonly off: readonly SharesOff[];
  readonly doubts: readonly SharesDoubt[];
}

/** An objective on a sheet, and whose it is. */
export interface Placed {
  readonly unit: Unit;
  readonly objective: Objective;
}

/** A share as it was found, before it is known who else has one. */
export interface NamedShare extends Participation {
  readonly name: At<string>;
  readonly key: string;
}

/** The people of the shares, in order of appearance. */
export function participantsOf(shares: readonly NamedShare[], sheet: string, kind: Participant["kind"]): readonly Participant[] {
  const byKey = new Map<string, NamedShare[]>();
  for (const share of shares) byKey.set(share.key, [...(byKey.get(share.key) ?? []), share]);
  return [...byKey].flatMap(([key, own]): Participant[] => {
    const [first] = own;
    if (!first) return [];
    const parts = own.map(({ unit, objective, amount, cell, part }) => ({ unit, objective, amount, cell, ...(part ? { part } : {}) }));
    return [{ name: first.name.value, key, sheet, cell: first.name.cell, kind, parts }];
  });
}

/** The objectives whose shares do not make 100. */
export function offOf(shares: readonly NamedShare[]): readonly SharesOff[] {
  const objectives = new Set(shares.map(({ objective }) => objective));
  return [...objectives].flatMap((objective): SharesOff[] => {
    const own = shares.filter((share) => share.objective === objective);
    const made = sum(own.map(({ amount }) => amount));
    const [first] = own;
    if (!first || made.equals(HUNDRED)) return [];
    return [{ by: "row", unit: first.unit, objective, person: null, sum: made, expected: HUNDRED, cells: own.map(({ cell }) => cell) }];
  });
}
