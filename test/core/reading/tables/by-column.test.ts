/** Lists by the values of a column. */
import { byColumn, oneOnEach, recurs } from "../../../../src/core/reading/tables/by-column";
import type { Entry } from "../../../../src/core/reading/tables/entries";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/** The objectives of sheets whose column A holds these values. */
function entries(...sheets: readonly (readonly Written[])[]): readonly Entry[] {
  return sheets.flatMap((values, place): readonly Entry[] => {
    const sheet = written([["Struttura", "Obiettivo"], ...values.map((value, i): Written[] => [value, `Cura ${String(i)}`])], {
      name: `Foglio${String(place + 1)}`,
    });
    const table = tableOn(sheet);
    return [
      { kind: "sheet", sheet: sheet.name },
      { kind: "table", table, above: [] },
      ...values.map((_value, i) => ({ kind: "objective", draft: { table, rows: [{ row: i + 1 }], head: { row: i + 1 } } }) as never),
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

test.each<readonly [readonly number[], boolean]>([
  [[1, 1], true],
  [[1, 2], true],
  [[1, 3], false],
  [[1], false],
  [[1, 1, 2], true],
])("sheets of %j objectives each hold nearly one", (counts, told) => {
  expect(oneOnEach(entries(...counts.map((count) => Array.from({ length: count }, () => "Tributi"))))).toBe(told);
});
