/** What the weights of a unit make, what they should make, and why. Filled by check-totals.ts. */
import type { Exact } from "../exact";
import type { DeclaredTotal, Goal, Objective, Phase, Section, Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";

/** Where an expected total comes from, in the order of domain.md. */
export type Basis = "setting" | "declared" | "transversal" | "percent" | "peers" | "parent" | "unknown";

/** A sum held against what it should be. */
export interface TotalCheck {
  /** null when a weight's value is unknown (a formula without a stored result). */
  readonly sum: Exact | null;
  /** null when nothing says what the sum should be. */
  readonly expected: Exact | null;
  /** null when it cannot be judged. A difference that rounding explains is ok. */
  readonly ok: boolean | null;
  /** The difference is what rounding of the single weights explains (3 × 33,33 = 99,99). */
  readonly rounding: boolean;
  readonly basis: Basis;
  /** The cell that states the expected total, when one does. */
  readonly basisCell: CellRef | null;
  /** The words of that cell ("PESO MAX 40"). */
  readonly basisText: string | null;
  /** The number that the cell states, where it is a cumulative total and `expected` only its share. */
  readonly basisTotal: Exact | null;
  /** With basis declared: the cell is a formula that checks the total (`=IF(E9=100,"OK",…)`). */
  readonly checked?: boolean;
  /** With basis peers: how many other lists make the expected total. */
  readonly peers?: number;
}

export interface SectionTotals extends TotalCheck {
  readonly section: Section;
}

export interface PhaseTotals extends TotalCheck {
  readonly objective: Objective;
  /** What the parts are of: the objective, or one of its phases, which has weighed indicators of its own. */
  readonly owner: Goal;
  /** The parts that were added: the objective's phases, or its weighed indicators. */
  readonly parts: readonly Phase[];
}

/** A stated total held against the sums it may stand for. */
export interface DeclaredCheck {
  readonly total: DeclaredTotal;
  /** The sum of its section, and of everything above it in the unit. */
  readonly sectionSum: Exact | null;
  readonly cumulativeSum: Exact | null;
  /** It is right if it equals either; null when a sum is unknown. */
  readonly ok: boolean | null;
}

export interface UnitTotals extends TotalCheck {
  readonly unit: Unit;
  /** Its list may be another (plan/doubt.ts, several.ts): no sum of it is judged, `ok` is null everywhere. */
  readonly doubtful: boolean;
  /** So many lists it seems to be, read as one (several.ts): then it is doubtful too. */
  readonly several: number | null;
  /** The transversal weights on other sheets that count for this unit; null when there are none. */
  readonly transversal: Exact | null;
  readonly sections: readonly SectionTotals[];
  readonly phases: readonly PhaseTotals[];
  readonly declared: readonly DeclaredCheck[];
}
