/** Rows that say what is left of a total. */
import { isDifference } from "../../../../src/core/reading/tables/difference";
import { written, type Written } from "../../../support/written";

test.each<readonly [string, readonly Written[], boolean]>([
  ["alone", ["Differenza", 5], true],
  ["in longer words", ["Punti da assegnare", 5], true],
  ["in the midst of words", ["Riduzione della differenza di genere", 5], false],
  ["beside another text", ["Differenza", "OK", 5], true],
  ["beside two", ["Differenza", "di genere", "questionari", 5], false],
  ["beside blanks", ["Differenza", " ", "  ", 5], true],
  ["beside numbers", [3, 4, "Residuo", 5], true],
  ["no text", [3, 4, 5], false],
])("%s", (_what, cells, told) => {
  expect(isDifference(written([cells]).rowCells(0))).toBe(told);
});
