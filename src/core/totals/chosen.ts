/** Totals that the municipality chose in its settings, for a unit and for its sections. */
import { exact, type Exact } from "../exact";
import type { Section, Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { normalize } from "../text/normalize";

export interface ChosenTotals {
  /** For the whole unit; null where nothing was chosen. */
  readonly unit: Exact | null;
  /** One entry a section. */
  readonly sections: readonly (Exact | null)[];
}

/**
 * The chosen totals of a unit. A block of transversal objectives is not meant by a total for the whole workbook or for every sheet ("*"):
 * only by its own sheet's name.
 */
export function chosenTotals(unit: Unit, settings: Settings): ChosenTotals {
  const { expected } = settings;
  const own = entry(expected.sections ?? {}, unit.sheet.name);
  const shared = unit.transversalBlock ? undefined : entry(expected.sections ?? {}, "*");
  return {
    unit: unit.transversalBlock ? null : (chosenFor(unit.sheet.name, settings) ?? unit.chosenTotal ?? null),
    sections: unit.sections.map((section, index) => {
      const total = sectionTotal(own, section, index) ?? sectionTotal(shared, section, index);
      return total === undefined ? null : exact(total);
    }),
  };
}

/** What the settings say that the lists of the sheet should make, null where they say nothing. */
export function chosenFor(sheet: string, { expected }: Settings): Exact | null {
  const total = entry(expected.sheets, sheet) ?? expected.workbook ?? undefined;
  return total === undefined ? null : exact(total);
}

/** A section is named by its title, whatever its case and accents, or by its place in the list ("1"). */
function sectionTotal(totals: Readonly<Record<string, number>> | undefined, { name }: Section, index: number): number | undefined {
  if (!totals) return undefined;
  const title = name ? normalize(name.value) : null;
  const named = title === null ? undefined : Object.keys(totals).find((key) => normalize(key) === title);
  return entry(totals, named ?? String(index + 1));
}

/** A record's own entry: a sheet may be called "constructor". */
function entry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
