/** The rows of all tables of a form as one sequence: objectives, titles, totals, and where sheets and tables begin. */
import type { At } from "../../plan/plan";
import type { Exact } from "../../exact";
import { titleKind, type TitleKind } from "../title-kind";
import { titlesAbove, type AboveTitle } from "../titles-above";
import { draftsOf, habitsOf, type Draft, type Run } from "./drafts";
import type { TableColumns } from "./columns";
import type { TableRow, TotalRow } from "./row";
import { tableRows } from "./rows";
import { asTotal } from "./tail-rows";
import { rowsInOneScale } from "./scale";
import type { Table } from "./table";
import { couldBearLabel, titledAsTotal, totalLabels } from "./total-labels";

export type Entry =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "table"; readonly table: Table; readonly above: readonly AboveTitle[] }
  | { readonly kind: "title"; readonly text: At<string>; readonly label: string | null; readonly about: TitleKind }
  | { readonly kind: "total"; readonly total: TotalRow; readonly table: Table }
  | { readonly kind: "objective"; readonly draft: Draft };

export type ObjectiveEntry = Extract<Entry, { kind: "objective" }>;

export interface FormRows {
  readonly entries: readonly Entry[];
  readonly rows: ReadonlyMap<Table, readonly TableRow[]>;
}

/** How the rows of a form are to be taken. */
export interface RowsAsked {
  /** Rows without a weight in the column are somebody else's (a matrix). */
  readonly only?: boolean;
  /** Rows that are alike are taken otherwise than by habit: as twins, or as rows of one objective. */
  readonly otherwise?: boolean;
  /** What stands beside totals in other columns of the tables, normalised. */
  readonly told?: ReadonlySet<string> | undefined;
  /** Rows (0-based) that are totals in other columns of the tables. */
  readonly totals?: ReadonlyMap<Table, ReadonlySet<number>> | undefined;
}

/**
 * @param tables the tables of one form, in the workbook's order, each with its columns
 * @param weight the weight column's index from the table's left edge; `parts`: those of parts
 */
export function formRows(
  tables: readonly { readonly table: Table; readonly columns: TableColumns }[],
  weight: number,
  parts: readonly number[],
  { only = false, otherwise = false, told = new Set<string>(), totals }: RowsAsked = {},
): FormRows {
  const rowsOf = ({ table, columns }: (typeof tables)[number], labels: ReadonlySet<string>, goesOn: boolean): readonly TableRow[] => {
    const col = table.left + weight;
    const ofParts = parts.map((part) => table.left + part);
    const known = totals?.get(table);
    return tableRows(table, columns, col, ofParts, labels, goesOn).map((row) =>
      row.kind === "data" && row.weight !== null && known?.has(row.row) === true ? asTotal(table, col, row.row, row.weight, "") : row,
    );
  };
  const first: (readonly TableRow[])[] = [];
  const onward: boolean[] = [];
  for (const [index, one] of tables.entries()) {
    const other = tables[index - 1]?.table;
    const below = other?.sheet === one.table.sheet && other.left === one.table.left;
    onward.push(below && endsOpen(first[index - 1] ?? [], onward[index - 1] ?? false));
    first.push(rowsOf(one, told, onward[index] ?? false));
  }
  const labels = new Set([...told, ...totalLabels(first)]);
  const known = tables.map((one, index) => {
    const rows = first[index] ?? [];
    if (labels.size === told.size) return rows;
    const again = tables.length > 1 ? told.size > 0 || couldBearLabel(one.table, rows, labels) : titledAsTotal(rows, labels);
    return again ? rowsOf(one, labels, onward[index] ?? false) : rows;
  });
  const scaled = rowsInOneScale(known);
  const read = tables.map(({ table, columns }, index) => {
    const all = scaled[index] ?? [];
    const rows = only ? all.filter((row) => row.kind !== "data" || (row.weight !== null && row.weight.value.kind !== "empty")) : all;
    return { table, columns, rows, run: runOf(rows) };
  });
  const seen = habitsOf(read, parts.length > 0, only);
  const habits = otherwise ? { ...seen, repeats: !seen.repeats } : seen;
  const entries: Entry[] = [];
  let sheet: string | null = null;
  for (const { table, columns, rows, run } of read) {
    if (table.sheet.name !== sheet) {
      sheet = table.sheet.name;
      entries.push({ kind: "sheet", sheet });
    }
    entries.push({ kind: "table", table, above: titlesAbove(table) });
    const heads = new Map(draftsOf(table, columns, run, habits).map((draft) => [draft.head, draft]));
    for (const row of rows) {
      if (row.kind === "title") {
        const about = titleKind(row.text.value, row.label, table.own);
        entries.push({ kind: "title", text: row.text, label: row.label, about });
      } else if (row.kind === "total") entries.push({ kind: "total", total: row, table });
      else if (row.kind === "data") {
        const draft = heads.get(row);
        if (draft) entries.push({ kind: "objective", draft });
      }
    }
  }
  return { entries, rows: new Map(read.map(({ table, rows }) => [table, rows])) };
}

/** Whether weights stand behind the last total, or before any, here or in the table that this one goes on with. */
function endsOpen(rows: readonly TableRow[], goesOn: boolean): boolean {
  const last = rows.filter((row) => row.kind === "total" || (row.kind === "data" && row.weight?.value.kind === "number")).at(-1);
  return last ? last.kind === "data" : goesOn;
}

/** Titles and totals part the rows of objectives; a total of parts stands among them and parts nothing. */
function runOf(rows: readonly TableRow[]): Run {
  return rows.flatMap((row) => (row.kind === "data" ? [row] : row.kind === "title" ? [null] : []));
}

/** The weight of a draft, null where it is no number. */
export function weightOf({ draft }: ObjectiveEntry): Exact | null {
  const value = draft.head.weight?.value;
  return value?.kind === "number" ? value.value : null;
}
