/** What has changed between two plans, as data: sentences are made of it at the door (sentences.ts). */
import type { Exact } from "../exact";
import type { Goal, PlanYears } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Entry, List } from "./lists";
import type { Pair } from "./match-objectives";
import type { Words } from "./wording";

/** What is compared of an objective or a phase. */
export const FIELDS = [
  "weight",
  "start",
  "deadline",
  "title",
  "description",
  "strategic",
  "publicValue",
  "indicator",
  "target",
  "indicatorType",
  "kpiClass",
] as const;
export type Field = (typeof FIELDS)[number];

/** A value of a goal and its cell; weights are numbers, all else the words as they stand. */
export interface Value {
  readonly value: string | Exact;
  readonly cell: CellRef | null;
}

/** A phase, or a weighed indicator, of an objective in both plans. */
export interface Part {
  readonly before: Goal;
  readonly after: Goal;
  /** What the new plan calls it; "" where nothing does. */
  readonly text: string;
}

/** A change of an objective that both plans have, or of a part of it. */
export interface FieldChange {
  readonly kind: "field";
  /** other: a column that the plan does not tell, by its `heading`. */
  readonly field: Field | "other";
  readonly heading: string | null;
  readonly pair: Pair;
  /** null: of the objective itself. */
  readonly part: Part | null;
  /** null: the old plan does not say it. */
  readonly from: Value | null;
  /** null: the new plan does not say it. */
  readonly to: Value | null;
  /** Which words changed; for texts that both plans have. */
  readonly words: readonly Words[];
  /** Other structures in which the same objective of all structures changed alike. */
  readonly also: readonly string[];
}

export type Change =
  | { readonly kind: "unit-added"; readonly list: List }
  | { readonly kind: "unit-dropped"; readonly list: List }
  | { readonly kind: "unit-renamed"; readonly before: List; readonly after: List }
  | { readonly kind: "added"; readonly entry: Entry; readonly also: readonly string[] }
  | { readonly kind: "dropped"; readonly entry: Entry; readonly also: readonly string[] }
  | { readonly kind: "moved"; readonly pair: Pair }
  | { readonly kind: "phase-added"; readonly pair: Pair; readonly part: Goal; readonly text: string; readonly also: readonly string[] }
  | { readonly kind: "phase-dropped"; readonly pair: Pair; readonly part: Goal; readonly text: string; readonly also: readonly string[] }
  | FieldChange;

/** A structure before and after; null on the side where it is not. Sums are null where a weight is not known. */
export interface UnitPair {
  readonly before: List | null;
  readonly after: List | null;
  readonly sumBefore: Exact | null;
  readonly sumAfter: Exact | null;
}

/** What is to be known of a comparison as a whole. */
export type Remark =
  /** One of the plans says these of no objective, or of none of these structures (empty: of all): nothing is compared there. */
  | {
      readonly kind: "field-missing";
      readonly of: "objectives" | "phases";
      readonly fields: readonly (Field | "phases")[];
      readonly units: readonly string[];
      readonly side: "before" | "after";
    }
  /** Said nearly throughout of objectives of which this plan does not: the columns mean something else, and are not compared. */
  | { readonly kind: "field-apart"; readonly field: Field | "phases"; readonly side: "before" | "after" }
  /** Objectives of the other plan whose words stand in this one, but not as objectives: neither added nor dropped. */
  | { readonly kind: "still-there"; readonly side: "before" | "after"; readonly entries: readonly Entry[] }
  /** Hardly any objective of the smaller plan is found again: they may be of two bodies. */
  | { readonly kind: "hardly-alike"; readonly found: number; readonly of: number }
  /** Titles name two bodies. */
  | { readonly kind: "other-body"; readonly before: string; readonly after: string }
  /** The old plan's years lie behind the new one's. */
  | { readonly kind: "swapped"; readonly before: PlanYears; readonly after: PlanYears }
  /** A sheet that looks like a plan could not be read, or can be read in two ways: changes there are not seen, or not certain. */
  | { readonly kind: "unread" | "doubtful"; readonly side: "before" | "after"; readonly sheet: string }
  /** A correction that fits no objective. */
  | { readonly kind: "no-objective"; readonly side: "before" | "after"; readonly cell: CellRef };

/** Two plans compared. */
export interface Comparison {
  readonly units: readonly UnitPair[];
  /** The objectives that both plans have, in the order of the new one. */
  readonly pairs: readonly Pair[];
  /** What changed, structure by structure in the order of the new plan, what was dropped with the structure that had it. */
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
  /** How many objectives each plan has. */
  readonly objectives: { readonly before: number; readonly after: number };
}

/** The list under which a change is told: the new plan's where it is there, else the old one's. */
export function listOfChange(change: Change): List {
  switch (change.kind) {
    case "unit-added":
    case "unit-dropped":
      return change.list;
    case "unit-renamed":
      return change.after;
    case "added":
    case "dropped":
      return change.entry.list;
    default:
      return change.pair.after.list;
  }
}
