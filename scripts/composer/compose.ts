/**
 * A composer of plans: from a seed, sheets put together out of offices' habits, whose truth is known because it was there first.
 * No line of it looks at how the program reads.
 */
import type { Sheet } from "../../src/core/sheet/sheet";
import { Composition } from "./composition";
import { injectDefect, type Defect } from "./defect";
import { diceFor, type Dice } from "./dice";
import { drawFurther } from "./further";
import { drawHabits, type Habits, type Structure } from "./habits";
import { makeModel, type Model } from "./model";
import { render, type Override } from "./render";
import { reportedHabits } from "./reported";
import { writeBeside } from "./structures/beside";
import { writeCards } from "./structures/cards";
import { writeFlat } from "./structures/flat";
import { writeMatrix } from "./structures/matrix";
import { writeSplit } from "./structures/split";
import { writeSheets, writeStacked } from "./structures/tables";
import { writeTransposed } from "./structures/transposed";
import { Surroundings } from "./surround";
import { truthOf, type Truth } from "./truth";

export interface ComposedPlan {
  readonly name: string;
  readonly habits: Readonly<Record<string, string | number | boolean>>;
  readonly sheets: readonly Sheet[];
  readonly truth: Truth;
  readonly defect: Defect;
  /** The same plan with the defect: formulas computed anew, typed totals as they were. */
  readonly bad: readonly Sheet[];
  /** The cells that hold the defect. */
  readonly overrides: readonly Override[];
  /** How it was put together, for rearranging it. */
  readonly composition: Composition;
}

const WRITERS: Readonly<Record<Structure, (composition: Composition, around: Surroundings) => void>> = {
  sheets: writeSheets,
  stacked: writeStacked,
  flat: writeFlat,
  split: writeSplit,
  matrix: writeMatrix,
  beside: writeBeside,
  cards: writeCards,
  transposed: writeTransposed,
};

/** A plan written down in an office's habits. */
export function write(dice: Dice, habits: Habits, model: Model): { readonly composition: Composition; readonly around: Surroundings } {
  const composition = new Composition(dice, habits, model);
  const around = new Surroundings(composition);
  WRITERS[habits.structure](composition, around);
  around.extraSheets();
  return { composition, around };
}

/** Dice of their own for the habits of further offices. */
const FURTHER = 0x2f17;

/**
 * The plan number `index` of a seed; the same two make the same plan.
 * @param further whether it has habits of further offices besides
 */
export function compose(seed: number, index: number, further = false): ComposedPlan {
  const dice = diceFor(seed, index);
  const usual = drawHabits(dice);
  const habits = further ? { ...usual, further: drawFurther(diceFor(seed ^ FURTHER, index), usual) } : usual;
  const { composition, around } = write(dice, habits, makeModel(dice, habits));
  const { defect, overrides } = injectDefect(composition);
  return {
    name: `${String(seed)}-${String(index).padStart(4, "0")}${further ? "+" : ""}`,
    habits: reportedHabits(composition, around),
    sheets: render(composition.book),
    truth: truthOf(composition),
    defect,
    bad: render(composition.book, overrides),
    overrides,
    composition,
  };
}
