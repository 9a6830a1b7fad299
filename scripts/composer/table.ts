/** A table, written line by line. */
import type { Column, ColumnKey } from "./columns";
import type { Composition, PlanList } from "./composition";
import { spans, writeHeadings } from "./headings-rows";
import type { Objective } from "./model";
import type { Numbered } from "./numbers";
import { writeObjective } from "./objective-rows";
import type { Page } from "./page";
import { writeTotalRow } from "./total-row";

export type Section = "own" | "shared";
export type Line =
  | { readonly kind: "headings"; readonly list: PlanList | null }
  | { readonly kind: "title"; readonly text: string; readonly merged: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "objective"; readonly objective: Objective; readonly number: Numbered; readonly list: PlanList; readonly section: Section; readonly unit?: string } // prettier-ignore
  | { readonly kind: "total"; readonly list: PlanList; readonly section: Section | "whole" }
  | { readonly kind: "spare"; readonly number: Numbered }
  | { readonly kind: "prerequisite"; readonly text: string; readonly number: Numbered }
  | { readonly kind: "grand"; readonly lists: readonly PlanList[] };

/** Rows that one unit fills in a table with a column of units. */
interface Run {
  readonly name: string;
  readonly top: number;
  bottom: number;
  readonly list: PlanList;
}

/** What is known of a table while it is written. */
export interface Table {
  readonly composition: Composition;
  readonly page: Page;
  readonly left: number;
  readonly columns: readonly Column[];
  /** The sheet's column of a key; undefined where the table has none. */
  col(key: ColumnKey): number | undefined;
  /** The next row to be written. */
  row: number;
  readonly runs: Run[];
  /** Rows that one strategic objective stands for. */
  readonly strategic: { readonly text: string; readonly list: PlanList; readonly top: number; bottom: number }[];
  readonly objectiveRows: number[];
  fixed: boolean;
  /** The objective of all units that is being written: it is the same in each list. */
  common: { readonly text: string; readonly top: number } | null;
}

/** Writes the lines; gives the first row below the table. */
export function writeTable(
  composition: Composition,
  page: Page,
  at: { row: number; col: number },
  columns: readonly Column[],
  lines: readonly Line[],
): number {
  const table: Table = {
    composition,
    page,
    left: at.col,
    columns,
    col: (key) => {
      const i = columns.findIndex((column) => column.key === key);
      return i < 0 ? undefined : at.col + i;
    },
    row: at.row,
    runs: [],
    strategic: [],
    objectiveRows: [],
    fixed: false,
    common: null,
  };
  const headingRows: number[] = [];
  const titleRows: number[] = [];
  for (const line of lines) {
    if (line.kind === "headings") headingRows.push(table.row);
    if (line.kind === "title") titleRows.push(table.row);
    writeLine(table, line);
  }
  writeUnits(table);
  mergeStrategic(table);
  if (!table.fixed) {
    page.tables.push({ top: at.row, bottom: table.row - 1, headingRows, objectiveRows: table.objectiveRows, titleRows, blocks: blocksOf(columns, composition.habits.headingRows === "two").map(({ from, to }) => ({ left: at.col + from, right: at.col + to })) }); // prettier-ignore
  }
  return table.row;
}

function writeLine(table: Table, line: Line): void {
  const { composition, page, left, columns } = table;
  switch (line.kind) {
    case "headings":
      table.row = writeHeadings(composition, page, table.row, left, columns, line.list);
      return;
    case "title":
      page.put(table.row, left, line.text);
      if (line.merged) page.merge(table.row, left, table.row, left + columns.length - 1);
      table.row += 1;
      return;
    case "blank":
      table.row += 1;
      return;
    case "objective":
      writeObjective(table, line);
      return;
    case "spare":
      page.put(table.row, table.col("number") ?? left, line.number.label);
      table.row += 1;
      return;
    case "prerequisite":
      writePrerequisite(table, line);
      table.row += 1;
      return;
    case "total":
    case "grand":
      writeTotalRow(table, line);
  }
}

/** An objective that bears a cross where the others bear weights. */
function writePrerequisite({ composition, page, row, ...table }: Table, { text, number }: Extract<Line, { kind: "prerequisite" }>): void {
  const place = (key: ColumnKey): number => table.col(key) ?? table.left;
  if (number.label !== null && table.col("number") !== undefined) page.put(row, place("number"), number.label);
  page.put(row, place("objective"), number.before + composition.words(text)).put(row, place("weight"), "X");
}

function mergeStrategic({ composition, page, strategic, ...table }: Table): void {
  const col = table.col("strategic");
  if (col === undefined || composition.habits.further?.strategic !== "merged") return;
  for (const { top, bottom } of strategic) page.merge(top, col, bottom, col);
}

/** The column of units: in each row, in the first of each unit, or merged; a column with the unit's total goes with it. */
function writeUnits(table: Table): void {
  const { composition, page, runs } = table;
  const col = table.col("unit");
  if (col === undefined) return;
  const totalCol = table.col("unitTotal");
  const fill = composition.habits.unitFill;
  for (const { name, top, bottom, list } of runs) {
    const every = fill === "repeated" || fill === "interleaved";
    for (let row = top; row <= (every ? bottom : top); row++) {
      page.put(row, col, name);
      if (totalCol === undefined) continue;
      const { value, format } = composition.scale.write(list.unit ? composition.habits.own : composition.model.sharedTotal);
      page.put(row, totalCol, value, format);
      list.declared = true;
    }
    if (fill !== "merged") continue;
    page.merge(top, col, bottom, col);
    if (totalCol !== undefined) page.merge(top, totalCol, bottom, totalCol);
  }
}

/** Columns that stay side by side: those of one block, and those under one heading of two rows. */
function blocksOf(columns: readonly Column[], twoRows: boolean): { from: number; to: number }[] {
  const starts = new Set(spans(columns).map(({ from }) => from));
  const found: { from: number; to: number }[] = [];
  columns.forEach((column, i) => {
    const last = found.at(-1);
    const together = columns[i - 1]?.block === column.block || (twoRows && !starts.has(i));
    if (last && together) last.to = i;
    else found.push({ from: i, to: i });
  });
  return found;
}
