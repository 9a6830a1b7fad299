/** What a form does, seen over all of its rows, and which rows are one objective by it. */
import { ordinalAt, textAt, weightAt } from "../../../../src/core/reading/cells";
import type { TableColumns } from "../../../../src/core/reading/tables/columns";
import { draftsOf, habitsOf, type Habits } from "../../../../src/core/reading/tables/drafts";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/** Number, title, structure, weight. */
type Line = readonly [Written, Written, Written, Written];

const COLUMNS = { number: 0, title: 1, width: 4 } as TableColumns;

function read(lines: readonly Line[]) {
  const sheet = written([["N.", "Obiettivo", "Settore", "Peso"], ...lines]);
  const rows = lines.map((_line, i): DataRow => ({
    kind: "data",
    row: i + 1,
    number: ordinalAt(sheet, i + 1, 0),
    title: textAt(sheet, i + 1, 1),
    titleCovered: false,
    weight: weightAt(sheet, i + 1, 3),
  }));
  return { table: tableOn(sheet), run: rows };
}

const habits = (lines: readonly Line[]): Habits => habitsOf([{ ...read(lines), columns: COLUMNS }], false, true);

const NONE: Habits = { byNumber: false, groupsOnly: false, looseTitles: false, sparse: new Set(), repeats: false, hasParts: false };

/** "Strade + di notte (Gara)": the rows of each objective, its parts in brackets. */
function drafts(lines: readonly Line[], changed: Partial<Habits> = {}): readonly string[] {
  const { table, run } = read(lines);
  const said = (rows: readonly DataRow[]): string => rows.map(({ title }) => title?.value ?? "–").join(" + ");
  return draftsOf(table, COLUMNS, run, { ...NONE, ...changed }).map(
    ({ rows, parts }) => said(rows) + (parts.length > 0 ? ` (${said(parts)})` : ""),
  );
}

const row = (number: Written, title: Written, weight: Written = null, owner: Written = null): Line => [number, title, owner, weight];

test.each([
  ["three of seven", 3, 7, true],
  ["three of eight", 3, 8, false],
  ["two of four", 2, 4, false],
  ["four of ten", 4, 10, true],
  ["three of three", 3, 3, true],
])("weights stand only on the first row of each objective where %s titles have none", (_what, blank, all, told) => {
  const lines = Array.from({ length: all }, (_unused, i) => row(null, `Cura del parco ${String(i)}`, i < blank ? null : 10));
  expect(habits(lines).looseTitles).toBe(told);
});

test.each<readonly [string, boolean, readonly Line[]]>([
  ["1 without a weight", true, [row(1, "Sviluppo"), row("1.1", "Strade", 60), row("1.2", "Scuole", 40)]],
  ["a further line of it", true, [row(1, "Sviluppo"), row(null, "del territorio"), row("1.1", "Strade", 60), row("1.2", "Scuole", 40)]],
  ["1 with a weight", false, [row(1, "Sviluppo", 100), row("1.1", "Strade", 60), row("1.2", "Scuole", 40)]],
  ["nothing", false, [row(1, "Strade", 60), row(2, "Scuole", 40)]],
  ["another number without one", false, [row(2, "Sviluppo"), row("1.1", "Strade", 60), row("1.2", "Scuole", 40)]],
])("above 1.1 and 1.2 stands %s, that only heads them: %s", (_what, told, lines) => {
  expect(habits(lines).groupsOnly).toBe(told);
});

test("rows without a title are not counted among the titles without a weight", () => {
  const titled = Array.from({ length: 8 }, (_unused, i) => row(null, `Cura del parco ${String(i)}`, i < 3 ? null : 10));
  expect(habits([...titled, row(null, null), row(null, null)]).looseTitles).toBe(false);
});

test.each<readonly [string, boolean, readonly Written[]]>([
  ["all", true, [60, 40]],
  ["one of two", true, [60, null]],
  ["one of three", false, [60, null, null]],
  ["none", false, [null, null]],
])("1.1 is a part of 1 where those numbers that have others below them bear a weight: %s", (_what, told, weights) => {
  const lines = weights.flatMap((weight, i) => [row(i + 1, "Sviluppo", weight), row(`${String(i + 1)}.1`, "Gara", 50)]);
  expect(habits(lines).byNumber).toBe(told);
});

test.each<readonly [string, readonly Line[], readonly string[]]>([
  ["below its own", [row(1, "Strade", 60), row("1.1", "Gara", 50), row("1.2", "Lavori", 50)], ["Strade (Gara + Lavori)"]],
  ["below another, which is a slip", [row(9, "Strade", 60), row("3.1", "Gara", 50)], ["Strade (Gara)"]],
  ["below one of two parts", [row("1.1", "Strade", 60), row("2.1", "Gara", 50)], ["Strade", "Gara"]],
  ["below one of two parts whose child it is", [row("1.1", "Strade", 60), row("1.1.1", "Gara", 50)], ["Strade (Gara)"]],
  ["of one part alone", [row(1, "Strade", 60), row(2, "Scuole", 40)], ["Strade", "Scuole"]],
  ["none", [row(1, "Strade", 60), row(null, "Scuole", 40)], ["Strade", "Scuole"]],
])("where numbers tell the parts, a number %s", (_what, lines, told) => {
  expect(drafts(lines, { byNumber: true })).toEqual(told);
});

describe("objectives stand on every row of theirs", () => {
  const once = (i: number): Line => row(i, `Cura del parco ${String(i)}`, i);
  const twice = (i: number): readonly Line[] => [once(i), row(null, `Cura del parco ${String(i)}`, i)];

  test.each<readonly [string, readonly Line[], boolean]>([
    ["two of two", [...twice(1), ...twice(2)], true],
    ["one alone", [...twice(1), once(2)], false],
    ["two of nine", [...twice(1), ...twice(2), ...[3, 4, 5, 6, 7, 8, 9].map(once)], true],
    ["two of ten", [...twice(1), ...twice(2), ...[3, 4, 5, 6, 7, 8, 9, 10].map(once)], false],
    ["two that bear a number each time", [once(1), once(1), once(2), once(2)], false],
  ])("%s", (_what, lines, told) => {
    expect(habits(lines).repeats).toBe(told);
  });
});

test.each<readonly [string, readonly Line[], readonly string[]]>([
  ["a number of one part", [row(1, "Sviluppo"), row("1.1", "Strade", 60)], ["Strade"]],
  ["one below which another stands", [row("1.1", "Reti"), row("1.1.1", "Strade", 60)], ["Strade"]],
  ["one below which none does", [row("2.3", "Parchi"), row("3.1", "Strade", 60)], ["Parchi", "Strade"]],
  ["one that is the last", [row("3.1", "Strade", 60), row("3.2", "Parchi")], ["Strade", "Parchi"]],
  ["one with a weight", [row(1, "Sviluppo", 40), row("1.1", "Strade", 60)], ["Sviluppo", "Strade"]],
])("where numbers head groups, %s", (_what, lines, told) => {
  expect(drafts(lines, { groupsOnly: true })).toEqual(told);
});

test.each<readonly [string, readonly Line[], readonly string[]]>([
  ["with a weight is a part", [row(1, "Strade", 60), row(null, "Fase 1", 30)], ["Strade (Fase 1)"]],
  ["without one says more of the objective", [row(1, "Strade", 60), row(null, "Fase 1")], ["Strade + Fase 1"]],
  ["below an objective without a number is another", [row(null, "Strade", 60), row(null, "Fase 1", 30)], ["Strade", "Fase 1"]],
  ["with a number of its own is another", [row(1, "Strade", 60), row(2, "Fase 1", 30)], ["Strade", "Fase 1"]],
  ["whose words begin otherwise is another", [row(1, "Strade", 60), row(null, "Prima fase", 30)], ["Strade", "Prima fase"]],
])("a row called a phase: %s", (_what, lines, told) => {
  expect(drafts(lines)).toEqual(told);
});

test.each<readonly [string, readonly Line[], boolean, readonly string[]]>([
  ["is one objective", [row(1, "Strade", 60), row(null, "Strade", 60)], true, ["Strade + Strade"]],
  ["is two where rows do not repeat them", [row(1, "Strade", 60), row(null, "Strade", 60)], false, ["Strade", "Strade"]],
  ["without its title is one in any case", [row(1, "Strade", 60), row(null, null, 60)], false, ["Strade + –"]],
  ["without its title but with another weight is two", [row(1, "Strade", 60), row(null, null, 40)], false, ["Strade", "–"]],
  ["under its own number is one in any case", [row(1, "Strade", 60), row(1, "Strade", 60)], false, ["Strade + Strade"]],
  ["under another number is two", [row(1, "Strade", 60), row(2, "Strade", 60)], true, ["Strade", "Strade"]],
  ["of the same structure is one", [row(1, "Strade", 60, "Tecnico"), row(null, "Strade", 60, "Tecnico")], true, ["Strade + Strade"]],
  ["of no structure is one", [row(1, "Strade", 60, "Tecnico"), row(null, "Strade", 60)], true, ["Strade + Strade"]],
  ["of another structure is two", [row(1, "Strade", 60, "Tecnico"), row(null, "Strade", 60, "Scuola")], true, ["Strade", "Strade"]],
])("the same title and weight once more %s", (_what, lines, repeats, told) => {
  expect(drafts(lines, { repeats })).toEqual(told);
});
