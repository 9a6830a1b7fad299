/** One office's habits: each drawn by itself, as far as one does not exclude another. */
import type { Dice } from "./dice";
import type { FurtherHabits } from "./further";
import { drawLevels, type LevelHabits } from "./habits-levels";
import { drawTotals, type TotalHabits } from "./habits-totals";
import type { FormName } from "./scale";
import { UNIT_FORMS } from "./words-plans";
import { WEIGHT_HEADINGS } from "./words-headings";

export type Structure = "sheets" | "stacked" | "flat" | "split" | "matrix" | "beside" | "cards" | "transposed";
export type Transversal = "none" | "section" | "own_sheet" | "rows_for_all" | "table_below";
type Numbering = "none" | "restart" | "running" | "code" | "roman" | "dotted" | "letters" | "ob" | "inline" | "point";
type UnitShown = "label" | "tab" | "title" | "title_manager" | "merged_title" | "two_rows" | "sentence" | "label_merged";

export interface Habits extends LevelHabits, TotalHabits {
  readonly structure: Structure;
  readonly year: number;
  readonly units: number;
  readonly unitForm: string;
  readonly unitShown: UnitShown;
  /** Whether each table of a sheet has its headings, or only the first. */
  readonly heads: "each" | "once";
  readonly unitFill: "repeated" | "first" | "merged" | "interleaved";
  readonly unitPlace: "first" | "second" | "last" | "middle";
  readonly transversal: Transversal;
  /** What own and transversal objectives make together. */
  readonly total: number;
  readonly own: number;
  readonly step: number;
  readonly form: FormName;
  readonly weightHeading: string;
  readonly percentHeading: boolean;
  readonly numbering: Numbering;
  readonly columnOrder: "usual" | "weight_after_objective" | "weight_first" | "weight_last" | "shuffled";
  readonly headingRows: "one" | "two" | "letters" | "symbols";
  readonly horizon: "none" | "months" | "years";
  readonly hiddenLastYear: boolean;
  readonly blankRows: "none" | "between" | "some";
  readonly text: "sentence" | "upper" | "apostrophes";
  readonly startColumn: number;
  readonly card: "label_left" | "pairs" | "label_above" | "colon" | "far_right";
  readonly cardPages: "all_on_one" | "sheet_per_unit" | "sheet_each" | "side_by_side";
  /** Whether the column of units holds managers' names instead of units. */
  readonly unitBy: "unit" | "manager";
  readonly dates: "text" | "real";
  /** Whether a label of the unit is followed by a colon, and by the manager in the next row. */
  readonly labelColon: boolean;
  readonly labelManager: boolean;
  readonly trap: boolean;
  readonly twins: boolean;
  readonly pageBreak: boolean;
  /** Those of further offices, where they are asked for. */
  readonly further?: FurtherHabits;
}

const POINT_FORMS: Partial<Record<FormName, number>> = { int: 50, two_decimals: 6, points_text: 7, points_before: 5, pt_text: 4, points_format: 7, number_text: 6 }; // prettier-ignore
const HUNDRED_FORMS: Partial<Record<FormName, number>> = { ...POINT_FORMS, percent: 24, percent_decimals: 5, percent_mixed: 4, literal_percent: 5, share: 7, share_decimals: 5, percent_text: 6, bracket_text: 3, hundredths_text: 4 }; // prettier-ignore
const MATRIX_FORMS: Partial<Record<FormName, number>> = { int: 50, percent: 20, share: 8, literal_percent: 5, percent_text: 6 };
const SHARED_BY: Readonly<Record<Structure, Partial<Record<Transversal, number>>>> = {
  sheets: { none: 60, section: 22, own_sheet: 18 },
  stacked: { none: 58, section: 18, own_sheet: 12, table_below: 12 },
  flat: { none: 70, rows_for_all: 22, own_sheet: 8 },
  split: { none: 1 },
  matrix: { none: 1 },
  beside: { none: 75, own_sheet: 25 },
  cards: { none: 1 },
  transposed: { none: 80, own_sheet: 20 },
};

/** Draws the habits of one office. */
export function drawHabits(dice: Dice): Habits {
  const structure = dice.by<Structure>({ sheets: 17, stacked: 20, flat: 24, split: 5, matrix: 7, beside: 6, cards: 15, transposed: 6 });
  const transversal = dice.by(SHARED_BY[structure]);
  const whole = transversal === "none" || transversal === "section" ? Number(dice.by({ 100: 56, 80: 8, 60: 8, 50: 6, 40: 6, 1000: 4, 30: 4, 70: 4, 200: 2, 120: 2 })) : 100; // prettier-ignore
  const own = transversal === "none" ? whole : whole === 100 ? dice.one([60, 70, 80, 50, 75]) : tenth(whole * dice.one([0.6, 0.7, 0.8]));
  const card = dice.by<Habits["card"]>({ label_left: 26, pairs: 20, label_above: 18, colon: 18, far_right: 18 });
  const cardPages = dice.by<Habits["cardPages"]>({ all_on_one: 24, sheet_per_unit: 30, sheet_each: 28, side_by_side: 18 });
  const colon = structure === "cards" && card === "colon";
  const form = dice.by(colon ? (whole === 100 ? { percent_text: 5, number_text: 3, hundredths_text: 1, points_text: 2 } : { number_text: 3, points_text: 3 }) : whole !== 100 ? (structure === "matrix" ? { int: 80, points_format: 20 } : POINT_FORMS) : structure === "matrix" ? MATRIX_FORMS : HUNDRED_FORMS); // prettier-ignore
  const percentHeading = whole === 100 && !/share|pt|points/.test(form) && dice.yes(0.3);
  const unitFill = dice.by<Habits["unitFill"]>({ repeated: 40, first: 20, merged: 22, interleaved: 14 });
  const levels = drawLevels(dice, { structure, form, whole });
  const totals = drawTotals(dice, { structure, form, transversal, whole, unitFill, levels, cardPages });
  const heads = totals.totals === "heading" || structure !== "stacked" || dice.yes(0.7) ? "each" : "once";
  return {
    ...levels,
    ...totals,
    structure,
    transversal,
    total: whole,
    own,
    step: stepOf(dice, whole, own),
    form,
    card,
    cardPages,
    percentHeading,
    weightHeading: dice.one(percentHeading ? WEIGHT_HEADINGS.percent : WEIGHT_HEADINGS.plain),
    year: dice.one([2024, 2025, 2026]),
    units: structure === "cards" && cardPages === "sheet_each" ? dice.whole(1, 3) : countOf(dice, structure, own),
    unitForm: dice.one(UNIT_FORMS),
    unitShown: dice.by({ label: 18, tab: structure === "sheets" ? 14 : 0, title: 20, title_manager: 12, merged_title: 16, two_rows: 10, sentence: 8, label_merged: 8 }), // prettier-ignore
    heads,
    unitFill,
    unitPlace: dice.by({ first: 55, second: 15, last: 12, middle: 18 }),
    numbering: dice.by({ none: 16, restart: 26, running: 12, code: 14, roman: 6, dotted: 8, letters: 5, ob: 6, inline: 5, point: 5 }),
    columnOrder: dice.by({ usual: 30, weight_after_objective: 20, weight_first: 14, weight_last: 22, shuffled: 14 }),
    headingRows: dice.by({ one: 60, two: 18, letters: 10, symbols: 8 }),
    horizon: dice.by({ none: 70, months: 16, years: 14 }),
    hiddenLastYear: dice.yes(0.05),
    blankRows: dice.by({ none: 74, between: 12, some: 14 }),
    text: dice.by({ sentence: 62, upper: 18, apostrophes: 20 }),
    startColumn: dice.by({ 0: 78, 1: 16, 2: 6 }) === "0" ? 0 : dice.one([1, 2]),
    unitBy: structure === "flat" && dice.yes(0.12) ? "manager" : "unit",
    dates: dice.yes(0.2) ? "real" : "text",
    labelColon: dice.yes(0.6),
    labelManager: dice.yes(0.5),
    trap: dice.yes(0.12),
    twins: dice.yes(0.05),
    pageBreak: structure === "sheets" && heads === "each" && dice.yes(0.1),
  };
}

const tenth = (n: number): number => Math.round(n / 10) * 10;

/** The grain of the weights: it divides what the lists make. */
function stepOf(dice: Dice, whole: number, own: number): number {
  const grains = whole >= 1000 ? [50, 25] : whole > 100 ? [10, 5] : whole >= 60 ? [5, 5, 5, 1, 2.5] : whole >= 40 ? [5, 2, 1] : [1, 2];
  const shared = whole - own;
  const fitting = grains.filter(
    (grain) => Number.isInteger(own / grain) && Number.isInteger(shared / grain) && (shared === 0 || shared / grain >= 2),
  );
  return dice.one(fitting.length > 0 ? fitting : [1]);
}

/** How many units; never so many that all lists together make a round 100 or 1000 of their own. */
function countOf(dice: Dice, structure: Structure, own: number): number {
  const drawn = structure === "matrix" ? dice.whole(3, 6) : structure === "flat" ? dice.whole(2, 7) : structure === "split" ? dice.whole(1, 3) : structure === "beside" ? dice.one([2, 3, 4, 6]) : dice.one([1, 2, 3, 4, 4, 5, 5, 6, 7]); // prettier-ignore
  return drawn > 1 && [100, 1000].includes(drawn * own) ? drawn + 1 : drawn;
}
