/** From data rows to drafts of objectives: which rows belong together, which are parts of the one above, which weights only repeat. */
import type { Weight } from "../../plan/plan";
import type { Exact } from "../../exact";
import { HUNDRED, nearlyEqual, ONE, sum } from "../../exact";
import { normalize } from "../../text/normalize";
import { isChildOf, ordinalDepth, sameOrdinal } from "../numbering";
import type { TableColumns } from "./columns";
import type { DataRow } from "./rows";
import type { Table } from "./table";

/** An objective before it is one: its rows, those of its parts, weights that repeat its own. */
export interface Draft {
  readonly table: Table;
  readonly head: DataRow;
  /** The head and the rows that say more of it, parts left out. */
  readonly rows: DataRow[];
  readonly parts: DataRow[];
  readonly repeated: Weight[];
}

/** What a form does, seen over all of its rows. */
export interface Habits {
  /** Rows numbered 1.1 are parts of the objective 1, which has a weight of its own. */
  readonly byNumber: boolean;
  /** Rows numbered 1 carry no weight at all: they only head the objectives 1.1, 1.2. */
  readonly groupsOnly: boolean;
  /** Many titles have no weight: the weight stands only on the first row of each objective. */
  readonly looseTitles: boolean;
  /** Rows with less in them follow full ones and share out their weight, or make 100. */
  readonly sparse: ReadonlySet<DataRow>;
  /** Objectives bear their weight on every row of theirs, beside the weights of their parts. */
  readonly repeats: boolean;
}

/** Rows of one table in order; titles and totals part them (null). */
export type Run = readonly (DataRow | null)[];

export function habitsOf(tables: readonly { readonly table: Table; readonly columns: TableColumns; readonly run: Run }[], hasParts: boolean): Habits {
  const rows = tables.flatMap(({ run }) => run.filter((row) => row !== null));
  const { heads, weightedHeads } = numberedHeads(tables.map(({ run }) => run));
  const titled = rows.filter((row) => row.title !== null && row.weight !== null);
  const blank = titled.filter((row) => isBlank(row.weight)).length;
  const byNumber = weightedHeads > 0 && weightedHeads * 2 >= heads;
  return {
    byNumber,
    groupsOnly: heads > 0 && weightedHeads === 0,
    looseTitles: blank >= 3 && blank * 5 >= titled.length * 2,
    sparse: byNumber || hasParts ? new Set() : sparseRows(tables),
    repeats: hasParts,
  };
}

/** Rows that are followed by rows numbered below them (1 by 1.1), and how many of them bear a weight. */
function numberedHeads(runs: readonly Run[]): { readonly heads: number; readonly weightedHeads: number } {
  const heads = new Set<DataRow>();
  for (const run of runs) {
    let head: DataRow | null = null;
    for (const row of run) {
      if (row === null) continue;
      if (head && isChildOf(row.number, head.number)) heads.add(head);
      else if (row.number) head = row;
    }
  }
  return { heads: heads.size, weightedHeads: [...heads].filter((row) => !isBlank(row.weight)).length };
}

/** The drafts of a run, in order. */
export function draftsOf(table: Table, columns: TableColumns, run: Run, habits: Habits): readonly Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (const row of run) {
    if (row === null) {
      current = null;
      continue;
    }
    if (current && belongsTo(table, columns, habits, row, current)) continue;
    if (habits.groupsOnly && isBlank(row.weight) && isHead(run, row)) continue;
    current = { table, head: row, rows: [row], parts: [], repeated: [] };
    drafts.push(current);
  }
  return drafts;
}

function isHead(run: Run, row: DataRow): boolean {
  const next = run[run.indexOf(row) + 1];
  return ordinalDepth(row.number) === 1 || (next !== null && next !== undefined && isChildOf(next.number, row.number));
}

/** Adds the row to the current draft if it is a part of it; returns whether it was. */
function belongsTo(table: Table, columns: TableColumns, habits: Habits, row: DataRow, current: Draft): boolean {
  if (row.weight === null) {
    current.rows.push(row);
    return true;
  }
  if (isPart(habits, row, current)) {
    current.parts.push(row);
    return true;
  }
  if (isRepetition(table, columns, habits, row, current)) {
    current.repeated.push(row.weight);
    current.rows.push(row);
    return true;
  }
  if (!isBlank(row.weight) || !isContinuation(columns, habits, row)) return false;
  current.rows.push(row);
  return true;
}

function isPart(habits: Habits, row: DataRow, current: Draft): boolean {
  if (habits.sparse.has(row)) return true;
  if (habits.byNumber && isChildOf(row.number, current.head.number)) return true;
  if (isBlank(row.weight)) return false;
  return row.number === null && current.head.number !== null && /^(fase|azione|attivita)\b/.test(normalize(row.title?.value ?? ""));
}

/** The same weight once more, on a row that names no other objective. */
function isRepetition(table: Table, columns: TableColumns, habits: Habits, row: DataRow, current: Draft): boolean {
  const mine = row.weight?.value;
  const first = current.head.weight?.value;
  if (mine?.kind !== "number" || first?.kind !== "number") return false;
  const same = mine.value.equals(first.value);
  const sameTitle = row.title === null || row.titleCovered || normalize(row.title.value) === normalize(current.head.title?.value ?? "");
  // Beside the weights of parts an objective may stand on each row of them, and one of its weights may be a slip.
  if (habits.repeats && row.title !== null && sameTitle && (row.number === null || sameOrdinal(row.number, current.head.number))) return same || row.number !== null;
  if (!same) return false;
  // A weight merged over rows of its own belongs to an objective of its own.
  if (row.weight && row.weight.area.bottom > row.weight.area.top) return false;
  // Two titles under one number are two objectives, and the number is a slip.
  if (row.number !== null) return sameTitle && sameOrdinal(row.number, current.head.number);
  if (columns.number !== undefined && coveredFromAbove(table, row.row, table.left + columns.number)) return true;
  if (columns.strategic !== undefined && table.sheet.value(row.row, table.left + columns.strategic) !== null) return false;
  return sameTitle;
}

function coveredFromAbove({ sheet }: Table, row: number, col: number): boolean {
  const merge = sheet.mergeAt(row, col);
  return merge !== undefined && row > merge.top;
}

/** A row without a weight that says more of the objective above it. */
function isContinuation(columns: TableColumns, habits: Habits, row: DataRow): boolean {
  if (row.number !== null) return false;
  return columns.number !== undefined || row.title === null || row.titleCovered || habits.looseTitles;
}

export function isBlank(weight: Weight | null): boolean {
  return weight === null || weight.value.kind === "empty";
}

/**
 * Rows without a number of their own that hold less than those they follow, and whose weights make their parent's weight, 100 or 1 in
 * nearly all runs: parts that no number tells ("- raccolta dei dati").
 */
function sparseRows(tables: readonly { readonly table: Table; readonly columns: TableColumns; readonly run: Run }[]): ReadonlySet<DataRow> {
  const found = new Set<DataRow>();
  let runs = 0;
  let fitting = 0;
  let unnumbered = 0;
  for (const { table, columns, run } of tables) {
    const widths = new Map(run.filter((row) => row !== null).map((row) => [row, told(table, columns, row)]));
    let parent: DataRow | null = null;
    let parts: DataRow[] = [];
    const close = (): void => {
      if (parent && parts.length >= 2) {
        runs += 1;
        if (shares(parent, parts)) fitting += 1;
        if (parent.number !== null && parts.every(({ number }) => number === null)) unnumbered += 1;
        for (const part of parts) found.add(part);
      }
      parts = [];
    };
    for (const row of run) {
      const width = row && (widths.get(row) ?? 0);
      if (row === null || width === null) {
        close();
        parent = null;
      } else if (parent && !isBlank(row.weight) && isLess(parent, row, widths)) parts.push(row);
      else if (!isBlank(row.weight)) {
        close();
        parent = row;
      }
    }
    close();
  }
  // Where numbers too tell parts from wholes, half of the sums are proof enough.
  const enough = unnumbered === runs ? fitting * 2 >= runs : fitting * 10 >= runs * 7;
  return runs >= 2 && fitting > 0 && enough ? found : new Set();
}

/** How many of the row's cells say something beside its title and weight. */
function told({ sheet, left }: Table, columns: TableColumns, { row }: DataRow): number {
  const cols = [columns.indicator, columns.target, columns.deadline, columns.class, columns.type, ...columns.descriptions];
  return cols.filter((col) => col !== undefined && sheet.value(row, left + col) !== null).length;
}

function isLess(parent: DataRow, row: DataRow, widths: ReadonlyMap<DataRow, number>): boolean {
  if (parent.number !== null && row.number === null) return true;
  if (row.number !== null && parent.number === null) return false;
  const indented = /^\s*(?:[-–—•·*>]|\s{2,}|fase\b|azione\b|attività\b)/i;
  if (row.title && indented.test(row.title.value) && !(parent.title && indented.test(parent.title.value))) return true;
  return row.number === null && (widths.get(row) ?? 0) === 0 && (widths.get(parent) ?? 0) > 0;
}

function shares(parent: DataRow, parts: readonly DataRow[]): boolean {
  const weights = parts.flatMap(({ weight }) => (weight?.value.kind === "number" ? [weight.value.value] : []));
  const made: Exact = sum(weights);
  const own = parent.weight?.value;
  return [HUNDRED, ONE, ...(own?.kind === "number" ? [own.value] : [])].some((total) => nearlyEqual(made, total));
}
