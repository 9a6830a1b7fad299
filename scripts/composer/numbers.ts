/** Numbers of objectives and of their parts. */
import type { Composition } from "./composition";
import { roman, type Unit } from "./model";

export interface Numbered {
  /** What stands in the column of numbers; null where there is none. */
  readonly label: number | string | null;
  /** What stands before the objective's text. */
  readonly before: string;
}

/**
 * The number of an objective.
 * @param unit its unit's place, from 0; null for the objectives of all units
 * @param i its own place in the list, from 0
 */
export function numberOf(composition: Composition, unit: number | null, i: number): Numbered {
  const { numbering } = composition.habits;
  const u = unit === null ? "T" : String(unit + 1);
  const of = (label: number | string | null, before = ""): Numbered => ({ label, before });
  switch (numbering) {
    case "none":
      return of(null);
    case "restart":
      return of(i + 1);
    case "running":
      return of(composition.next());
    case "code":
      return of(`${unit === null ? "TR" : String.fromCharCode(65 + unit)}.${String(i + 1).padStart(2, "0")}`);
    case "roman":
      return of(roman(i + 1));
    case "dotted":
      return of(`${u}.${String(i + 1)}`);
    case "letters":
      return of(`${String.fromCharCode(97 + i)})`);
    case "ob":
      return of(`Ob. ${String(i + 1)}`);
    case "inline":
      return of(null, `${String(i + 1)}. `);
    case "point":
      return of(`${String(i + 1)}.`);
  }
}

/** How a row of a part is marked: what stands in the column of numbers, and before its text. */
export function markOf(composition: Composition, parent: Numbered, k: number): Numbered {
  const { levelMark, numbering } = composition.habits;
  const number = parent.label ?? (parent.before || null);
  if (levelMark === "numbered" && number !== null) {
    const label = `${String(number).trim().replace(/[.)]$/, "")}.${String(k + 1)}`;
    return parent.label === null ? { label: null, before: `${label} ` } : { label, before: "" };
  }
  if (levelMark === "lettered" && numbering !== "letters") return { label: null, before: `${String.fromCharCode(97 + k)}) ` };
  if (levelMark === "spaces") return { label: null, before: "      " };
  if (levelMark === "prefix") return { label: null, before: "Fase: " };
  return { label: null, before: "- " };
}

/** The place of a unit among the units. */
export const placeOf = (composition: Composition, unit: Unit): number => composition.model.units.indexOf(unit);
