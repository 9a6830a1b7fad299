/** Like findings in one column are one finding, and so are those of a list that goes on over several sheets, sheet by sheet. */
import type { Unit } from "../../plan/plan";
import type { CellRef } from "../../sheet/address";
import type { RuleFinding } from "../rule";

/** Something to say about a cell, and whose it is; null where several units share it. */
export interface Spot {
  readonly unit: Unit | null;
  readonly cell: CellRef;
}

/** Cells of one unit, in one column of one sheet, that have the same thing to say. */
export interface CellGroup<T> {
  /** In reading order, each cell once. */
  readonly items: readonly [T, ...T[]];
  readonly cells: readonly CellRef[];
  /** What the finding about the group is about and where it is. */
  readonly place: Pick<RuleFinding, "unit" | "about" | "cells">;
}

/**
 * Groups items by unit, sheet, column and a key of their own, in the order in which they first appear. A cell counts once a group,
 * however many items it gives.
 */
export function groupByColumn<T extends Spot>(items: Iterable<T>, key: (item: T) => string = () => ""): readonly CellGroup<T>[] {
  const columns = new Map<string, Map<Unit | null, T[]>>();
  for (const item of onceACell(items, key)) {
    const name = JSON.stringify([item.cell.sheet, item.cell.col, key(item)]);
    const units = columns.get(name) ?? new Map<Unit | null, T[]>();
    columns.set(name, units);
    units.set(item.unit, [...(units.get(item.unit) ?? []), item]);
  }
  return [...columns.values()].flatMap((units) =>
    [...units].flatMap(([unit, own]): CellGroup<T>[] => {
      const [first, ...others] = own.sort((a, b) => a.cell.row - b.cell.row);
      if (!first) return [];
      const cells = own.map((item) => item.cell);
      return [{ items: [first, ...others], cells, place: { unit, about: key(first), cells } }];
    }),
  );
}

/** The items, each cell once a key: that of several units (a title above two lists, a row of a matrix) is none's. */
export function onceACell<T extends Spot>(items: Iterable<T>, key: (item: T) => string = () => ""): readonly T[] {
  const cells = new Map<string, T>();
  for (const item of items) {
    const name = JSON.stringify([item.cell.sheet, item.cell.row, item.cell.col, key(item)]);
    const before = cells.get(name);
    cells.set(name, before && before.unit !== item.unit ? { ...before, unit: null } : (before ?? item));
  }
  return [...cells.values()];
}

/** The cells sheet by sheet: a finding stands on one. */
export function bySheet(cells: readonly CellRef[]): readonly (readonly CellRef[])[] {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) sheets.set(cell.sheet, [...(sheets.get(cell.sheet) ?? []), cell]);
  return [...sheets.values()];
}
