/** What was left behind, each text once with all of its cells. */
import { cellName, type CellRef } from "../sheet/address";
import type { LeftReason, SeoLeft } from "./support";

export class LeftList {
  private readonly entries = new Map<string, { reason: LeftReason; text: string; sheet: string; cells: string[] }>();

  add(reason: LeftReason, text: string, cell: CellRef): void {
    const key = `${reason}\n${cell.sheet}\n${text}`;
    const entry = this.entries.get(key) ?? { reason, text, sheet: cell.sheet, cells: [] };
    entry.cells.push(cellName(cell.row, cell.col));
    this.entries.set(key, entry);
  }

  all(): readonly SeoLeft[] {
    return [...this.entries.values()];
  }
}
