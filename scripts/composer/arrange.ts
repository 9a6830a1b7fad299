/** A composed plan on rearranged sheets: elsewhere, with columns in another order, or with a foreign column put in. */
import type { CellInput, Sheet } from "../../src/core/sheet/sheet";
import type { ComposedPlan } from "./compose";
import { diceFor, type Dice } from "./dice";
import type { Page, TableArea } from "./page";
import { AS_IS, render, type Arrangement, type Override } from "./render";
import { FOREIGN } from "./words-noise";

/** A rearrangement, as the plan is or with other cells in it; null where it makes no sense for the plan. */
export type Rearrange = (plan: ComposedPlan, seed: number, overrides?: readonly Override[]) => readonly Sheet[] | null;

export const REARRANGED: Readonly<Record<string, Rearrange>> = {
  "shifted down and right": ({ composition }, seed, overrides = []) => {
    const dice = diceFor(seed, 1);
    const rows = dice.whole(1, 7);
    const cols = dice.whole(1, 4);
    return render(composition.book, overrides, { row: (_page, row) => row + rows, col: (_page, _row, col) => col + cols });
  },
  "columns in another order": (plan, seed, overrides = []) => {
    const layout = commonLayout(plan);
    if (!layout || layout.length < 2) return null;
    return render(plan.composition.book, overrides, permuted(layout, diceFor(seed, 2)));
  },
  "a foreign column put in": (plan, seed, overrides = []) => {
    const layout = commonLayout(plan);
    if (!layout) return null;
    const dice = diceFor(seed, 3);
    return render(plan.composition.book, overrides, widened(plan, dice.one(layout).left, dice));
  },
};

type Blocks = TableArea["blocks"];

/** The blocks of columns that all tables of the plan share; null where they differ or there are none. */
function commonLayout({ composition }: ComposedPlan): Blocks | null {
  const { habits, book } = composition;
  if (!["sheets", "stacked", "flat", "split"].includes(habits.structure)) return null;
  const layouts = book.pages.flatMap(({ tables }) => tables.map(({ blocks }) => blocks));
  const first = layouts[0];
  if (!first || layouts.some((blocks) => JSON.stringify(blocks) !== JSON.stringify(first))) return null;
  // A total row that is merged across columns, or a sum in the margin, belongs to the order of the columns.
  return habits.totalLabel === "merged" || habits.totals === "through" || habits.totals.startsWith("above") ? null : first;
}

function permuted(blocks: Blocks, dice: Dice): Arrangement {
  const order = dice.shuffled(blocks.map((_block, i) => i));
  const to = new Map<number, number>();
  let next = blocks[0]?.left ?? 0;
  for (const i of order) {
    const block = blocks[i];
    if (!block) continue;
    for (let col = block.left; col <= block.right; col++) to.set(col, next++);
  }
  return { ...AS_IS, col: (page, row, col) => (moves(page, row) ? (to.get(col) ?? col) : col) };
}

/** Whether a row is one of a table's, and not a title that is written across it. */
function moves(page: Page, row: number): boolean {
  const table = page.tables.find(({ top, bottom }) => row >= top && row <= bottom);
  return table !== undefined && !table.titleRows.includes(row);
}

/** All columns from `at` on one further to the right; in the gap a column that says nothing of weights. */
function widened({ composition }: ComposedPlan, at: number, dice: Dice): Arrangement {
  const { heading, values } = dice.one(FOREIGN);
  const twoRows = composition.habits.headingRows === "two";
  return {
    row: (_page, row) => row,
    col: (page, _row, col) => (page.tables.length > 0 && col >= at ? col + 1 : col),
    extra: (page) =>
      page.tables.flatMap(({ headingRows, objectiveRows }): CellInput[] => [
        ...headingRows.map((row): CellInput => ({ row: row + (twoRows ? 1 : 0), col: at, value: composition.words(heading) })),
        ...objectiveRows.map((row): CellInput => ({ row, col: at, value: dice.one<number | string>(values) })),
      ]),
  };
}
