/** Several columns of results: which can be chosen, what a score makes of each, and that nothing is guessed (issue 15). */
import { objectivesOf, type Objective, type Unit } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { resultChoices, undecidedResults, withResultsOf } from "../../../src/core/score/result-choice";
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
  const [refused] = scorePlan(planOf(sheet), DEFAULT_SETTINGS, null, null);
  expect(refused?.result).toMatchObject({
    reasons: [
      {
        cells: [
          { row: 0, col: 4 },
          { row: 0, col: 5 },
        ],
      },
    ],
  });
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

describe("columns of several sheets", () => {
  const SECOND = area("Area 2", { "Avanzamento al 30/06": [80, 80], "Avanzamento al 31/12": [90, 90] });

  test("one choice a heading, with every place; it is taken where any of them is", () => {
    const only = area("Area 2", { "Avanzamento al 30/06": [80, 80] });
    expect(resultChoices(planOf(YEAR, only)).map(({ heading, columns, taken }) => [heading, taken, columns.map(({ cell }) => [cell.sheet, cell.col])])).toEqual([
      ["Avanzamento al 30/06", true, [["Area", 4], ["Area 2", 4]]],
      ["Avanzamento al 31/12", true, [["Area", 5]]],
    ]); // prettier-ignore
    expect(scores([YEAR, SECOND], "Avanzamento al 30/06")).toEqual([40, 80]);
  });

  test("a structure without any result is no structure of another column", () => {
    const missing = [{ id: "score.no-achievements" }];
    expect(scores([YEAR, area("Area 2", {})], "Avanzamento al 30/06")).toMatchObject([40, missing]);
    expect(scores([YEAR, area("Area 2", { "Avanzamento al 31/12": ["", ""] })], "Avanzamento al 30/06")).toMatchObject([40, missing]);
    const half = area("Area 2", { "Avanzamento al 31/12": [100, ""] });
    expect(scores([YEAR, half], "Avanzamento al 30/06")[1]).toMatchObject([{ id: "score.no-such-results" }]);
  });

  test("only the structure whose table has two undated columns is asked about", () => {
    const two = area("Area", { "Grado di raggiungimento": [100, 50], Esito: [90, 90] });
    const one = area("Area 2", { "Grado di raggiungimento": [100, 100] });
    expect(scores([two, one], null)).toEqual([[{ id: "score.choose-results", headings: "«Grado di raggiungimento», «Esito»" }], 100]);
    const blank = area("Area", { "Grado di raggiungimento": [100, ""], Esito: [90, 90] });
    expect(scores([blank], null)).toMatchObject([[{ id: "score.choose-results" }]]);
  });
});

test("a column that tells in words, is blank or is of another kind is no choice", () => {
  const told = "La relazione è stata inviata alla Giunta entro il termine previsto";
  const choices = (columns: Parameters<typeof area>[1]): number => resultChoices(planOf(area("Area", columns))).length;
  const END = { "Avanzamento al 31/12": [100, 50] } as const;
  expect(choices({ ...END, "Avanzamento al 30/06": [50, 25] })).toBe(2);
  expect(choices({ ...END, "Avanzamento al 30/06": ["", ""] })).toBe(0);
  expect(choices({ ...END, "Avanzamento al 30/06": ["100%", told] })).toBe(0);
  expect(choices({ ...END, Annotazioni: ["100%", "50%"] })).toBe(0);
});

describe("the structure with another column's results", () => {
  const plan = planOf(YEAR, area("Area 2", { "Avanzamento al 31/12": [90, 90] }));
  const [own, other] = plan.sheets.flatMap(({ units }) => units) as [Unit, Unit];
  const chosen = (unit: Unit): readonly (readonly [string | undefined, number | undefined])[] =>
    objectivesOf(withResultsOf(plan, unit, "avanzamento al 30/06") as Unit).flatMap((one) =>
      [one, ...one.phases].map(({ achievement }) => [achievement?.value.kind, achievement?.cell.col] as const),
    );

  test("phases as well; an objective that stands in another table keeps its own", () => {
    expect(chosen(own)).toEqual([["percent", 4], ["percent", 4]]); // prettier-ignore
    const [first, second] = objectivesOf(own) as [Objective, Objective];
    const guests = objectivesOf(other);
    const mixed: Unit = {
      ...own,
      sections: own.sections.map((one) => ({ ...one, objectives: [{ ...first, phases: [second] }, ...guests] })),
    };
    expect(chosen(mixed)).toEqual([["percent", 4], ["percent", 4], ["percent", 4], ["percent", 4]]); // prettier-ignore
    expect(objectivesOf(withResultsOf(plan, mixed, "Avanzamento al 30/06") as Unit).at(-1)?.achievement?.cell.sheet).toBe("Area 2");
  });

  test("where the column is blank it says so, with the cell", () => {
    const half = planOf(area("Area", { "Avanzamento al 30/06": [50, ""], "Avanzamento al 31/12": [100, 50] }));
    const [unit] = half.sheets.flatMap(({ units }) => units) as [Unit];
    expect(objectivesOf(withResultsOf(half, unit, "Avanzamento al 30/06") as Unit)[1]?.achievement).toEqual({
      value: { kind: "empty" },
      cell: { sheet: "Area", row: 2, col: 4 },
    });
  });
});

test("a column that may be something else as well is no choice", () => {
  const plan = planOf(YEAR);
  const unclear = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: (sheet.tables ?? []).map((table) => ({
      ...table,
      columns: table.columns.map((column) => (column.col === 4 ? { ...column, as: [...column.as, "deadline" as const] } : column)),
    })),
  }));
  expect([resultChoices(plan).length, resultChoices({ ...plan, sheets: unclear }).length]).toEqual([2, 0]);
});

test("a structure of which one objective is read from such a table is asked about", () => {
  const two = area("Area", { "Grado di raggiungimento": [100, 50], Esito: [90, 90] });
  const plan = planOf(two, area("Area 2", { "Avanzamento al 31/12": [90, 90] }));
  const [own, other] = plan.sheets.flatMap(({ units }) => units) as [Unit, Unit];
  const mixed: Unit = { ...own, sections: [...own.sections, ...other.sections] };
  expect([own, other, mixed].map((unit) => undecidedResults(plan, unit).length)).toEqual([2, 0, 2]);
});
