/** "Confronto": the source beside the standard sheet, objective by objective, and what stays behind. */
import { across, at, Grid } from "../document/grid";
import type { DocumentValue, SheetDocument } from "../document";
import type { RenderedDifference } from "./difference";
import { PAGES, type SeoLayout } from "./layout";
import { LONGEST_TEXT } from "./pieces";
import { COMPARISON_TITLE } from "../document/own-titles";

const HEADINGS = ["Struttura", "Obiettivo", "Nella fonte", "Peso nella fonte", "Peso nella scheda", "Che cosa cambia"] as const;
const WIDTHS: readonly number[] = [26, 44, 22, 11, 11, 56];

/** One row an objective, then one a note, then one a text that stays behind. */
export function comparisonDocument(differences: readonly RenderedDifference[], title: string, layout: SeoLayout): SheetDocument {
  const grid = new Grid(WIDTHS);
  const last = HEADINGS.length - 1;
  grid.text(across(0, 0, last), "over-title", title);
  grid.text(across(1, 0, last), "title", COMPARISON_TITLE);
  HEADINGS.forEach((heading, col) => grid.text(at(2, col), "heading", heading));
  const rows = differences.flatMap(rowsOf);
  rows.forEach((row, index) =>
    row.forEach((value, col) => grid.put(at(index + 3, col), col === 3 || col === 4 ? "number" : "text", value)),
  );
  const bottom = rows.length + 2;
  return {
    id: "seo:confronto",
    name: "Confronto",
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

type Row = readonly (DocumentValue | null)[];

function rowsOf({ unit, notes, objectives, groups }: RenderedDifference): readonly Row[] {
  const number = (value: number | null): DocumentValue | null => (value === null ? null : { kind: "number", value });
  return [
    ...objectives.map((one): Row => [
      text(unit),
      text(one.title),
      text(`${one.sheet}, ${one.range}`),
      number(one.weightFrom),
      number(one.weightTo),
      text(one.changes.length === 0 ? "uguale alla fonte" : one.changes.join("\n")),
    ]),
    ...notes.map((note): Row => [text(unit), null, null, null, null, text(note)]),
    ...groups.flatMap(({ title, items }) => items.map((item): Row => [text(unit), null, null, null, null, text(`${title}: ${item}`)])),
  ];
}

function text(words: string): DocumentValue | null {
  return words === "" ? null : { kind: "text", text: words.slice(0, LONGEST_TEXT) };
}
