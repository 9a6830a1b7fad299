/** What an individual sheet is made of beside the objectives: a municipality's own evaluation rules (SMVP) say it. */

/** What a component of the evaluation is made from. */
export const COMPONENT_KINDS = ["organisation", "objectives", "behaviours", "other"] as const;
type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** A component and what it weighs, in percent of the whole evaluation. */
export interface ComponentSetting {
  readonly name: string;
  readonly of: ComponentKind;
  readonly weight: number;
}

/** A behaviour and what it weighs, in percent of its component. */
export interface BehaviourSetting {
  readonly name: string;
  readonly weight: number;
}

/** The components of one kind of people; without any the sheet ends with the objectives. */
export interface IndividualForm {
  readonly components: readonly ComponentSetting[];
  readonly behaviours: readonly BehaviourSetting[];
}

export interface IndividualSettings {
  readonly heads: IndividualForm;
  readonly employees: IndividualForm;
  /** Who signs, from left to right. */
  readonly signatures: readonly string[];
}

const NO_COMPONENTS: IndividualForm = { components: [], behaviours: [] };

/** Apart from the other defaults, for cells need none of it. */
export const DEFAULT_INDIVIDUAL: IndividualSettings = {
  heads: NO_COMPONENTS,
  employees: NO_COMPONENTS,
  signatures: ["Il valutatore", "Il valutato"],
};
