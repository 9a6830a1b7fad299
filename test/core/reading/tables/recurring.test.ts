/** Rows of the same words that stand again and again on a sheet, as the second row of labels does in each card. */
import { headsAgain } from "../../../../src/core/reading/tables/recurring";
import { inOneLine } from "../../../support/evidence/notation";

/** Whether the last row of the sheet is one of labels. */
function labels(text: string): boolean {
  const sheet = inOneLine(text);
  return headsAgain(sheet, sheet.rows.at(-1)?.cells ?? []);
}

const LABELS = "Indicatore | Formula";

test.each<readonly [string, string, boolean]>([
  ["stands three times", `${LABELS} / km | a su b / ${LABELS} / tetti | c su d / ${LABELS}`, true],
  ["has more words", `${LABELS} | Note / km / ${LABELS} | Note / tetti / ${LABELS} | Note`, true],
  ["stands twice only", `${LABELS} / km | a su b / ${LABELS}`, false],
  ["has no known heading in it", "Comune | Borgo / km / Comune | Borgo / tetti / Comune | Borgo", false],
  ["is of one word", "Indicatore / km / Indicatore / tetti / Indicatore", false],
  ["has a number in it", "Indicatore | 5 / km / Indicatore | 5 / tetti / Indicatore | 5", false],
  ["stands in other columns each time", `${LABELS} / km / | ${LABELS} / tetti / | | ${LABELS}`, false],
  ["says something else each time", "Indicatore | km / Indicatore | tetti / Indicatore | alberi", false],
  ["has a number where the others have it as a text", "Indicatore | '5 / Indicatore | '5 / Indicatore | '5 / Indicatore | 5", false],
  ["has a number where the others have a question mark", "Indicatore | ? / Indicatore | ? / Indicatore | ? / Indicatore | 5", false],
])("a row that %s", (_what, text, told) => {
  expect(labels(text)).toBe(told);
});
