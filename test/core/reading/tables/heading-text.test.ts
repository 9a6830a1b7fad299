/** Texts that could be headings. */
import { couldHead, textOf } from "../../../../src/core/reading/tables/heading-text";

test.each<readonly [string | number, boolean]>([
  ["Peso", true],
  ["Peso 2025", true],
  [2025, true],
  [1999, false],
  [2000, true],
  [2100, true],
  [2101, false],
  [2025.5, false],
  [30, false],
  ["30", false],
  ["30%", false],
  ["2025", true],
  ["Punti (2025)", true],
  ["(2025)", false],
  ["PESO MAX 40", true],
  ["TOT. 40", false],
  ["Somma 40", false],
  ["Totale 40", false],
  ["Punti totale 40", true],
  ["31/12/2025", false],
  [" 1.3.25 ", false],
  ["1-12-2025", false],
  ["31/12/2025 o prima", true],
  ["Al 31/12/2025", true],
  ["31/12", true],
  ["x".repeat(130), true],
  ["x".repeat(131), false],
])("%j: %s", (value, told) => {
  expect(couldHead([{ col: 0, value }])).toBe(told);
});

test("one cell that could not head spoils the row", () => {
  expect(couldHead([{ col: 0, value: "Peso" }, { col: 1, value: 30 }])).toBe(false); // prettier-ignore
});

test("in one line", () => {
  expect(textOf("  Peso \n  obiettivo  ")).toBe("Peso obiettivo");
});
