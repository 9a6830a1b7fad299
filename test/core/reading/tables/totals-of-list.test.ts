/** What titles say of their list's total, and totals in another scale than the weights. */
import { exact } from "../../../../src/core/exact";
import { inScaleOf, inScaleOfEither, totalInTitle } from "../../../../src/core/reading/tables/totals-of-list";

const CELL = { sheet: "Piano", row: 0, col: 0 };
const said = (value: string): string | null => totalInTitle({ value, cell: CELL })?.value.toString() ?? null;

test.each([
  ["Settore Tributi", null],
  ["Totale punti: 40", "40"],
  ["Settore Tributi - totale punti: 40", "40"],
  ["Settore Tributi – totale punti: 40", "40"],
  ["Settore Tributi — Ufficio ICI — totale punti: 40", "40"],
  ["Settore Tributi (totale punti: 40)", "40"],
  ["Settore Tributi (totale punti: 40) - Responsabile Rossi", "40"],
  ["Settore Tributi (totale punti: 40%) - Responsabile Rossi", "40"],
  ["Settore Tributi (totale punti 40 punti) - Responsabile Rossi", "40"],
  ["Settore Tributi (ICI e IMU) (totale punti: 40) - Responsabile Rossi", "40"],
  ["Settore Tributi (2025) - Responsabile Rossi", null],
  ["Settore Tributi (totale atti 40) - Responsabile Rossi", null],
  ["Settore\nTributi - totale punti: 40", "40"],
  ["Settore Tributi - persone 40", null],
])("%j: %s", (title, total) => {
  expect(said(title)).toBe(total);
});

test("a title that is not there says nothing", () => {
  expect(totalInTitle(null)).toBeNull();
  expect(totalInTitle({ value: "Totale punti: 40", cell: CELL })).toMatchObject({ cell: CELL, source: "label", text: "Totale punti: 40" });
});

test.each([
  [100, 1, 1],
  [1, 100, 100],
  [100, 0.95, 1],
  [100, 40, 100],
  [1, 40, 1],
  [1, 60, 100],
  [100, 100, 100],
  [100, 0, 100],
  [0, 100, 0],
  [-1, 100, -1],
  [50, 100, 50],
  [50, 0.5, 0.5],
  [0.5, 60, 50],
])("a total of %d beside weights of %d is %d", (total, made, told) => {
  expect(inScaleOf(exact(total), exact(made)).valueOf()).toBe(told);
});

test("a section's own sum counts before that of all sections", () => {
  expect(inScaleOfEither(exact(100), exact(1), exact(2)).valueOf()).toBe(1);
  expect(inScaleOfEither(exact(2), exact(1), exact(2)).valueOf()).toBe(2);
  expect(inScaleOfEither(exact(1), exact(20), exact(100)).valueOf()).toBe(100);
});
