/** Habits of totals: how they are made, labelled and checked. */
import type { Dice } from "./dice";
import type { Habits, Structure, Transversal } from "./habits";
import type { LevelHabits } from "./habits-levels";
import { scaleOf, type FormName } from "./scale";
import { TOTAL_WORDS } from "./words-headings";

type TotalStyle = "none" | "typed" | "sum" | "subtotal" | "aggregate" | "chain" | "round" | "percent_of" | "through" | "above_typed" | "above_sum" | "heading" | "in_title" | "column" | "grand_sum"; // prettier-ignore

export interface TotalHabits {
  readonly totals: TotalStyle;
  readonly totalWord: string;
  readonly totalLabel: "words" | "unit_name" | "none" | "merged";
  /** Whether the total row says other things too, such as how many objectives there are. */
  readonly totalOthers: boolean;
  readonly totalFormat: "same" | "other";
  readonly check: "none" | "beside" | "below" | "difference";
  readonly grand: boolean;
  /** Of a list with a transversal section: a total of the whole, or of the sections as well. */
  readonly sectionTotals: "whole" | "sections_and_whole";
}

const TYPED: Partial<Record<TotalStyle, number>> = { none: 30, typed: 28, above_typed: 10, heading: 10, in_title: 7 };
const LIVE: Partial<Record<TotalStyle, number>> = { sum: 22, subtotal: 6, aggregate: 5, chain: 7, round: 5, percent_of: 3, through: 4, above_sum: 5 }; // prettier-ignore
const SMALL: Readonly<Partial<Record<Structure, Partial<Record<TotalStyle, number>>>>> = {
  matrix: { none: 30, typed: 25, sum: 45 },
  transposed: { none: 35, typed: 25, sum: 40 },
  cards: { none: 60, typed: 40 },
};

/** @param given what was drawn before */
export function drawTotals(
  dice: Dice,
  given: {
    structure: Structure;
    form: FormName;
    transversal: Transversal;
    whole: number;
    unitFill: Habits["unitFill"];
    levels: LevelHabits;
    cardPages: Habits["cardPages"];
  },
): TotalHabits {
  const { structure, form, transversal, unitFill, levels } = given;
  const repeated = levels.levelFill === "repeated" && /phase_column|indicator|phases/.test(levels.level);
  const canAdd = scaleOf(form).numeric && !repeated;
  let shares: Partial<Record<TotalStyle, number>> = SMALL[structure] ?? { ...TYPED, ...(canAdd ? LIVE : {}) };
  if (!canAdd) shares = { ...shares, sum: 0 };
  if (structure === "flat") {
    const ofUnits = unitFill === "interleaved" ? {} : { typed: 14, ...(canAdd ? { sum: 16, subtotal: 8, aggregate: 4, chain: 5 } : {}) };
    shares = { none: 40, column: 9, ...ofUnits, ...(canAdd ? { grand_sum: 10 } : {}) };
  }
  if (structure === "split") shares = { none: 35, typed: 65 };
  if (transversal === "section") shares = { ...shares, heading: 0, in_title: 0, above_sum: 0, through: 0, percent_of: 0 };
  if (scaleOf(form).divisor !== 1 || given.whole !== 100 || transversal !== "none") shares = { ...shares, percent_of: 0 };
  if (structure === "cards" && given.cardPages === "sheet_each") shares = { none: 1 };
  const totals = dice.by(shares);
  const hasRow = !["none", "heading", "in_title", "column", "above_typed", "above_sum", "percent_of"].includes(totals);
  const live = hasRow && totals !== "typed";
  return {
    totals,
    totalWord: dice.one(TOTAL_WORDS),
    // A total on the last of several sheets must say that it is the unit's.
    totalLabel: structure === "split" ? "unit_name" : hasRow ? dice.by({ words: 58, unit_name: 16, none: 12, merged: structure === "transposed" || structure === "cards" || structure === "matrix" ? 0 : 14 }) : "words", // prettier-ignore
    totalOthers: hasRow && dice.yes(0.2),
    totalFormat: hasRow && scaleOf(form).numeric && dice.yes(0.15) ? "other" : "same",
    check: canAdd && (live || totals === "typed") && totals !== "grand_sum" && structure !== "cards" && structure !== "split" ? dice.by({ none: 70, beside: 16, below: 6, difference: 8 }) : "none", // prettier-ignore
    grand: hasRow && structure !== "cards" && dice.yes(0.18),
    sectionTotals: dice.by({ whole: 60, sections_and_whole: 40 }),
  };
}
