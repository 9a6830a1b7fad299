/** What stands beside a table: a column without a heading that is its own, or another table; and which tables are of one form. */
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { sheetsOf } from "../../../support/evidence/notation";

const found = (text: string) => sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));

/** "Obiettivo, Peso": each table's headings. */
const headings = (text: string): readonly string[] => found(text).map((table) => table.headings.map((one) => one.text).join(", "));

test.each([
  ["numbers", "", ["1", "2"], ", Obiettivo, Indicatore, Peso"],
  ["one number", "", ["1", ""], ", Obiettivo, Indicatore, Peso"],
  ["names of structures", "", ["Tributi", "Scuola"], ", Obiettivo, Indicatore, Peso"],
  ["one name", "", ["Tributi", ""], "Obiettivo, Indicatore, Peso"],
  ["one name twice", "", ["Tributi", "Tributi"], "Obiettivo, Indicatore, Peso"],
  ["nothing", "", ["", ""], "Obiettivo, Indicatore, Peso"],
  ["a heading", "Settore", ["Tributi", ""], "Settore, Obiettivo, Indicatore, Peso"],
])("left of the headings: %s", (_what, heading, [first, second], told) => {
  const text = `${heading} | Obiettivo | Indicatore | Peso\n${String(first)} | Strade | km | 60\n${String(second)} | Mense | pasti | 40`;
  expect(headings(text)).toEqual([told]);
});

test("numbers left of headings among which objectives have a number already, and texts alone in their rows, are none of the table", () => {
  expect(headings(" | N. | Obiettivo | Peso\n7 | 1 | Strade | 60\n8 | 2 | Mense | 40")).toEqual(["N., Obiettivo, Peso"]);
  expect(headings(" | Codice obiettivo | Obiettivo | Peso\n7 | S.1 | Strade | 60\n8 | S.2 | Mense | 40")).toEqual([
    "Codice obiettivo, Obiettivo, Peso",
  ]);
  expect(headings(" | Obiettivo | Indicatore | Peso\nTributi\n | Strade | km | 60\nScuola\n | Mense | pasti | 40")).toEqual([
    "Obiettivo, Indicatore, Peso",
  ]);
});

test("of two tables side by side none has a column of the other's, and what stands below one ends that one alone", () => {
  const beside = "Obiettivo | Peso | Obiettivo | Peso\nStrade | 60 | Mense | 30\nScuole | 40 | Asili | 70\n";
  expect(headings(beside)).toEqual(["Obiettivo, Peso", "Obiettivo, Peso"]);
  const ends = (below: string): readonly number[] => found(`${beside}\n\n${below}`).map(({ end }) => end);
  expect(ends("Azione | Peso\nParchi | 100")).toEqual([5, Infinity, Infinity]);
  expect(ends(" | | Azione | Peso\n | | Parchi | 100")).toEqual([Infinity, 5, Infinity]);
});

test("numbers left of the headings are the table's where a table further up ends in their column", () => {
  const below = " | | Obiettivo | Indicatore | Peso\n | 1 | Mense | pasti | 60\n | 2 | Asili | posti | 40";
  expect(headings(`Obiettivo | Peso\nStrade | 60\nScuole | 40\n\n\n${below}`)).toEqual([
    "Obiettivo, Peso",
    ", Obiettivo, Indicatore, Peso",
  ]);
});

test.each([
  ["in years", "Obiettivo 2025 | Indicatore | Peso", "Obiettivo 2026 | Indicatore | Peso", true],
  ["in how they call weights", "Obiettivo | Indicatore | Peso", "Obiettivo | Indicatore | Ponderazione", true],
  ["in capitals", "Obiettivo | Indicatore | Peso", "OBIETTIVO | INDICATORE | PESO", true],
  ["in other words", "Obiettivo | Indicatore | Peso", "Obiettivo | Scadenza | Peso", false],
  ["in where weights stand", "Obiettivo | Indicatore | Peso", "Obiettivo | Peso | Indicatore", false],
  ["in a further column", "Obiettivo | Indicatore | Peso", "Obiettivo | Indicatore | Peso | Note", false],
])("headings that differ %s: %s and %s are of one form: %s", (_what, one, other, told) => {
  const [first, second] = found(`@sheet Uno\n${one}\nStrade | km | 60\n@sheet Due\n${other}\nMense | pasti | 40`);
  expect(second?.form === first?.form).toBe(told);
});
