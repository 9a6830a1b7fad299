/** Headings: by their synonyms, by the words in them, and what only looks like one. */
import { columnRole, headingRole } from "../../../src/core/reading/headings";
import { likelyRole, speaksOfWeight, weighsParts } from "../../../src/core/reading/likeness";
import { countsOrExplains, namesObjective, speaksOf, speaksOfPlans, titlesWeights } from "../../../src/core/reading/plan-words";

const OWN = { weight: ["Gewichtung"], title: ["Ziel"], indicator: ["Kennzahl"] };

test.each([
  ["PESO MAX\n40", "weight", "weight"],
  ["Peso", "weight", "weight"],
  ["Peso della fase", "phaseWeight", "phaseWeight"],
  ["Peso indicatori KPI", "phaseWeight", "phaseWeight"],
  ["Peso indicatore di obiettivo", "phaseWeight", "phaseWeight"],
  ["Obiettivi anno 2024", "title", "title"],
  ["Obiettivo strategico", "strategic", "strategic"],
  ["Indicatori di risultato e fonte", "indicator", "indicator"],
  ["Gewichtung", "weight", "weight"],
  ["Gewichtung 2026", "weight", "weight"],
  ["N.", "number", "number"],
  ["n nome", null, "number"],
  ["Settore e altro", null, "unit"],
  ["Peso lordo kg", null, null],
  ["#", null, "number"],
  ["№", null, "number"],
  ["# di serie", null, null],
  ["Serie #", null, null],
  ["Realizzazione %", null, "achievement"],
  ["% realizzazione 2026", null, "achievement"],
  ["Realizzazione", null, null],
  ["% irrealizzazione", null, null],
  ["# 2", null, null],
  ["Incidenza %", null, "weight"],
  ["Punteggio attribuibile", null, "weight"],
  ["Incidenza della spesa", null, null],
  ["Incidenza degli obiettivi", null, "weight"],
  ["Punteggio ottenuto", null, null],
  ["Incidenza fase", "phaseWeight", "phaseWeight"],
  ["P. (tot. 40)", null, "weight"],
  ["Data di avvio lavori", null, "start"],
  ["Soglia minima", null, "target"],
  ["Verifica", null, "indicator"],
  ["Codice attività", null, "number"],
  ["Num. dipendenti", null, null],
  ["Finalità", null, "title"],
  ["Uno due tre quattro cinque sei obiettivo", null, null],
  ["2024", null, null],
  ["", null, null],
  [`Peso ${"x".repeat(56)}`, "weight", "weight"],
] as const)("%j: %p by its synonyms, %p by its words", (text, known, likely) => {
  expect([headingRole(text, OWN), columnRole(text, OWN)]).toEqual([known, likely]);
});

test("a heading is short", () => {
  const long = (length: number): string => `Peso ${"m ".repeat(80)}`.slice(0, length);
  expect([headingRole(`Peso${" ".repeat(116)}`), headingRole(`Peso${" ".repeat(117)}`)]).toEqual(["weight", null]);
  expect([headingRole(long(64)), headingRole(long(70))]).toEqual(["weight", null]);
});

test("words of weight, and what has them by the way", () => {
  expect(["quota del capitale", "peso", "p", "punti di forza", "peso netto", "importanza", "prodotto"].map(speaksOfWeight)).toEqual(
    [false, true, true, false, false, true, false],
  ); // prettier-ignore
  expect(["peso ind", "peso azione", "peso azione obiettivo", "peso"].map(weighsParts)).toEqual([true, true, false, false]);
  expect(["uno due tre quattro cinque peso", "uno due tre quattro cinque sei peso", ""].map(likelyRole)).toEqual(["weight", null, null]);
});

test.each([
  // objectives, weights, plans at all, a title of weights
  ["Obiettivi operativi", true, false, true, false],
  ["PIAO 2025", true, false, true, false],
  ["P.E.G. 2026", true, false, true, false],
  ["Descrizione", false, false, false, false],
  ["Ziele 2026", true, false, true, false],
  ["Peso", false, true, false, false],
  ["Peso totale", false, false, false, false],
  ["Peso degli obiettivi per struttura", true, true, true, true],
  ["Indicatore", false, false, true, false],
  ["Kennzahl", false, false, true, false],
  ["Settore", false, false, false, false],
] as const)("%j speaks of objectives %p, weights %p, plans %p, both %p", (text, objectives, weights, plans, both) => {
  expect([speaksOf("objectives", text, OWN), speaksOf("weights", text, OWN), speaksOfPlans(text, OWN), titlesWeights(text, OWN)]).toEqual([
    objectives,
    weights,
    plans,
    both,
  ]);
});

test("a label of weights is of 60 characters at most, one of objectives of 200", () => {
  expect([`Peso${" ".repeat(56)}`, `Peso${" ".repeat(57)}`].map((text) => speaksOf("weights", text, {}))).toEqual([true, false]);
  expect([`Obiettivo${" ".repeat(191)}`, `Obiettivo${" ".repeat(192)}`].map((text) => speaksOf("objectives", text, {}))).toEqual([
    true,
    false,
  ]);
});

test("sheets that explain or count, and words for an objective", () => {
  expect(["Legenda", "Riepilogo dei pesi", "Numero di obiettivi", "n. obiettivi", "Settore legenda", "Obiettivi"].map(countsOrExplains)).toEqual(
    [true, true, true, true, false, false],
  ); // prettier-ignore
  expect(["OBIETTIVI", "Ziel 1", "Titolo"].map((text) => namesObjective(text, OWN))).toEqual([true, true, false]);
});
