/** Lines of a card that say themselves what they are: the label before the colon, the text behind it. */
import { labelledLines } from "../../../../src/core/reading/cards/lines";
import { sheetFromGrid } from "../../../../src/core/sheet/sheet";
import type { Grid } from "../../../support/verify-grid";

/** Each line found as "role: text". */
function lines(grid: Grid, first = 0, last = grid.length - 1): readonly string[] {
  const found = labelledLines(sheetFromGrid("Piano", grid), first, last, {});
  return [...found].map(([role, { value }]) => `${role}: ${value}`);
}

const LONG =
  "si contano le giornate in cui lo sportello resta aperto al pubblico anche dopo le diciassette, rilevate dal registro degli accessi";
/** A label of just so many characters. */
const labelled = (length: number): string => `Indicatori ${"x".repeat(length - 11)}`;

test.each<readonly [string, Grid, readonly string[]]>([
  ["a label and its text", [["Risultato atteso: sportello aperto"]], ["target: sportello aperto"]],
  ["no space behind the colon", [["Risultato atteso:sportello aperto"]], ["target: sportello aperto"]],
  ["only the label says what it is, however long the text", [[`Indicatore: ${LONG}`]], [`indicator: ${LONG}`]],
  ["a word of another role in the text", [["Indicatore: target"]], ["indicator: target"]],
  ["a label of sixty characters", [[`${labelled(60)}: ore`]], ["indicator: ore"]],
  ["one longer than that is a sentence", [[`${labelled(61)}: ore`]], []],
  ["a label of three letters", [["KPI: ore"]], ["indicator: ore"]],
  ["a label too short to say anything", [["al: 31/12/2025"]], []],
  ["the first of two", [["Indicatore: ore"], ["Indicatori: giorni"]], ["indicator: ore"]],
  ["a label still without its text leaves room for another", [["Risultato atteso:"], ["Risultato atteso: archivio"]], ["target: archivio"]],
  ["a question mark is a text", [["Risultato atteso: ?"]], ["target: ?"]],
  ["a text without a colon", [["Indicatore"]], []],
  ["a word that labels nothing", [["Nota bene: da rivedere"]], []],
  ["neither numbers nor errors are lines", [[12, true, { error: "#N/A" }]], []],
])("%s", (_what, grid, told) => {
  expect(lines(grid)).toEqual(told);
});

test("both rows that are named count, and none beyond them", () => {
  const grid: Grid = [["Indicatore: ore"], ["Target: 40"], ["Tipologia: efficienza"], ["Scadenza: giugno"]];
  expect(lines(grid, 1, 2)).toEqual(["target: 40", "type: efficienza"]);
});
