/** Lists headed by persons: what stands above each of them names the structure, or else the person does. */
import type { TitleKind } from "../../../../src/core/reading/title-kind";
import type { Entry } from "../../../../src/core/reading/tables/entries";
import { withUnitsOfPersons } from "../../../../src/core/reading/tables/units-of-persons";
import { listOn, tableNamed } from "../../../support/lists-by-hand";

const TABLE = tableNamed("Piano");
const textOf = (value: string) => ({ value, cell: { sheet: "Piano", row: 0, col: 0 } });

/** "other Tributi": what a title is about, and its words. */
const parted = (said: string): readonly [TitleKind, string] => {
  const [kind = "", ...words] = said.split(" ");
  return [kind as TitleKind, words.join(" ")];
};

/** A title among the rows; a table with the titles above it; an objective; the beginning of a sheet. */
const title = (said: string): Entry => {
  const [about, text] = parted(said);
  return { kind: "title", text: textOf(text), label: null, about };
};
const table = (...above: readonly string[]): Entry => ({
  kind: "table",
  table: TABLE,
  above: above.map(parted).map(([kind, text]) => ({ kind, text: textOf(text), label: null })),
});
const OBJECTIVE = listOn([[1]]).objectives[0] as Entry;
const SHEET: Entry = { kind: "sheet", sheet: "Piano" };

/** The titles as they are told, "–" for all else. */
const told = (entries: readonly Entry[]): string =>
  withUnitsOfPersons(entries)
    .map((entry) => {
      if (entry.kind === "title") return `${entry.about} ${entry.text.value}`;
      return entry.kind === "table" ? `[${entry.above.map(({ kind, text }) => `${kind} ${text.value}`).join(", ")}]` : "–";
    })
    .join(" | ");

test.each<readonly [string, readonly Entry[], string]>([
  [
    "a name above each person, above their tables",
    [SHEET, table("other Tributi", "person Rossi"), OBJECTIVE, table("other Anagrafe", "person Bianchi"), OBJECTIVE],
    "– | [unit Tributi, person Rossi] | – | [unit Anagrafe, person Bianchi] | –",
  ],
  [
    "among the rows",
    [title("other Tributi"), title("person Rossi"), OBJECTIVE, title("other Anagrafe"), title("person Bianchi"), OBJECTIVE],
    "unit Tributi | person Rossi | – | unit Anagrafe | person Bianchi | –",
  ],
  [
    "the same structure and person once more, on a second page",
    [
      table("other Tributi", "person Rossi"),
      table("other TRIBUTI (segue)", "person Rossi"),
      table("other Anagrafe - foglio 1 di 2", "person Bianchi"),
    ],
    "[unit Tributi, person Rossi] | [unit TRIBUTI (segue), person Rossi] | [unit Anagrafe - foglio 1 di 2, person Bianchi]",
  ],
  [
    "one person for two structures, another for a third",
    [table("other Tributi", "person Rossi"), table("other Anagrafe", "person Rossi"), table("other Scuole", "person Bianchi")],
    "[unit Tributi, person Rossi] | [unit Anagrafe, person Rossi] | [unit Scuole, person Bianchi]",
  ],
  [
    "only what stands above a person is a name, and wherever it stands",
    [
      table("other Bozza interna", "other Tributi", "person Rossi"),
      title("other Cura del verde"),
      title("section Tributi"),
      title("other Tributi"),
      table("other Anagrafe", "person Bianchi"),
    ],
    "[other Bozza interna, unit Tributi, person Rossi] | other Cura del verde | section Tributi | unit Tributi | [unit Anagrafe, person Bianchi]",
  ],
  [
    "without names the persons stand for the structures",
    [table("person Rossi"), OBJECTIVE, title("other Cura del verde"), OBJECTIVE, title("person Bianchi"), OBJECTIVE],
    "[unit Rossi] | – | other Cura del verde | – | unit Bianchi | –",
  ],
  [
    "where one of them has no name above",
    [table("other Tributi", "person Rossi"), table("person Bianchi")],
    "[other Tributi, unit Rossi] | [unit Bianchi]",
  ],
  [
    "under one and the same name",
    [table("other Polo unico", "person Rossi"), table("other Polo unico", "person Bianchi")],
    "[other Polo unico, unit Rossi] | [other Polo unico, unit Bianchi]",
  ],
  [
    "below titles that are no names",
    [table("section Obiettivi", "person Rossi"), table("section Obiettivi di sviluppo", "person Bianchi")],
    "[section Obiettivi, unit Rossi] | [section Obiettivi di sviluppo, unit Bianchi]",
  ],
  [
    "where objectives stand between the name and the person",
    [title("other Tributi"), OBJECTIVE, title("person Rossi"), OBJECTIVE, title("other Anagrafe"), title("person Bianchi")],
    "other Tributi | – | unit Rossi | – | other Anagrafe | unit Bianchi",
  ],
])("%s", (_what, entries, said) => {
  expect(told(entries)).toBe(said);
});

test.each<readonly [string, readonly Entry[]]>([
  ["a title names a structure by its words", [table("unit Settore Tributi", "person Rossi"), table("other Anagrafe", "person Bianchi")]],
  ["one among the rows does", [table("other Tributi", "person Rossi"), title("unit Settore Tributi"), title("person Bianchi")]],
  ["there is a single person", [table("other Tributi", "person Rossi"), title("other Anagrafe"), OBJECTIVE]],
  ["it is always the same person", [table("other Tributi", "person Rossi"), table("other Anagrafe", "person ROSSI (segue)")]],
  ["there is none", [table("other Tributi"), table("other Anagrafe")]],
])("nothing is changed where %s", (_what, entries) => {
  expect(withUnitsOfPersons(entries)).toBe(entries);
});
