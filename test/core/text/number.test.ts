/** Numbers as Italian sheets write them, and texts in one line. */
import { plainSpaces, readNumber } from "../../../src/core/text/number";

test.each([
  ["15", 15],
  [" 15 ", 15],
  ["15,5", 15.5],
  ["15.5", 15.5],
  ["15,25", 15.25],
  ["-3", -3],
  ["−3,5", -3.5],
  ["–3", -3],
  ["+3", 3],
  ["1.234,5", 1234.5],
  ["1.234.567", 1234567],
  ["12.345.678,90", 12345678.9],
  ["1.000", 1],
  ["33.333", 33.333],
  ["0", 0],
  ["007", 7],
  ["", null],
  ["15 ", 15],
  ["15%", null],
  ["n. 15", null],
  ["15 punti", null],
  ["1,2,3", null],
  ["-1,2,3", null],
  ["1.234.5", null],
  ["1.234,5,6", null],
  ["1.234,5.6", null],
  ["1,234.5.6", null],
  ["1.23.456", null],
  ["1234.567.890", null],
  ["1,234.5", null],
  ["15,", null],
  [",5", null],
  ["--3", null],
  ["a15", null],
] as const)("%j is %p", (text, expected) => {
  expect(readNumber(text)?.valueOf() ?? null).toBe(expected);
});

test("every kind of space is one space", () => {
  expect(plainSpaces("  Peso\u00a0 max\n\t40 ")).toBe("Peso max 40");
  expect(plainSpaces("Peso\u00a0max")).toBe("Peso max");
  expect(plainSpaces("Peso\tmax")).toBe("Peso max");
  expect(plainSpaces("Peso max 40")).toBe("Peso max 40");
  expect(plainSpaces(" ")).toBe("");
});
