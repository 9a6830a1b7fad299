/** What each row of a small table is, told in one text. */
import type { TableColumns } from "../../src/core/reading/tables/columns";
import type { TableRow } from "../../src/core/reading/tables/row";
import { tableRows } from "../../src/core/reading/tables/rows";
import type { Sheet } from "../../src/core/sheet/sheet";
import { sheetsOf } from "./evidence/notation";
import { tableOn } from "./tables";

export interface Asked {
  readonly columns?: Partial<TableColumns>;
  /** The row (0-based) of the headings. */
  readonly first?: number;
  readonly goesOn?: boolean;
}

export const NUMBERED = "| N. | Obiettivo | Indicatore | Peso";
export const TWO = "Obiettivo | Peso";

/** The rows below the headings in one text, " / " between the rows of the grid; the last column holds the weights. */
export function rowsOf(grid: string, { columns = { number: 0, title: 1 }, first = 0, goesOn }: Asked = {}): string {
  const [sheet] = sheetsOf(grid.split(" / ").join("\n")) as [Sheet];
  const table = tableOn(sheet, first);
  const rows = goesOn === undefined ? tableRows(table, columns as TableColumns, table.right, [], new Set()) : tableRows(table, columns as TableColumns, table.right, [], new Set(), goesOn); // prettier-ignore
  return rows.map(told).join(", ");
}

/** Below numbered headings that begin in the second column: N., Obiettivo, Indicatore, Peso stand in the columns B to E. */
export const numbered = (rows: string, asked: Asked = {}): string =>
  rowsOf(`${NUMBERED} / ${rows.replace(/^|(?<= \/ )(?!@)/g, "| ")}`, asked);
export const inTwo = (rows: string): string => rowsOf(`${TWO} / ${rows}`, { columns: { title: 0 } });

function told(row: TableRow): string {
  if (row.kind === "title") return `[${row.label === null ? "" : `${row.label}: `}${row.text.value}]`;
  if (row.kind === "total") return `= ${row.totals.map(({ value }) => value.toString()).join()}`.trim();
  if (row.kind === "left") return "left";
  const weight = row.weight?.value;
  const said = weight === undefined ? "covered" : weight.kind === "number" ? weight.value.toString() : weight.kind;
  return [row.number?.value.text, row.title?.value, row.titleCovered ? "below" : undefined, said]
    .filter((one) => one !== undefined)
    .join(" ");
}

export const A = "1 | Strade | km | 60";
export const B = "2 | Scuole | n. | 40";
