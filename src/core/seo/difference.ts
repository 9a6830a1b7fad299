/** What the new sheet does differently from its source, as data: for the whole sheet, and objective by objective. */
import { toNumber, type Exact } from "../exact";
import { render, type Language } from "../messages/messages";
import { areaName } from "../sheet/address";
import {
  blankNotes,
  changeSentence,
  missingNotes,
  sheetNotes,
  weightNote,
  wordNotes,
  type SeoNote,
  type SeoSentence,
} from "./difference-sentences";
import { leftOf } from "./left";
import { leftGroups, type LeftGroup } from "./left-sentences";
import { plain } from "./seo-text";
import type { SeoObjective, SeoUnit } from "./seo-unit";
import type { SeoLeft } from "./support";

interface ObjectiveDifference {
  readonly title: string;
  readonly part: "own" | "transversal";
  /** Where it stands in the source. */
  readonly sheet: string;
  readonly range: string;
  /** Points; null when the weight is no number. */
  readonly weightFrom: Exact | null;
  readonly weightTo: Exact | null;
  readonly changes: readonly SeoSentence[];
}

export interface SeoDifference {
  readonly unit: string;
  readonly sheet: string | null;
  readonly notes: readonly SeoNote[];
  /** What of the unit's cells is not on the new sheet. */
  readonly left: readonly SeoLeft[];
  /** Every objective, also those without changes. */
  readonly objectives: readonly ObjectiveDifference[];
}

/** What of the unit is not as in the source; of a blank sheet, what is to be filled in. */
export function seoDifference(unit: SeoUnit, withSupport = true): SeoDifference {
  const parts = [
    { part: "own", section: unit.own } as const,
    ...(unit.transversal ? [{ part: "transversal", section: unit.transversal } as const] : []),
  ];
  // A blank sheet differs from nothing: only what is to be filled in is said.
  if (unit.sheet === null)
    return { unit: unit.name, sheet: null, notes: [...blankNotes(unit), ...missingNotes(unit)], left: [], objectives: [] };
  return {
    unit: unit.name,
    sheet: unit.sheet,
    notes: [
      ...parts.map(({ part, section }) => ({ part, ...weightNote(section, part) })),
      ...sheetNotes(unit),
      ...wordNotes(parts.flatMap(({ section }) => section.objectives)),
    ],
    left: leftOf(unit, withSupport),
    objectives: parts.flatMap(({ part, section }) => section.objectives.flatMap((objective) => objectiveDifference(objective, part))),
  };
}

/** A difference as people and programs outside read it. */
export interface RenderedDifference {
  readonly unit: string;
  readonly sheet: string | null;
  readonly notes: readonly string[];
  /** What stays behind, exactly; `groups` is the same for people. */
  readonly left: readonly SeoLeft[];
  readonly groups: readonly LeftGroup[];
  readonly objectives: readonly {
    readonly title: string;
    readonly part: "own" | "transversal";
    readonly sheet: string;
    readonly range: string;
    readonly weightFrom: number | null;
    readonly weightTo: number | null;
    readonly changes: readonly string[];
  }[];
}

/** The difference with its sentences rendered and its numbers as decimals, for JSON, the pane and the command line. */
export function renderDifference(language: Language, difference: SeoDifference): RenderedDifference {
  const sentence = ({ id, data }: SeoSentence): string => render(language, id, data);
  return {
    unit: difference.unit,
    sheet: difference.sheet,
    notes: difference.notes.map((note) => (note.part ? `${render(language, `seo.part.${note.part}`)}: ${sentence(note)}` : sentence(note))),
    left: difference.left,
    groups: leftGroups(language, difference.left, difference.sheet),
    objectives: difference.objectives.map((objective) => ({
      ...objective,
      weightFrom: objective.weightFrom && toNumber(objective.weightFrom),
      weightTo: objective.weightTo && toNumber(objective.weightTo),
      changes: objective.changes.map(sentence),
    })),
  };
}

/** What comes from nowhere differs from nothing. */
function objectiveDifference({ title, source, rows, weight, changes }: SeoObjective, part: "own" | "transversal"): ObjectiveDifference[] {
  if (source === null) return [];
  return [
    {
      title: title || plain(rows[0]?.operative),
      part,
      sheet: source.sheet,
      range: areaName(source.area),
      weightFrom: source.weight,
      weightTo: "points" in weight ? weight.points : null,
      changes: changes.map(changeSentence),
    },
  ];
}
