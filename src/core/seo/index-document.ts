/** "Indice": all standard sheets of the workbook, with the live totals of each. */
import { at } from "../document/grid";
import type { DocumentValue, SheetDocument } from "../document";
import { sum, toNumber, type Exact } from "../exact";
import { areaName } from "../sheet/address";
import { companionDocument, type Companion, type CompanionRow } from "./companion";
import type { SeoLayout } from "./layout";
import { inWords } from "./objective";
import type { SeoSection, SeoUnit } from "./seo-unit";
import { INDEX_TITLE } from "../document/own-titles";
import { SEO_COLUMN } from "./standard";

/** A unit with its sheet, and the rows of that sheet's totals (0-based). */
export interface IndexedSheet {
  readonly unit: SeoUnit;
  readonly name: string;
  readonly ownTotal: number;
  /** null where it has no transversal objectives. */
  readonly wholeTotal: number | null;
}

const COLUMNS: Companion["columns"] = [
  { heading: "Struttura", width: 48, role: "text" },
  { heading: "Scheda", width: 28, role: "text" },
  { heading: "Responsabile", width: 30, role: "text" },
  { heading: "Obiettivi", width: 11, role: "number" },
  { heading: "TOT. struttura", width: 13, role: "number" },
  { heading: "Dichiarato", width: 13, role: "number" },
  { heading: "TOT. con i trasversali", width: 15, role: "number" },
];

/** @param title of the whole, as it stands above the list */
export function indexDocument(sheets: readonly IndexedSheet[], title: string, layout: SeoLayout): SheetDocument {
  return companionDocument(
    { id: "seo:indice", name: "Indice", title: INDEX_TITLE, columns: COLUMNS, rows: sheets.map(rowOf) },
    title,
    layout,
  );
}

function rowOf({ unit, name, ownTotal, wholeTotal }: IndexedSheet): CompanionRow {
  const { own, transversal, heading } = unit;
  const number = (value: Exact | null): DocumentValue | null => value && { kind: "number", value: toNumber(value) };
  const live = (row: number, sections: readonly SeoSection[]): DocumentValue => ({
    kind: "formula",
    formula: `${quoted(name)}!${weightCell(row)}`,
    cached: sections.every(({ objectives }) => inWords(objectives)) ? "" : toNumber(sum(sections.map((section) => section.sum))),
  });
  return [
    text(unit.name),
    text(name),
    heading.head === null ? null : text(heading.head),
    { kind: "number", value: own.objectives.length + (transversal?.objectives.length ?? 0) },
    live(ownTotal, [own]),
    number(own.expected),
    wholeTotal === null || !transversal ? null : live(wholeTotal, [own, transversal]),
  ];
}

function text(words: string): DocumentValue {
  return { kind: "text", text: words };
}

function weightCell(row: number): string {
  return areaName(at(row, SEO_COLUMN.weight));
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
