/** Sheets that this program wrote: an index or a comparison is nobody's plan, data of support are no objectives. */
import { isCompanion, withoutSupport } from "../../../src/core/reading/own-sheets";
import { written } from "../../support/written";

test.each([
  ["Indice delle schede SeO", true],
  ["Confronto tra la fonte e le schede SeO", true],
  ["Elenco delle schede individuali", true],
  ["Scheda individuale – Rossi", true],
  ["Scheda individuale Rossi", false],
  ["Confronto tra due piani", true],
  ["Two plans compared", true],
  ["Che cosa elencare nella delibera", true],
  ["Confronto", false],
  ["La Scheda individuale – Rossi", false],
])("%s in the second row: %s", (title, told) => {
  expect(isCompanion(written([["Comune"], [title]]))).toBe(told);
});

test("in the first row or behind another cell it says nothing", () => {
  expect(isCompanion(written([["Indice delle schede SeO"], ["Comune"]]))).toBe(false);
  expect(isCompanion(written([["Comune"], ["nota", "Indice delle schede SeO"]]))).toBe(false);
  expect(isCompanion(written([]))).toBe(false);
});

const STANDARD = [["Sezione Operativa - SeO - Tributi"], ["Obiettivo", "Peso"], ["Ruoli", 100]] as const;

test("below the title of support nothing is left, above it everything", () => {
  const sheet = written([...STANDARD, ["DATI DI SUPPORTO"], ["Obiettivo", "Peso"], ["Altro", 50]]);
  expect(withoutSupport(sheet).rows.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test.each([
  ["without the standard title", [["Tributi"], ["DATI DI SUPPORTO"], ["Altro", 50]]],
  ["above the standard title", [["DATI DI SUPPORTO"], ...STANDARD]],
  ["beside another cell", [...STANDARD, ["DATI DI SUPPORTO", "x"], ["Altro", 50]]],
  ["with the standard title beside another cell", [["Sezione Operativa - SeO - Tributi", "x"], ["DATI DI SUPPORTO"], ["Altro", 50]]],
  ["not there", STANDARD],
])("data of support %s: the sheet itself", (_what, grid) => {
  const sheet = written(grid);
  expect(withoutSupport(sheet)).toBe(sheet);
});
