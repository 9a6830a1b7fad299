/** A sheet of tables and sentences written row by row, on its side, as wide as the page. */
import type { DocumentValue, SheetDocument, StyleRole } from "../document";
import { across, Grid } from "../document/grid";
import { landscapePageHeight, pageBreaks } from "../document/page-size";

type Written = string | number | null;

/** A column (0-based), or the first and the last of several, and what stands there. */
type Placed = readonly [number | readonly [number, number], Written];

export interface SheetWriter {
  /** A text over all columns. */
  readonly whole: (role: StyleRole, text: string) => void;
  readonly headings: (texts: readonly string[]) => void;
  /** A row of cells from the left: texts as texts, numbers as numbers. */
  readonly row: (cells: readonly Written[]) => void;
  /** A row of cells, each in its columns. With the roles "number" and "total" the texts of it are written as texts beside numbers. */
  readonly placed: (role: StyleRole, cells: readonly Placed[]) => void;
  readonly document: (about: { readonly id: string; readonly name: string; readonly footer: string }) => SheetDocument;
}

const TEXT_BESIDE: Partial<Readonly<Record<StyleRole, StyleRole>>> = { number: "text", total: "total-label" };

/** @param widths of the columns, in characters */
export function sheetWriter(widths: readonly number[]): SheetWriter {
  const grid = new Grid(widths);
  let row = 0;
  const whole = (role: StyleRole, text: string): void => {
    grid.text(across(row, 0, widths.length - 1), role, text);
    row += 1;
  };
  const placed = (role: StyleRole, cells: readonly Placed[]): void => {
    for (const [place, value] of cells) {
      const [left, right] = typeof place === "number" ? [place, place] : place;
      const text = typeof value === "string";
      grid.put(across(row, left, right), (text ? TEXT_BESIDE[role] : undefined) ?? (typeof value === "number" && role === "text" ? "number" : role), valueOf(value)); // prettier-ignore
    }
    row += 1;
  };
  return {
    whole,
    placed,
    headings: (texts) => placed("heading", texts.map((text, col) => [col, text])), // prettier-ignore
    row: (cells) => placed("text", cells.map((cell, col) => [col, cell])), // prettier-ignore
    document: ({ id, name, footer }) => {
      const heights = grid.heights(row);
      const rows = Array.from({ length: row }, (_row, at) => ({ top: at, bottom: at }));
      return {
        id,
        name,
        cells: grid.cells,
        merges: grid.merges,
        widths,
        heights,
        lists: [],
        alerts: [],
        frozenRows: 0,
        print: { landscape: true, titleRows: null, breaks: pageBreaks(rows, heights, landscapePageHeight(widths), 0), footer },
      };
    },
  };
}

function valueOf(value: Written): DocumentValue | null {
  if (value === null || value === "") return null;
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "number", value };
}
