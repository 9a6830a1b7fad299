/** From data rows to drafts of objectives: which rows belong together, which are parts of the one above, which weights only repeat. */
import type { Weight } from "../../plan/plan";
import { normalize } from "../../text/normalize";
import { isChildOf, ordinalDepth, sameOrdinal } from "../numbering";
import type { TableColumns } from "./columns";
import { partRows } from "./part-rows";
import type { DataRow } from "./row";
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
  /** Objectives bear their title and weight on every row of theirs: two rows alike are no twins. */
  readonly repeats: boolean;
  /** Some rows bear weights of parts. */
  readonly hasParts: boolean;
}

/** Rows of one table in order; titles and totals part them (null). */
export type Run = readonly (DataRow | null)[];

export function habitsOf(
  tables: readonly { readonly table: Table; readonly columns: TableColumns; readonly run: Run }[],
  hasParts: boolean,
  alone: boolean,
): Habits {
  const rows = tables.flatMap(({ run }) => run.filter((row) => row !== null));
  const { heads, weightedHeads } = numberedHeads(tables.map(({ run }) => run));
  const titled = rows.filter((row) => row.title !== null && row.weight !== null);
  const blank = titled.filter((row) => isBlank(row.weight)).length;
  const byNumber = weightedHeads > 0 && weightedHeads * 2 >= heads;
  return {
    byNumber,
    groupsOnly: heads > 0 && weightedHeads === 0,
    looseTitles: blank >= 3 && blank * 5 >= titled.length * 2,
    sparse: byNumber || hasParts || alone ? new Set() : partRows(tables),
    repeats: repeatsTitles(rows),
    hasParts,
  };
}

/** Whether rows with the title and weight of the one above are a habit: more than one objective in five has such rows. */
function repeatsTitles(rows: readonly DataRow[]): boolean {
  const named = rows.filter((row) => row.title !== null && !isBlank(row.weight));
  const alike = (row: DataRow, before: DataRow | undefined): boolean =>
    normalize(row.title?.value ?? "") === normalize(before?.title?.value ?? "") && row.number === null;
  let starts = 0;
  let start: DataRow | undefined;
  const repeated = new Set<DataRow | undefined>();
  named.forEach((row, i) => {
    if (!alike(row, named[i - 1])) {
      starts++;
      start = row;
    } else repeated.add(start);
  });
  return repeated.size >= 2 && repeated.size * 5 > starts;
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
  for (const [i, row] of run.entries()) {
    if (row === null) {
      current = null;
      continue;
    }
    if (current && belongsTo(table, columns, habits, row, current)) continue;
    if (habits.groupsOnly && isBlank(row.weight) && isHead(row, run[i + 1])) continue;
    current = { table, head: row, rows: [row], parts: [], repeated: [] };
    drafts.push(current);
  }
  return drafts;
}

function isHead(row: DataRow, next: DataRow | null | undefined): boolean {
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
  // 3.1 below 9 is a part all the same: the 9 is a slip.
  if (habits.byNumber && (isChildOf(row.number, current.head.number) || isDeeper(row, current.head))) return true;
  if (isBlank(row.weight)) return false;
  return row.number === null && current.head.number !== null && /^(fase|azione|attivita)\b/.test(normalize(row.title?.value ?? ""));
}

function isDeeper(row: DataRow, head: DataRow): boolean {
  return row.number !== null && ordinalDepth(head.number) === 1 && ordinalDepth(row.number) > 1;
}

/** The same weight once more, on a row that names no other objective. */
function isRepetition(table: Table, columns: TableColumns, habits: Habits, row: DataRow, current: Draft): boolean {
  const mine = row.weight?.value;
  const first = current.head.weight?.value;
  if (mine?.kind !== "number" || first?.kind !== "number") return false;
  const same = mine.value.equals(first.value);
  const sameTitle = row.title === null || row.titleCovered || normalize(row.title.value) === normalize(current.head.title?.value ?? "");
  // Beside the weights of parts an objective may stand on each row of them, and one of its weights may be a slip.
  if (
    habits.hasParts &&
    (habits.repeats || row.titleCovered) &&
    row.title !== null &&
    sameTitle &&
    (row.number === null || sameOrdinal(row.number, current.head.number))
  )
    return same || row.number !== null;
  if (!same || ofAnother(table, row.row, current.head.row)) return false;
  // A weight merged over rows of its own belongs to an objective of its own.
  if (row.weight && row.weight.area.bottom > row.weight.area.top) return false;
  // Two titles under one number are two objectives, and the number is a slip.
  if (row.number !== null) return sameTitle && sameOrdinal(row.number, current.head.number);
  if (columns.number !== undefined && coveredFromAbove(table, row.row, table.left + columns.number)) return true;
  if (columns.strategic !== undefined && table.sheet.value(row.row, table.left + columns.strategic) !== null) return false;
  return row.title === null || row.titleCovered ? sameTitle : sameTitle && habits.repeats;
}

/** Whether the two rows name different structures. */
function ofAnother({ sheet, headings }: Table, row: number, head: number): boolean {
  return headings.some(({ role, col }) => {
    const own = role === "unit" ? sheet.value(row, col) : null;
    return own !== null && own !== sheet.value(head, col);
  });
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
