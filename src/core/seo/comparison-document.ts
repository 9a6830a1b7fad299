/** "Confronto": the source beside the standard sheet, objective by objective, and what stays behind. */
import type { DocumentValue, SheetDocument } from "../document";
import { COMPARISON_TITLE } from "../document/own-titles";
import { companionDocument, type Companion, type CompanionRow } from "./companion";
import type { RenderedDifference } from "./difference";
import type { SeoLayout } from "./layout";

const COLUMNS: Companion["columns"] = [
  { heading: "Struttura", width: 26, role: "text" },
  { heading: "Obiettivo", width: 44, role: "text" },
  { heading: "Nella fonte", width: 22, role: "text" },
  { heading: "Peso nella fonte", width: 11, role: "number" },
  { heading: "Peso nella scheda", width: 11, role: "number" },
  { heading: "Che cosa cambia", width: 56, role: "text" },
];

/** One row an objective, then one a note, then one a text that stays behind. */
export function comparisonDocument(differences: readonly RenderedDifference[], title: string, layout: SeoLayout): SheetDocument {
  const rows = differences.flatMap(rowsOf);
  return companionDocument({ id: "seo:confronto", name: "Confronto", title: COMPARISON_TITLE, columns: COLUMNS, rows }, title, layout);
}

function rowsOf({ unit, notes, objectives, groups }: RenderedDifference): readonly CompanionRow[] {
  const number = (value: number | null): DocumentValue | null => (value === null ? null : { kind: "number", value });
  return [
    ...objectives.map((one): CompanionRow => [
      text(unit),
      text(one.title),
      text(`${one.sheet}, ${one.range}`),
      number(one.weightFrom),
      number(one.weightTo),
      text(one.changes.length === 0 ? "uguale alla fonte" : one.changes.join("\n")),
    ]),
    ...notes.map((note): CompanionRow => [text(unit), null, null, null, null, text(note)]),
    ...groups.flatMap(({ title, items }) =>
      items.map((item): CompanionRow => [text(unit), null, null, null, null, text(`${title}: ${item}`)]),
    ),
  ];
}

function text(words: string): DocumentValue | null {
  return words === "" ? null : { kind: "text", text: words };
}
