/** The sheet says what the source says, as it says it. */
import { exact } from "../../../src/core/exact";
import { readPlan } from "../../../src/core/reading/read-plan";
import { renderDifference, seoDifference } from "../../../src/core/seo/difference";
import { seoDocument } from "../../../src/core/seo/seo-document";
import { plain } from "../../../src/core/seo/seo-text";
import type { SeoUnit } from "../../../src/core/seo/seo-unit";
import { seoUnits } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { Sheet } from "../../../src/core/sheet/sheet";
import { KEEP, sourceOf } from "./essence";
import { unitOf, type Grid } from "./units";

describe("numbers read as in the source", () => {
  const sheet = new Sheet({
    name: "Area 1",
    cells: [
      ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza", "Budget"].map((value, col) => ({ row: 0, col, value })),
      [1, "Sportello", 60, "Domande evase", 0.9, 46006, 1500000].map((value, col) => ({
        row: 1,
        col,
        value,
        format: [undefined, undefined, undefined, undefined, "0%", "dd/mm/yyyy", '#,##0 "€"'][col],
      })),
      [2, "Archivio", 40, 12.5, 0.3958333333333333, 46022, 7].map((value, col) => ({
        row: 2,
        col,
        value,
        format: col === 4 ? "hh:mm" : col === 5 ? "dd/mm/yyyy" : undefined,
      })),
    ].flat(),
  });
  const [unit] = seoUnits(sourceOf(readPlan([sheet], DEFAULT_SETTINGS, null)), KEEP);

  test("with their formats, in their columns and among the data of support", () => {
    expect(unit?.own.objectives.map(({ rows }) => [rows[0]?.indicator, rows[0]?.target])).toEqual([
      ["Domande evase", { value: 0.9, format: "0%", text: "90%" }],
      [
        { value: 12.5, format: undefined, text: "12,5" },
        { value: 0.3958333333333333, format: "hh:mm", text: "09:30" },
      ],
    ]);
    expect(unit?.support.objectives.map(({ title, facts }) => [title, facts.map(({ label, text }) => [label, plain(text)])])).toEqual([
      ["1. Sportello", [["Budget", "1.500.000 €"]]],
      ["2. Archivio", [["Budget", "7"]]],
    ]);
  });

  test("a day is kept, unless it is its month's last", () => {
    expect(unit?.own.objectives.map(({ rows }) => rows[0]?.deadline)).toEqual(["15/12/2025", "12/2025"]);
  });
});

test("where nothing states a total none is invented", () => {
  const unit = unitOf([["AREA 1"], ["N.", "Obiettivo", "Peso"], [1, "Sportello", 60], [2, "Archivio", 80]]);
  expect([unit.own.expected, unit.own.sum.toString()]).toEqual([null, "140"]);
});

test("weights brought to another total leave no old one in the texts", () => {
  const grid: Grid = [
    ["Obiettivo n. 1", "Descrizione obiettivo operativo", undefined, "Inizio", "Fine"],
    ["Sport", "Corsi di nuoto. Peso obiettivo: 60%", undefined, "01.01.2025", "31.12.2025"],
    ["Risultato atteso: corsi svolti"],
    [],
    ["Obiettivo n. 2", "Descrizione obiettivo operativo", undefined, "Inizio", "Fine"],
    ["Cultura", "Mostre. Peso obiettivo: 40%", undefined, "01.01.2025", "31.12.2025"],
    ["Risultato atteso: mostre aperte"],
  ];
  const texts = (unit: SeoUnit): string => JSON.stringify([unit.own.objectives.map(({ rows }) => rows), unit.support]);
  expect(texts(unitOf(grid))).toContain("Peso obiettivo: 60%");
  const brought = unitOf(grid, { kind: "bring", own: exact(40), transversal: exact(40) });
  expect(texts(brought)).not.toContain("60%");
  expect(brought.own.objectives[0]?.changes).toContainEqual({ kind: "weight-words", text: "Peso obiettivo: 60%" });
});

test("a column that the source has under another name is not called missing", () => {
  const unit = unitOf([
    ["AREA 1"],
    ["N.", "Obiettivo", "Peso", "Data di avvio", "Data ultima", "Valore Obiettivo"],
    [1, "Sportello", 60, "01/02/2025", "30/06/2025", "2 sportelli"],
    [2, "Archivio", 40, "01/02/2025", "31/12/2025", "300 faldoni"],
  ]);
  expect(unit.own.objectives.map(({ rows }) => [rows[0]?.deadline, rows[0]?.target])).toEqual([
    ["06/2025", "2 sportelli"],
    ["12/2025", "300 faldoni"],
  ]);
  expect(unit.missing.map(({ column }) => column)).not.toContain("deadline");
});

test("types of something else than Output and Outcome stand among the data of support, under their own heading", () => {
  const grid = (...types: readonly string[]): Grid => [
    ["AREA 1"],
    ["N.", "Obiettivo", "Tipologia", "Indicatore", "Peso"],
    ...types.map((type, index) => [index + 1, `Obiettivo ${String(index + 1)}`, type, "n. atti", 50]),
  ];
  const types = (unit: SeoUnit) => unit.own.objectives.map(({ rows }) => rows[0]?.type);
  const other = unitOf(grid("Settoriale", "Trasversale"));
  expect(types(other)).toEqual(["", ""]);
  expect(other.support.objectives.map(({ facts }) => facts.map(({ label, text }) => [label, text]))).toEqual([
    [["Tipologia", "Settoriale"]],
    [["Tipologia", "Trasversale"]],
  ]);
  expect(types(unitOf(grid("Outcume", "altro")))).toEqual(["Outcome", "altro"]);
});

test("weights in words have no total, and 0 is not invented for them", () => {
  const weighed = (...weights: readonly (string | number)[]): SeoUnit =>
    unitOf([["AREA 1"], ["N.", "Obiettivo", "Peso"], ...weights.map((weight, index) => [index + 1, "Sportello e archivio", weight])]);
  const totals = (unit: SeoUnit) =>
    seoDocument(unit, DEFAULT_SETTINGS).cells.flatMap(({ value }) => (value?.kind === "formula" ? [value.cached] : []));
  expect(totals(weighed("Alto", "Basso"))).toEqual(["", "Pesi in parole: non c'è un totale"]);
  expect(renderDifference("it", seoDifference(weighed("Alto", "Basso"))).notes[0]).toContain("non c’è un totale");
  expect(totals(weighed("Alto", 40))).toEqual([40, "Somma 40: totale non dichiarato"]);
});

test("notes below a list bear no heading of its columns", () => {
  const unit = unitOf([
    ["AREA 1"],
    ["N.", "Obiettivo", "Peso"],
    [1, "Sportello", 60],
    [2, "Archivio", 40],
    [],
    ["(*) Il totale non comprende i comportamenti"],
  ]);
  expect(unit.support.around.map(({ label, text }) => [label, text])).toEqual([["", "(*) Il totale non comprende i comportamenti"]]);
});

test("missions and programmes of the budget are no public value", () => {
  const unit = unitOf([
    ["AREA 1"],
    ["Missione", "Programma", "Obiettivo", "Peso"],
    ["01", "03", "Sportello", 60],
    ["01", "04", "Archivio", 40],
  ]);
  expect(unit.own.objectives.map(({ publicValue, strategic, title }) => [publicValue, strategic, title])).toEqual([
    ["", "", "Sportello"],
    ["", "", "Archivio"],
  ]);
  expect(unit.support.objectives[0]?.facts.map(({ label, text }) => [label, text])).toEqual([
    ["Missione", "01"],
    ["Programma", "03"],
  ]);
});

test("300 small weights are points, no shares of one", () => {
  const rows = Array.from({ length: 300 }, (_unused, index) => [index + 1, `Obiettivo numero ${String(index + 1)}`, 0.3]);
  const unit = unitOf([["AREA 1"], ["N.", "Obiettivo", "Peso"], ...rows]);
  expect([unit.own.sum.toString(), unit.own.expected, unit.percentWeights]).toEqual(["90", null, false]);
});
