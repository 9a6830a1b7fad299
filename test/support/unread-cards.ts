/** Forms of an objective each that evidence alone does not read right, with the description that says how. */
import type { FormLayout } from "../../src/core/settings/layouts";
import type { Sheet } from "../../src/core/sheet/sheet";
import { written, type Written } from "./written";

export interface UnreadCards {
  readonly name: string;
  readonly layout: Omit<FormLayout, "version" | "name">;
  /** One form for the objective of that place (0-based), with its weight. */
  readonly form: (weight: number, index: number) => readonly (readonly Written[])[];
  readonly weights: readonly number[];
  /** Where the weight stands in its form, from the form's first cell, 0-based. */
  readonly weightAt: { readonly row: number; readonly col: number };
  readonly sums: readonly number[];
}

const WHAT = ["Cura delle strade", "Cura del verde", "Asili nido", "Assistenza a casa"];

export const UNREAD_CARDS: readonly UnreadCards[] = [
  {
    name: "the weight behind a word for numbers, two lists by office",
    layout: { weight: "Numero", title: "Cosa", lists: { label: "Stanza" }, total: 50 },
    form: (weight, index) => [
      ["Cosa", WHAT[index]],
      ["Stanza", index < 2 ? "Primo piano" : "Secondo piano"],
      ["Numero", weight],
      ["Persone", 2 + index],
      [],
    ],
    weights: [30, 20, 25, 25],
    weightAt: { row: 2, col: 1 },
    sums: [50, 50],
  },
  {
    name: "the weight below a word that says nothing",
    layout: { weight: "Rilievo", title: "Si fa", lists: "all", total: 100 },
    form: (weight, index) => [["Si fa", "Rilievo"], [WHAT[index], weight], ["Quando", "giugno"], []],
    weights: [40, 30, 20, 10],
    weightAt: { row: 1, col: 1 },
    sums: [100],
  },
  {
    name: "the weight behind a colon, two years beside",
    layout: { weight: "Quota", title: "Da fare", lists: "all", total: 80 },
    form: (weight, index) => [["Da fare", WHAT[index]], [`Quota: ${String(weight)}`], ["Giorni", 10 * (index + 1)], []],
    weights: [30, 20, 20, 10],
    weightAt: { row: 1, col: 0 },
    sums: [80],
  },
];

/** Rows above the first form. */
export const ABOVE_CARDS = 2;

/** The forms one below the other; with a slip of five in the last weight; and next year's, with two more forms that share the first's weight. */
export function cardsOf({ form, weights }: UnreadCards): { readonly ok: Sheet; readonly bad: Sheet; readonly next: Sheet } {
  const sheet = (all: readonly (readonly [number, number])[]): Sheet =>
    written([["Comune di Vallescura"], [], ...all.flatMap(([weight, index]) => form(weight, index))]);
  const numbered = weights.map((weight, index) => [weight, index] as const);
  const last = weights.length - 1;
  const [first = [0, 0] as const, ...others] = numbered;
  return {
    ok: sheet(numbered),
    bad: sheet(numbered.map(([weight, index]) => [index === last ? weight - 5 : weight, index])),
    next: sheet([[first[0] - 3, 0], [1, 0], [2, 0], ...others]),
  };
}
