/** Cutting what is to be read into blocks, and blocks into requests that stay within a budget of cells. Pure arithmetic. */
import type { Area } from "../../../core/sheet/address";

export interface Block<T> {
  readonly of: T;
  readonly area: Area;
}

export const cellCount = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** The areas as blocks of whole rows, none with more than `budget` cells (a single row may exceed it). */
export function cutIntoBlocks<T>(areas: readonly Block<T>[], budget: number): readonly Block<T>[] {
  return areas.flatMap((block) => cutRows(block.area, budget).map((area) => ({ of: block.of, area })));
}

function cutRows(area: Area, budget: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(budget / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return blocks;
}

/** The blocks in order, grouped so that no group has more than `budget` cells; a block that has more stands alone. */
export function groupByBudget<T>(blocks: readonly Block<T>[], budget: number): readonly (readonly Block<T>[])[] {
  const groups: Block<T>[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellCount(block.area);
    const last = groups.at(-1);
    if (last && cells <= room) last.push(block);
    else {
      groups.push([block]);
      room = budget;
    }
    room -= cells;
  }
  return groups;
}
