/** Texts that are labels of a form, with what stands behind their colon or dash; texts that only look like some. */
import { labelAt, labelCells, labelKey, labelRole } from "../../../../src/core/reading/forms/labels";
import { sheetFromGrid } from "../../../../src/core/sheet/sheet";
import { written } from "../../../support/written";

const SHEET = sheetFromGrid("Piano", []);
const taken = (value: unknown): readonly (string | null)[] | null => {
  const label = labelAt(SHEET, 0, 0, value);
  return label && [label.text, label.inside];
};

test.each<readonly [unknown, readonly [string, string | null] | null]>([
  ["Peso", ["Peso", null]],
  ["Peso: 30%", ["Peso", "30%"]],
  ["Peso obiettivo = 30", ["Peso obiettivo", "30"]],
  ["Peso:30", ["Peso", "30"]],
  ["P: 30", ["P", "30"]],
  ["Peso 1: 30", ["Peso 1", "30"]],
  ["Peso:", ["Peso", ""]],
  ["  Peso  :  30  ", ["Peso", "30"]],
  ["Peso: 30: trenta", ["Peso", "30: trenta"]],
  ["Note: prima riga\nseconda riga", ["Note", "prima riga\nseconda riga"]],
  [": trenta", [": trenta", null]],
  [": 30", null],
  [`${"x".repeat(60)}: 30`, ["x".repeat(60), "30"]],
  [`${"x".repeat(61)}: 30`, [`${"x".repeat(61)}: 30`, null]],
  ["x".repeat(90), ["x".repeat(90), null]],
  ["x".repeat(91), null],
  ["Obiettivo n. 3 - Sportello unico", ["Obiettivo n. 3", "Sportello unico"]],
  ["Obiettivo n. 3-Sportello unico", ["Obiettivo n. 3", "Sportello unico"]],
  ["OBIETTIVO 3 – Sportello unico", ["OBIETTIVO 3", "Sportello unico"]],
  ["Obiettivo nr 3 — Sportello", ["Obiettivo nr 3", "Sportello"]],
  ["Obiettivo nr. 3 - Sportello", ["Obiettivo nr. 3", "Sportello"]],
  ["Obiettivo n° 3 - Sportello", ["Obiettivo n° 3", "Sportello"]],
  ["Obiettivo n 3 - Sportello", ["Obiettivo n 3", "Sportello"]],
  ["Obiettivo  n.  13  -  Sportello", ["Obiettivo  n.  13", "Sportello"]],
  ["Obiettivo3 - Sportello", ["Obiettivo3", "Sportello"]],
  ["Obiettivo n.3 - Sportello", ["Obiettivo n.3", "Sportello"]],
  ["Obiettivo 123 - Sportello", ["Obiettivo 123", "Sportello"]],
  ["Obiettivo 1234 - Sportello", ["Obiettivo 1234 - Sportello", null]],
  ["Descrizione obiettivo 3 - Sportello", ["Descrizione obiettivo 3", "Sportello"]],
  ["Descrizione   obiettivo 3 - Sportello", ["Descrizione   obiettivo 3", "Sportello"]],
  ["Secondo obiettivo 3 - Sportello", ["Secondo obiettivo 3 - Sportello", null]],
  ["Obiettivo 3 - prima riga\nseconda riga", ["Obiettivo 3", "prima riga\nseconda riga"]],
  ["Obiettivo 3 -", ["Obiettivo 3 -", null]],
  ["Obiettivo - Sportello", ["Obiettivo - Sportello", null]],
  ["Sportello 3 - Unico", ["Sportello 3 - Unico", null]],
  ["15 punti", null],
  ["pt. 25", null],
  ["1000 punti", null],
  ["1001 punti", ["1001 punti", null]],
  ["Peso 2025", ["Peso 2025", null]],
  ["12 fasi: tutte", ["12 fasi", "tutte"]],
  ["---", ["---", null]],
  ["12: tutte", null],
  [30, null],
  [null, null],
])("%j", (value, told) => {
  expect(taken(value)).toEqual(told);
});

test("labels are compared without their numbers, but with their sign of percent", () => {
  expect(labelKey("Obiettivo n. 1")).toBe(labelKey("OBIETTIVO N° 12"));
  expect(labelKey("Obiettivo3bis")).toBe(labelKey("Obiettivo 12 bis"));
  expect(labelKey("% fase")).not.toBe(labelKey("Fase"));
  expect(labelKey(" *** ")).toBe("***");
  expect(labelKey("12")).toBe("");
});

test("hidden rows bear no labels", () => {
  const sheet = written([["Peso", 30], ["Indicatore"], ["Target: 10"]], { hiddenRows: [1] });
  expect(labelCells(sheet).map(({ row, col, text }) => [row, col, text])).toEqual([
    [0, 0, "Peso"],
    [2, 0, "Target"],
  ]);
});

test.each([
  ["Peso", "weight"],
  ["Peso (in punti)", "weight"],
  ["Peso (in punti) ", "weight"],
  ["Peso (kg)", null],
  ["Peso (al lordo della tara)", null],
  ["Peso kg", null],
  ["Peso (kg) dichiarato", null],
  ["Indicatore (mezzo di verifica)", "indicator"],
  ["Responsabile (nome e cognome)", "unit"],
  ["Responsabile(nome e cognome)", "unit"],
  ["Responsabile (nome e cognome) ", "unit"],
  ["Responsabile nome e cognome", null],
  ["Peso (fase) in punti", "phaseWeight"],
  ["Totale pesi", null],
  ["Indicatore", "indicator"],
  [`Peso ${"(x)".repeat(28)}`, "weight"],
  [`Peso ${"(x)".repeat(29)}`, null],
  [`Peso (${"x".repeat(83)})`, "weight"],
  [`Peso (${"x".repeat(84)})`, null],
])("the role of %j: %s", (text, role) => {
  expect(labelRole(text, {})).toBe(role);
});
