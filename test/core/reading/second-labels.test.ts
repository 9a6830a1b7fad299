/** Cards whose second row of labels stands where the weights of the first one stand: no label and no date is an objective. */
import { objectivesOf } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";

const card = (title: string, weight: string, day: string, target: string): readonly (readonly (string | null)[])[] => [
  ["Ufficio", "Obiettivo", "Pesi", "Finalità"],
  ["Biblioteca", title, weight, "Servizi semplici"],
  ["Note", "Scadenza", "Valore 2024"],
  [null, day, target],
  [],
];

test("each card is one objective", () => {
  const sheet = sheetFromGrid("Biblioteca", [
    ["Schede degli obiettivi"],
    ...card("Catalogo in rete", "40 punti", "30/06/2025", "< 10 giorni"),
    ...card("Letture per l'infanzia", "35 punti", "30/09/2025", "95%"),
    ...card("Aperture serali", "25 punti", "31/12/2025", "20 sere"),
  ]);
  const units = readPlan([sheet], DEFAULT_SETTINGS, "piano.xlsx").sheets[0]?.units ?? [];
  expect(units.flatMap(objectivesOf).map(({ title }) => title?.value)).toEqual([
    "Catalogo in rete",
    "Letture per l'infanzia",
    "Aperture serali",
  ]);
});

test("not: rows of weights with their unit that are alike", () => {
  const sheet = sheetFromGrid("Area", [
    ["Obiettivo", "Fase", "Peso"],
    ["Piano", "Scadenza", "25 punti"],
    [null, "Scadenza", "25 punti"],
    [null, "Scadenza", "25 punti"],
    [null, "Scadenza", "25 punti"],
  ]);
  const [unit] = readPlan([sheet], DEFAULT_SETTINGS, "piano.xlsx").sheets[0]?.units ?? [];
  expect(unit?.area.bottom).toBe(4);
});
