/** What the new sheet does differently from its source, as data: for the whole sheet, and objective by objective. */
import { toNumber, type Exact } from "../exact";
import { render, type Language, type MessageData, type MessageId } from "../messages/messages";
import { areaName, cellName } from "../sheet/address";
import type { SeoChange, SeoObjective, SeoSection, SeoUnit } from "./seo-unit";
import { SEO_COLUMN, SEO_COLUMNS, type SeoColumn } from "./standard";

/** A sentence by id, rendered late. */
export interface SeoSentence {
  readonly id: MessageId;
  readonly data: MessageData;
}

export interface SeoNote extends SeoSentence {
  /** The part of the sheet that it is about; null: all of it. */
  readonly part: "own" | "transversal" | null;
}

export interface ObjectiveDifference {
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
  /** Every objective, also those without changes. */
  readonly objectives: readonly ObjectiveDifference[];
}

/** Longer texts are cut in sentences. */
const SHOWN = 70;

export function seoDifference(unit: SeoUnit): SeoDifference {
  const parts = [
    { part: "own", section: unit.own } as const,
    ...(unit.transversal ? [{ part: "transversal", section: unit.transversal } as const] : []),
  ];
  // A blank sheet differs from nothing: only what is to be filled in is said.
  if (unit.sheet === null) return { unit: unit.name, sheet: null, notes: [...blankNotes(unit), ...missingNotes(unit)], objectives: [] };
  return {
    unit: unit.name,
    sheet: unit.sheet,
    notes: [
      ...parts.map(({ part, section }) => ({ part, ...weightNote(section) })),
      ...sheetNotes(unit),
      ...wordNotes(parts.flatMap(({ section }) => section.objectives)),
    ],
    objectives: parts.flatMap(({ part, section }) => section.objectives.map((objective) => objectiveDifference(objective, part))),
  };
}

/** A difference as people and programs outside read it. */
export interface RenderedDifference {
  readonly unit: string;
  readonly sheet: string | null;
  readonly notes: readonly string[];
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
    objectives: difference.objectives.map((objective) => ({
      ...objective,
      weightFrom: objective.weightFrom && toNumber(objective.weightFrom),
      weightTo: objective.weightTo && toNumber(objective.weightTo),
      changes: objective.changes.map(sentence),
    })),
  };
}

/** How the section's weights came about, with the arithmetic. */
function weightNote({ weighting, sum, expected, stated }: SeoSection): SeoSentence {
  switch (weighting.kind) {
    case "brought":
      return { id: "seo.weights.brought", data: { from: weighting.from, to: weighting.to, step: weighting.step } };
    case "already":
      return { id: "seo.weights.already", data: { total: weighting.total } };
    case "not-brought":
      return { id: "seo.weights.not-brought", data: { wished: weighting.wished } };
    case "kept":
      if (!stated) return { id: "seo.weights.kept-unstated", data: { sum } };
      return sum.equals(expected) ? { id: "seo.weights.kept", data: { sum } } : { id: "seo.weights.kept-off", data: { sum, expected } };
  }
}

function sheetNotes(unit: SeoUnit): SeoNote[] {
  const note = (id: MessageId, data: MessageData = {}): SeoNote => ({ part: null, id, data });
  const { numbers, starts, achievements } = unit.leftOut;
  const brought = unit.own.weighting.kind !== "kept";
  return [
    ...(unit.percentWeights ? [note("seo.weights.percent")] : []),
    ...(unit.transversalSheet === null ? [] : [note("seo.transversal-from", { sheet: unit.transversalSheet })]),
    ...(unit.transversal === null && brought ? [note("seo.no-transversal", { total: unit.own.expected })] : []),
    ...missingNotes(unit),
    ...(numbers > 0 ? [note("seo.left-out.numbers", { count: numbers })] : []),
    ...(starts > 0 ? [note("seo.left-out.starts", { count: starts })] : []),
    ...(achievements > 0 ? [note("seo.left-out.achievements", { count: achievements })] : []),
    ...unit.totals.map(({ cell, value }) => note("seo.total-live", { cell: cellName(cell.row, cell.col), value })),
  ];
}

function missingNotes(unit: SeoUnit): SeoNote[] {
  return unit.missing.map(({ column, count }) => ({ part: null, id: `seo.missing.${column}` as const, data: { count } }));
}

function blankNotes({ own, transversal }: SeoUnit): SeoNote[] {
  return [
    { part: null, id: "seo.blank", data: { count: own.objectives.length, own: own.expected } },
    ...(transversal ? [{ part: null, id: "seo.blank-transversal" as const, data: { sum: transversal.sum } }] : []),
  ];
}

/** Words put right, each once with its count. */
function wordNotes(objectives: readonly SeoObjective[]): SeoNote[] {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const change of objectives.flatMap((objective) => objective.changes)) {
    if (change.kind !== "word") continue;
    const key = `${change.from}\n${change.to}`;
    counts.set(key, { from: change.from, to: change.to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map((data) => ({ part: null, id: "seo.words", data }));
}

function objectiveDifference(objective: SeoObjective, part: "own" | "transversal"): ObjectiveDifference {
  return {
    title: objective.title || (objective.rows[0]?.operative ?? ""),
    part,
    sheet: objective.sheet,
    range: areaName(objective.area),
    weightFrom: objective.sourceWeight,
    weightTo: "points" in objective.weight ? objective.weight.points : null,
    changes: objective.changes.map(changeSentence),
  };
}

function changeSentence(change: SeoChange): SeoSentence {
  const id = `seo.change.${change.kind}` as const;
  switch (change.kind) {
    case "word":
      return { id, data: { column: heading(change.column), from: change.from, to: change.to } };
    case "deadline":
      return { id, data: { from: cut(change.from), to: change.to } };
    case "weight":
      return { id, data: { from: change.from, to: change.to, share: change.share } };
    case "moved":
      return { id, data: { text: cut(change.text), from: heading(change.from), to: heading(change.to) } };
    case "section":
      return { id, data: { name: cut(change.name) } };
    case "deadline-kept":
    case "weight-kept":
    case "phase":
      return { id, data: { text: cut(change.text) } };
  }
}

function heading(column: SeoColumn): string {
  return SEO_COLUMNS[SEO_COLUMN[column]]?.heading ?? column;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
}
