/** The table of a range as core/reading knows tables: its headings, and what each column holds. */
import { columnRole, type ColumnRole } from "../../core/reading/headings";
import type { TableColumns } from "../../core/reading/tables/columns";
import type { Table } from "../../core/reading/tables/table";
import type { Sheet } from "../../core/sheet/sheet";
import { isNumbering } from "./bare";
import { columnOf, type Grid } from "./grid";
import type { Headed } from "./headed";

export function tableOf(sheet: Sheet, { row, texts, below }: Headed): Table {
  const first = row + 1;
  const headings = texts.map((text, col) => ({
    col,
    row: first,
    text,
    role: columnRole(text),
    above: "",
    aboveRole: null,
  }));
  const last = first + (below ? 1 : 0);
  return { sheet, first, last, headings, left: 0, right: texts.length - 1, end: Infinity, from: 0, form: "", own: {}, chosen: null };
}

const TITLES: readonly ColumnRole[] = ["title", "strategic", "phase", "publicValue", "indicator"];

export function columnsOf(grid: Grid, { headings }: Table, { columns, row }: Headed, resultCol: number): TableColumns {
  const title = TITLES.map((role) => columns.get(role)).find((col) => col !== undefined) ?? headings.findIndex(({ role }) => role === null);
  const other = (role: ColumnRole): number | undefined => (columns.get(role) === title ? undefined : columns.get(role));
  // Numbers before the titles need no heading.
  const unnamed = headings.find(({ col, text }) => text === "" && col < title && isNumbering(columnOf(grid.slice(row + 1), col)));
  // "Codice struttura | … | Codice obiettivo": the first numbers no objective.
  const ofStructures =
    columns.has("objectiveCode") && /strutt|settor|serviz|uffic|centro/i.test(headings[columns.get("number") ?? -1]?.text ?? "");
  return {
    number: ofStructures ? columns.get("objectiveCode") : (columns.get("number") ?? columns.get("objectiveCode") ?? unnamed?.col),
    title,
    descriptions: headings.filter(({ role, col }) => role === "title" && col !== title).map(({ col }) => col),
    phase: other("phase"),
    publicValue: other("publicValue"),
    strategic: other("strategic"),
    start: undefined,
    deadline: undefined,
    type: columns.get("type"),
    class: columns.get("class"),
    indicator: other("indicator"),
    target: columns.get("target"),
    achievement: resultCol < 0 ? undefined : resultCol,
    width: headings.length,
  };
}
