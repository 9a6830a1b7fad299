/** Of several columns of results the one that counts. */
import { resultsColumn, resultsColumns } from "../../../../src/core/reading/tables/results-column";
import { columns, numbersUnder, textsUnder } from "../../../support/column-facts";

const NONE: ReadonlySet<number> = new Set();
const [JUNE, END] = ["Risultato al 30/06/2026", "Risultato al 31/12/2026"];

test.each<readonly [string, readonly ReturnType<typeof textsUnder>[], number | undefined]>([
  ["that of the year's end, behind that of June", [numbersUnder(JUNE), numbersUnder(END)], 1],
  ["or before it", [numbersUnder(END), numbersUnder(JUNE)], 0],
  ["that of the last year", [numbersUnder("Risultato 2025"), numbersUnder("Risultato 2026")], 1],
  ["of three the last", [numbersUnder("Risultato 2025"), numbersUnder("Risultato 2027"), numbersUnder("Risultato 2026")], 1],
  ["of two of one day the first", [numbersUnder(END), numbersUnder(END)], 0],
  ["unless it is blank", [numbersUnder(END, { filled: 0 }), numbersUnder(END, { filled: 1 })], 1],
  ["unless it tells a story", [textsUnder(END, { length: 21 }), textsUnder(END, { length: 20 })], 1],
  ["a few words are no story", [textsUnder(END, { length: 20 }), textsUnder(END, { length: 2 })], 0],
  ["a later day counts, if by one, be it blank", [numbersUnder("Risultato al 30/12/2026"), numbersUnder(END, { filled: 0 })], 1],
  ["another column is none", [textsUnder("Obiettivo"), numbersUnder(END)], 1],
  ["there may be none", [textsUnder("Obiettivo"), numbersUnder("Peso")], undefined],
])("the column of results: %s", (_what, facts, told) => {
  expect(resultsColumn(columns(...facts), NONE)).toBe(told);
});

test("a column that was taken for something else is none", () => {
  const facts = columns(numbersUnder(JUNE), numbersUnder(END));
  expect(resultsColumn(facts, new Set([1]))).toBe(0);
  expect(resultsColumns(facts, NONE).map(({ index }) => index)).toEqual([0, 1]);
  expect(resultsColumns(facts, new Set([0, 1]))).toEqual([]);
});
