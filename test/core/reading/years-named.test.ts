/** The year that a heading names, and numbers that are none. */
import { yearIn } from "../../../src/core/reading/years-named";

test.each<readonly [string, number | null]>([
  ["Peso 2025", 2025],
  ["Peso2025", 2025],
  ["2024-2026", 2024],
  ["Anno 2025 (rev. 2026)", 2025],
  ["Peso", null],
  ["Peso 20", null],
  ["Peso 20 25", null],
  ["Peso 202a", null],
  ["Peso 20a5", null],
  ["Anno 1999", null],
  ["Capitolo 12025", null],
  ["Capitolo 20251", null],
])("in %j it is %p", (text, year) => {
  expect(yearIn(text)).toBe(year);
});
