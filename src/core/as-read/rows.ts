/** What each filled row of a sheet was taken for. */
import type { PlanSheet } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText, type SheetRow } from "../sheet/sheet";
import type { Claim } from "./claims";
import { LeftRows, type LeftWhy } from "./left-rows";

/** What a row was taken for. */
export type RowKind =
  | "headings"
  | "title"
  | "objective"
  /** Says more of the objective above it. */
  | "more"
  | "part"
  | "total"
  | "left";

export interface RowsAsRead {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  /** How many of them are filled. */
  readonly count: number;
  readonly kind: RowKind;
  /** The places of the lists that they belong to among those of the sheet (0-based); a list that begins on another sheet is not among them. */
  readonly lists: readonly number[];
  /** Why they belong to no list; only for rows that were left out. */
  readonly why: LeftWhy | null;
  /** The first filled cell, and what stands in it. */
  readonly cell: CellRef;
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * The rows of the sheet, top to bottom; none of a sheet that was not read.
 * @param claims who claims which row (0-based)
 */
export function rowsOf(own: PlanSheet, claims: ReadonlyMap<number, Claim>): readonly RowsAsRead[] {
  if (claims.size === 0) return [];
  const ofLists = [...claims].filter(([, { kind }]) => kind !== "headings" && kind !== "title").map(([row]) => row);
  const left = new LeftRows(own, ofLists);
  return joined(own.sheet.rows.map((row) => one(row, own, claims.get(row.row), left)));
}

function one({ row, cells }: SheetRow, { sheet }: PlanSheet, claim: Claim | undefined, left: LeftRows): RowsAsRead {
  const [first] = cells;
  return {
    first: row,
    last: row,
    count: 1,
    kind: claim?.kind ?? "left",
    lists: claim ? [...claim.lists].sort((a, b) => a - b) : [],
    why: claim ? null : left.why(row, cells),
    cell: { sheet: sheet.name, row, col: first?.col ?? 0 },
    text: first ? cellText(first.value) : "",
    hidden: sheet.isHiddenRow(row),
  };
}

/** Rows directly below one another that are the same are told as one; titles and totals are told one by one. */
function joined(rows: readonly RowsAsRead[]): readonly RowsAsRead[] {
  const found: RowsAsRead[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    if (before && row.kind !== "title" && row.kind !== "total" && isLike(before, row))
      found[found.length - 1] = { ...before, last: row.last, count: before.count + 1 };
    else found.push(row);
  }
  return found;
}

function isLike(one: RowsAsRead, other: RowsAsRead): boolean {
  return (
    one.kind === other.kind &&
    one.why === other.why &&
    one.hidden === other.hidden &&
    one.lists.length === other.lists.length &&
    one.lists.every((list, i) => list === other.lists[i])
  );
}
