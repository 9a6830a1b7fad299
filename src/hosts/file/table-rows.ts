/** A document's printed cells row by row, with their texts as they read and merged areas as spans, for formats that know tables and no sheets. */
import type { DocumentCell, DocumentValue, SheetDocument, StyleRole } from "../../core/document";
import { shownNumber } from "../../core/text/shown";

export interface TablePlace {
  readonly cell: DocumentCell;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface TableLine {
  /** The row of the sheet, 0-based. */
  readonly row: number;
  readonly places: readonly TablePlace[];
}

/** The rows whose first cell's role is wanted, top to bottom; rows without cells are left out. */
export function tableRows({ cells, merges, print }: SheetDocument, wanted: (role: StyleRole) => boolean): readonly TableLine[] {
  const right = print.area?.right ?? Infinity;
  const spans = new Map(merges.map((area) => [`${String(area.top)},${String(area.left)}`, area]));
  const covered = new Set<string>();
  for (const { top, left, bottom, right: end } of merges) {
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= end; col++) if (row > top || col > left) covered.add(`${String(row)},${String(col)}`);
  }
  const rows = new Map<number, DocumentCell[]>();
  for (const cell of cells) if (cell.col <= right) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .filter(([, own]) => own.every(({ role }) => wanted(role)))
    .map(([row, own]) => ({
      row,
      places: own
        .sort((a, b) => a.col - b.col)
        .flatMap((cell): TablePlace[] => {
          const place = `${String(row)},${String(cell.col)}`;
          if (covered.has(place)) return [];
          const area = spans.get(place);
          const rowSpan = area ? area.bottom - area.top + 1 : 1;
          return [{ cell, text: textOf(cell.value), rowSpan, colSpan: area ? area.right - area.left + 1 : 1 }];
        }),
    }));
}

/** How a value reads; a formula by its result. */
function textOf(value: DocumentValue | null): string {
  if (value === null) return "";
  if (value.kind === "text") return value.text;
  const shown = value.kind === "number" ? value.value : value.cached;
  return typeof shown === "number" ? shownNumber("it", shown, value.format) : shown;
}
