/** What objectives and their parts have in common: which row each text is read from, and where the columns of a form stand on a sheet. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { buildGoal, placed, type PlacedColumns } from "../../../../src/core/reading/tables/goal";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sheetsOf } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

/** A sheet with one table, whose last column holds the weights. */
function read(text: string): { readonly sheet: Sheet; readonly columns: PlacedColumns } {
  const [sheet] = sheetsOf(text) as [Sheet];
  const table = tableOn(sheet);
  const weights = new Set([table.headings.length - 1]);
  return { sheet, columns: placed(columnsOf(columnFacts([table]), weights, "deadline"), table.left) };
}

/** "Strade from 1/3/2026 to 31/12/2026": all rows below the headings as one objective; "–" where nothing stands. */
function goalSaid(text: string): string {
  const { sheet, columns } = read(text);
  const rows = sheet.rows.slice(1).map(({ row }): DataRow => ({ kind: "data", row, number: null, title: null, titleCovered: false, weight: null })); // prettier-ignore
  const { title, start, deadline } = buildGoal(sheet, columns, rows, null);
  const [name, from, to] = [title, start, deadline].map((one) => (one ? sheet.text(one.cell.row, one.cell.col) : "–"));
  return `${String(name)} from ${String(from)} to ${String(to)}`;
}

const HEAD = "Obiettivo | Data inizio | Scadenza | Peso";

test.each([
  ["on the first of them", "Strade | 1/3/2026 | 31/12/2026 | 60\nScuole | 1/4/2026 | 30/6/2026 |", "Strade from 1/3/2026 to 31/12/2026"],
  ["each on another", " | | 30/6/2026 | 60\nStrade | 1/3/2026 | 31/12/2026 |", "Strade from 1/3/2026 to 30/6/2026"],
  ["on the last", " | | | 60\nStrade | 1/3/2026 | 31/12/2026 |", "Strade from 1/3/2026 to 31/12/2026"],
  ["on none", "Strade | | | 60\nScuole | | |", "Strade from – to –"],
])("title, beginning and deadline are those of the objective's first row that has them: %s", (_what, rows, told) => {
  expect(goalSaid(`${HEAD}\n${rows}`)).toBe(told);
});

test("a table that stands further right has all of its columns there", () => {
  const text = (left: string): string => `
${left}Obiettivo | Descrizione obiettivo | Indicatore | Peso
${left}Strade | Rifare il manto | km | 60
${left}Scuole | Rifare i tetti | tetti | 40`;
  const at = ({ title, descriptions, indicator, right }: PlacedColumns) => [title, ...descriptions, indicator, right];
  expect(at(read(text("")).columns)).toEqual([0, 1, 2, 3]);
  expect(at(read(text(" | | ")).columns)).toEqual([2, 3, 4, 5]);
});
