/** The plan: what the sheets say once a layout reader has understood them. Every value remembers its cell. */
import type { Exact } from "../exact";
import type { Area, CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { AchievementReading, DeadlineReading, Ordinal, WeightReading } from "../text/values";
import type { Doubt } from "./doubt";
import type { TableRead } from "./table-read";

/** A value and the cell it came from. */
export interface At<T> {
  readonly value: T;
  readonly cell: CellRef;
}

export type LayoutName = "table" | "cards" | "prose";

/** A weight with its cell; `area` is the merged area it stands in, or the cell itself. */
export interface Weight extends At<WeightReading> {
  readonly area: Area;
}

/** How achievement is measured: one row of indicator columns. */
export interface Indicator {
  /** Output / Outcome. */
  readonly type: At<string> | null;
  /** Classe KPI. */
  readonly kpiClass: At<string> | null;
  /** Indicatore. */
  readonly text: At<string> | null;
  /** Target / valore atteso / risultato atteso. */
  readonly target: At<string> | null;
  /** A deadline of the row's own, where it differs from the objective's: set only then. */
  readonly deadline?: At<DeadlineReading>;
}

/** The expected and realised achievement of one year (cards: Attesa / Realizzata 2024–2026). */
export interface YearAchievement {
  readonly year: number;
  readonly expected: At<AchievementReading> | null;
  readonly realised: At<AchievementReading> | null;
}

/** What an objective and a phase have in common. */
export interface Goal {
  readonly number: At<Ordinal> | null;
  readonly title: At<string> | null;
  /** null when the sheet has no cell for it at all. */
  readonly weight: Weight | null;
  readonly start: At<DeadlineReading> | null;
  readonly deadline: At<DeadlineReading> | null;
  readonly indicators: readonly Indicator[];
  /** The single achievement column ("grado di raggiungimento"), if any. */
  readonly achievement: At<AchievementReading> | null;
  readonly years: readonly YearAchievement[];
  /** The rows (and columns) of the sheet that describe it. */
  readonly area: Area;
}

/** A part of an objective: its weight is relative to the objective (the phases make 100 %). */
export type Phase = Goal;

export interface Objective extends Goal {
  readonly phases: readonly Phase[];
  /** A second kind of weighed parts beside the phases: the indicators, where the sheet weighs both. */
  readonly measures?: readonly Phase[];
  /** What the sheet says the phases add up to ("Totale pesi azioni (=100)"), where it does. */
  readonly phaseTotal?: DeclaredTotal;
  /** Valore pubblico (SeO). */
  readonly publicValue: At<string> | null;
  /** Obiettivo strategico (SeO). */
  readonly strategic: At<string> | null;
  /** Further texts of the objective in reading order, e.g. the operative texts of its KPI rows, a card's description. */
  readonly details: readonly At<string>[];
  /** Weight cells below the first that repeat it on the objective's own rows. */
  readonly repeated: readonly Weight[];
  /** A card's own heading ("SETTORE IV"), which should name its unit. */
  readonly label: At<string> | null;
}

/** A total that the sheet itself states. */
export interface DeclaredTotal {
  readonly value: Exact;
  readonly scale: "percent" | "points" | "plain";
  readonly cell: CellRef;
  /** heading: "PESO MAX 40"; row: a `TOT.` row or "PESO TOTALE PUNTI 80"; label: "(=100)" in a title; check: `=IF(E9=100,"OK",…)`. */
  readonly source: "heading" | "row" | "label" | "check";
  /** The words around it, as written ("TOT.", "PESO MAX 40"). */
  readonly text: string;
  /** The total's formula without "=", when the cell has one. */
  readonly formula: string | null;
}

/** A part of a unit's list with a total of its own. */
export interface Section {
  /** "OBIETTIVI TRASVERSALI"; null for the first, unnamed part. */
  readonly name: At<string> | null;
  readonly transversal: boolean;
  readonly objectives: readonly Objective[];
  /** Total rows below the section, top to bottom; a cumulative total belongs to the last section above it. */
  readonly totals: readonly DeclaredTotal[];
  readonly area: Area;
}

/** What the words of a scale of levels are worth. */
export interface LevelScale {
  /** Points by the normalised word. */
  readonly points: ReadonlyMap<string, Exact>;
  /** The legend's cell; null when the settings say it. */
  readonly cell: CellRef | null;
}

/** Who is evaluated; owns one list of objectives. */
export interface Unit {
  readonly name: At<string> | null;
  /** Where the list stands, or begins. */
  readonly sheet: Sheet;
  readonly layout: LayoutName;
  /** A block of transversal objectives that counts for every other unit of the workbook, not a unit of its own. */
  readonly transversalBlock: boolean;
  /** "PESO MAX 40" of the weight column's heading, or a total in the unit's title ("Punteggi fino a 80 P."). */
  readonly headingTotal: DeclaredTotal | null;
  /** The heading of the weight column as written, if there is one. */
  readonly weightHeading: At<string> | null;
  readonly sections: readonly Section[];
  /** Weights that are coefficients (1,0–1,4) and have no fixed total. */
  readonly coefficients: boolean;
  /** Its weights are words (Alto, Medio, Basso): it has no sum. `scale`: null where nothing says what the words are worth. */
  readonly levels?: { readonly scale: LevelScale | null };
  readonly area: Area;
  /** What the description of its table says that it should make; only where it says so. */
  readonly chosenTotal?: Exact;
  /** A description says what parts the rows into lists: this is one. */
  readonly listsTold?: true;
  /** Titles above the list and years named in headings, for the rules on years. */
  readonly titles: readonly At<string>[];
}

/** Why a sheet gave no unit. Only `unclear` sheets look like a plan. */
export type NotRead =
  | { readonly kind: "blank" }
  | { readonly kind: "no-plan" }
  /** Its objectives belong to a list that begins on another sheet. */
  | { readonly kind: "continued" }
  /** It looks like a plan with objectives in `cell`, but no weight was found. */
  | { readonly kind: "unclear"; readonly missing: "weights"; readonly cell: CellRef }
  /** It speaks of objectives and, in `cell` by the words of `text`, of weights, but no list was made of it. `sum`: of the numbers beside. */
  | { readonly kind: "unclear"; readonly missing: "lists"; readonly cell: CellRef; readonly text: string; readonly sum: Exact };

/** A sheet and what was understood of it. */
export interface PlanSheet {
  readonly sheet: Sheet;
  readonly layout: LayoutName | null;
  readonly units: readonly Unit[];
  /** null when units were read. */
  readonly notRead: NotRead | null;
  /** Another reading is about as good and gives other sums: then nothing on the sheet is certified, nor condemned by its sums. */
  readonly doubt?: Doubt;
  /** What its tables were taken for, top to bottom; only where its lists are those of tables. */
  readonly tables?: readonly TableRead[];
  /** The name of the description by which its forms were read; only where one says how. Those of tables stand with each table. */
  readonly described?: string;
}

/** The years that the plan covers, both included, and where that was read. */
export interface PlanYears {
  readonly from: number;
  readonly to: number;
  readonly source: "setting" | "title" | "file" | "deadlines";
  readonly cell: CellRef | null;
}

/** What became of a description of tables that the settings hold. */
export interface LayoutUse {
  readonly name: string;
  /** The sheets that were read by it. */
  readonly sheets: readonly string[];
  /** Why it was not used, or not everywhere; null where there is nothing to say. */
  readonly problem:
    | null
    /** No sheet bears its headings, nor most of them. */
    | { readonly kind: "elsewhere" }
    /** A sheet bears most of its headings, but not these. */
    | { readonly kind: "missing"; readonly sheet: string; readonly headings: readonly string[] }
    /** A sheet bears its headings, but no numbers where the weights should stand. */
    | { readonly kind: "no-weights"; readonly sheet: string }
    /** Of forms: no sheet bears the label of their weight. */
    | { readonly kind: "no-label"; readonly label: string }
    /** Of forms: a sheet bears that label, but no number beside it. */
    | { readonly kind: "label-alone"; readonly sheet: string; readonly label: string };
}

/** A workbook's plan. */
export interface Plan {
  readonly file: string | null;
  readonly sheets: readonly PlanSheet[];
  /** Only where the settings hold descriptions. */
  readonly layouts?: readonly LayoutUse[];
}

/** All units that are evaluated, in the order of the sheets (transversal blocks left out). */
export function evaluatedUnits(plan: Plan): readonly Unit[] {
  return plan.sheets.flatMap((sheet) => sheet.units).filter((unit) => !unit.transversalBlock);
}

/** Transversal blocks that stand on sheets of their own and count for every unit. */
export function transversalBlocks(plan: Plan): readonly Unit[] {
  return plan.sheets.flatMap((sheet) => sheet.units).filter((unit) => unit.transversalBlock);
}

/** A unit's objectives in reading order. */
export function objectivesOf(unit: Unit): readonly Objective[] {
  const [first, ...others] = unit.sections;
  // Most units have one section: every rule asks, and need not copy.
  return first && others.length === 0 ? first.objectives : unit.sections.flatMap((section) => section.objectives);
}

/** The name of the sheet on which the goal stands: a unit's list may go on over several. */
export function sheetOfGoal(goal: Goal, unit: Unit): string {
  return (goal.weight ?? goal.title ?? goal.number)?.cell.sheet ?? unit.sheet.name;
}

/** The unit's name as a person would say it: its title, else the sheet's name. */
export function unitName(unit: Unit): string {
  return unit.name?.value ?? unit.sheet.name;
}
