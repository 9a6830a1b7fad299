/** What the smaller rooms of the tables say by themselves, before anything comes of it: a line each, where it is not nothing. */
import type { Sheet } from "../../../src/core/sheet/sheet";
import { unitsOf } from "../../../src/core/reading/tables/build";
import { byColumn, groupingColumns } from "../../../src/core/reading/tables/by-column";
import type { ColumnFacts } from "../../../src/core/reading/tables/column-facts";
import type { TableColumns } from "../../../src/core/reading/tables/columns";
import { coverage, totalsOf } from "../../../src/core/reading/tables/coverage";
import { doubtsBetween } from "../../../src/core/reading/tables/doubts";
import { habitsOf } from "../../../src/core/reading/tables/drafts";
import type { Entry, ObjectiveEntry } from "../../../src/core/reading/tables/entries";
import { buildGoal, placed } from "../../../src/core/reading/tables/goal";
import { blockHeadings } from "../../../src/core/reading/tables/headings-of-block";
import { blocks } from "../../../src/core/reading/tables/heading-blocks";
import { lowestMerge, spanning, spanningRow } from "../../../src/core/reading/tables/merged-headings";
import { joinedByName, namedAbove, unitAbove } from "../../../src/core/reading/tables/names-of-lists";
import { toObjective } from "../../../src/core/reading/tables/objective";
import { partRows } from "../../../src/core/reading/tables/part-rows";
import { headsAgain } from "../../../src/core/reading/tables/recurring";
import { resultsColumn } from "../../../src/core/reading/tables/results-column";
import type { DataRow, TableRow } from "../../../src/core/reading/tables/row";
import { tableRows } from "../../../src/core/reading/tables/rows";
import { headingOf, type Table } from "../../../src/core/reading/tables/table";
import { bareTotals, withoutTail } from "../../../src/core/reading/tables/tail-rows";
import { titleIn } from "../../../src/core/reading/tables/title-row";
import { titleWithTotal } from "../../../src/core/reading/tables/title-with-total";
import { totalLabels } from "../../../src/core/reading/tables/total-labels";
import { checkedTotals, statedBeside, sumOf } from "../../../src/core/reading/tables/totals-of-list";
import { forAll, hasWeights } from "../../../src/core/reading/tables/unit-draft";
import { withUnitsOfPersons } from "../../../src/core/reading/tables/units-of-persons";
import type { Weighed } from "../../../src/core/reading/tables/weigh";
import { evidence, type Evidence } from "./evidence";
import { said } from "./said";

const told = (where: string, what: unknown): readonly Evidence[] => (said(what) === "" ? [] : [evidence(where, what)]);

const OWN = {};

/** Rows of a sheet as headings, whether they are any or not. */
export function headingsOnRows(sheet: Sheet): readonly Evidence[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    if (cells.length < 2) return [];
    const [left, right] = [cells[0]?.col ?? 0, cells.at(-1)?.col ?? 0];
    const merged = [lowestMerge(sheet, row, left, right) - row, spanningRow(sheet, row, left, right, OWN), ...cells.map(({ col }) => spanning(sheet, row, col))]; // prettier-ignore
    const found = blocks(sheet, row, cells, OWN).map((part) => {
      const { headings, first, last } = blockHeadings(sheet, row, part, OWN);
      return { first, last, headings: headings.map(({ text, above }) => `${text}${above === "" ? "" : ` under ${above}`}`) };
    });
    const merges = merged.every((one) => one === 0 || one === null || one === "") ? [] : merged;
    return told(`${sheet.name}, headings if row ${String(row + 1)} were one`, { found, merges, again: headsAgain(sheet, cells) });
  });
}

export interface Way {
  readonly tables: readonly Table[];
  readonly facts: readonly ColumnFacts[];
  readonly columns: TableColumns;
  readonly taken: ReadonlySet<number>;
  readonly weight: number;
  readonly parts: readonly number[];
  readonly stated: number | null;
  readonly rows: ReadonlyMap<Table, readonly TableRow[]>;
  readonly entries: readonly Entry[];
  readonly lists: readonly Weighed[];
}

export function ofRooms(where: string, way: Way): readonly Evidence[] {
  const { tables, facts, columns, taken, rows, entries, lists } = way;
  const [best, ...others] = lists;
  const other = others.find(({ sums }) => said(sums) !== said(best?.sums)) ?? null;
  return [
    ...tables.flatMap((table) => ofTable(`${where}, ${table.sheet.name}`, table, way)),
    ...told(`${where}, labels of totals`, [...totalLabels([...rows.values()])]),
    ...told(`${where}, habits`, habits(way)),
    ...told(`${where}, results stand in`, resultsColumn(facts, taken)),
    ...told(`${where}, columns that part`, groupingColumns(facts, taken, entries)),
    ...told(`${where}, persons for structures`, persons(entries)),
    ...told(`${where}, doubts`, best ? [...doubtsBetween(best, other, facts)] : []),
    ...lists.slice(0, 2).flatMap((list, i) => told(`${where}, totals of lists ${String(i + 1)}`, totalsSaid(list, way))),
    ...told(`${where}, first goal`, firstGoal(way, columns)),
    ...lists.slice(1, 2).flatMap((list) => told(`${where}, next best lists`, nextBest(list, way))),
  ];
}

function ofTable(where: string, table: Table, { columns, weight, parts, rows }: Way): readonly Evidence[] {
  const { sheet, left, own } = table;
  const known = rows.get(table) ?? [];
  const alone = tableRows(table, columns, left + weight, parts.map((part) => left + part), new Set(["insieme"]), true); // prettier-ignore
  const place = { left, number: columns.number === undefined ? null : left + columns.number, title: left + columns.title, weight: left + weight }; // prettier-ignore
  const titles = sheet.rows.flatMap(({ row, cells }) => {
    const [title, fresh] = [false, true].map((anew) => titleIn(sheet, row, cells, place, own, anew));
    const said = `${String(row + 1)}${title ? "" : " where a list begins"}`;
    return fresh ? [`${said}${fresh.label === null ? "" : ` behind ${fresh.label}`}`] : [];
  });
  const kinds = (list: readonly TableRow[]): string => list.map(({ kind, row }) => `${String(row + 1)} ${kind}`).join(" ");
  const ended = withoutTail(sheet, parts.map((part) => left + part), bareTotals(table, columns, left + weight, known, true)); // prettier-ignore
  const headed = known.flatMap((row) => {
    const line = sheet.rowsBetween(row.row, row.row)[0];
    const title = row.kind === "total" && line ? titleWithTotal(table, left + weight, line, row) : null;
    return title ? [`${String(row.row + 1)} ${title.text.value}`] : [];
  });
  return [
    ...told(`${where}, titles with totals`, headed),
    ...(kinds(ended) === kinds(known) ? [] : told(`${where}, rows if it ended here`, kinds(ended))),
    ...told(`${where}, rows that could be titles`, titles),
    ...(kinds(alone) === kinds(known) ? [] : told(`${where}, rows with another's labels`, kinds(alone))),
    ...told(`${where}, weights' heading`, headingOf(table, left + weight)?.text),
  ];
}

/** Rows of the tables in order, parted by titles and totals. */
function runs({
  tables,
  columns,
  rows,
}: Way): readonly { readonly table: Table; readonly columns: TableColumns; readonly run: readonly (DataRow | null)[] }[] {
  // prettier-ignore
  return tables.map((table) => ({
    table,
    columns,
    run: (rows.get(table) ?? []).flatMap((row) => (row.kind === "data" ? [row] : row.kind === "title" ? [null] : [])),
  }));
}

function habits(way: Way): object {
  const { sparse, ...own } = habitsOf(runs(way), way.parts.length > 0, false);
  const parts = [...partRows(runs(way))].map(({ row }) => row + 1);
  return { ...own, sparse: [...sparse].map(({ row }) => row + 1), parts };
}

function persons(entries: readonly Entry[]): readonly string[] {
  return withUnitsOfPersons(entries).flatMap((entry, i) => {
    const before = entries[i];
    if (entry.kind === "table" && before?.kind === "table")
      return [`${unitAbove(entry.above)?.value ?? "-"} ${namedAbove(entry.above)?.value ?? "-"}`];
    return entry.kind === "title" && before?.kind === "title" && before.about !== entry.about ? [`${entry.text.value} ${entry.about}`] : [];
  });
}

function totalsSaid({ grouping, sums }: Weighed, { entries, weight, stated, tables, facts }: Way): object {
  const first = tables[0];
  const col = (first?.left ?? 0) + weight;
  const each = (objectives: readonly ObjectiveEntry[]): object => ({
    beside: statedBeside(objectives, stated ?? facts.length - 1),
    checked: checkedTotals(objectives, [], col),
    made: sumOf(objectives),
  });
  const joined = joinedByName(grouping.groups);
  const columns = grouping.column === null ? [] : byColumn(entries, grouping.column, true);
  return {
    covered: coverage(grouping.groups, sums, totalsOf(entries)),
    lists: grouping.groups.map(({ objectives }) => each(objectives)),
    joined: joined.length === grouping.groups.length ? [] : joined.map(({ objectives }) => objectives.length),
    across: columns.map(({ name, transversal, objectives }) => `${transversal ? "all " : ""}${name?.value ?? "-"} ${String(objectives.length)}`), // prettier-ignore
  };
}

/** What the first row with a weight says, and the two rows from it on. */
function firstGoal({ rows }: Way, columns: TableColumns): unknown {
  for (const [table, list] of rows) {
    const data = list.filter((row): row is DataRow => row.kind === "data");
    const at = data.findIndex(({ weight }) => weight?.value.kind === "number");
    if (at >= 0) return buildGoal(table.sheet, placed(columns, table.left), data.slice(at, at + 2), data[at]?.weight ?? null);
  }
  return null;
}

/** The lists that were not taken, as they would be. */
function nextBest({ grouping }: Weighed, { tables, columns, weight, parts, stated, entries }: Way): readonly object[] {
  const form = { columns: forAll(tables, columns), weight, parts: parts.map((part) => ({ weight: part, title: columns.title, mixed: false })), stated, name: null }; // prettier-ignore
  const [first] = grouping.groups.flatMap(({ objectives }) => objectives);
  const own = first ? toObjective(first.draft, placed(columns, first.draft.table.left), form.parts, undefined) : null;
  return [
    ...unitsOf(grouping, entries, form).map((unit) => ({
      name: unit.name,
      all: unit.transversalBlock,
      weighed: hasWeights(unit),
      coefficients: unit.coefficients,
      headingTotal: unit.headingTotal,
      titles: unit.titles.length,
      area: unit.area,
      sections: unit.sections.map(({ name, objectives, totals }) => ({ name, objectives: objectives.length, totals: totals.map(({ value, cell, source }) => ({ value, cell, source })) })), // prettier-ignore
    })),
    ...(own ? [{ number: own.number, phases: own.phases.length, measures: own.measures?.length, repeated: own.repeated, details: own.details, area: own.area }] : []), // prettier-ignore
  ];
}
