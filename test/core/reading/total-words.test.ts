/** Totals in the words of a municipality of two languages, beside those that are known. */
import { beginsAsTotal, isTotalLabel, readTotal } from "../../../src/core/reading/total-words";

const OWN = { total: ["Summe"] };

test.each<readonly [string, boolean, boolean]>([
  ["Summe", true, true],
  ["Summe: 99,5", true, true],
  ["Summe dei pesi", true, true],
  ["Summe delle entrate accertate", true, false],
  ["Totale", true, true],
  ["Totale delle entrate accertate", true, false],
  ["Sommerkurs", false, false],
  ["Strade", false, false],
])("%j begins as a total: %p; is a total's label: %p", (text, begins, label) => {
  expect([beginsAsTotal(text, OWN), isTotalLabel(text, OWN)]).toEqual([begins, label]);
});

test.each<readonly [string, number | null]>([
  ["Summe: 99,5", 99.5],
  ["Totale: 99,5", 99.5],
  ["Summe", null],
  ["Strade: 99,5", null],
])("%j states %p", (text, value) => {
  expect(readTotal(text, OWN)?.value.valueOf() ?? null).toBe(value);
});

test("a word that the municipality has not told is none", () => {
  expect([beginsAsTotal("Summe", {}), isTotalLabel("Summe", {}), readTotal("Summe: 99,5", {})]).toEqual([false, false, null]);
  expect(beginsAsTotal("Summe", { transversal: ["Summe"] })).toBe(false);
});
