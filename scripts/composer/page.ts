/** A workbook in the making: cells with their formulas, and where the weights are. */
import type { Area } from "../../src/core/sheet/address";
import type { Formula, Spot } from "./formula";
import type { Scale } from "./scale";

export interface PageCell {
  readonly row: number;
  readonly col: number;
  readonly value: number | string | null;
  readonly formula?: Formula;
  readonly format?: string;
  /** Where the same weight is written again, both cells name it. */
  readonly weight?: WeightCell;
}

/** One weight on the sheet, in one cell or repeated in several. */
export interface WeightCell {
  /** Which list or group it counts in. */
  readonly group: string;
  readonly n: number;
  readonly scale: Scale;
  readonly spots: Spot[];
  /** Empty cells below that belong to the same objective: an unmerged weight could be copied there. */
  readonly below: Spot[];
}

/** A table as an area whose columns may be put into another order. */
export interface TableArea {
  readonly top: number;
  readonly bottom: number;
  /** First and last column of each block; the columns of a block stay together. */
  readonly blocks: readonly { readonly left: number; readonly right: number }[];
  /** Where a further column's headings and values would stand. */
  readonly headingRows: readonly number[];
  readonly objectiveRows: readonly number[];
  /** Rows of the table that hold a title, which stays where it is. */
  readonly titleRows: readonly number[];
}

export class Page {
  readonly cells = new Map<string, PageCell>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenCols = new Set<number>();
  readonly tables: TableArea[] = [];

  constructor(readonly name: string) {}

  put(row: number, col: number, value: number | string | null, format?: string): this {
    if (value === null || value === "") return this;
    return this.set({ row, col, value, ...(format === undefined ? {} : { format }) });
  }

  formula(row: number, col: number, formula: Formula, format?: string): this {
    return this.set({ row, col, value: null, formula, ...(format === undefined ? {} : { format }) });
  }

  set(cell: PageCell): this {
    const key = `${String(cell.row)},${String(cell.col)}`;
    if (this.cells.has(key)) throw new RangeError(`${this.name} ${key} is written twice`);
    this.cells.set(key, cell);
    return this;
  }

  at(row: number, col: number): PageCell | undefined {
    return this.cells.get(`${String(row)},${String(col)}`);
  }

  /** Merges when the area is more than a cell. */
  merge(top: number, left: number, bottom: number, right: number): this {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
    return this;
  }

  /** The first row below everything written so far. */
  get bottom(): number {
    return Math.max(-1, ...[...this.cells.values()].map(({ row }) => row), ...this.merges.map((area) => area.bottom)) + 1;
  }

  /** The first column right of everything written so far. */
  get right(): number {
    return Math.max(-1, ...[...this.cells.values()].map(({ col }) => col), ...this.merges.map((area) => area.right)) + 1;
  }
}

export class Book {
  readonly pages: Page[] = [];
  readonly weights: WeightCell[] = [];
  private written = 0;

  page(name: string): Page {
    // Excel's rules for the names of sheets: 31 signs, none of these, no apostrophe at either end.
    const plain = name
      .replace(/[\\/?*[\]:]/g, " ")
      .slice(0, 31)
      .replace(/^[' ]+|[' ]+$/g, "");
    const taken = (one: string): boolean => this.pages.some((page) => page.name.toLowerCase() === one.toLowerCase());
    let free = plain;
    for (let i = 2; taken(free); i++) free = `${plain.slice(0, 27)} (${String(i)})`;
    const page = new Page(free);
    this.pages.push(page);
    return page;
  }

  /** Writes one weight into one or more cells of a page. */
  weight(page: Page, at: readonly { row: number; col: number }[], n: number, group: string, scale: Scale, below: Spot[] = []): WeightCell {
    const spots = at.map(({ row, col }) => ({ page: page.name, row, col }));
    const weight: WeightCell = { group, n, scale, spots, below };
    const written = scale.write(n, this.written++);
    for (const spot of at) page.set({ ...spot, ...written, weight });
    this.weights.push(weight);
    return weight;
  }
}
