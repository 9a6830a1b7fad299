/** Whose sheets are written. */
import { named, ofRole } from "../core/individual/choose";
import { nameOf, type IndividualSheet, type Role } from "../core/individual/individual-sheet";
import type { IndividualSheets } from "../core/individual/individual-sheets";
import { Unusable } from "./unusable";

/** What was asked for; nothing: everybody. */
export interface Wanted {
  readonly people: readonly string[];
  readonly role: Role | null;
  /** Names of the plan's sheets. */
  readonly sheets: readonly string[];
}

export interface Chosen extends IndividualSheets {
  /** Shares that do not add up, or that were not understood. */
  readonly unclear: boolean;
}

/** @throws Unusable where nobody is left */
export function choose({ sheets, remarks }: IndividualSheets, wanted: Wanted, onSheet: (sheet: string) => boolean): Chosen {
  const there = sheets.filter(({ source }) => onSheet(source));
  const ofKind = ofRole(there, wanted.role);
  if (ofKind.length === 0) throw new Unusable(wanted.role === "employee" ? "schede.no-employees" : "schede.no-plan");
  const found = wanted.people.map((name) => {
    const fitting = named(ofKind, name);
    if (fitting.length === 0)
      throw new Unusable("schede.no-person", { name, names: [...new Set(ofKind.map(nameOf))].map((one) => `«${one}»`).join(", ") });
    return fitting;
  });
  const chosen = found.length === 0 ? ofKind : ofKind.filter((sheet: IndividualSheet) => found.some((fitting) => fitting.includes(sheet)));
  return { sheets: chosen, remarks, unclear: remarks.some(({ id }) => id.startsWith("schede.off-") || id.startsWith("schede.doubt-")) };
}
