/** "Indice": all standard sheets of the workbook, with the live totals of each. */
import { across, at, Grid } from "../document/grid";
import type { DocumentValue, SheetDocument } from "../document";
import { toNumber, type Exact } from "../exact";
import { areaName } from "../sheet/address";
import { PAGES, type SeoLayout } from "./layout";
import type { SeoUnit } from "./seo-unit";
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

const HEADINGS = ["Struttura", "Scheda", "Responsabile", "Obiettivi", "TOT. struttura", "Dichiarato", "TOT. con i trasversali"] as const;
const WIDTHS: readonly number[] = [48, 28, 30, 11, 13, 13, 15];

/** @param title of the whole, as it stands above the list */
export function indexDocument(sheets: readonly IndexedSheet[], title: string, layout: SeoLayout): SheetDocument {
  const grid = new Grid(WIDTHS);
  const last = HEADINGS.length - 1;
  grid.text(across(0, 0, last), "over-title", title);
  grid.text(across(1, 0, last), "title", INDEX_TITLE);
  HEADINGS.forEach((heading, col) => grid.text(at(2, col), "heading", heading));
  sheets.forEach((sheet, index) => {
    const row = index + 3;
    rowOf(sheet).forEach((value, col) => grid.put(at(row, col), col < 3 ? "text" : "number", value));
  });
  const bottom = sheets.length + 2;
  return {
    id: "seo:indice",
    name: "Indice",
    cells: grid.cells,
    merges: grid.merges,
    widths: WIDTHS,
    heights: grid.heights(bottom + 1),
    lists: [],
    alerts: [],
    frozenRows: 3,
    print: { ...PAGES[layout.paper], area: { top: 0, left: 0, bottom, right: last }, titleRows: [2, 2], footer: title },
  };
}

function rowOf({ unit, name, ownTotal, wholeTotal }: IndexedSheet): readonly (DocumentValue | null)[] {
  const { own, transversal, heading } = unit;
  const number = (value: Exact | null): DocumentValue | null => value && { kind: "number", value: toNumber(value) };
  const live = (row: number, sum: Exact): DocumentValue => ({
    kind: "formula",
    formula: `${quoted(name)}!${weightCell(row)}`,
    cached: toNumber(sum),
  });
  return [
    text(unit.name),
    text(name),
    heading.head === null ? null : text(heading.head),
    { kind: "number", value: own.objectives.length + (transversal?.objectives.length ?? 0) },
    live(ownTotal, own.sum),
    number(own.expected),
    wholeTotal === null || !transversal ? null : live(wholeTotal, own.sum.add(transversal.sum)),
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
