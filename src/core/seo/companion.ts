/** Sheets that go with the standard ones: a title over a plain list under headings. */
import { across, at, Grid } from "../document/grid";
import type { DocumentValue, SheetDocument } from "../document";
import { TALLEST_ROW } from "../document/text-size";
import { PAGES, type SeoLayout } from "./layout";
import { pieces } from "./pieces";

/** A row's values by column; null leaves the cell empty. */
export type CompanionRow = readonly (DocumentValue | null)[];

export interface Companion {
  readonly id: string;
  /** The tab's name. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly role: "text" | "number" }[];
  readonly rows: readonly CompanionRow[];
}

/** Rows above the list: the whole's title, the sheet's own, the headings. */
const ABOVE = 3;

/** The row, and below it what is too long for its cells or higher than Excel's tallest row. @param heightOf of a text in a column, in points */
function fittingRows(row: CompanionRow, heightOf: (col: number, text: string) => number): CompanionRow[] {
  const parts = row.map((value, col): CompanionRow => {
    if (value?.kind !== "text") return [value];
    return pieces(value.text, (piece) => heightOf(col, piece) <= TALLEST_ROW).map((text) => ({ kind: "text", text }));
  });
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_unused, index) => parts.map((values) => values[index] ?? null));
}

/** @param over the title of the whole, as it stands above the list and at the foot of each page */
export function companionDocument({ id, name, title, columns, rows }: Companion, over: string, layout: SeoLayout): SheetDocument {
  const widths = columns.map(({ width }) => width);
  const grid = new Grid(widths);
  const last = columns.length - 1;
  grid.text(across(0, 0, last), "over-title", over);
  grid.text(across(1, 0, last), "title", title);
  columns.forEach(({ heading }, col) => grid.text(at(ABOVE - 1, col), "heading", heading));
  const placed = rows.flatMap((row) => fittingRows(row, (col, text) => grid.heightOf(at(0, col), text, columns[col]?.role ?? "text")));
  placed.forEach((row, index) => row.forEach((value, col) => grid.put(at(index + ABOVE, col), columns[col]?.role ?? "text", value)));
  const bottom = placed.length + ABOVE - 1;
  return {
    id,
    name,
    cells: grid.cells,
    merges: grid.merges,
    widths,
    heights: grid.heights(bottom + 1),
    lists: [],
    alerts: [],
    frozenRows: ABOVE,
    print: {
      ...PAGES[layout.paper],
      area: { top: 0, left: 0, bottom, right: last },
      titleRows: [ABOVE - 1, ABOVE - 1],
      footer: over,
    },
  };
}
