/** A model of which everything is known: what else is said of each objective is put into it before it is written down. */
import type { Dice } from "../composer/dice";
import type { Model, Objective, Part, Said } from "../composer/model";
import { INDICATORS, TARGETS } from "../composer/words-plans";

/** An objective that is known again in the changed model, whatever was done to it. */
export interface Known extends Objective {
  readonly id: number;
  readonly said: Said;
}
export interface KnownUnit {
  readonly id: number;
  readonly name: string;
  readonly subject: string;
  readonly manager: string;
  readonly own: readonly Known[];
}
export interface KnownModel extends Model {
  readonly units: readonly KnownUnit[];
  readonly shared: readonly Known[];
}

export function knownModel(dice: Dice, model: Model): KnownModel {
  let id = 0;
  const known = (objective: Objective): Known => ({ ...objective, phases: objective.phases.map((part) => knownPart(dice, part)), indicators: objective.indicators.map((part) => knownPart(dice, part)), id: ++id, said: drawSaid(dice) }); // prettier-ignore
  return {
    ...model,
    units: model.units.map((unit, index) => ({ ...unit, id: index, own: unit.own.map(known) })),
    shared: model.shared.map(known),
  };
}

const knownPart = (dice: Dice, part: Part): Part => ({ ...part, said: drawSaid(dice) });

export function drawSaid(dice: Dice): Said {
  const month = dice.one([3, 6, 9, 10, 12]);
  return { indicator: dice.one(INDICATORS), target: dice.one(TARGETS), deadline: { month, day: month === 9 || month === 6 ? 30 : 31 }, seed: dice.whole(1, 1_000_000) }; // prettier-ignore
}
