import { objectiveDuplicate } from "../../../src/core/rules/objective-duplicate";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { findings, places, seoSheet } from "../../support/check-rule";

const row = (strategic: string, title: string, indicator: string) => [
  strategic,
  title,
  2025,
  20,
  "Output",
  "efficacia",
  indicator,
  "SI/NO",
];

test("a row copied by mistake", () => {
  const found = findings(
    objectiveDuplicate,
    seoSheet("Area", [
      row("Decoro", "Manutenzione dei parchi", "Interventi"),
      row("Scuola", "Refezione scolastica", "Pasti"),
      row("Decoro", "MANUTENZIONE dei  parchi.", "Interventi"),
    ]),
  );
  expect(found.map(({ at }) => at)).toEqual(["Area!B3:B5"]);
  expect(found[0]?.message).toContain("«Manutenzione dei parchi» compare 2 volte tra gli obiettivi di «Area»");
  expect(found[0]?.message).toContain("in B3, B5");
});

test.each([
  ["another strategic objective", row("Piazza Nord", "Approvazione varianti", "Atti"), row("Piazza Sud", "Approvazione varianti", "Atti")],
  ["another indicator", row("Decoro", "Manutenzione dei parchi", "Interventi"), row("Decoro", "Manutenzione dei parchi", "Costi")],
  ["nearly the same title", row("Decoro", "Ruoli coattivi anno 2019", "Avvisi"), row("Decoro", "Ruoli coattivi anno 2020", "Avvisi")],
  ["a title of one word", row("Decoro", "Formazione", "Corsi"), row("Decoro", "Formazione", "Corsi")],
])("no finding: %s", (_name, first, second) => {
  expect(places(objectiveDuplicate, seoSheet("Area", [first, second, row("Scuola", "Refezione scolastica", "Pasti")]))).toEqual([]);
});

test("no finding: the same objective in two units", () => {
  const rows = [row("Decoro", "Manutenzione dei parchi", "Interventi"), row("Scuola", "Refezione scolastica", "Pasti")];
  expect(places(objectiveDuplicate, [seoSheet("Area 1", rows), seoSheet("Area 2", rows)])).toEqual([]);
});

test("no finding: a column of descriptions tells them apart", () => {
  const sheet = sheetFromGrid("Area", [
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Descrizione", "Peso %", "Indicatore"],
    [1, "Digitalizzazione dei servizi", "Anagrafe in linea", 30, "Avvio"],
    [2, "Digitalizzazione dei servizi", "Pagamenti elettronici", 40, "Avvio"],
    [3, "Cura del verde", "Potature", 30, "Interventi"],
  ]);
  expect(places(objectiveDuplicate, sheet)).toEqual([]);
});
