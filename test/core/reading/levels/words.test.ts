/** Words that stand for how much an objective weighs. */
import { areLevels, couldBeLevel, namesLevel } from "../../../../src/core/reading/levels/words";

test.each<readonly [string, boolean]>([
  ["Alto", true],
  ["MEDIA", true],
  ["Molto alta", true],
  ["Medio alto", true],
  ["Medio-basso", true],
  ["Più rilevante", true],
  ["Hoch", true],
  ["Medioalta", true],
  ...["Massimo", "Minima", "Normale", "Ordinario", "Rilevanti", "Scarsa", "Critico", "Discreta", "Strategico", "Prioritaria"].map(
    (text) => [text, true] as const,
  ),
  ["Alto livello", false],
  ["Livello alto", false],
  ["Trenta", false],
  [`alto${" ".repeat(21)}`, true],
  [`alto${" ".repeat(22)}`, false],
])("%j names a level: %s", (text, told) => {
  expect(namesLevel(text)).toBe(told);
});

test.each<readonly [string, boolean]>([
  ["Verde", true],
  ["Di prima fascia", true],
  ["Di prima fascia comunale", false],
  ["Fascia 2", false],
  ["", false],
  ["---", false],
  ["Da definire", false],
  ...["definirsi", "assegnarsi", "stabilirsi", "concordarsi", "valutarsi", "determinarsi"].map((text) => [`Da ${text}`, false] as const),
  ["Di definita fascia", true],
  ["N.D.", false],
  ["n.a.", false],
  ["nd", false],
  ["N/A", false],
  ["n d", false],
  ["TBD", false],
  ["vedi sopra", false],
  ["nessuno", false],
  ["x".repeat(25), true],
  ["x".repeat(26), false],
])("%j could be one: %s", (text, told) => {
  expect(couldBeLevel(text)).toBe(told);
});

test.each<readonly [readonly string[], boolean]>([
  [["Alto", "Basso"], true],
  [["Alto", "ALTO"], false],
  [["Alto"], false],
  [["Verde", "Rosso"], false],
  [["Verde", "Rosso", "Verde", "Rosso"], true],
  [["Alto", "Verde"], false],
  [["Alto", "Basso", "Medio", "Strade"], true],
  [["Alto", "Basso", "Strade"], false],
  [["Alto", "Basso", "Medio", "Elevato", "Forte", "Lieve"], true],
  [["Alto", "Basso", "Medio", "Elevato", "Forte", "Lieve", "Debole"], false],
])("%j are levels: %s", (texts, told) => {
  expect(areLevels(texts)).toBe(told);
});
