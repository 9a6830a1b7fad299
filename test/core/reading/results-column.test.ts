/** Several columns of results: a score is made of the last one, whatever their order (issue 12, issue 16). */
import { objectivesOf } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";

/** The heading of the column that the results were read from. */
function takenFrom(...headings: readonly string[]): string | undefined {
  const grid = [
    ["N.", "Obiettivo", "Peso", "Indicatore", ...headings],
    [1, "Piano del verde", 60, "Atti", ...headings.map((_heading, i) => (i + 2) * 10)],
    [2, "Bilancio di genere", 40, "Ore", ...headings.map((_heading, i) => (i + 3) * 10)],
  ];
  const [unit] = readPlan([sheetFromGrid("Area", grid)], DEFAULT_SETTINGS, "piano.xlsx").sheets[0]?.units ?? [];
  const [first] = unit ? objectivesOf(unit) : [];
  const col = first?.achievement?.cell.col;
  return col === undefined ? undefined : headings[col - 4];
}

test.each([
  ["the year's end before half-year", ["Avanzamento al 30/06", "Avanzamento al 31/12"], "Avanzamento al 31/12"],
  ["wherever it stands", ["Avanzamento al 31/12", "Avanzamento al 30/06"], "Avanzamento al 31/12"],
  ["the final result before progress", ["Avanzamento", "Consuntivo"], "Consuntivo"],
  ["the later year", ["Esito 2024", "Esito 2023"], "Esito 2024"],
  ["the only one", ["Grado di raggiungimento"], "Grado di raggiungimento"],
])("%s", (_what, headings, taken) => {
  expect(takenFrom(...headings)).toBe(taken);
});

test("of two that speak of the same day the one that states results, not the one that tells of them", () => {
  const told = "La relazione è stata approvata e pubblicata sul sito";
  const grid = [
    ["N.", "Obiettivo", "Peso", "Indicatore", "Esito", "Grado di raggiungimento"],
    [1, "Piano del verde", 60, "Atti", told, 100],
    [2, "Bilancio di genere", 40, "Ore", told, 50],
  ];
  const [sheet] = readPlan([sheetFromGrid("Area", grid)], DEFAULT_SETTINGS, "piano.xlsx").sheets;
  expect(sheet?.tables?.[0]?.columns.slice(4).map(({ as }) => as)).toEqual([["otherResults"], ["achievement"]]);
});
