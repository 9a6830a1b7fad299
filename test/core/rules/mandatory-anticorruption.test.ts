import { mandatoryAnticorruption } from "../../../src/core/rules/mandatory-anticorruption";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

function plan(name: string, ...titles: string[]) {
  return sheetFromGrid(name, [
    [`OBIETTIVI ${name.toUpperCase()}`],
    ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
    ...titles.map((title, i) => [i + 1, title, "50%", "Atti adottati"]),
  ]);
}

test("neither: one finding for the whole plan", () => {
  const found = findings(mandatoryAnticorruption, [
    plan("Area 1", "Cura del verde", "Cura delle strade"),
    plan("Area 2", "Scuole", "Mense"),
  ]);
  expect(found.map(({ at }) => at)).toEqual(["Area 1!A1"]);
  expect(found[0]?.message).toContain("L. 190/2012, art. 1 c. 8; D.Lgs. 33/2013, art. 10 c. 3");
});

test("only one of the two", () => {
  expect(findings(mandatoryAnticorruption, plan("Area 1", "Rispetto degli obblighi di pubblicazione", "Strade"))[0]?.message).toContain(
    "sulla prevenzione della corruzione.",
  );
  expect(findings(mandatoryAnticorruption, plan("Area 1", "Misure di prevenzione della corruzione", "Strade"))[0]?.message).toContain(
    "sulla trasparenza.",
  );
});

test.each([
  ["one objective for both", "Attuazione del PTPCT", "Cura delle strade"],
  ["two objectives", "Prevenzione dei rischi corruttivi", "Aggiornamento di Amministrazione trasparente"],
  ["the laws by their numbers", "Adempimenti ex L. 190/2012", "Adempimenti ex D.Lgs. 33/2013"],
])("no finding: %s", (_name, ...titles) => {
  expect(places(mandatoryAnticorruption, plan("Area 1", ...titles))).toEqual([]);
});

test("no finding: another structure has them, or the law's check is switched off", () => {
  const without = plan("Area 1", "Cura del verde", "Cura delle strade");
  expect(places(mandatoryAnticorruption, [without, plan("Segretario Comunale", "Anticorruzione e trasparenza", "Rogiti")])).toEqual([]);
  expect(
    places(mandatoryAnticorruption, without, { settings: { mandatory: { ...DEFAULT_SETTINGS.mandatory, anticorruption: false } } }),
  ).toEqual([]);
});

test("no finding: they stand on a sheet of common objectives without weights", () => {
  const common = sheetFromGrid("Performance organizzativa", [
    ["OBIETTIVI DI PERFORMANCE ORGANIZZATIVA"],
    ["1) Prevenzione della corruzione"],
    ["2) Obblighi di trasparenza"],
  ]);
  expect(places(mandatoryAnticorruption, [common, plan("Area 1", "Cura del verde", "Cura delle strade")])).toEqual([]);
});
