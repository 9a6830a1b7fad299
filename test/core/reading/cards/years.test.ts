/** What was expected and what was reached in each year of a card. */
import { yearAchievements } from "../../../../src/core/reading/cards/years";
import { sheetFromGrid } from "../../../../src/core/sheet/sheet";
import type { AchievementReading } from "../../../../src/core/text/values";
import type { Grid } from "../../../support/verify-grid";

type Reading = { readonly value: AchievementReading } | null;

const said = (reading: Reading): string =>
  reading === null ? "none" : reading.value.kind === "percent" ? reading.value.value.toString() : reading.value.kind;

/** Each year as "2025 expected/realised". */
function years(grid: Grid, last = grid.length - 1): readonly string[] {
  return yearAchievements(sheetFromGrid("Piano", grid), 0, last).map(
    ({ year, expected, realised }) => `${String(year)} ${said(expected)}/${said(realised)}`,
  );
}

const TWO: Grid = [
  ["Percentuale di raggiungimento", 2025, "", 2026],
  ["", "Attesa", "Realizzata", "Attesa", "Realizzata"],
  ["", "80%", "75%", "100%", ""],
];

test("two years, the second still open", () => {
  expect(years(TWO)).toEqual(["2025 80/75", "2026 100/empty"]);
  expect(years([["Verifica"], ...TWO, ["Note"]])).toEqual(["2025 80/75", "2026 100/empty"]);
});

test("a card that ends before the values has none", () => {
  expect(years(TWO, 1)).toEqual([]);
  expect(years(TWO, 0)).toEqual([]);
});

test("a label counts for the year above it alone", () => {
  expect(years([["", 2024, 2025, 2026], ["", "Realizzata", "Attesa", "Attesa"], ["", "75%", "80%", "90%"]])).toEqual(
    ["2024 none/75", "2025 80/none", "2026 90/none"],
  ); // prettier-ignore
});

test.each<readonly [string, string, string]>([
  ["Attesa", "40", "none"],
  ["Attese per l'anno", "40", "none"],
  ["Previsto", "40", "none"],
  ["Target", "40", "none"],
  ["Realizzata", "none", "40"],
  ["Consuntivo", "none", "40"],
  ["Raggiunta", "none", "40"],
  ["Effettiva", "none", "40"],
  // What is only compared with them, or dated by them, is neither.
  ["Disattesa", "none", "none"],
  ["Scarto dal previsto", "none", "none"],
  ["Distanza dal target", "none", "none"],
  ["Non realizzata", "none", "none"],
  ["Data del consuntivo", "none", "none"],
  ["Non raggiunta", "none", "none"],
  ["Costi effettivi", "none", "none"],
])("%s: %s expected, %s realised", (label, expected, realised) => {
  expect(years([["", 2025], ["", label], ["", "40%"]])).toEqual([`2025 ${expected}/${realised}`]); // prettier-ignore
});

test("only years of this century stand above them", () => {
  const above = (year: number): readonly string[] => years([["", year], ["", "Attesa"], ["", "40%"]]); // prettier-ignore
  expect([1999, 2000, 2100, 2101, 2025.5].map(above)).toEqual([[], ["2000 40/none"], ["2100 40/none"], [], []]);
});
