/** Sheets that are read as a description says, in place of what evidence would make of them. */
import { exact } from "../../exact";
import type { LayoutUse, Unit } from "../../plan/plan";
import type { ListsPlace, TableLayout } from "../../settings/layouts";
import { withCells } from "../../sheet/changed";
import { cellText, type CellInput, type CellValue, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import type { HeadingSettings } from "../headings";
import { byColumn, oneOnEach } from "../tables/by-column";
import { columnFacts, rowsOf } from "../tables/column-facts";
import type { Entry } from "../tables/entries";
import { groupings, type Grouping, type GroupingKind } from "../tables/groupings";
import { readList } from "../tables/read-form";
import type { ReadForm } from "../tables/read-tables";
import { describedTables, missingOn, type DescribedTable } from "./find";

export interface ReadByLayouts {
  readonly forms: readonly ReadForm[];
  /** The sheets (by name) that were read so, with the name of the description. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Rows (0-based) that a description leaves out, by sheet. */
  readonly leftOut: ReadonlyMap<string, readonly number[]>;
  /** What became of each description. */
  readonly uses: readonly LayoutUse[];
}

/** Reads the sheets that a description fits, the first that does; those that hold no weights then are left to evidence, which is said. */
export function readByLayouts(sheets: readonly Sheet[], layouts: readonly TableLayout[], own: HeadingSettings): ReadByLayouts {
  const read: ReadForm[] = [];
  const taken = new Map<string, string>();
  const leftOut = new Map<string, readonly number[]>();
  const uses = layouts.map((layout): LayoutUse => {
    const mine = sheets.filter(({ name, used }) => used !== null && !taken.has(name));
    const fitting = mine.flatMap((sheet) => {
      const { whole, rows } = withoutRows(sheet, layout, own);
      const tables = describedTables(whole, layout, own);
      return tables.length > 0 ? [{ tables, rows, name: sheet.name }] : [];
    });
    if (fitting.length === 0) return { name: layout.name, sheets: [], problem: unfit(mine, layout) };
    const forms = formsOf(fitting.flatMap(({ tables }) => tables)).flatMap((tables) => readDescribed(tables, layout));
    const weighed = new Set(forms.flatMap(({ tables }) => tables.map(({ sheet }) => sheet.name)));
    read.push(...forms);
    for (const { name, rows } of fitting) {
      if (!weighed.has(name)) continue;
      taken.set(name, layout.name);
      leftOut.set(name, rows);
    }
    const empty = fitting.find(({ name }) => !weighed.has(name));
    return { name: layout.name, sheets: [...weighed], problem: empty ? { kind: "no-weights", sheet: empty.name } : null };
  });
  return { forms: read, sheets: taken, leftOut, uses: uses.map((use) => ({ ...use, problem: worthSaying(use.problem, taken) })) };
}

/** Of several forms each file is of one: where a description was used, that others are for other files is no news. */
function worthSaying(problem: LayoutUse["problem"], taken: ReadonlyMap<string, string>): LayoutUse["problem"] {
  if (problem === null) return null;
  if (!("sheet" in problem)) return taken.size > 0 ? null : problem;
  return taken.has(problem.sheet) ? null : problem;
}

function unfit(sheets: readonly Sheet[], layout: TableLayout): LayoutUse["problem"] {
  for (const sheet of sheets) {
    const missing = missingOn(sheet, layout);
    if (missing !== null && missing.length > 0) return { kind: "missing", sheet: sheet.name, headings: missing };
  }
  return { kind: "elsewhere" };
}

/** The sheet without the rows below described headings that do not count. */
function withoutRows(sheet: Sheet, layout: TableLayout, own: HeadingSettings): { readonly whole: Sheet; readonly rows: readonly number[] } {
  const beginnings = (layout.leaveOut ?? []).map(normalize);
  if (beginnings.length === 0) return { whole: sheet, rows: [] };
  const begins = (value: CellValue | undefined): boolean => {
    if (typeof value !== "string") return false;
    const text = normalize(cellText(value));
    return text !== "" && beginnings.some((beginning) => text === beginning || text.startsWith(`${beginning} `));
  };
  const left = describedTables(sheet, layout, own).flatMap(({ table, title }) =>
    [...rowsOf(table)].filter(
      ({ row, cells }) =>
        begins(cells.find(({ value }) => typeof value === "string" && cellText(value) !== "")?.value) ||
        (title !== null && begins(sheet.value(row, title))),
    ),
  );
  const blank = left.flatMap(({ row, cells }) => cells.map(({ col }): CellInput => ({ row, col, value: null })));
  return { whole: withCells(sheet, blank), rows: left.map(({ row }) => row) };
}

/** Tables whose columns stand alike are read together. */
function formsOf(tables: readonly DescribedTable[]): readonly (readonly DescribedTable[])[] {
  const forms = new Map<string, DescribedTable[]>();
  for (const one of tables) {
    const known = forms.get(one.table.form) ?? [];
    known.push(one);
    forms.set(one.table.form, known);
  }
  return [...forms.values()];
}

function readDescribed(described: readonly DescribedTable[], layout: TableLayout): readonly ReadForm[] {
  const [first] = described;
  if (!first) return [];
  const tables = described.map(({ table }) => table);
  const facts = columnFacts(tables);
  const index = (col: number): number => col - first.table.left;
  const reading = readList(
    tables,
    facts,
    {
      kind: "list",
      weight: index(first.weight),
      parts: first.parts.map(index),
      stated: null,
      ...(first.title === null ? {} : { title: index(first.title) }),
    },
    layout.lists === undefined
      ? undefined
      : (entries, taken) =>
          asSaid(layout.lists as ListsPlace, first.lists === null ? null : index(first.lists), entries, () =>
            groupings(entries, facts, taken),
          ),
  );
  if (!reading) return [];
  const total = {
    ...(layout.total === undefined ? {} : { chosenTotal: exact(layout.total) }),
    ...(layout.lists === undefined ? {} : { listsTold: true as const }),
  };
  const units = reading.units.map((unit): Unit => (unit.transversalBlock ? unit : { ...unit, ...total }));
  return [{ tables, reading: { ...reading, units, other: null, doubts: new Map() }, others: [] }];
}

/** The kinds of groupings that a word of the description allows. */
const KINDS: Readonly<Record<Extract<ListsPlace, string>, readonly GroupingKind[]>> = {
  sheet: ["sheet"],
  titles: ["titles", "blocks", "all-titles"],
  tables: ["tables", "names"],
  numbers: ["numbers", "titles-numbers"],
  totals: ["totals"],
};

function asSaid(lists: ListsPlace, column: number | null, entries: readonly Entry[], all: () => readonly Grouping[]): readonly Grouping[] {
  if (typeof lists === "string") return all().filter(({ kind }) => KINDS[lists].includes(kind));
  return column === null ? [] : [{ kind: "column", column, groups: byColumn(entries, column, oneOnEach(entries)) }];
}
