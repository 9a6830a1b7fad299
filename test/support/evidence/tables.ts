/** By what tables are told, weighed and parted into lists: every number on which the reading of a workbook's tables stands. */
import { exact } from "../../../src/core/exact";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { HeadingSettings } from "../../../src/core/reading/headings";
import { titlesAbove, totalAbove } from "../../../src/core/reading/titles-above";
import { tablesAsRead } from "../../../src/core/reading/tables/as-read";
import { columnFacts, type ColumnFacts } from "../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../src/core/reading/tables/columns";
import { formRows, type Entry } from "../../../src/core/reading/tables/entries";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import { grouped } from "../../../src/core/reading/tables/grouped";
import { groupings } from "../../../src/core/reading/tables/groupings";
import { blocks, headingsOf } from "../../../src/core/reading/tables/heading-blocks";
import { isPlan } from "../../../src/core/reading/tables/is-plan";
import { isPhaseTable } from "../../../src/core/reading/tables/phase-table";
import { readList } from "../../../src/core/reading/tables/read-form";
import type { FormReading } from "../../../src/core/reading/tables/form-reading";
import { readMatrix } from "../../../src/core/reading/tables/read-matrix";
import { readTables } from "../../../src/core/reading/tables/read-tables";
import type { TableRow } from "../../../src/core/reading/tables/row";
import { inOneScale } from "../../../src/core/reading/tables/scale";
import { stateHolds } from "../../../src/core/reading/tables/state-column";
import type { Table } from "../../../src/core/reading/tables/table";
import { weighed } from "../../../src/core/reading/tables/weigh";
import { weightCandidates, type WeightColumns } from "../../../src/core/reading/tables/weight-columns";
import { evidence, type Evidence } from "./evidence";
import { headingsOnRows, ofRooms } from "./rooms";
import { said } from "./said";
import { areaSaid, colName, placeName } from "./places";

/** So many ways to weigh a form are looked at whole. */
const CANDIDATES = 4;
/** Years that sheets may name: among weights of several years another column counts. */
const YEARS: readonly (readonly number[])[] = [[], [2024], [2025, 2026]];

/** The evidence of all tables of the sheets, form by form. */
export function evidenceOfTables(sheets: readonly Sheet[], own: HeadingSettings = {}): readonly Evidence[] {
  const found = new Map(sheets.map((sheet) => [sheet, findTables(sheet, own)]));
  const forms = new Map<string, Table[]>();
  for (const table of [...found.values()].flat()) forms.set(table.form, [...(forms.get(table.form) ?? []), table]);
  const read = readTables(sheets, found, own);
  return [
    ...sheets.flatMap((sheet) => [headsOf(sheet, own), ...headingsOnRows(sheet), ...(found.get(sheet) ?? []).flatMap(ofTable)]),
    ...[...forms.values()].flatMap((tables) => ofForm(tables, own)),
    ...[...found.values()].flat().flatMap((table) => (isPhaseTable(table, read.flatMap(({ reading }) => reading.units)) ? [evidence(`${nameOf(table)}, table of phases`, true)] : [])), // prettier-ignore
    ...[...tablesAsRead(read)].flatMap(([name, tables]) => tables.map((table, i) => evidence(`${name}, table ${String(i + 1)} as read`, table))), // prettier-ignore
  ];
}

const nameOf = ({ sheet, first, left }: Table): string => `${sheet.name}!${placeName(first, left)}`;

/** The rows that could head a table, with their columns. */
function headsOf(sheet: Sheet, own: HeadingSettings): Evidence {
  const heads = sheet.rows.flatMap(({ row, cells }) =>
    cells.length < 2
      ? []
      : blocks(sheet, row, cells, own).flatMap((part) => {
          const { top, left, bottom, right } = { top: row, left: part[0]?.col ?? 0, bottom: row, right: part.at(-1)?.col ?? 0 };
          const block = headingsOf(sheet, row, part, own);
          return [`${areaSaid({ top, left, bottom, right })}${block ? ` heads ${String(block.first + 1)}-${String(block.last + 1)}` : ""}`];
        }),
  );
  return { where: `${sheet.name}, rows that could head`, what: heads.join(", ") };
}

function ofTable(table: Table): readonly Evidence[] {
  const { headings, first, last, left, right, from, end } = table;
  const cols = headings.map(({ col }) => col);
  return [
    evidence(`${nameOf(table)}, table`, { first, last, left, right, from, end }),
    ...headings.map((heading) => evidence(`${nameOf(table)}, heading ${colName(heading.col)}`, heading)),
    evidence(`${nameOf(table)}, titles above`, titlesAbove(table)),
    evidence(`${nameOf(table)}, totals above`, cols.flatMap((col) => totalAbove(table, col) ?? [])), // prettier-ignore
  ];
}

function ofForm(tables: readonly [Table, ...Table[]] | readonly Table[], own: HeadingSettings): readonly Evidence[] {
  const [first] = tables;
  if (!first) return [];
  const facts = columnFacts(tables);
  const where = nameOf(first);
  const ways = YEARS.map((years) => weightCandidates(facts, new Set(years)));
  return [
    ...facts.map(({ index, heading, ...fact }) => evidence(`${where}, column ${String(index)} «${heading.text}»`, fact)),
    evidence(`${where}, a state holds`, stateHolds(tables, facts)),
    ...ways.flatMap((way, i) =>
      i > 0 && said(way) === said(ways[0]) ? [] : [evidence(`${where}, ways to weigh in ${YEARS[i]?.join(" and ") || "any year"}`, way)],
    ),
    ...(ways[0] ?? []).slice(0, CANDIDATES).flatMap((way, i) => ofWay(`${where}, way ${String(i + 1)}`, tables, facts, way, own)),
  ];
}

function ofWay(
  where: string,
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  way: WeightColumns,
  own: HeadingSettings,
): readonly Evidence[] {
  const [weight, parts, stated] = way.kind === "list" ? [way.weight, way.parts, way.stated] : [way.columns[0]?.index ?? 0, [], null];
  const taken = new Set(way.kind === "list" ? [weight, ...parts] : way.columns.map(({ index }) => index));
  const columns = columnsOf(facts, taken, stateHolds(tables, facts));
  const placed = tables.map((table) => ({ table, columns }));
  const { rows, entries } = formRows(placed, weight, parts, { only: way.kind === "matrix" });
  const scaled = inOneScale(entries);
  const lists = weighed(groupings(scaled, facts, taken), scaled, facts);
  const chosen = grouped({ tables, facts, columns, taken, weight, parts, stated });
  const reading = way.kind === "list" ? readList(tables, facts, way) : readMatrix(tables, facts, way);
  return [
    evidence(`${where}, columns`, columns),
    ...[...rows].map(([table, list]) => ({ where: `${where}, rows of ${nameOf(table)}`, what: list.map(rowSaid).join(", ") })),
    { where: `${where}, objectives`, what: scaled.map(entrySaid).join(", ") },
    ...ofRooms(where, { tables, facts, columns, taken, weight, parts, stated, rows, entries: scaled, lists }),
    ...lists.map(({ grouping, ...one }, i) => {
      const groups = grouping.groups.map(({ name, transversal, objectives }) => ({ name, transversal, objectives: objectives.length }));
      return evidence(`${where}, lists ${String(i + 1)}`, { ...one, kind: grouping.kind, column: grouping.column, lists: groups });
    }),
    evidence(`${where}, chosen`, { best: chosen.best?.score, kind: chosen.best?.grouping.kind, other: chosen.other?.score }),
    ...(reading ? ofReading(where, tables, reading, own) : [evidence(`${where}, reading`, null)]),
  ];
}

function ofReading(where: string, tables: readonly Table[], reading: FormReading, own: HeadingSettings): readonly Evidence[] {
  const { score, headed, title, doubts, units } = reading;
  return [
    evidence(`${where}, reading`, { score, headed, title, doubts: [...doubts], lists: units.length, plan: isPlan(tables, reading, own) }),
    evidence(`${where}, would be a plan`, wouldBePlan(tables, reading, own)),
  ];
}

const sums = (...of: readonly number[]): Partial<FormReading["chosen"]> => ({
  sums: of.map((one) => exact(one)),
  common: of.length > 1 && new Set(of).size === 1 ? exact(of[0] ?? 0) : null,
});

/** What the lists may make instead of what they do. */
const SUPPOSED: readonly Partial<FormReading["chosen"]>[] = [
  {},
  ...[[37], [100], [1], [37, 41], [37, 37], [100, 100], [37, 37, 37], [37, 37, 37, 37]].map((of) => sums(...of)),
];

/** Under each heading that the weights could have: which of the sums supposed would make a plan of the tables ("y"), and which not ("n"). */
export function wouldBePlan(tables: readonly Table[], reading: FormReading, own: HeadingSettings): object {
  const under = (change: Partial<FormReading>): string =>
    SUPPOSED.map((chosen) => (isPlan(tables, { ...reading, ...change, chosen: { ...reading.chosen, ...chosen } }, own) ? "y" : "n")).join(
      "",
    );
  return {
    objectives: under({ headed: "objectives" }),
    parts: under({ headed: "parts" }),
    unheaded: under({ headed: null }),
    untitled: under({ headed: null, title: null }),
    structures: under({ title: "unit" }),
    empty: under({ units: [] }),
  };
}

export function rowSaid(row: TableRow): string {
  const at = String(row.row + 1);
  if (row.kind === "left") return `${at} left`;
  if (row.kind === "title") return `${at} title ${said(row.text)}${row.label === null ? "" : ` behind ${said(row.label)}`}`;
  if (row.kind === "total") return `${at} total ${said(row.totals)}${row.adds ? ` adds ${said(row.adds)}` : ""}`;
  return `${at} data ${said(row.number)}${row.title ? " titled" : ""}${row.titleCovered ? " covered" : ""} ${said(row.weight?.value)}`;
}

export function entrySaid(entry: Entry): string {
  if (entry.kind === "sheet") return entry.sheet;
  if (entry.kind === "table") return `table ${placeName(entry.table.first, entry.table.left)}`;
  if (entry.kind === "title") return `title ${entry.about}`;
  if (entry.kind === "total") return `total ${String(entry.total.row + 1)}`;
  const { head, rows, parts, repeated } = entry.draft;
  const of = (name: string, list: readonly { readonly row: number }[]): string =>
    list.length === 0 ? "" : `${name}${list.map(({ row }) => String(row + 1)).join("+")}`;
  return `${String(head.row + 1)}${of("~", rows.slice(1))}${of(".", parts)}${of(
    "=",
    repeated.map(({ cell }) => cell),
  )} ${said(head.weight?.value)}`;
}
