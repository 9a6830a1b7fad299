/** A document of titled tables one below the other: the report, the record of a check. */
import { render, type Language, type MessageData, type MessageId } from "../messages/messages";
import { across, at, Grid } from "./grid";
import type { SheetDocument, StyleRole } from "./index";
import { pageBreaks, pageHeight } from "./page-size";

/** A text over some columns (0-based, both included), or a number in one. */
export type Field =
  | { readonly cols: readonly [number, number]; readonly role: StyleRole; readonly text: string }
  | { readonly col: number; readonly number: number | null };

export class Sections {
  private readonly grid: Grid;
  private readonly last: number;
  private row = 0;
  /** Rows that never stand last on a page: titles and headings of tables. */
  private readonly leading = new Set<number>();

  /** @param widths of the columns, in characters */
  constructor(
    private readonly language: Language,
    private readonly widths: readonly number[],
  ) {
    this.grid = new Grid(widths);
    this.last = widths.length - 1;
  }

  say(id: MessageId, data?: MessageData): string {
    return render(this.language, id, data);
  }

  /** A text over all columns. */
  whole(role: StyleRole, text: string): void {
    this.line([{ cols: [0, this.last], role, text }]);
  }

  /** A row. @param height in points, at least: room to write in by hand */
  line(fields: readonly Field[], height?: number): void {
    for (const field of fields) {
      if ("text" in field) this.grid.text(across(this.row, ...field.cols), field.role, field.text);
      else this.grid.put(at(this.row, field.col), "number", field.number === null ? null : { kind: "number", value: field.number });
    }
    if (height !== undefined) this.grid.atLeast(this.row, height);
    this.row += 1;
  }

  /** A table's title and the names of its columns, each with the column at which it begins: it reaches to the next. */
  heading(title: MessageId, columns: readonly (readonly [number, MessageId])[] = []): void {
    this.leading.add(this.row);
    this.whole("section", this.say(title));
    if (columns.length === 0) return;
    this.leading.add(this.row);
    this.line(
      columns.map(([first, id], index) => ({
        cols: [first, (columns[index + 1]?.[0] ?? this.last + 1) - 1],
        role: "heading",
        text: this.say(id),
      })),
    );
  }

  /** @param footer what stands below every printed page */
  document(kind: { readonly id: string; readonly name: string; readonly landscape: boolean; readonly footer: string }): SheetDocument {
    const { id, name, landscape, footer } = kind;
    const heights = this.grid.heights(this.row);
    const breaks = pageBreaks(this.blocks(), heights, pageHeight({ paper: "a4", landscape }, this.widths), 0);
    return {
      id,
      name,
      cells: this.grid.cells,
      merges: this.grid.merges,
      widths: this.widths,
      heights,
      lists: [],
      alerts: [],
      frozenRows: 1,
      print: { landscape, titleRows: null, breaks, footer },
    };
  }

  /** Each row with the titles directly above it. */
  private blocks(): readonly { readonly top: number; readonly bottom: number }[] {
    const blocks: { top: number; bottom: number }[] = [];
    let top = 0;
    for (let row = 0; row < this.row; row++) {
      if (this.leading.has(row)) continue;
      blocks.push({ top, bottom: row });
      top = row + 1;
    }
    return blocks;
  }
}
