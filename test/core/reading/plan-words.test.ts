/** Which headings, labels and titles speak of objectives, and which of weights. */
import { speaksOf } from "../../../src/core/reading/plan-words";

test.each<readonly [string, string, boolean]>([
  ["the word itself", "Obiettivo", true],
  ["what an objective is described by", "Descrizione obiettivo", true],
  ["a heading that any list may have", "Descrizione", false],
  ["one that any list may have, of something", "Titolo del progetto", false],
  ["a strategic objective's, whatever of it stands there", "Indirizzo strategico descrizione", true],
  ["something else", "Azione strategica", false],
])("of objectives: %s", (_what, text, told) => {
  expect(speaksOf("objectives", text, {})).toBe(told);
});

test.each<readonly [string, string, boolean]>([
  ["the word itself", "Peso", true],
  ["points", "Punti obiettivo", true],
  ["their total", "Totale pesi", false],
  ["their sum", "Somma dei pesi", false],
])("of weights: %s", (_what, text, told) => {
  expect(speaksOf("weights", text, {})).toBe(told);
});
