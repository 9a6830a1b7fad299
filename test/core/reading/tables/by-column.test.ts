/** Lists by the values of a column. */
import { byColumn, groupingColumns, oneOnEach, recurs } from "../../../../src/core/reading/tables/by-column";
import type { Entry } from "../../../../src/core/reading/tables/entries";
import { columns, textsUnder } from "../../../support/column-facts";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/** The objectives of sheets whose column A holds these values. */
const entries = (...sheets: readonly (readonly Written[])[]): readonly Entry[] => entriesOf(sheets);

/** @param before how many columns are blank left of the values @param each on how many rows each objective stands */
function entriesOf(sheets: readonly (readonly Written[])[], { before = 0, each = 1 } = {}): readonly Entry[] {
  return sheets.flatMap((values, place): readonly Entry[] => {
    const rows = [["Struttura", "Obiettivo"], ...values.map((value, i): Written[] => [value, `Cura ${String(i)}`])];
    const sheet = written(rows.map((row) => [...Array.from({ length: before }, () => null), ...row]), { name: `Foglio${String(place + 1)}` }); // prettier-ignore
    const table = tableOn(sheet);
    const heads = values.flatMap((_value, i) => (i % each === 0 ? [i + 1] : []));
    return [
      { kind: "sheet", sheet: sheet.name },
      { kind: "table", table, above: [] },
      ...heads.map((head): Entry => {
        const own = Array.from({ length: each }, (_row, i) => ({ row: head + i }));
        return { kind: "objective", draft: { table, rows: own, head: own[0] } } as never;
      }),
    ];
  });
}

const lists = (all: readonly Entry[], across = false): readonly string[] =>
  byColumn(all, 0, across).map(
    ({ name, transversal, objectives }) => `${name?.value ?? "–"} ${String(objectives.length)}${transversal ? " all" : ""}`,
  );

test.each<readonly [string, readonly Written[], readonly string[]]>([
  ["one after the other", ["Tributi", "Tributi", "Scuola"], ["Tributi 2", "Scuola 1"]],
  ["a blank cell goes on", ["Tributi", null, "Scuola", null], ["Tributi 2", "Scuola 2"]],
  ["one that comes again goes on too", ["Tributi", "Scuola", "TRIBUTI"], ["Tributi 2", "Scuola 1"]],
  ["nothing above", [null, "Scuola"], ["– 1", "Scuola 1"]],
])("%s", (_what, values, told) => {
  expect(lists(entries(values))).toEqual(told);
});

test.each([
  ["Tutti", true],
  ["Tutte", true],
  ["Tutto l'ente", true],
  ["Intero ente", true],
  ["Intera struttura", true],
  ["Ente", true],
  ["Comuni", true],
  ["Trasversale", true],
  ["Trasversali", true],
  ["Intersettoriale", true],
  ["Intersettoriali", true],
  ["Generale", true],
  ["Generali", true],
  ["Tutta la struttura", true],
  ["Tutta la struttura tecnica", false],
  ["Ente parco", false],
  ["Segreteria generale", false],
  ["Affari generali", false],
])("%j means all structures: %s", (value, told) => {
  expect(lists(entries([value]))).toEqual([`${value} 1${told ? " all" : ""}`]);
});

test("sheets have lists of their own, unless these go across them", () => {
  const two = entries(["Tributi", "Scuola"], ["Tributi", null]);
  expect(lists(two)).toEqual(["Tributi 1", "Scuola 1", "Tributi 2"]);
  expect(lists(two, true)).toEqual(["Tributi 3", "Scuola 1"]);
  expect(lists(entries(["Tributi"], [null]), true)).toEqual(["Tributi 1", "– 1"]);
});

test.each<readonly [string, readonly (readonly Written[])[], boolean]>([
  ["twice", [["Tributi", "Scuola", "Tributi"]], true],
  ["over a blank cell", [["Tributi", null]], true],
  ["never", [["Tributi", "Scuola"]], false],
  ["on another sheet", [["Tributi"], ["Tributi"]], false],
  ["over a blank cell on another sheet", [["Tributi"], [null]], false],
  ["twice blank", [[null, null]], true],
])("a value comes again: %s", (_what, sheets, told) => {
  expect(recurs(entries(...sheets), 0)).toBe(told);
});

test("a mark that is no word names nothing, as a blank cell does", () => {
  expect(lists(entries([null, "–", "Scuola"]))).toEqual(["– 2", "Scuola 1"]);
  expect(recurs(entries([null, "–"]), 0)).toBe(true);
  expect(recurs(entries([null, "Scuola"]), 0)).toBe(false);
});

test("the value of an objective stands on any of its rows, in whatever column the table begins", () => {
  const values = [null, "Tributi", "Scuola", null, null, "Tributi"];
  const onTwoRows = entriesOf([values], { each: 2, before: 3 });
  expect(lists(onTwoRows)).toEqual(["Tributi 2", "Scuola 1"]);
  expect([recurs(onTwoRows, 0), recurs(onTwoRows, 1)]).toEqual([true, false]);
  expect(recurs(entriesOf([values.slice(0, 4)], { each: 2, before: 3 }), 0)).toBe(false);
});

test("where each sheet holds one objective, a column of structures parts the lists however many it names; another column does not", () => {
  const sheets = entries(["Tributi"], ["Scuola"], ["Polizia"]);
  const facts = columns(textsUnder("Settore", { filled: 3, texts: 3 }), textsUnder("Cosa", { filled: 3, texts: 3 }));
  expect(groupingColumns(facts, new Set(), sheets)).toEqual([0]);
  expect(groupingColumns(facts, new Set(), entries(["Tributi", "Scuola", "Polizia"]))).toEqual([]);
});

test.each<readonly [readonly number[], boolean]>([
  [[1, 1], true],
  [[1, 2], true],
  [[1, 3], false],
  [[1], false],
  [[1, 1, 2], true],
])("sheets of %j objectives each hold nearly one", (counts, told) => {
  expect(oneOnEach(entries(...counts.map((count) => Array.from({ length: count }, () => "Tributi"))))).toBe(told);
});
