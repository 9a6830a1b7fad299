/** What a card says of an objective, as labels and values. */
import type { Composition } from "./composition";
import type { Objective } from "./model";
import type { Numbered } from "./numbers";
import { fillingOf } from "./values";
import type { HeadingRole } from "./words-headings";

export interface Field {
  readonly label: string;
  /** null: the weight stands there. */
  readonly value: number | string | null;
  readonly format?: string;
}

/** Which fields the cards of a plan have, in order; the weight among them. */
export function drawFields(composition: Composition): readonly (HeadingRole | "weight")[] {
  const { dice, habits } = composition;
  const extras = (["purpose", "indicator", "target", "deadline", "person", "remarks", "base"] as const).filter(() => dice.yes(0.5));
  const numbered = habits.numbering === "none" || habits.numbering === "inline" ? [] : (["number"] as const);
  const middle = dice.shuffled<HeadingRole | "weight">([...extras, "weight"]);
  return ["unit", ...numbered, "objective", ...middle];
}

/** The fields of one card. */
export function fieldsOf(
  composition: Composition,
  roles: readonly (HeadingRole | "weight")[],
  unit: string,
  objective: Objective,
  number: Numbered,
): Field[] {
  return roles.map((role, i): Field => {
    if (role === "weight") return { label: composition.words(composition.habits.weightHeading), value: null };
    const label = composition.heading(role);
    if (role === "unit") return { label, value: unit };
    if (role === "number") return { label, value: number.label };
    if (role === "objective") return { label, value: number.before + composition.words(objective.text) };
    return { label, ...fillingOf(composition, { key: role, heading: "", block: role }, i, objective.said) };
  });
}
