/** Ways in which the objectives of a form could be lists: what opens each, what it is called, and whether it counts for the others. */
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { groupings, type Grouping, type GroupingKind } from "../../../../src/core/reading/tables/groupings";
import { readForm } from "../../../../src/core/reading/tables/read-form";
import { sheetsOf } from "../../../support/evidence/notation";

/** Lists of each kind of grouping, or of the last of that kind: "TRIBUTI: a + b; OBIETTIVI TRASVERSALI*: c", a star behind what counts for the others. */
function lists(text: string, asked: GroupingKind): string {
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));
  const read = readForm(tables, new Set())?.best.from;
  if (read?.weights.kind !== "list") return "no list";
  const ways = groupings(read.entries, read.facts, new Set([read.weights.weight])).filter(({ kind }) => kind === asked);
  return ways.map(said).at(-1) ?? "no such lists";
}

const said = ({ groups }: Grouping): string =>
  groups
    .map(({ name, transversal, objectives }) => {
      const titles = objectives.map(({ draft }) => draft.head.title?.value ?? "–").join(" + ");
      return `${name?.value ?? "–"}${transversal ? "*" : ""}: ${titles}`;
    })
    .join("; ");

/** A table under each of the titles ("Comune di Borgo / SETTORE VERDE"), with one objective: "Cosa a", "Cosa b" … */
const tables = (...titles: readonly string[]): string =>
  titles.map((above, i) => `${above.replaceAll(" / ", "\n")}\nObiettivo | Peso\nCosa ${"abcdefgh".charAt(i)} | 50`).join("\n\n");

/** One table; what bears no weight is a title. */
const table = (...rows: readonly string[]): string => ["Obiettivo | Peso", ...rows].join("\n");

/** One with numbers; what bears no weight stands below these, and is a title of any kind. */
const numbered = (...rows: readonly string[]): string =>
  ["N. | Obiettivo | Peso", ...rows.map((row, i) => (/\d$/.test(row) ? `${String(i + 1)} | ${row}` : row))].join("\n");

const OF_ALL = "OBIETTIVI TRASVERSALI";
const [TAXES, SCHOOL, GREEN, STREETS] = ["SETTORE TRIBUTI", "SETTORE SCUOLA", "SETTORE VERDE", "SETTORE STRADE"];

test.each<readonly [string, string, string]>([
  ["one for two structures counts for both", tables(TAXES, OF_ALL, SCHOOL), `${TAXES}: Cosa a; ${OF_ALL}*: Cosa b; ${SCHOOL}: Cosa c`],
  ["one for each is a section of its list", tables(TAXES, OF_ALL, SCHOOL, OF_ALL), `${TAXES}: Cosa a + Cosa b; ${SCHOOL}: Cosa c + Cosa d`],
  ["beside a single structure it is a list of its own", tables(TAXES, OF_ALL), `${TAXES}: Cosa a; ${OF_ALL}*: Cosa b`],
  [
    "one for three of four structures is a section, too",
    tables(TAXES, OF_ALL, SCHOOL, OF_ALL, GREEN, OF_ALL, STREETS),
    `${TAXES}: Cosa a + Cosa b; ${SCHOOL}: Cosa c + Cosa d; ${GREEN}: Cosa e + Cosa f; ${STREETS}: Cosa g`,
  ],
  [
    "one for two of three is not",
    tables(TAXES, OF_ALL, SCHOOL, OF_ALL, GREEN),
    `${TAXES}: Cosa a; ${OF_ALL}*: Cosa b; ${SCHOOL}: Cosa c; ${OF_ALL}*: Cosa d; ${GREEN}: Cosa e`,
  ],
  [
    "one for two of four is not",
    tables(TAXES, OF_ALL, SCHOOL, OF_ALL, GREEN, STREETS),
    `${TAXES}: Cosa a; ${OF_ALL}*: Cosa b; ${SCHOOL}: Cosa c; ${OF_ALL}*: Cosa d; ${GREEN}: Cosa e; ${STREETS}: Cosa f`,
  ],
  [
    "below the document's own title",
    tables(`Comune di Borgo / ${TAXES}`, `Comune di Borgo / ${OF_ALL}`, `Comune di Borgo / ${SCHOOL}`, `Comune di Borgo / ${OF_ALL}`),
    `${TAXES}: Cosa a + Cosa b; ${SCHOOL}: Cosa c + Cosa d`,
  ],
  [
    "a table under the document's title alone is no structure's",
    tables("Comune di Borgo", TAXES, OF_ALL, SCHOOL, OF_ALL),
    `–: Cosa a; ${TAXES}: Cosa b + Cosa c; ${SCHOOL}: Cosa d + Cosa e`,
  ],
  [
    "a structure whose title stands among the rows has one, too",
    `${tables(TAXES, OF_ALL)}\n${SCHOOL}\ny | 50\n\n${OF_ALL}\n${table("z | 50")}`,
    `${TAXES}: Cosa a + Cosa b; ${SCHOOL}: y + z`,
  ],
  [
    "structures whose titles are their names alone",
    tables("Registro imprese", OF_ALL, "Comune di Borgo / Promozione", OF_ALL),
    "Registro imprese: Cosa a + Cosa b; Promozione: Cosa c + Cosa d",
  ],
])("tables of transversal objectives: %s", (_what, text, told) => {
  expect(lists(text, "tables")).toBe(told);
});

test.each<readonly [string, string, string]>([
  [
    "one of three structures counts for all",
    `${TAXES}\n${table("a | 40", OF_ALL, "b | 30", SCHOOL, "c | 60", GREEN, "d | 60")}`,
    `${TAXES}: a; ${OF_ALL}*: b; ${SCHOOL}: c; ${GREEN}: d`,
  ],
  [
    "so it does below tables of their own, whatever else stands above these",
    `${tables(`Comune di Borgo / ${TAXES}`, `Comune di Borgo / ${SCHOOL}`)}\n${OF_ALL}\nz | 40`,
    `${TAXES}: Cosa a; ${SCHOOL}: Cosa b; ${OF_ALL}*: z`,
  ],
  ["or nothing else", `${tables(TAXES, SCHOOL)}\n${OF_ALL}\nz | 40`, `${TAXES}: Cosa a; ${SCHOOL}: Cosa b; ${OF_ALL}*: z`],
  ["not below tables of no structure", `${tables("Comune di Borgo", "Piano 2026")}\n${OF_ALL}\nz | 40`, "no such lists"],
  ["one for each is a section", `${TAXES}\n${table("a | 40", OF_ALL, "b | 30", SCHOOL, "c | 60", OF_ALL, "d | 30")}`, "no such lists"],
  ["so is one for a single structure", `${TAXES}\n${table("a | 40", OF_ALL, "b | 30")}`, "no such lists"],
])("a title of transversal objectives among the rows: %s", (_what, text, told) => {
  expect(lists(text, "blocks")).toBe(told);
});

test.each<readonly [string, string, string]>([
  [
    "counts for both",
    `Registro imprese\n${numbered("a | 40", OF_ALL, "b | 30", "Promozione", "c | 60", "Anagrafe", "d | 60")}`,
    `Registro imprese: a; ${OF_ALL}*: b; Promozione: c; Anagrafe: d`,
  ],
  [
    "but not for one",
    `Registro imprese\n${numbered("a | 40", OF_ALL, "b | 30", "Promozione", "c | 60")}`,
    "Registro imprese: a + b; Promozione: c",
  ],
])("a title of transversal objectives above two structures whose titles are their names alone %s", (_what, text, told) => {
  expect(lists(text, "all-titles")).toBe(told);
});

const PARTED = ["Sicuri | a | 40", "Sicuri | b | 30", "Bella | c | 30"].join("\n");

test.each<readonly [string, string, string]>([
  ["values that come again", `${TAXES}\nProgramma | Obiettivo | Peso\n${PARTED}`, "Sicuri: a + b; Bella: c"],
  ["not below a title of transversal objectives", `${OF_ALL}\nProgramma | Obiettivo | Peso\n${PARTED}`, "no such lists"],
  [
    "unless others stand elsewhere",
    `${OF_ALL}\nProgramma | Obiettivo | Peso\n${PARTED}\n\n${TAXES}\nProgramma | Obiettivo | Peso\nBella | d | 60\nBella | e | 40`,
    "Sicuri: a + b; Bella: c + d + e",
  ],
  ["but for structures", `${OF_ALL}\nUfficio | Obiettivo | Peso\n${PARTED}`, "Sicuri: a + b; Bella: c"],
  [
    "one word on all of them tells nothing apart",
    "Programma | Obiettivo | Peso\nSicuri | a | 40\nSicuri | b | 30\nSICURI | c | 30",
    "no such lists",
  ],
  ["unless it is a structure", "Ufficio | Obiettivo | Peso\nTributi | a | 40\nTributi | b | 60", "Tributi: a + b"],
  [
    "a column whose first cell is blank says more of single objectives",
    "Programma | Obiettivo | Peso\n | a | 40\nSicuri | b | 30\nSicuri | c | 20\nBella | d | 10",
    "no such lists",
  ],
  ["but for structures", "Ufficio | Obiettivo | Peso\n | a | 40\nTributi | b | 30\nTributi | c | 30", "–: a; Tributi: b + c"],
])("lists by a column: %s", (_what, text, told) => {
  expect(lists(text, "column")).toBe(told);
});

test.each<readonly [string, GroupingKind, string, string]>([
  ["a sheet is one", "sheet", `@sheet Uno\n${tables(TAXES)}\n@sheet Due\n${table("z | 60")}`, `${TAXES}: Cosa a; –: z`],
  ["unless it goes on", "sheet", `@sheet Uno\n${tables(TAXES)}\n@sheet Due\nsegue ${TAXES}\n${table("z | 60")}`, `${TAXES}: Cosa a + z`],
  ["a table is one", "tables", tables(TAXES, "Promozione"), `${TAXES}: Cosa a; Promozione: Cosa b`],
  ["under the title of the one before it goes on", "tables", tables(TAXES, TAXES, SCHOOL), `${TAXES}: Cosa a + Cosa b; ${SCHOOL}: Cosa c`],
  [
    "titles of structures alone",
    "titles",
    `${TAXES}\n${numbered("a | 40", "Promozione", "b | 60", SCHOOL, "c | 100")}`,
    `${TAXES}: a + b; ${SCHOOL}: c`,
  ],
  [
    "all titles",
    "all-titles",
    `${TAXES}\n${numbered("a | 40", "Promozione", "b | 60", SCHOOL, "c | 100")}`,
    `${TAXES}: a; Promozione: b; ${SCHOOL}: c`,
  ],
  [
    "those of sections do not name them",
    "all-titles",
    `${TAXES}\n${numbered("a | 40", "Promozione", "b | 60", "Obiettivi di miglioramento", "c | 100")}`,
    `${TAXES}: a; Promozione: b; Promozione: c`,
  ],
  [
    "those of persons begin none",
    "all-titles",
    `${TAXES}\n${numbered("a | 40", "Promozione", "b | 60", "Dirigente: | dott. Neri", "c | 100")}`,
    `${TAXES}: a; Promozione: b + c`,
  ],
  [
    "a total ends one",
    "totals",
    `${TAXES}\n${table("a | 40", "Totale | 40", "b | 30", "c | 30", "Totale | 60")}`,
    `${TAXES}: a; ${TAXES}: b + c`,
  ],
  [
    "unless the title of a section follows",
    "totals",
    `${TAXES}\n${table("a | 40", "Totale | 40", "Obiettivi di miglioramento", "b | 30", "c | 30", "Totale | 60")}`,
    `${TAXES}: a + b + c`,
  ],
  [
    "or of transversal objectives",
    "totals",
    `${TAXES}\n${table("a | 40", "Totale | 40", OF_ALL, "b | 30", "c | 30", "Totale | 60")}`,
    `${TAXES}: a + b + c`,
  ],
  [
    "of another structure it does not",
    "totals",
    `${TAXES}\n${table("a | 40", "Totale | 40", SCHOOL, "b | 30", "c | 30", "Totale | 60")}`,
    `${TAXES}: a; ${SCHOOL}: b + c`,
  ],
])("lists: %s", (_what, kind, text, told) => {
  expect(lists(text, kind)).toBe(told);
});

test.each<readonly [string, readonly string[], string]>([
  ["from 1 once more", ["1 | a | 40", "2 | b | 60", "1 | c | 40", "2 | d | 60"], "a + b; c + d"],
  ["from the first letter once more", ["a) | a | 40", "b) | b | 60", "a) | c | 40", "b) | d | 60"], "a + b; c + d"],
  ["below a total", ["1 | a | 40", "2 | b | 60", " | Totale | 100", "1 | c | 40", "2 | d | 60"], "a + b; c + d"],
  ["below a title it is the title's", ["1 | a | 40", "2 | b | 60", SCHOOL, "1 | c | 40", "2 | d | 60"], "a + b + c + d"],
])("lists by their numbers: %s", (_what, rows, told) => {
  expect(
    lists(["N. | Obiettivo | Peso", ...rows].join("\n"), "numbers")
      .replaceAll(/[^:;]+: /g, " ")
      .trim(),
  ).toBe(told);
});
