/** The sentences of a difference, by id and data: of the sheet as a whole, of its weights, of one change. */
import type { MessageData, MessageId } from "../messages/messages";
import { cellName } from "../sheet/address";
import type { SeoChange, SeoObjective, SeoSection, SeoUnit } from "./seo-unit";
import { inWords } from "./objective";
import { shorten } from "./shorten";
import { SEO_COLUMN, SEO_COLUMNS, type SeoColumn } from "./standard";
import type { SeoSupport } from "./support";

/** A sentence by id, rendered late. */
export interface SeoSentence {
  readonly id: MessageId;
  readonly data: MessageData;
}

export interface SeoNote extends SeoSentence {
  /** The part of the sheet that it is about; null: all of it. */
  readonly part: "own" | "transversal" | null;
}

/** Headings named in the note on the data of support. */
const NAMED_LABELS = 8;

/** How the section's weights came about, with the arithmetic. Of a transversal block nothing need say what it makes: the unit's total does. */
export function weightNote({ weighting, sum, expected, objectives }: SeoSection, part: "own" | "transversal"): SeoSentence {
  switch (weighting.kind) {
    case "brought":
      return { id: "seo.weights.brought", data: { from: weighting.from, to: weighting.to, step: weighting.step } };
    case "already":
      return { id: "seo.weights.already", data: { total: weighting.total } };
    case "not-brought":
      return { id: "seo.weights.not-brought", data: { wished: weighting.wished } };
    case "kept":
      if (inWords(objectives)) return { id: "seo.weights.words", data: {} };
      if (!expected) return { id: part === "own" ? "seo.weights.kept-unstated" : "seo.weights.kept-plain", data: { sum } };
      return sum.equals(expected) ? { id: "seo.weights.kept", data: { sum } } : { id: "seo.weights.kept-off", data: { sum, expected } };
  }
}

/** What is said of the sheet as a whole: where its parts come from, what is missing, what it has no column for. */
export function sheetNotes(unit: SeoUnit): SeoNote[] {
  const note = (id: MessageId, data: MessageData = {}): SeoNote => ({ part: null, id, data });
  const brought = unit.own.weighting.kind !== "kept";
  return [
    ...(unit.doubtful ? [note("seo.doubtful")] : []),
    ...(unit.percentWeights ? [note("seo.weights.percent")] : []),
    ...(unit.transversalSheet === null ? [] : [note("seo.transversal-from", { sheet: unit.transversalSheet })]),
    ...(unit.transversal === null && brought && unit.own.expected ? [note("seo.no-transversal", { total: unit.own.expected })] : []),
    ...missingNotes(unit),
    ...(unit.phases > 0 ? [note("seo.phases", { count: unit.phases })] : []),
    ...supportNotes(unit.support).map(({ id, data }) => note(id, data)),
    ...unit.totals.map(({ cell, value }) => note("seo.total-live", { cell: cellName(cell.row, cell.col), value })),
  ];
}

/** How much of the source stands under the table, among the data of support. */
function supportNotes({ objectives, around }: SeoSupport): SeoSentence[] {
  const facts = objectives.reduce((count, one) => count + one.facts.length, 0);
  const labels = [...new Set(objectives.flatMap((one) => one.facts.map(({ label }) => withoutBrackets(label))))].filter(
    (label) => label !== "",
  );
  const notes: SeoSentence[] = [
    ...(facts > 0
      ? [
          {
            id: "seo.support.facts" as const,
            data: {
              count: facts,
              labels: labels
                .slice(0, NAMED_LABELS)
                .map((label) => `«${shorten(label)}»`)
                .join(", "),
            },
          },
        ]
      : []),
    ...(around.length > 0 ? [{ id: "seo.support.around" as const, data: { count: around.length } }] : []),
  ];
  return notes;
}

/** What stays empty because the source has nothing for it, column by column. */
export function missingNotes(unit: SeoUnit): SeoNote[] {
  return unit.missing.map(({ column, count, beside }) => {
    if (beside !== null) return { part: null, id: "seo.beside", data: { count, column: heading(column), label: shorten(beside) } };
    return { part: null, id: `seo.missing.${column}` as const, data: { count } };
  });
}

/** What is to be filled in on a blank sheet. */
export function blankNotes({ own, transversal }: SeoUnit): SeoNote[] {
  return [
    { part: null, id: "seo.blank", data: { count: own.objectives.length, own: own.expected } },
    ...(transversal ? [{ part: null, id: "seo.blank-transversal" as const, data: { sum: transversal.sum } }] : []),
  ];
}

/** Words put right, each once with its count. */
export function wordNotes(objectives: readonly SeoObjective[]): SeoNote[] {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const change of objectives.flatMap((objective) => objective.changes)) {
    if (change.kind !== "word") continue;
    const key = `${change.from}\n${change.to}`;
    counts.set(key, { from: change.from, to: change.to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map((data) => ({ part: null, id: "seo.words", data }));
}

/** One change of an objective as a sentence. */
export function changeSentence(change: SeoChange): SeoSentence {
  const id = `seo.change.${change.kind}` as const;
  switch (change.kind) {
    case "word":
      return { id, data: { column: heading(change.column), from: change.from, to: change.to } };
    case "deadline":
      return { id, data: { from: shorten(change.from), to: change.to } };
    case "weight":
      return { id, data: { from: change.from, to: change.to, share: change.share } };
    case "moved":
      return { id, data: { text: shorten(change.text), from: heading(change.from), to: heading(change.to) } };
    case "section":
      return { id, data: { name: shorten(change.name) } };
    case "weight-words":
      return { id, data: { text: shorten(change.text) } };
  }
}

function heading(column: SeoColumn): string {
  return SEO_COLUMNS[SEO_COLUMN[column]]?.heading ?? column;
}

/** "Note (2)" → "Note". */
function withoutBrackets(label: string): string {
  const open = label.lastIndexOf(" (");
  return open >= 0 && label.endsWith(")") && label.indexOf(")", open) === label.length - 1 ? label.slice(0, open) : label;
}
