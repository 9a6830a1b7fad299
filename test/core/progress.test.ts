/** The plan in the course of its year: which columns say so, how each objective stands on a day, scores from day to day. */
import { progressOf } from "../../src/core/progress/progress";
import { progressReport } from "../../src/core/report/progress";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { sheetFromGrid, type CellValue } from "../../src/core/sheet/sheet";
import { checkpointOf } from "../../src/core/text/checkpoint";
import { verify } from "../../src/core/verify";

test.each([
  ["Monitoraggio al 30/06", "30/6"],
  ["30.06.2025", "30/6/2025"],
  ["Stato di attuazione al 30 giugno 2025", "30/6/2025"],
  ["Avanzamento % al 30/09", "30/9"],
  ["Consuntivo 31/12", "31/12"],
  ["I semestre", "30/6"],
  ["II trim.", "30/6"],
  ["3° trimestre 2025", "30/9/2025"],
  ["Verifica intermedia (30/06)", "30/6"],
])("«%s» names the day %s", (heading, day) => {
  const found = checkpointOf(heading);
  expect(found && [found.day, found.month, ...(found.year === null ? [] : [found.year])].join("/")).toBe(day);
});

test.each([
  "Scadenza 31/12/2025",
  "Target al 31/12",
  "Peso 2025",
  "D.Lgs. 33/2013",
  "Entro il 30/06",
  "Obiettivo 1.1",
  "5° trimestre",
  "31/06",
  "Valore atteso al 30/06",
  "Consuntivo",
])("«%s» names none", (heading) => expect(checkpointOf(heading)).toBeNull());

const HEAD = ["N.", "Obiettivo", "Peso", "Inizio", "Scadenza", "Al 30/06", "Monitoraggio al 30/09"];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "Registro dei contenziosi", 20, "", "31/12/2025", 0.5, 0.75],
  [2, "Stato civile in formato digitale", 20, "", "30/09/2025", 0.6, 0.8],
  [3, "Apertura serale dello sportello", 20, "", "31/12/2025", 0.1, 0.2],
  [4, "Inventario dei beni mobili", 10, "", "30/06/2025", 1, 1],
  [5, "Gara del trasporto scolastico", 10, "01/11/2025", "31/12/2025", null, null],
  [6, "Carta dei servizi", 10, "", "31/08/2025", null, null],
  [7, "Cura del verde", 10, "", "Intero anno", 0.4, 0.6],
];
const sheet = (head: readonly CellValue[] = HEAD) =>
  sheetFromGrid("Area 1", [["Piano 2025 - Area 1"], [], [...head], ...ROWS.map((row) => [...row])]);

function report(day: readonly [number, number], head: readonly CellValue[] = HEAD) {
  const { plan, years } = verify({ file: "", sheets: [sheet(head)] }, DEFAULT_SETTINGS);
  const settings = { ...DEFAULT_SETTINGS, score: { ...DEFAULT_SETTINGS.score, missing: "zero" as const } };
  return progressReport("", progressOf(plan, years, settings, { year: 2025, month: day[1], day: day[0] }), "it");
}

test("each objective against the time that had passed when it was last said how far it is", () => {
  const { units, days } = report([15, 10]);
  expect(days).toEqual(["30/06/2025", "30/09/2025"]);
  expect(units[0]?.objectives.map(({ number, state, reached, passed }) => [number, state, reached, passed])).toEqual([
    ["1", "on-course", 75, 74],
    ["2", "late", 80, 100],
    ["3", "behind", 20, 74],
    ["4", "done", 100, 100],
    ["5", "not-begun", null, 0],
    ["6", "due", null, 100],
    ["7", "no-deadline", 60, null],
  ]);
});

test("columns of later days are not looked at; scores of the days side by side, and their trend", () => {
  const early = report([15, 7]);
  expect(early.days).toEqual(["30/06/2025"]);
  expect(early.units[0]?.objectives[1]?.message).toBe("2 Stato civile in formato digitale: in linea, raggiunto il 60 % al 30/06/2025 con il 66 % del tempo passato"); // prettier-ignore
  const late = report([15, 10]).units[0];
  // 20·0,5 + 20·0,6 + 20·0,1 + 10 + 10·0,4 and 20·0,75 + 20·0,8 + 20·0,2 + 10 + 10·0,6
  expect(late?.scores).toEqual([38, 51]);
  expect(late?.trend).toBe("Punteggio in crescita: da 38 (30/06/2025) a 51 (30/09/2025).");
});

test("a sheet without such columns: deadlines that are past are all that is said, and that", () => {
  const bare = report([15, 10], ["N.", "Obiettivo", "Peso", "Inizio", "Scadenza", "Note", "Altro"]);
  expect(bare.days).toEqual([]);
  expect(bare.message).toMatch(/^Nessuna colonna dice a che punto sono gli obiettivi/);
  expect(bare.counts).toMatchObject({ due: 3, "no-data": 2, "not-begun": 1, "no-deadline": 1, late: 0, behind: 0 });
});
