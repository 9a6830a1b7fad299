/** A composed workbook as sheets, with the results that Excel would have stored; also with one cell changed, or rearranged. */
import type { Area } from "../../src/core/sheet/address";
import { Sheet, type CellInput } from "../../src/core/sheet/sheet";
import { resultOf, textOf, type Spot, type Surroundings } from "./formula";
import type { Book, Page, PageCell } from "./page";

/** A cell with another content than the book's; null empties it. */
export interface Override extends Spot {
  readonly value: number | string | null;
  readonly format?: string;
}

/** Where cells go when a sheet is rearranged. */
export interface Arrangement {
  row(page: Page, row: number): number;
  col(page: Page, row: number, col: number): number;
  /** What is written besides, at its final place. */
  extra?(page: Page): readonly CellInput[];
}

export const AS_IS: Arrangement = { row: (_page, row) => row, col: (_page, _row, col) => col };

export function render(book: Book, overrides: readonly Override[] = [], arrangement: Arrangement = AS_IS): readonly Sheet[] {
  const pages = new Map(book.pages.map((page) => [page.name, page]));
  const changed = new Map(overrides.map((one) => [`${one.page}|${String(one.row)},${String(one.col)}`, one]));
  const pageOf = (name: string): Page => {
    const page = pages.get(name);
    if (!page) throw new RangeError(`no page ${name}`);
    return page;
  };
  const around: Surroundings = {
    number(cell) {
      const value = valueAt(cell);
      return typeof value === "number" ? value : 0;
    },
    move: ({ page, row, col }) => ({ row: arrangement.row(pageOf(page), row), col: arrangement.col(pageOf(page), row, col) }),
  };
  const valueAt = (spot: Spot): number | string | null => {
    const override = changed.get(`${spot.page}|${String(spot.row)},${String(spot.col)}`);
    if (override) return override.value;
    const cell = pageOf(spot.page).at(spot.row, spot.col);
    if (!cell) return null;
    return cell.formula ? resultOf(cell.formula, around) : cell.value;
  };
  const moved = (page: Page, { top, left, bottom, right }: Area): Area => {
    const ends = [around.move({ page: page.name, row: top, col: left }), around.move({ page: page.name, row: bottom, col: right })];
    const cols = ends.map(({ col }) => col);
    return { top: Math.min(...ends.map(({ row }) => row)), bottom: Math.max(...ends.map(({ row }) => row)), left: Math.min(...cols), right: Math.max(...cols) }; // prettier-ignore
  };
  return book.pages.map((page) => {
    const given = new Map(overrides.filter((one) => one.page === page.name).map((one) => [`${String(one.row)},${String(one.col)}`, one]));
    const own: PageCell[] = [...page.cells.values()].filter(({ row, col }) => !given.has(`${String(row)},${String(col)}`));
    const cells = [...own, ...given.values()].map((cell): CellInput => {
      const formula = "formula" in cell ? cell.formula : undefined;
      return {
        ...around.move({ page: page.name, row: cell.row, col: cell.col }),
        value: formula ? resultOf(formula, around) : cell.value,
        ...(formula ? { formula: textOf(formula, page.name, around) } : {}),
        ...(cell.format === undefined ? {} : { format: cell.format }),
      };
    });
    return new Sheet({
      name: page.name,
      cells: [...cells, ...(arrangement.extra?.(page) ?? [])],
      merges: page.merges.map((area) => moved(page, area)),
      hiddenRows: [...page.hiddenRows].map((row) => arrangement.row(page, row)),
      hiddenCols: [...page.hiddenCols].map((col) => arrangement.col(page, page.tables[0]?.top ?? 0, col)),
    });
  });
}
