/** Rows below headings that only letter or measure the columns, and rows of data that look like them. */
import type { CellError } from "../../../../src/core/sheet/sheet";
import { isLetterRow, isSymbolRow } from "../../../../src/core/reading/tables/letters";

type Row = readonly (string | number | CellError)[];

const cells = (row: Row) => row.map((value, col) => ({ col, value }));

test.each<readonly [Row, boolean]>([
  [["A", "B", "C"], true],
  [["A", "B"], false],
  [["A", "C", "D"], false],
  [["C", "B", "A"], false],
  [[1, 2, 3], true],
  [[4, 5, 6], true],
  [[1, 2, 4], false],
  [[98, 99, 100], false],
  [["col. 1", "col. 2", "col. 3"], true],
  [["colonna a", "colonna b", "colonna c"], true],
  [["Col1", "Col2", "Col3"], true],
  [[9, 10, 11], true],
  [[12, 20, 31], false],
  [["A. Strade", "B. Scuole", "C. Parchi"], false],
  [["coll. a", "coll. b", "coll. c"], false],
  [["A", "B", "C", "testo"], false],
  [["ab", "ac", "ad"], false],
  [["(1)", "(2)"], true],
  [["(1)", "(1)"], false],
  [["(1)"], false],
  [["( a )", "(D)"], true],
  [["(12)", "(3)"], true],
  [["(123)", "(124)"], false],
  [["x (1)", "(2)"], false],
  [["(1) x", "(2)"], false],
  [["(1)", "b"], false],
])("%j letters the columns: %s", (row, told) => {
  expect(isLetterRow(cells(row))).toBe(told);
});

test.each<readonly [Row, boolean]>([
  [["testo", "n.", "%"], true],
  [["testo", "n."], true],
  [["data", "n."], false],
  [["testo", "%"], true],
  [["testo", "n.", "data"], true],
  [["%"], false],
  [["Testo libero", "gg/mm/aaaa", "Euro"], true],
  [["testo", 3, "%"], false],
  [["testo", "n. 3", "%"], false],
  [["testo", "percentuale di casa", "%"], false],
  [["testo", "strade", "%"], false],
  [["gg/mm", "ore", "h"], true],
  [["valore", "unità", "coeff."], true],
  [["testo", { error: "#N/D" }, "%"], false],
  [["testo", "(gg / mm / aaaa)", "%"], true],
  [["_________________", "_________________", "_________________"], false],
  [["sottotesto", "n.", "%"], false],
])("%j measures the columns: %s", (row, told) => {
  expect(isSymbolRow(cells(row))).toBe(told);
});
