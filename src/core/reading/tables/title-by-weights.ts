/** Of two columns that could hold what is weighed, the one whose texts bear one weight each. */
import { cellText } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readWeight } from "../../text/weight";
import { isTotalRow, rowsOf, type ColumnFacts } from "./column-facts";
import type { TableColumns } from "./columns";
import type { Table } from "./table";

/**
 * The columns with another title, where the one that its heading makes the title ("Descrizione estesa", "Obiettivo strategico") goes on over rows
 * of different weights, and a column of what is done ("Attività/Progetto") has a text of its own for each of them; or where of two columns of what
 * is done only the other one repeats its texts as the weights are repeated: what differs on those rows is a part.
 */
export function titledByWeights(
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  columns: TableColumns,
  weight: number,
): TableColumns {
  const { title } = columns;
  const heading = facts[title]?.heading;
  const believed = heading?.role === "title" && /obiettiv/i.test(heading.text);
  if (!heading || believed || !["title", "strategic", "phase"].includes(heading.role ?? "")) return columns;
  const done = facts.flatMap(({ heading: { role }, index }) => (role === "phase" && index !== title ? index : []));
  if (done.length === 0) return columns;
  const rows = tables.map((table) => weighedRows(table, weight, [title, ...done]));
  const isPart = heading.role === "phase";
  if (isPart ? rows.some((weighed) => repeats(weighed, title)) : !rows.some((weighed) => goesOnOverWeights(weighed, title))) return columns;
  const own = done.find(
    (index) =>
      rows.every((weighed) => isOnEach(weighed, index) && !goesOnOverWeights(weighed, index)) &&
      (!isPart || rows.some((weighed) => repeats(weighed, index))),
  );
  if (own === undefined) return columns;
  if (isPart) return { ...columns, title: own, phase: title };
  return {
    ...columns,
    title: own,
    phase: done.find((index) => index !== own),
    ...(heading.role === "strategic" ? { strategic: title } : { descriptions: [...columns.descriptions, title] }),
  };
}

/** A row with a weight: its texts by column, and the weight. */
interface Row {
  readonly texts: ReadonlyMap<number, string>;
  readonly weight: string;
}

/** @param goals columns one of which says what the row's weight is of; a row without any of them bears a total */
function weighedRows(table: Table, weight: number, goals: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { row, cells } of rowsOf(table)) {
    const own = cells.find(({ col }) => col === table.left + weight);
    const read = own && readWeight(own.value, table.sheet.format(row, own.col));
    if (read?.kind !== "number" || isTotalRow(cells, table.own)) continue;
    const texts = new Map<number, string>();
    for (const { col, value } of cells) if (typeof value === "string") texts.set(col - table.left, normalize(cellText(value)));
    if (goals.some((goal) => texts.has(goal))) rows.push({ texts, weight: read.value.toFraction() });
  }
  return rows;
}

/** Whether one of the column's texts stands on rows, one below the other, of different weights: blank cells go on with what is above. */
function goesOnOverWeights(rows: readonly Row[], column: number): boolean {
  return rows.some(({ texts, weight }, i) => {
    const above = rows[i - 1];
    const text = texts.get(column);
    return above !== undefined && above.weight !== weight && (text === undefined || text === above.texts.get(column));
  });
}

/** Whether one of the column's texts stands on two rows of one weight, one below the other. */
function repeats(rows: readonly Row[], column: number): boolean {
  return rows.some(({ texts, weight }, i) => {
    const above = rows[i - 1];
    return above?.weight === weight && texts.has(column) && texts.get(column) === above.texts.get(column);
  });
}

function isOnEach(rows: readonly Row[], column: number): boolean {
  return rows.every(({ texts }) => texts.has(column));
}
