/** Habits of further offices: drawn by dice of their own, so that plans composed without them stay as they are. */
import type { Dice } from "./dice";
import type { Habits } from "./habits";

export interface FurtherHabits {
  /** A column of strategic objectives, each of which stands for several objectives in turn. */
  readonly strategic: "none" | "merged" | "first" | "repeated";
  /** What was reached at the year's end, and the score that it gives. */
  readonly results: boolean;
  /** Progress by quarters, in percent. */
  readonly quarters: boolean;
  /** Targets of three years, as numbers. */
  readonly targets: boolean;
  /** Last year's weights stand beside, for all to see. */
  readonly lastYear: boolean;
  /** Marks from 1 to 5 out of which the weight was made. */
  readonly factors: boolean;
  /** Several indicators an objective, one below the other, none of them weighed. */
  readonly measures: boolean;
  /** Numbered rows that nobody filled in. */
  readonly spareRows: boolean;
  /** A typed total within a text: "TOT. 80". */
  readonly totalInText: boolean;
  /** An objective that everybody has to reach, with a cross for a weight. */
  readonly prerequisite: boolean;
  /** What the sections of a list should make, in their titles. */
  readonly sectionTitles: boolean;
  /** Behaviours, weighed below the list or on a sheet of their own. */
  readonly behaviours: "none" | "below" | "sheet";
  /** How much objectives and behaviours count, and which score gives which share of the pay. */
  readonly components: boolean;
  readonly bands: boolean;
}

/** @param habits what was drawn before */
export function drawFurther(
  dice: Dice,
  { structure, transversal, level, blankRows, unitFill, totals, grand, check, numbering, levelFill }: Habits,
): FurtherHabits {
  const tables = ["sheets", "stacked", "flat", "split"].includes(structure);
  const lists = tables && structure !== "flat";
  const yes = (share: number, when = tables): boolean => dice.yes(share) && when;
  const strategic = dice.by({ none: 60, merged: 15, first: 12, repeated: 13 } as const);
  const apart = blankRows !== "none" || (structure === "flat" && unitFill === "interleaved");
  return {
    strategic: !tables ? "none" : strategic !== "none" && apart ? "repeated" : strategic,
    results: yes(0.2),
    quarters: yes(0.15),
    targets: yes(0.15),
    lastYear: yes(0.12),
    factors: yes(0.12),
    measures: yes(0.3, tables && level === "none" && levelFill !== "repeated"),
    spareRows: yes(0.25, lists && !["none", "inline", "running"].includes(numbering)),
    totalInText: yes(0.4, lists && totals === "typed" && !grand && check === "none" && transversal !== "section"),
    prerequisite: yes(0.15, lists && structure !== "split" && level === "none"),
    sectionTitles: yes(0.5, transversal === "section"),
    behaviours: dice.by({ none: 75, sheet: 13, below: structure === "sheets" ? 12 : 0 }),
    components: dice.yes(0.12),
    bands: dice.yes(0.12),
  };
}

export const STRATEGIC_HEADINGS = ["Obiettivo strategico", "Indirizzo strategico", "Linea di mandato", "Obiettivo DUP", "Programma di mandato", "Missione/Programma"]; // prettier-ignore
export const STRATEGIC = [
  "Una città più vicina a chi ci abita",
  "Conti in ordine e tributi equi",
  "Territorio sicuro e curato",
  "Amministrazione digitale e trasparente",
  "Comunità che cresce",
  "Ente efficiente",
];
export const RESULT_HEADINGS = ["% di raggiungimento", "Grado di raggiungimento", "Risultato conseguito %", "Realizzato %"];
export const SCORE_HEADINGS = ["Punteggio conseguito", "Punteggio ottenuto", "Punti conseguiti", "Valutazione"];
export const FACTOR_HEADINGS = ["Complessità (1-5)", "Grado di difficoltà", "Priorità (da 1 a 5)"];
export const BEHAVIOURS = ["Capacità di guida", "Collaborazione fra uffici", "Attenzione al cittadino", "Rispetto dei tempi"];
export const BEHAVIOUR_TITLES = ["Comportamenti organizzativi", "Competenze e comportamenti", "Comportamenti professionali"];
