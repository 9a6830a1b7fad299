/** Tables that are read as a description says: whatever else stands around, next year's too, and never by halves. */
import { reportOf } from "../../../src/core/report/report-of";
import { readingReport } from "../../../src/core/report/reading-report";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import type { TableLayout } from "../../../src/core/settings/layouts";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";
import { VALLESCURA } from "../../support/unread-forms";
import { units } from "../../support/verify-grid";
import { written, type Written } from "../../support/written";

/** Neither heading nor sums say which of the two columns of numbers holds weights; rows "di cui" repeat what stands above them. */
const GRID: readonly (readonly Written[])[] = [
  ["Ripartizione", "Cosa si fa", "Rilievo", "Valenza"],
  ["Nord", "Cura delle strade", 4, 30],
  ["Nord", "di cui piazze", 1, 10],
  ["Nord", "Cura del verde", 5, 20],
  ["Sud", "Asili nido", 3, 25],
  ["Sud", "Assistenza a casa", 2, 25],
];

function read(sheets: readonly Sheet[], layouts: readonly TableLayout[] = [VALLESCURA], settings: Partial<Settings> = {}) {
  const verified = verify({ file: "piano.xlsx", sheets }, { ...DEFAULT_SETTINGS, layouts, ...settings });
  return { report: reportOf(verified, "it"), sheets: readingReport(verified, "it") };
}

test("without a description evidence does not read it so", () => {
  expect(units(read([written(GRID)], []).report)).not.toEqual(["50/50 ok", "50/50 ok"]);
});

test("with it: lists, weights and total as said, rows left out as said", () => {
  const { report, sheets } = read([written(GRID)]);
  expect(units(report)).toEqual(["50/50 ok", "50/50 ok"]);
  expect(report.sheets[0]?.units.map(({ name, basis }) => [name, basis])).toEqual([["Nord", "setting"], ["Sud", "setting"]]); // prettier-ignore
  expect(report.layouts).toEqual([{ name: "Vallescura", sheets: ["Piano"], message: "" }]);
  expect(report.reading).toBe("2 elenchi, colonna «Valenza», raggruppati per «Ripartizione», secondo la descrizione «Vallescura»");
  expect(sheets[0]?.rows.filter(({ why }) => why === "as-told").map(({ first }) => first)).toEqual([3]);
});

test("a defect is found", () => {
  const grid = GRID.map((line, row) => (row === 5 ? ["Sud", "Assistenza a casa", 2, 20] : line));
  const { report } = read([written(grid)]);
  expect(units(report)).toEqual(["50/50 ok", "45/50 no"]);
  expect(report.findings.map(({ rule, cells }) => [rule, cells])).toContainEqual(["weights-total", ["D5", "D6"]]);
});

test("next year's file with rows and a column inserted, in another order, years in the headings", () => {
  const grid: readonly (readonly Written[])[] = [
    ["Comune di Vallescura"],
    ["Allegato B"],
    [],
    ["Note", "Valenza 2026", "Ripartizione", "Cosa si fa", "Rilievo"],
    ["", 40, "Nord", "Cura delle strade", 4],
    ["", 10, "Nord", "Neve", 1],
    ["", 50, "Sud", "Asili nido", 3],
  ];
  expect(units(read([written(grid)]).report)).toEqual(["50/50 ok", "50/50 ok"]);
});

test("all sheets of the form are read, others as ever", () => {
  const other = written([["N.", "Obiettivo", "Peso %"], [1, "Archivio", 60], [2, "Sportello", 40]], { name: "Altro" }); // prettier-ignore
  const second = written([...GRID.slice(0, 1), ["Est", "Mercati", 1, 50]], { name: "Est" });
  const { report } = read([written(GRID), other, second]);
  expect(units(report)).toEqual(["50/50 ok", "50/50 ok", "100/100 ok", "50/50 ok"]);
  expect(report.layouts?.[0]?.sheets).toEqual(["Piano", "Est"]);
});

test("the settings' own totals go before the description's", () => {
  const expected = { ...DEFAULT_SETTINGS.expected, sheets: { Piano: 60 } };
  expect(units(read([written(GRID)], [VALLESCURA], { expected }).report)).toEqual(["50/60 no", "50/60 no"]);
});

test("a column without a heading, told by how far it is from another; headings in two rows", () => {
  const grid: readonly (readonly Written[])[] = [
    ["Cosa si fa", "Quanto", ""],
    ["(descrizione)", "costa", ""],
    ["Cura delle strade", 900, 60],
    ["Cura del verde", 800, 40],
  ];
  const layout: TableLayout = {
    version: 1,
    name: "Senza intestazione",
    headings: ["Cosa si fa", "costa"],
    weight: { after: "costa", columns: 1 },
    title: "Cosa si fa",
    lists: "sheet",
    total: 100,
  };
  expect(units(read([written(grid)], [layout]).report)).toEqual(["100/100 ok"]);
});

test.each<[TableLayout["lists"], readonly string[]]>([
  ["sheet", ["200/100 no [100/100 ok, 100/100 ok]"]],
  ["titles", ["100/100 ok", "100/100 ok"]],
  ["numbers", ["100/100 ok", "100/100 ok"]],
  ["totals", ["100/100 ok", "100/100 ok"]],
])("lists by %j", (lists, expected) => {
  const grid: readonly (readonly Written[])[] = [
    ["N.", "Cosa si fa", "Valenza"],
    ["SETTORE NORD"],
    [1, "Cura delle strade", 60],
    [2, "Cura del verde", 40],
    ["", "Totale", 100],
    ["SETTORE SUD"],
    [1, "Asili nido", 70],
    [2, "Assistenza a casa", 30],
    ["", "Totale", 100],
  ];
  const layout: TableLayout = {
    version: 1,
    name: "A",
    headings: ["Cosa si fa", "Valenza"],
    weight: "Valenza",
    total: 100,
    ...(lists ? { lists } : {}),
  };
  expect(units(read([written(grid)], [layout]).report)).toEqual(expected);
});

describe("a description that does not fit steps back to evidence, and says so", () => {
  const plan = written([["N.", "Obiettivo", "Peso %"], [1, "Archivio", 60], [2, "Sportello", 40]]); // prettier-ignore
  const messages = (sheets: readonly Sheet[], layouts?: readonly TableLayout[]) => {
    const { report } = read(sheets, layouts);
    return { units: units(report), said: report.layouts?.map(({ message }) => message) };
  };
  test("of another form", () =>
    expect(messages([plan])).toEqual({
      units: ["100/100 ok"],
      said: [
        "La descrizione «Vallescura» delle impostazioni non va bene per questo file: nessun foglio ha le sue intestazioni. I fogli sono stati letti per indizi.",
      ],
    }));
  test("a heading is gone", () => {
    const layout = { ...VALLESCURA, headings: ["N.", "Obiettivo", "Valenza"], title: "Obiettivo", lists: "sheet" as const };
    expect(messages([plan], [layout])).toEqual({
      units: ["100/100 ok"],
      said: [expect.stringMatching(/non va più bene per il foglio «Piano»: «Valenza» non c'è\. Il foglio è stato letto per indizi/)],
    });
  });
  test("no numbers where the weights should stand", () => {
    const layout: TableLayout = { version: 1, name: "Titoli", headings: ["N.", "Obiettivo"], weight: "Obiettivo" };
    expect(messages([plan], [layout])).toEqual({
      units: ["100/100 ok"],
      said: [expect.stringMatching(/dove dovrebbero stare i pesi non ci sono numeri/)],
    });
  });
  test("of two forms one is used: the other is no news", () => {
    const other: TableLayout = { version: 1, name: "Altro", headings: ["Ambito", "Impegno"], weight: "Impegno" };
    expect(messages([written(GRID)], [other, VALLESCURA])).toEqual({ units: ["50/50 ok", "50/50 ok"], said: ["", ""] });
  });
});
