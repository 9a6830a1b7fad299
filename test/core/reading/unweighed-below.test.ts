/** A title alone directly below the last objective: an objective whose weight is missing, unless something says that it is a note or a total. */
import { readPlan } from "../../../src/core/reading/read-plan";
import { unweighedBelow } from "../../../src/core/reading/unweighed-below";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { written, type Written } from "../../support/written";

const below = (...rows: readonly (readonly Written[])[]): number | null => {
  const sheet = written([["Obiettivo", "Peso"], ["Strade", 40], ["Scuole", 60], ...rows]);
  const [unit] = readPlan([sheet], DEFAULT_SETTINGS, null).sheets.flatMap(({ units }) => units);
  return unit ? unweighedBelow(unit, (row) => sheet.rowCells(row)) : -1;
};

test.each<readonly [string, readonly (readonly Written[])[], number | null]>([
  ["a title alone", [["Ponti e viadotti"]], 3],
  ["nothing", [], null],
  ["a title in the next row but one", [[], ["Ponti e viadotti"]], null],
  ["a title in another column", [["", "Ponti e viadotti"]], null],
  ["a note", [["Nota: pesi approvati"]], null],
  ["a note with a star", [["* pesi approvati"]], null],
  ["a note by its letters", [["N.B. pesi approvati"]], null],
  ["by its letters alone", [["NB pesi approvati"]], null],
  ["by its letters apart", [["N. B. pesi approvati"]], null],
  ["notes", [["Note: pesi approvati"]], null],
  ["a title that begins like one", [["Notariato e contratti"]], 3],
  ["a title with a word for notes within", [["Ponti, come da nota"]], 3],
  ["a total without a number", [["Totale"]], null],
  ["a number", [[2025]], null],
])("%s", (_what, rows, told) => {
  expect(below(...rows)).toBe(told);
});

test("below the last of three, unless that has no title or stands in prose", () => {
  const found = (last: string, layout?: "prose"): number | null => {
    const sheet = written([["Obiettivo", "Peso"], ["Strade", 40], ["Scuole", 30], [last, 30], ["Ponti"]]);
    const [unit] = readPlan([sheet], DEFAULT_SETTINGS, null).sheets.flatMap(({ units }) => units);
    return unit ? unweighedBelow(layout ? { ...unit, layout } : unit, (row) => sheet.rowCells(row)) : -1;
  };
  expect([found("Mense"), found(""), found("Mense", "prose")]).toEqual([4, null, null]);
});

test("of forms and prose nothing is said", () => {
  const sheet = written([["Settore Tecnico"], ["1. Strade"], ["Punti 40"], ["2. Scuole"], ["Punti 60"], ["Ponti"]]);
  const [unit] = readPlan([sheet], DEFAULT_SETTINGS, null).sheets.flatMap(({ units }) => units);
  expect(unit?.layout).toBe("prose");
  expect(unit && unweighedBelow(unit, (row) => sheet.rowCells(row))).toBeNull();
});
