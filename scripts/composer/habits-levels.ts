/** Habits of the levels below an objective. */
import type { Dice } from "./dice";
import type { Structure } from "./habits";
import type { FormName } from "./scale";
import { scaleOf } from "./scale";

export interface LevelHabits {
  readonly level: "none" | "phase_column" | "child_rows" | "indicator_weights" | "phases_and_indicators" | "level_words" | "card_phases";
  /** What the parts of an objective make. */
  readonly levelSum: "hundred" | "one" | "parent";
  /** How the objective stands beside its parts. */
  readonly levelFill: "merged" | "first" | "repeated";
  /** How rows of parts show that they are parts. */
  readonly levelMark: "numbered" | "lettered" | "spaces" | "dashes" | "prefix";
  /** Whether the parts' weights stand in the column of weights or in one of their own. */
  readonly levelPlace: "same" | "own";
  readonly levelForm: FormName;
}

const ROWS: Partial<Record<LevelHabits["level"], number>> = { none: 52, phase_column: 14, child_rows: 15, indicator_weights: 9, phases_and_indicators: 4, level_words: 6 }; // prettier-ignore
const BY_STRUCTURE: Readonly<Record<Structure, Partial<Record<LevelHabits["level"], number>>>> = {
  sheets: ROWS,
  stacked: ROWS,
  flat: ROWS,
  split: ROWS,
  matrix: { none: 1 },
  beside: { none: 70, child_rows: 30 },
  cards: { none: 62, card_phases: 38 },
  transposed: { none: 1 },
};

/** @param given what was drawn before */
export function drawLevels(dice: Dice, given: { structure: Structure; form: FormName; whole: number }): LevelHabits {
  const { structure, form, whole } = given;
  const level = dice.by(BY_STRUCTURE[structure]);
  const levelPlace = structure === "beside" ? "same" : dice.by({ same: 55, own: 45 } as const);
  const sameColumn = (level === "child_rows" || level === "level_words") && levelPlace === "same";
  const { numeric, percent, fraction } = scaleOf(form);
  // In one column with the objectives, parts of 100 must read as such beside them.
  const clear = !sameColumn || percent || fraction || form === "int" || form === "two_decimals";
  const levelSum = dice.by({ hundred: clear ? 48 : 0, one: sameColumn || !numeric ? 0 : 14, parent: 38 } as const);
  const mark = dice.by({ numbered: 34, lettered: 16, spaces: 16, dashes: 16, prefix: 18 } as const);
  return {
    level,
    levelSum,
    levelFill: dice.by({ merged: 45, first: 38, repeated: 17 } as const),
    levelMark: mark,
    levelPlace,
    levelForm:
      levelSum === "parent" || sameColumn
        ? form
        : levelSum === "one"
          ? dice.one(["share", "share_decimals"])
          : hundredForm(dice, form, whole),
  };
}

/** Parts that make 100: in the form of the objectives where that says it, else as percentages or plain numbers. */
function hundredForm(dice: Dice, form: FormName, whole: number): FormName {
  const scale = scaleOf(form);
  if (scale.percent || scale.fraction) return form === "percent_mixed" ? "percent" : form;
  if (whole === 100 && form === "int") return dice.one(["int", "int", "percent"]);
  return dice.one(scale.numeric ? ["percent", "int"] : ["percent_text", "int"]);
}
