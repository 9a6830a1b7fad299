/** Texts as long as a cell may be against the smaller readers of the core: each costs time in proportion to its length. */
import { exact } from "../../src/core/exact";
import { Carried } from "../../src/core/seo/carried";
import { deadlineText } from "../../src/core/seo/deadline-text";
import { cleanText } from "../../src/core/seo/words";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import { wrongDates } from "../../src/core/text/acts";
import { readTotal } from "../../src/core/text/total";
import { effortOf } from "../support/effort";

const LENGTH = 32_000;
/** What one text may cost, in standard works. */
const LIMIT = 3;

/** What the standard sheet writes for a deadline of that text. */
function deadlineOf(text: string): string {
  const deadline = { value: { items: [], words: true }, cell: { sheet: "A", row: 0, col: 0 } };
  const sheet = sheetFromGrid("A", [[text]]);
  return deadlineText(deadline, new Carried(new Map([["A", sheet]]))).text;
}

const CASES: readonly (readonly [string, (text: string) => unknown, string, string, string])[] = [
  ["digits that are no number", (text) => expect(() => exact(text)).toThrow(RangeError), "", "1", "x"],
  ["blanks in a cell's text", cleanText, "a", " ", "b"],
  ["blanks on many lines", cleanText, "a", "  \t\n ", "b"],
  ["labels of a deadline that do not end", deadlineOf, "", "data ", "."],
  ["labels and letters", deadlineOf, "", "termine scadenze tempi ", ""],
  ["blanks between a law and its date", wrongDates, "d.lgs. 39/2013 27.10.2009", " ", "d.lgs. 39/2013"],
  ["blanks behind the law's number", wrongDates, "27.10.2009 D.P.R. n. 62", " ", "x"],
  ["commas and blanks behind the law", wrongDates, "27.10.2009 decreto legislativo", " , ", "x"],
  ["a total of digits", readTotal, "(=", "1", ",,1"],
  ["a total of thousands", readTotal, "(=1", ".111", ",,1"],
];

test.each(CASES)("%s", (_name, read, first, repeated, last) => {
  const text = first + repeated.repeat(Math.floor((LENGTH - first.length) / repeated.length)) + last;
  expect(effortOf(() => read(text))).toBeLessThan(LIMIT);
});

test("the deadline behind the last of many labels", () => {
  expect(deadlineOf(`${"data ".repeat(6000)}: Termini di legge`)).toBe("Termini di legge");
});
