/** Several columns of results: which can be chosen, what a score makes of each, and that nothing is guessed (issue 15). */
import { readPlan } from "../../../src/core/reading/read-plan";
import { resultChoices } from "../../../src/core/score/result-choice";
import { scorePlan } from "../../../src/core/score/score-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";

const TWO = ["Piano del verde", "Bilancio di genere"];

/** A sheet of two objectives of 60 and 40 with such columns of results. */
function area(name: string, columns: Readonly<Record<string, readonly [CellValue, CellValue]>>): Sheet {
  const headings = Object.keys(columns);
  return sheetFromGrid(name, [
    ["N.", "Obiettivo", "Peso %", "Indicatore", ...headings],
    ...TWO.map((title, i) => [i + 1, title, [60, 40][i], "Atti", ...headings.map((heading) => columns[heading]?.[i])]),
  ]);
}

const planOf = (...sheets: readonly Sheet[]) => readPlan(sheets, DEFAULT_SETTINGS, "piano.xlsx");
const scores = (sheets: readonly Sheet[], results: string | null) =>
  scorePlan(planOf(...sheets), DEFAULT_SETTINGS, null, results).map(({ result }) =>
    result.kind === "scored" ? result.shown.valueOf() : result.reasons.map(({ id, data }) => ({ id, ...data })),
  );

const YEAR = area("Area", { "Avanzamento al 30/06": [50, 25], "Avanzamento al 31/12": [100, 50] });

test("mid-year and year's end: the end counts unless the other is chosen", () => {
  expect(resultChoices(planOf(YEAR)).map(({ heading, taken }) => [heading, taken])).toEqual([
    ["Avanzamento al 31/12", true],
    ["Avanzamento al 30/06", false],
  ]);
  expect(scores([YEAR], null)).toEqual([80]);
  expect(scores([YEAR], "Avanzamento al 30/06")).toEqual([40]);
  expect(scores([YEAR], "avanzamento al 31/12")).toEqual([80]);
});

test("two that name no day are asked about, and each can be chosen", () => {
  const sheet = area("Area", { "Grado di raggiungimento": [100, 50], Esito: [90, 90] });
  expect(scores([sheet], null)).toEqual([[{ id: "score.choose-results", headings: "«Grado di raggiungimento», «Esito»" }]]);
  expect(scores([sheet], "Esito")).toEqual([90]);
  expect(scores([sheet], "Grado di raggiungimento")).toEqual([80]);
});

test("nothing is asked where one of the two is blank, or tells in words", () => {
  expect(scores([area("Area", { "Grado di raggiungimento": ["", ""], Esito: [90, 90] })], null)).toEqual([90]);
  const told = "La relazione è stata inviata alla Giunta entro il termine previsto";
  expect(scores([area("Area", { Esito: [told, told], "Grado di raggiungimento": [100, 50] })], null)).toEqual([80]);
  expect(resultChoices(planOf(area("Area", { Esito: [100, 50] })))).toEqual([]);
});

test("a column that is chosen and blank for an objective has no result there: none is taken from another day", () => {
  const sheet = area("Area", { "Avanzamento al 30/06": [50, ""], "Avanzamento al 31/12": [100, 50] });
  expect(scores([sheet], "Avanzamento al 30/06")).toEqual([[{ id: "score.missing-achievement", count: 1 }]]);
});

test("a structure without the column that is chosen says so, and keeps no result of another day", () => {
  const other = area("Area 2", { "Avanzamento al 31/12": [100, 100] });
  expect(scores([YEAR, other], "Avanzamento al 30/06")).toEqual([
    40,
    [{ id: "score.no-such-results", heading: "Avanzamento al 30/06", sheet: "Area 2" }],
  ]);
});
