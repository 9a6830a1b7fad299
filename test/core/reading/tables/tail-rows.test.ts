/** Where a list ends: numbers alone below it that are totals, and what below them is none of it. */
import { exact } from "../../../../src/core/exact";
import { ordinalAt, textAt, weightAt } from "../../../../src/core/reading/cells";
import type { TableColumns } from "../../../../src/core/reading/tables/columns";
import type { TableRow } from "../../../../src/core/reading/tables/row";
import { bareTotals, withoutTail } from "../../../../src/core/reading/tables/tail-rows";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/** N., title, indicator, weight; a total or a title as such. */
type Line = readonly Written[] | { readonly total: number } | { readonly title: string };

const [TITLE, WEIGHT] = [1, 3];

function read(lines: readonly Line[]) {
  const cells = lines.map((line): readonly Written[] =>
    "total" in line ? [null, "Totale", null, line.total] : "title" in line ? [line.title] : line,
  );
  const sheet = written([["N.", "Obiettivo", "Indicatore", "Peso"], ...cells]);
  const rows = lines.map((line, place): TableRow => {
    const row = place + 1;
    const cell = { sheet: sheet.name, row, col: WEIGHT };
    if ("total" in line)
      return {
        kind: "total",
        row,
        adds: null,
        totals: [{ value: exact(line.total), scale: "plain", cell, source: "row", text: "Totale", formula: null }],
      };
    if ("title" in line) return { kind: "title", row, text: { value: line.title, cell: { ...cell, col: 0 } }, label: null };
    return {
      kind: "data",
      row,
      number: ordinalAt(sheet, row, 0),
      title: textAt(sheet, row, TITLE),
      titleCovered: false,
      weight: weightAt(sheet, row, WEIGHT),
    };
  });
  return { sheet, table: tableOn(sheet), rows };
}

/** The kinds of the rows, and what the totals among them state. */
const told = (rows: readonly TableRow[]): string =>
  rows.map((row) => (row.kind === "total" ? `total ${row.totals.map(({ value }) => value.toString()).join()}` : row.kind)).join(", ");

const FIRST: Line = [1, "Strade", "km", 60];
const SECOND: Line = [2, "Scuole", "n.", 40];

test.each<readonly [string, readonly Line[], string]>([
  ["at the end", [FIRST, SECOND, [null, null, null, 95]], "data, data, total 95"],
  ["below one weight", [FIRST, [null, null, null, 60]], "data, data"],
  ["with a number", [FIRST, SECOND, [3, null, null, 95]], "data, data, data"],
  ["with a title", [FIRST, SECOND, [null, "Parchi", null, 95]], "data, data, data"],
  ["with a count in place of a title", [FIRST, SECOND, [null, "2 obiettivi", null, 95]], "data, data, total 95"],
  ["with a text beside it", [FIRST, SECOND, [null, null, "km", 95]], "data, data, data"],
  ["with a count beside it", [FIRST, SECOND, [null, null, "2 obiettivi", 95]], "data, data, total 95"],
  ["with a number beside it", [FIRST, SECOND, [null, null, 12, 95]], "data, data, total 95"],
  ["before a title", [FIRST, SECOND, [null, null, null, 95], { title: "Tributi" }, FIRST], "data, data, total 95, title, data"],
  ["before another total", [FIRST, SECOND, [null, null, null, 95], { total: 100 }], "data, data, total 95, total 100"],
  ["before a list that begins with one", [FIRST, SECOND, [null, null, null, 95], FIRST], "data, data, total 95, data"],
  ["before a number without a title", [FIRST, SECOND, [null, null, null, 95], [3, null, "km", 5]], "data, data, data, data"],
  ["before a number of two parts", [FIRST, SECOND, [null, null, null, 95], ["2.1", null, "km", 5]], "data, data, total 95, data"],
  ["before a row that says nothing", [FIRST, SECOND, [null, null, null, 95], [null, null, "nota", null]], "data, data, total 95, data"],
  [
    "two of them, one for each list",
    [FIRST, SECOND, [null, null, null, 95], FIRST, SECOND, [null, null, null, 90]],
    "data, data, total 95, data, data, total 90",
  ],
  ["directly below a total the greater one is of all", [FIRST, { total: 60 }, [null, null, null, 160]], "data, total 60, total 160"],
  ["the lesser one is not", [FIRST, { total: 60 }, [null, null, null, 50]], "data, total 60, data"],
  ["not directly below it", [FIRST, { total: 60 }, { title: "Tributi" }, [null, null, null, 160]], "data, total 60, title, data"],
  [
    "a sum of totals, in words",
    [FIRST, { total: 60 }, SECOND, { total: 40 }, [null, "Sommano in tutto", null, 100]],
    "data, total 60, data, total 40, total 100",
  ],
  [
    "in words with others beside them",
    [FIRST, { total: 60 }, SECOND, { total: 40 }, ["c", "Totale lavori", "km", 100]],
    "data, total 60, data, total 40, total 100",
  ],
  [
    "another number in such words",
    [FIRST, { total: 60 }, SECOND, { total: 40 }, [null, "Sommano in tutto", null, 90]],
    "data, total 60, data, total 40, data",
  ],
])("a number alone: %s", (_what, lines, kinds) => {
  const { table, rows } = read(lines);
  expect(told(bareTotals(table, { title: TITLE } as TableColumns, WEIGHT, rows, false))).toBe(kinds);
});

test("weights in a table above may end here, and a phase beside the number makes it no total", () => {
  const below = read([FIRST, [null, null, null, 160]]);
  expect(told(bareTotals(below.table, { title: TITLE } as TableColumns, WEIGHT, below.rows, true))).toBe("data, total 160");
  const phase = read([FIRST, SECOND, [null, null, 12, 95]]);
  expect(told(bareTotals(phase.table, { title: TITLE, phase: 2 } as TableColumns, WEIGHT, phase.rows, false))).toBe("data, data, data");
});

test.each<readonly [string, readonly Line[], readonly number[], string]>([
  ["a note below the last weight", [FIRST, SECOND, [null, null, "nota", null]], [], "data, data, left"],
  ["a title alone", [FIRST, SECOND, [null, "Nota", null, null]], [], "data, data, left"],
  ["a title with something beside it goes on", [FIRST, SECOND, [null, "Parchi", "mq", null]], [], "data, data, data"],
  ["not across a gap", [FIRST, SECOND, { title: "x" }, [null, "Parchi", "mq", null]], [], "data, data, left, left"],
  ["a number with a title", [FIRST, SECOND, [3, "Parchi", null, null]], [], "data, data, data"],
  ["a number alone", [FIRST, SECOND, [3, null, null, null]], [], "data, data, left"],
  ["a part's weight", [FIRST, SECOND, [null, null, 30, null]], [2], "data, data, data"],
  ["a text in place of a weight", [FIRST, SECOND, [null, null, null, "firma"]], [], "data, data, left"],
  ["a level in place of one", [FIRST, SECOND, [null, "Parchi", null, "Alto"]], [], "data, data, data"],
  ["a level without a title", [FIRST, SECOND, [null, null, null, "Alto"]], [], "data, data, left"],
  [
    "numbers below the total that weigh nothing",
    [FIRST, SECOND, { total: 100 }, [null, null, null, 2025]],
    [],
    "data, data, total 100, left",
  ],
  [
    "a note with a number, where all objectives have one",
    [FIRST, SECOND, { total: 100 }, [null, "Nota", null, 3]],
    [],
    "data, data, total 100, left",
  ],
  ["an objective", [FIRST, SECOND, { total: 100 }, [null, "Nota", "km", 3]], [], "data, data, total 100, data"],
  ["where they have none", [[null, "Strade", "km", 60], { total: 60 }, [null, "Nota", null, 3]], [], "data, total 60, data"],
])("below a list: %s", (_what, lines, partCols, kinds) => {
  const { sheet, rows } = read(lines);
  expect(told(withoutTail(sheet, partCols, rows))).toBe(kinds);
});
