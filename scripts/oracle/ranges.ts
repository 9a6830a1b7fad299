/** Ranges of all kinds: plain ones, and those with a trap. */
import { Dice } from "./dice";
import type { Case } from "./model";
import { bareColumns, choices, other, phases, plainTable, sections, shares, steps } from "./plain";
import { lastIsSum, oddShapes, percentTotal, phasesOrNot, severalLists, severalResults, targets, unclearNumbers } from "./traps";

type Maker = (dice: Dice) => readonly Case[];

const PLAIN: readonly Maker[] = [plainTable, shares, bareColumns, choices, phases, sections, steps, other];
const TRAPS: readonly Maker[] = [lastIsSum, percentTotal, severalResults, targets, severalLists, unclearNumbers, phasesOrNot, oddShapes];

/** So many formulas over ranges of all kinds, as many plain makers as makers of traps. */
export function cases(seed: number, count: number): readonly Case[] {
  const dice = new Dice(seed);
  const made: Case[] = [];
  while (made.length < count) made.push(...dice.pick(dice.chance(0.5) ? PLAIN : TRAPS)(dice));
  return made.slice(0, count).map((one) => ({ ...one, kind: `${one.kind}, ${one.name}` }));
}
