/** Cells that one array formula fills: what stands in them is its result, even where they hold no formula of their own. */
import { contains, type Area } from "../../../core/sheet/address";

/** A sheet has a few; a file with more was made to exhaust the computer. */
const MOST = 1000;

export class ArrayAreas {
  private readonly areas: Area[] = [];

  /** @param area of several cells; that of a single cell is a formula like any other */
  add(area: Area | null): void {
    if (area && (area.bottom > area.top || area.right > area.left) && this.areas.length < MOST) this.areas.push(area);
  }

  has(row: number, col: number): boolean {
    return this.areas.length > 0 && this.areas.some((area) => contains(area, row, col));
  }
}
