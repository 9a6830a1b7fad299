/** What the tables of a form were taken for, as data that outlives the reading: columns, titles, totals, and the readings not taken. */
import type { PossibleReading } from "../../plan/doubt";
import type { At } from "../../plan/plan";
import type { ColumnRead, ListsBy, TableRead, TakenAs } from "../../plan/table-read";
import { columnName } from "../../sheet/address";
import { checkpointOf } from "../../text/checkpoint";
import { cellRef } from "../cells";
import { titlesAbove } from "../titles-above";
import type { TableColumns } from "./columns";
import { readingOn } from "./doubts";
import type { FormReading } from "./form-reading";
import type { ReadForm } from "./read-tables";
import { resultsColumns } from "./results-column";
import { sameSums } from "./sums-of-lists";
import type { Heading, Table } from "./table";

/** So many readings that were not taken are kept a sheet. */
const MOST = 3;

/** The tables of each sheet (by name), from top to bottom. */
export function tablesAsRead(forms: readonly ReadForm[]): ReadonlyMap<string, readonly TableRead[]> {
  const found = new Map<string, TableRead[]>();
  for (const form of forms) {
    const rows = rowsApart(form);
    const taken = takenAs(form.reading);
    const sheets = new Map<string, Pick<TableRead, "by" | "considered">>();
    for (const table of form.tables) {
      const { name } = table.sheet;
      const onSheet = sheets.get(name) ?? { by: byOf(form.reading, name), considered: consideredOn(name, form) };
      sheets.set(name, onSheet);
      const mine = found.get(name) ?? [];
      found.set(name, mine);
      mine.push({ ...tableAsRead(table, taken), ...rowsOf(table, rows), ...onSheet });
    }
  }
  return new Map([...found].map(([name, tables]) => [name, [...tables].sort(asTheyStand)]));
}

function asTheyStand({ headings: a }: TableRead, { headings: b }: TableRead): number {
  return a.top - b.top || a.left - b.left;
}

interface Apart {
  readonly titles: Set<number>;
  readonly totals: Set<number>;
}

/** The rows of titles and totals of each table, gathered in one go through the form's rows. */
function rowsApart({ reading }: ReadForm): ReadonlyMap<Table, Apart> {
  const apart = new Map<Table, Apart>();
  let here: Apart | undefined;
  for (const entry of reading.from.entries) {
    if (entry.kind === "table") {
      here = apart.get(entry.table) ?? { titles: new Set(), totals: new Set() };
      apart.set(entry.table, here);
    } else if (entry.kind === "title") here?.titles.add(entry.text.cell.row);
    else if (entry.kind === "total") here?.totals.add(entry.total.row);
  }
  return apart;
}

function rowsOf(table: Table, rows: ReadonlyMap<Table, Apart>): Pick<TableRead, "titles" | "totals"> {
  const { titles, totals } = rows.get(table) ?? { titles: [], totals: [] };
  const inOrder = (all: Iterable<number>): readonly number[] => [...new Set(all)].sort((a, b) => a - b);
  return { titles: inOrder([...titles, ...titlesAbove(table).map(({ text }) => text.cell.row)]), totals: inOrder(totals) };
}

function tableAsRead(table: Table, taken: ReadonlyMap<number, readonly TakenAs[]>): Pick<TableRead, "headings" | "columns"> {
  const { first, last, left, right, headings } = table;
  return {
    headings: { top: first, left, bottom: last, right },
    columns: headings.map((heading, index): ColumnRead => ({
      col: left + index,
      heading: headingAt(table, heading),
      as: taken.get(index) ?? (checkpointOf(heading.text) ? ["monitoring"] : []),
    })),
  };
}

/** Its own words, or those of the heading over several columns. */
function headingAt({ sheet }: Table, { text, above, row, col }: Heading): At<string> | null {
  const said = text === "" ? above : text;
  return said === "" ? null : { value: said, cell: cellRef(sheet, row, col) };
}

/** What each column, by its index from the table's left edge, was taken for. */
function takenAs({ from: { weights, columns, facts }, chosen }: FormReading): ReadonlyMap<number, readonly TakenAs[]> {
  const taken = new Map<number, TakenAs[]>();
  const take = (index: number | null | undefined, as: TakenAs): void => {
    if (index !== null && index !== undefined) taken.set(index, [...(taken.get(index) ?? []), as]);
  };
  if (weights.kind === "matrix") for (const { index } of weights.columns) take(index, "weight");
  else {
    take(weights.weight, "weight");
    for (const part of weights.parts) take(part, "partWeight");
    take(weights.stated, "statedTotal");
  }
  if (chosen.grouping.kind === "column") take(chosen.grouping.column, "lists");
  for (const role of ROLES) take(columns[role], role);
  for (const index of columns.descriptions) take(index, "description");
  for (const { index, heading } of resultsColumns(facts, NONE)) {
    if (!taken.has(index) && checkpointOf(heading.text) === null) take(index, "otherResults");
  }
  return taken;
}

/** Columns of weights have been taken above. */
const NONE: ReadonlySet<number> = new Set();

const ROLES = [
  "number",
  "title",
  "phase",
  "publicValue",
  "strategic",
  "start",
  "deadline",
  "type",
  "class",
  "indicator",
  "target",
  "achievement",
] as const satisfies readonly (keyof TableColumns & TakenAs)[];

function byOf({ from, chosen }: FormReading, sheet: string): ListsBy {
  return from.weights.kind === "matrix" ? { kind: "columns" } : readingOn(sheet, chosen.grouping, from.facts).by;
}

/** The next best grouping of the same weights, and the readings with other weights, that give other sums on the sheet. */
function consideredOn(sheet: string, { tables, reading, others }: ReadForm): readonly PossibleReading[] {
  const left = tables[0]?.left ?? 0;
  const { facts } = reading.from;
  const own = readingOn(sheet, reading.chosen.grouping, facts);
  const grouped = reading.other ? [readingOn(sheet, reading.other.grouping, facts)] : [];
  const weighed = [...others]
    .sort((a, b) => b.score - a.score)
    .flatMap((one): PossibleReading[] => {
      const weight = weightHeading(one, left);
      if (weight === null || weight === weightHeading(reading, left)) return [];
      return [{ ...readingOn(sheet, one.chosen.grouping, one.from.facts), weight }];
    });
  return [...grouped, ...weighed].filter(({ lists, sums }) => lists > 0 && !sameSums(sums, own.sums)).slice(0, MOST);
}

/** What stands above the weights, or the letter of a column that has no heading; null for a column of each structure's. */
function weightHeading({ from: { weights, facts } }: FormReading, left: number): string | null {
  if (weights.kind === "matrix") return null;
  const text = facts[weights.weight]?.heading.text ?? "";
  return text === "" ? columnName(left + weights.weight) : text;
}
