import { mandatoryTraining } from "../../../src/core/rules/mandatory-training";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

function plan(name: string, objectives: [string, string?][], title = "PIANO DELLA PERFORMANCE 2025-2027") {
  return sheetFromGrid(name, [
    [title],
    [`OBIETTIVI ${name.toUpperCase()}`],
    ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
    ...objectives.map(([objective, indicator], i) => [i + 1, objective, "50%", indicator ?? "Atti adottati"]),
  ]);
}

const trained = plan("Area 1", [["Cura del verde"], ["Formazione del personale", "> di 40 ore per anno, pro capite"]]);

test("one structure lacks it", () => {
  const found = findings(mandatoryTraining, [trained, plan("Area 2", [["Cura delle scuole"], ["Mense"]])]);
  expect(found.map(({ at }) => at)).toEqual(["Area 2!A2"]);
  expect(found[0]?.message).toContain("Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025");
});

test("all lack it: one finding", () => {
  const found = findings(mandatoryTraining, [plan("Area 1", [["Verde"], ["Strade"]]), plan("Area 2", [["Scuole"], ["Mense"]])]);
  expect(found.map(({ at, data }) => [at, data["count"]])).toEqual([["Area 1!A2", 2]]);
});

test("fewer than 40 hours", () => {
  const found = findings(mandatoryTraining, plan("Area 1", [["Cura del verde"], ["Formazione dei dipendenti", "24 ore annue pro capite"]]));
  expect(found.map(({ at, data }) => [at, data["hours"]])).toEqual([["Area 1!D5", 24]]);
});

test("documents that are formed, and training of others, are no training of the staff", () => {
  expect(
    places(
      mandatoryTraining,
      plan("Area 1", [["Formazione nativa dei documenti in formato digitale"], ["Formazione del bilancio di previsione"]]),
    ),
  ).toEqual(["Area 1!A2"]);
});

test.each<[string, [string, string?][]]>([
  ["hours enough", [["Cura del verde"], ["Piano della formazione", "40 ore annue per dipendente"]]],
  ["hours not named", [["Cura del verde"], ["Relazione sulle esigenze formative del personale"]]],
  [
    "a course of some hours says nothing of the year",
    [["Cura del verde"], ["Formazione del personale", "Un corso di 4 ore sulla sicurezza"]],
  ],
])("no finding: %s", (_name, objectives) => {
  expect(places(mandatoryTraining, plan("Area 1", objectives))).toEqual([]);
});

test("no finding: plans before 2025, of no known year, or with the check switched off", () => {
  const without: [string][] = [["Cura del verde"], ["Cura delle strade"]];
  expect(places(mandatoryTraining, plan("Area 1", without, "PIANO DELLA PERFORMANCE 2024-2026"))).toEqual([]);
  expect(places(mandatoryTraining, plan("Area 1", without, "PIANO DELLA PERFORMANCE"))).toEqual([]);
  const mandatory = { ...DEFAULT_SETTINGS.mandatory, training: false };
  expect(places(mandatoryTraining, plan("Area 1", without), { settings: { mandatory } })).toEqual([]);
});
