/** A document's cells, merges and heights while they are put together row by row. */
import type { DocumentCell, DocumentValue, StyleRole } from "./index";
import { LOOKS } from "./styles";
import type { Area } from "../sheet/address";
import { TALLEST_ROW, textHeight } from "./text-size";

/** Rows are at least this high, in points, so that short lines have air. */
const LOWEST_ROW = 18;

export class Grid {
  readonly cells: DocumentCell[] = [];
  readonly merges: Area[] = [];
  private readonly lowest = new Map<number, number>();
  private readonly texts: { readonly area: Area; readonly text: string; readonly role: StyleRole }[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /** Writes a value at the area's first cell; the area is merged if it has more than one. */
  put(area: Area, role: StyleRole, value: DocumentValue | null): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        this.cells.push({ row, col, role, value: row === area.top && col === area.left ? value : null });
      }
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
    const text = value?.kind === "text" ? value.text : "";
    if (text !== "") this.texts.push({ area, text, role });
  }

  text(area: Area, role: StyleRole, text: string): void {
    this.put(area, role, text === "" ? null : { kind: "text", text });
  }

  /** Makes a row at least this high, in points: room to write in by hand. */
  atLeast(row: number, height: number): void {
    this.lowest.set(row, height);
  }

  /** Height of every row in points, so that each wrapped text is seen whole as far as Excel's tallest row allows. */
  heights(rows: number): Map<number, number> {
    const heights = new Map<number, number>();
    for (let row = 0; row < rows; row++) heights.set(row, this.lowest.get(row) ?? LOWEST_ROW);
    // Single rows first: a merged text then needs only what its rows do not have already.
    const byRows = [...this.texts].sort((a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top));
    for (const { area, text, role } of byRows) {
      const count = area.bottom - area.top + 1;
      let have = 0;
      for (let row = area.top; row <= area.bottom; row++) have += heights.get(row) ?? LOWEST_ROW;
      const lacking = this.needed(area, text, role) - have;
      if (lacking <= 0) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        heights.set(row, Math.min((heights.get(row) ?? LOWEST_ROW) + Math.ceil(lacking / count), TALLEST_ROW));
      }
    }
    return heights;
  }

  /** The width of the area, in characters. */
  widthOf(area: Area): number {
    return this.widths.slice(area.left, area.right + 1).reduce((sum, value) => sum + value, 0);
  }

  /** The height in points that a text needs in the area. */
  heightOf(area: Area, text: string, role: StyleRole): number {
    return this.needed(area, text, role);
  }

  private needed(area: Area, text: string, role: StyleRole): number {
    const look = LOOKS[role];
    return textHeight(text, this.widthOf(area), look.size, look.bold) + (look.size > 12 ? 8 : 0);
  }
}

/** One cell as an area. */
export function at(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}

/** The rows of one column as an area. */
export function down(top: number, bottom: number, col: number): Area {
  return { top, left: col, bottom, right: col };
}

/** Columns of one row as an area. */
export function across(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}
