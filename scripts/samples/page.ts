/** A sample's sheet, filled cell by cell; heights, borders and print set-up are worked out at the end. */
import type { DocumentCell, DocumentValue, SheetDocument, StyleRole } from "../../src/core/document";
import { LOOKS } from "../../src/core/document/styles";
import type { Area } from "../../src/core/sheet/address";
import { textHeight } from "../../src/core/document/text-size";

/** What may be put into a cell: a text, a plain number, a number with a format, a formula with its result. */
export type Value =
  string | number | { readonly number: number; readonly format: string } | { readonly formula: string; readonly result: number };

/** 0.15 shown as "15%". */
export const percent = (share: number, format = "0%"): Value => ({ number: share, format });

/** A real date of Excel, shown as 31.12.2025. Months and days 1-based. */
export function date(year: number, month: number, day: number): Value {
  return { number: Date.UTC(year, month - 1, day) / 86_400_000 + 25_569, format: "dd.mm.yyyy" };
}

/** The tallest a row may be in Excel, in points. */
const TALLEST = 400;

export class Page {
  private readonly cells: DocumentCell[] = [];
  private readonly merges: Area[] = [];

  /** @param widths of the columns, in characters */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** Writes a cell; row and col are 0-based. `to` merges it as far as that cell. */
  put(row: number, col: number, value: Value, role: StyleRole = "text", to: { readonly row?: number; readonly col?: number } = {}): this {
    const area: Area = { top: row, left: col, bottom: to.row ?? row, right: to.col ?? col };
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++)
        this.cells.push({ row: r, col: c, value: r === row && c === col ? valueOf(value) : null, role });
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
    return this;
  }

  /** A row of cells beginning at column A; null leaves one out. */
  line(row: number, values: readonly (Value | null)[], role: StyleRole = "text"): this {
    values.forEach((value, col) => {
      if (value !== null) this.put(row, col, value, typeof value === "string" || role !== "text" ? role : "number");
    });
    return this;
  }

  document(options: { readonly landscape?: boolean; readonly frozenRows?: number } = {}): SheetDocument {
    return {
      id: this.name,
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      widths: this.widths,
      heights: this.heights(),
      lists: [],
      alerts: [],
      frozenRows: options.frozenRows ?? 0,
      print: { landscape: options.landscape ?? true, titleRows: null, footer: "Comune di Borgoselva – documento di esempio" },
    };
  }

  /** Each row as high as its tallest text; a text merged over several rows shares its height among them. */
  private heights(): Map<number, number> {
    const heights = new Map<number, number>();
    for (const { row, col, value, role } of this.cells) {
      if (value?.kind !== "text") continue;
      const merge = this.merges.find((area) => area.top === row && area.left === col) ?? { top: row, bottom: row, left: col, right: col };
      const width = this.widths.slice(merge.left, merge.right + 1).reduce((sum, one) => sum + one, 0);
      const rows = merge.bottom - merge.top + 1;
      const needed = textHeight(value.text, width, LOOKS[role].size, LOOKS[role].bold) / rows;
      for (let r = merge.top; r <= merge.bottom; r++) heights.set(r, Math.min(TALLEST, Math.max(heights.get(r) ?? 16, needed)));
    }
    return heights;
  }
}

function valueOf(value: Value): DocumentValue {
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", value };
  if ("formula" in value) return { kind: "formula", formula: value.formula, cached: value.result };
  return { kind: "number", value: value.number, format: value.format };
}
