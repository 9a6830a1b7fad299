import { planYearsRule } from "../../../src/core/rules/plan-years";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

function sheet(name: string, title: string, heading: string) {
  return sheetFromGrid(name, [
    [title],
    ["AREA 1"],
    ["N.", "Peso obiettivo", heading, "Indicatori"],
    [1, "60%", "Cura del verde", "Sfalci"],
    [2, "40%", "Cura delle strade", "Buche"],
  ]);
}

test("a heading left from the year before", () => {
  const found = findings(planYearsRule, sheet("Area", "PIANO DELLA PERFORMANCE 2024-2026", "OBIETTIVI DI AREA ANNO 2023"));
  expect(found.map(({ at }) => at)).toEqual(["Area!C3"]);
  expect(found[0]?.message).toContain("nomina il 2023, ma il piano riguarda il 2024-2026, secondo il titolo in A1 del foglio «Area»");
});

test("one sheet's triennium differs from the others'", () => {
  const sheets = [
    sheet("A", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi"),
    sheet("B", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi"),
    sheet("C", "PIANO DELLA PERFORMANCE 2023-2025", "Obiettivi"),
  ];
  expect(places(planYearsRule, sheets)).toEqual(["C!A1"]);
});

test("against the years of the settings", () => {
  expect(
    places(planYearsRule, sheet("Area", "Anno 2024 - Obiettivi", "Obiettivi"), { settings: { years: { from: 2025, to: 2027 } } }),
  ).toEqual(["Area!A1"]);
});

test.each([
  ["a year of the triennium", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi anno 2025"],
  ["the first year alone", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi 2024"],
  ["a comparison with the year before", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi e valori consuntivo 2023"],
  ["a column of comparison", "PIANO DELLA PERFORMANCE 2024-2026", "Anno 2023"],
  ["a law's year", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi ex D.Lgs. 150/2009"],
  ["no year", "PIANO DELLA PERFORMANCE 2024-2026", "Obiettivi"],
  ["no plan year known", "Piano della performance", "Obiettivi"],
])("no finding: %s", (_name, title, heading) => {
  expect(places(planYearsRule, sheet("Area", title, heading))).toEqual([]);
});
