/** Where a list ends: numbers alone below it that are totals, and what below them is none of it. */
import { exact } from "../../../../src/core/exact";
import { ordinalAt, textAt, weightAt } from "../../../../src/core/reading/cells";
import type { TableColumns } from "../../../../src/core/reading/tables/columns";
import type { TableRow } from "../../../../src/core/reading/tables/row";
import { asTotal, bareTotals, withoutTail } from "../../../../src/core/reading/tables/tail-rows";
import { tableOn } from "../../../support/tables";
import { live, written, type Written } from "../../../support/written";

/** N., title, indicator, weight, notes; a total, a title or a row that is none of the list as such. */
type Line = readonly Written[] | { readonly total: number } | { readonly title: string } | { readonly left: string };

const [TITLE, WEIGHT] = [1, 3];

function read(lines: readonly Line[]) {
  const cells = lines.map((line): readonly Written[] =>
    "total" in line ? [null, "Totale", null, line.total] : "title" in line ? [line.title] : "left" in line ? [line.left] : line,
  );
  const sheet = written([["N.", "Obiettivo", "Indicatore", "Peso", "Note"], ...cells]);
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
    if ("left" in line) return { kind: "left", row };
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
const BARE: Line = [null, null, null, 95];
/** A row that waits for its weight. */
const BLANK: Line = [1, "Strade", "km", null];

test.each<readonly [string, readonly Line[], string]>([
  ["at the end", [FIRST, SECOND, [null, null, null, 95]], "data, data, total 95"],
  ["below one weight", [FIRST, [null, null, null, 60]], "data, data"],
  ["with a number", [FIRST, SECOND, [3, null, null, 95]], "data, data, data"],
  ["with a title", [FIRST, SECOND, [null, "Parchi", null, 95]], "data, data, data"],
  ["with a count in place of a title", [FIRST, SECOND, [null, "2 obiettivi", null, 95]], "data, data, total 95"],
  ["with a text beside it", [FIRST, SECOND, [null, null, "km", 95]], "data, data, data"],
  ["with a text at the left", [FIRST, SECOND, ["c", null, null, 95]], "data, data, data"],
  ["with a note", [FIRST, SECOND, [null, null, null, 95, "nota"]], "data, data, data"],
  ["with a text beside the table", [FIRST, SECOND, [null, null, null, 95, null, "nota"]], "data, data, total 95"],
  ["with a count beside it", [FIRST, SECOND, [null, null, "2 obiettivi", 95]], "data, data, total 95"],
  ["with a number beside it", [FIRST, SECOND, [null, null, 12, 95]], "data, data, total 95"],
  ["before a title", [FIRST, SECOND, [null, null, null, 95], { title: "Tributi" }, FIRST], "data, data, total 95, title, data"],
  ["before a title that goes on", [FIRST, SECOND, BARE, { title: "Tributi" }, [3, null, "km", 5]], "data, data, total 95, title, data"],
  ["before a total and more of it", [FIRST, SECOND, BARE, { total: 100 }, [3, null, "km", 5]], "data, data, total 95, total 100, data"],
  ["before another total", [FIRST, SECOND, [null, null, null, 95], { total: 100 }], "data, data, total 95, total 100"],
  ["before a list that begins with one", [FIRST, SECOND, [null, null, null, 95], FIRST], "data, data, total 95, data"],
  ["before a number without a title", [FIRST, SECOND, [null, null, null, 95], [3, null, "km", 5]], "data, data, data, data"],
  ["before a number without a weight", [FIRST, SECOND, BARE, [3, null, "km", null]], "data, data, data, data"],
  ["before a number with a title", [FIRST, SECOND, BARE, [3, "Parchi", "mq", 5]], "data, data, total 95, data"],
  ["before the number one without a title", [FIRST, SECOND, BARE, [1, null, "km", 5]], "data, data, total 95, data"],
  ["before a weight alone", [FIRST, SECOND, BARE, [null, null, "km", 5]], "data, data, data, data"],
  ["before a title", [FIRST, SECOND, BARE, [null, "Parchi", "mq", null]], "data, data, total 95, data"],
  ["before a number of two parts", [FIRST, SECOND, [null, null, null, 95], ["2.1", null, "km", 5]], "data, data, total 95, data"],
  ["before a row that says nothing", [FIRST, SECOND, [null, null, null, 95], [null, null, "nota", null]], "data, data, total 95, data"],
  [
    "two of them, one for each list",
    [FIRST, SECOND, [null, null, null, 95], FIRST, SECOND, [null, null, null, 90]],
    "data, data, total 95, data, data, total 90",
  ],
  ["directly below a total the greater one is of all", [FIRST, { total: 60 }, [null, null, null, 160]], "data, total 60, total 160"],
  [
    "below one weight since the last total",
    [FIRST, SECOND, { total: 100 }, FIRST, [null, null, null, 60]],
    "data, data, total 100, data, data",
  ],
  ["below one weight since such a total", [FIRST, SECOND, BARE, FIRST, [null, null, null, 60]], "data, data, total 95, data, data"],
  ["below one weight and one that is not known", [FIRST, [2, "Scuole", "n.", null], BARE], "data, data, data"],
  ["the same one is not", [FIRST, { total: 60 }, [null, null, null, 60]], "data, total 60, data"],
  ["the lesser one is not", [FIRST, { total: 60 }, [null, null, null, 50]], "data, total 60, data"],
  ["not directly below it", [FIRST, { total: 60 }, { title: "Tributi" }, [null, null, null, 160]], "data, total 60, title, data"],
  [
    "a sum of totals, in words",
    [FIRST, { total: 60 }, SECOND, { total: 40 }, [null, "Sommano in tutto", null, 100]],
    "data, total 60, data, total 40, total 100",
  ],
  [
    "a sum of totals without words, in words",
    [FIRST, SECOND, [null, null, null, 100], FIRST, SECOND, [null, null, null, 100], [null, "Sommano in tutto", null, 200]],
    "data, data, total 100, data, data, total 100, total 200",
  ],
  [
    "in words with too many beside them",
    [FIRST, { total: 60 }, SECOND, { total: 40 }, ["c", "Totale lavori", "km", 100, "nota"]],
    "data, total 60, data, total 40, data",
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
  ["a note below a single weight", [FIRST, [null, "Nota", null, null]], [], "data, left"],
  ["two texts without a title", [FIRST, SECOND, ["c", null, "km", null]], [], "data, data, left"],
  ["a note beside a blank text", [FIRST, SECOND, { total: 100 }, [null, "Nota", " ", 3]], [], "data, data, total 100, left"],
  [
    "where only some have one",
    [FIRST, [null, "Scuole", "n.", 40], { total: 100 }, [null, "Nota", null, 3]],
    [],
    "data, data, total 100, data",
  ],
  ["a year below a single weight's total", [FIRST, { total: 60 }, [null, null, null, 2025]], [], "data, total 60, left"],
  ["one below another title", [FIRST, { total: 60 }, { title: "Legenda" }, [null, null, null, 2025]], [], "data, total 60, left, left"],
  [
    "one below what is none of it",
    [FIRST, { total: 60 }, { left: "Differenza" }, [null, null, null, 2025]],
    [],
    "data, total 60, left, left",
  ],
  ["a weight beside an objective's number", [FIRST, { total: 60 }, [3, null, null, 5]], [], "data, total 60, data"],
  ["a year below an objective", [FIRST, { total: 60 }, SECOND, [null, null, null, 2025]], [], "data, total 60, data, data"],
  [
    "weights without titles",
    [
      [null, null, "km", 60],
      [null, null, "n.", 40],
    ],
    [],
    "data, data",
  ],
  ["a weight where none stood above the total", [BLANK, { total: 100 }, [null, null, null, 60]], [], "data, total 100, data"],
  ["a total where nothing is weighed yet", [BLANK, { total: 100 }, { left: "nota" }], [], "data, total 100, left"],
  ["the total of what stands under a title", [{ title: "Tributi" }, BLANK, { total: 100 }], [], "title, data, total 100"],
  ["the next list's title and total", [BLANK, { title: "Tributi" }, { total: 100 }], [], "data, left, left"],
  ["with nothing above them", [{ title: "Tributi" }, { total: 100 }], [], "left, left"],
  ["a total alone", [{ total: 100 }], [], "total 100"],
])("below a list: %s", (_what, lines, partCols, kinds) => {
  const { sheet, rows } = read(lines);
  expect(told(withoutTail(sheet, partCols, rows))).toBe(kinds);
});

test("a total has the words beside it, and its formula", () => {
  const { sheet, table } = read([FIRST, SECOND, [null, null, null, live("SUM(D2:D3)", 100)], [null, null, null, "OK"]]);
  const made = (row: number, text: string) => asTotal(table, WEIGHT, row, weightAt(sheet, row, WEIGHT), text);
  const total = { scale: "plain", source: "row", cell: { sheet: "Piano", col: WEIGHT } };
  expect(made(3, "In tutto")).toMatchObject({ kind: "total", row: 3, totals: [{ ...total, value: exact(100), text: "In tutto", formula: "SUM(D2:D3)" }], adds: null }); // prettier-ignore
  expect(made(2, "")).toMatchObject({ kind: "total", row: 2, totals: [{ ...total, value: exact(40), text: "", formula: null }] });
  expect(made(4, "In tutto")).toEqual({ kind: "total", row: 4, totals: [], adds: null });
});

test("a number alone is a total without words", () => {
  const { table, rows } = read([FIRST, SECOND, BARE]);
  expect(bareTotals(table, { title: TITLE } as TableColumns, WEIGHT, rows, false).at(-1)).toMatchObject({ totals: [{ text: "" }] });
});
