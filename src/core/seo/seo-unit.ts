/** A unit as the standard sheet shows it: nine columns of texts, each row a KPI, with what was changed on the way and what is missing. */
import type { Exact } from "../exact";
import type { Unit } from "../plan/plan";
import type { Area, CellRef } from "../sheet/address";
import type { SeoText } from "./seo-text";
import type { SeoColumn } from "./standard";
import type { SeoLeft, SeoSupport } from "./support";

/** One KPI row. `null` in a column: the cell is merged with the one above it; "" is an empty cell. Never null on an objective's first row. */
export interface SeoRow {
  readonly operative: SeoText | null;
  readonly deadline: SeoText | null;
  readonly type: SeoText | null;
  readonly kpiClass: SeoText | null;
  readonly indicator: SeoText | null;
  readonly target: SeoText | null;
}

/** What the weight cell holds: a number of points, or a text that is none ("X", "da definire", "" when the source has nothing). */
export type SeoWeight = { readonly points: Exact } | { readonly text: string };

/** Something that is not in the new sheet as it was in the source. */
export type SeoChange =
  /** A word put right: "Outcume" → "Outcome". */
  | { readonly kind: "word"; readonly column: SeoColumn; readonly from: string; readonly to: string }
  /** "31.12.2024" → "12/2024". */
  | { readonly kind: "deadline"; readonly from: string; readonly to: string }
  /** A weight brought to the standard; `share` is the exact proportional one, before rounding to the step. */
  | { readonly kind: "weight"; readonly from: Exact; readonly share: Exact; readonly to: Exact }
  /** The old weight was named within a text, beside which the new one would stand: "Peso obiettivo: 10%" is taken out. */
  | { readonly kind: "weight-words"; readonly text: string }
  /** A text that belongs in another column: a ladder of thresholds among the indicators, a result in the deadline's place. */
  | { readonly kind: "moved"; readonly from: SeoColumn; readonly to: SeoColumn; readonly text: string }
  /** A section's own name, which the standard sheet does not have. */
  | { readonly kind: "section"; readonly name: string };

export interface SeoObjective {
  readonly title: string;
  /** Where it stands in the source, and its weight there in points (null when that is no number); null in a blank sheet. */
  readonly source: { readonly sheet: string; readonly area: Area; readonly weight: Exact | null } | null;
  readonly publicValue: string;
  readonly strategic: string;
  readonly weight: SeoWeight;
  /** At least one. */
  readonly rows: readonly SeoRow[];
  readonly changes: readonly SeoChange[];
}

/** How the weights of a section came about. */
export type SeoWeighting =
  | { readonly kind: "kept" }
  /** In proportion, by largest remainder, in whole multiples of `step`. */
  | { readonly kind: "brought"; readonly from: Exact; readonly to: Exact; readonly step: Exact }
  /** They made the wished total already. */
  | { readonly kind: "already"; readonly total: Exact }
  /** Nothing to share by: no weight is a positive number, or one is negative. */
  | { readonly kind: "not-brought"; readonly wished: Exact };

export interface SeoSection {
  readonly title: string;
  readonly objectives: readonly SeoObjective[];
  /** The sum of the weights as written, in points. */
  readonly sum: Exact;
  /** The total that they should make, PESO MAX of the own section; null when neither the source nor the user says it: it is never the sum itself. */
  readonly expected: Exact | null;
  readonly weighting: SeoWeighting;
}

/** Whether a total row of the source was a typed number that is now a live SUM. */
export interface SeoTotalChange {
  readonly cell: CellRef;
  readonly text: string;
  readonly value: Exact;
}

/** Cells that stay empty because the source has nothing for them: KPI rows for the KPI columns, objectives for the others. */
export interface SeoMissing {
  readonly column: SeoColumn;
  readonly count: number;
  /** A column of the source that may hold it all the same; it stands among the data of support. */
  readonly beside: string | null;
}

/** Whose plan it is, for which years, and who answers for the structure: from the source, else from the settings. */
interface SeoHeading {
  readonly body: string | null;
  /** "2025-2027" */
  readonly years: string | null;
  readonly head: string | null;
}

export interface SeoUnit {
  readonly name: string;
  /** The sheet it comes from; null for a blank one. */
  readonly sheet: string | null;
  /** The unit itself and the transversal blocks written with it; none of a blank one. */
  readonly sources: readonly Unit[];
  readonly own: SeoSection;
  readonly transversal: SeoSection | null;
  /** The transversal objectives come from another sheet of the workbook: its name. */
  readonly transversalSheet: string | null;
  /** The source's weights are percentages. */
  readonly percentWeights: boolean;
  /** The source can be read in other ways too, with other lists or weights: this is one of them. */
  readonly doubtful: boolean;
  /** How many phases became rows of their objectives. */
  readonly phases: number;
  readonly missing: readonly SeoMissing[];
  readonly totals: readonly SeoTotalChange[];
  /** What the source says beside the nine columns. */
  readonly support: SeoSupport;
  /** What of the unit's own cells is neither on the sheet nor in `support`. */
  readonly left: readonly SeoLeft[];
  /** What stands above the table; null where nothing says it. */
  readonly heading: SeoHeading;
}

/** What becomes of the weights. */
export type WeightChoice = { readonly kind: "keep" } | { readonly kind: "bring"; readonly own: Exact; readonly transversal: Exact };
