/** Lists of objectives without a sheet's cells, for what only looks at where they stand and what they weigh. */
import { exact } from "../../src/core/exact";
import type { Group } from "../../src/core/reading/tables/groupings";
import type { DataRow, TotalRow } from "../../src/core/reading/tables/row";
import type { Table } from "../../src/core/reading/tables/table";
import { tableOn } from "./tables";
import { written } from "./written";

/** The table of a sheet with two headings. */
export const tableNamed = (name: string): Table => tableOn(written([["Obiettivo", "Peso"]], { name }));

const PIANO = tableNamed("Piano");

/** A row (0-based) of the table that weighs so much. */
function rowOf({ sheet, left }: Table, row: number, weight: number): DataRow {
  const cell = { sheet: sheet.name, row, col: left + 1 };
  const area = { top: row, left: cell.col, bottom: row, right: cell.col };
  const value = { kind: "number", value: exact(weight), scale: "plain", asText: false } as const;
  return { kind: "data", row, number: null, title: null, titleCovered: false, weight: { value, cell, area } };
}

/** A list whose objectives stand on these rows (0-based), each followed by those of its parts. */
export function listOn(objectives: readonly (readonly number[])[], { table = PIANO, weight = 10, transversal = false } = {}): Group {
  return {
    name: null,
    transversal,
    objectives: objectives.map(([head = 0, ...parts]) => {
      const own = rowOf(table, head, weight);
      return { kind: "objective", draft: { table, head: own, rows: [own], parts: parts.map((row) => rowOf(table, row, 1)), repeated: [] } };
    }),
  };
}

/** A total row that states a number, or whose formula adds the weights of these rows (0-based). */
export function totalOn(row: number, value: number, adds: readonly number[] | null = null): TotalRow {
  const cell = { sheet: "Piano", row, col: 1 };
  const formula = adds === null ? null : "SUM()";
  return { kind: "total", row, totals: [{ value: exact(value), scale: "plain", cell, source: "row", text: "Totale", formula }], adds };
}
