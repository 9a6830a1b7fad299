import { exact } from "../../../src/core/exact";
import { readPlan } from "../../../src/core/reading/read-plan";
import { blankSeoUnit } from "../../../src/core/seo/blank";
import { renderDifference, seoDifference, type RenderedDifference } from "../../../src/core/seo/difference";
import { seoDocument } from "../../../src/core/seo/seo-document";
import type { WeightChoice } from "../../../src/core/seo/seo-unit";
import { seoUnits } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { KEEP, sourceOf } from "./essence";

const HEAD = [
  "Valore pubblico",
  "Obiettivi strategici",
  "Obiettivi operativi",
  "MM/AAAA",
  "PESO MAX 40",
  "Output/Outcome",
  "Classe KPI",
  "Indicatori di risultato",
  "Target",
];
const ROWS: readonly (readonly CellValue[])[] = [
  ["Benessere", "Carta", "Aprire uno sportello", "31/12/2025", 25, "Outcume", "eficienza", "N. aperture", "SI/NO"],
  ["Benessere", "Carta", "Riordinare l'archivio", 2025, 10, "Output", "", "Faldoni", "80%"],
  ["Benessere", "Carta", "Aggiornare il sito", "12/2025", 5, "Outcume", "", "Pagine", "80%"],
];

function differenceOf(
  rows: readonly (readonly CellValue[])[],
  choice: WeightChoice = KEEP,
  language: "it" | "en" = "it",
): RenderedDifference {
  const sheet = sheetFromGrid("Area 1", [["Area 1 Servizi"], HEAD, ...rows]);
  const [unit] = seoUnits(sourceOf(readPlan([sheet], DEFAULT_SETTINGS, null)), choice);
  if (!unit) throw new Error("no unit was read");
  return renderDifference(language, seoDifference(unit));
}

test("the sheet as a whole: weights, what is missing, words with their counts, totals", () => {
  expect(differenceOf([...ROWS, ["", "", "", "TOT.", 40]]).notes).toEqual([
    "Obiettivi della struttura: i pesi restano quelli della fonte e fanno 40, come devono",
    "manca la classe KPI in 2 righe",
    "il totale in E6 (40) era un numero scritto a mano: ora è una somma che si aggiorna",
    "«Outcume» corretto in «Outcome» 2 volte",
    "«eficienza» corretto in «efficienza» una volta",
  ]);
});

test("objective by objective, with its place in the source", () => {
  const { objectives } = differenceOf(ROWS);
  expect(objectives.map(({ title, range, weightFrom, weightTo, changes }) => ({ title, range, weightFrom, weightTo, changes }))).toEqual([
    {
      title: "Aprire uno sportello",
      range: "A3:I3",
      weightFrom: 25,
      weightTo: 25,
      changes: [
        "scadenza «31/12/2025» scritta 12/2025",
        "Output/Outcome: «Outcume» corretto in «Outcome»",
        "Classe KPI: «eficienza» corretto in «efficienza»",
      ],
    },
    { title: "Riordinare l'archivio", range: "A4:I4", weightFrom: 10, weightTo: 10, changes: [] },
    {
      title: "Aggiornare il sito",
      range: "A5:I5",
      weightFrom: 5,
      weightTo: 5,
      changes: ["Output/Outcome: «Outcume» corretto in «Outcome»"],
    },
  ]);
});

test("weights brought to the standard show their arithmetic, never silently", () => {
  const { notes, objectives } = differenceOf(ROWS, { kind: "bring", own: exact(60), transversal: exact(40) });
  expect(notes.slice(0, 2)).toEqual([
    "Obiettivi della struttura: i pesi sono portati da 40 a 100 in proporzione: ogni peso × 100 ÷ 40, arrotondato a multipli di 1 con il metodo dei resti più alti",
    "la fonte non ha obiettivi trasversali per questa struttura: il totale intero (100) è dei suoi obiettivi",
  ]);
  expect(objectives.map(({ changes }) => changes[0])).toEqual([
    "peso da 25 a 63 (in proporzione esatta 62,5)",
    "peso da 10 a 25 (in proporzione esatta 25)",
    "peso da 5 a 12 (in proporzione esatta 12,5)",
  ]);
});

test("a total that is off in the source is said to be off on the new sheet", () => {
  expect(differenceOf(ROWS.slice(0, 2)).notes[0]).toContain("fanno 35, ma dovrebbero fare 40");
  expect(differenceOf(ROWS.slice(0, 2), KEEP, "en").notes[0]).toContain("they make 35, but should make 40");
});

describe("a blank sheet", () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, seo: { ownTotal: 60, transversalTotal: 40 } };

  test("has rows to fill in and the objectives that the law asks of every structure", () => {
    const unit = blankSeoUnit("Area 10", settings, null);
    expect(unit.own.expected?.toString()).toBe("60");
    expect(
      unit.transversal?.objectives.map(({ strategic, weight }) => [strategic, "points" in weight ? weight.points.toString() : ""]),
    ).toEqual([
      ["Tempestività dei pagamenti", "30"],
      ["Prevenzione della corruzione e trasparenza", "5"],
      ["Formazione del personale", "5"],
    ]);
    expect(unit.transversal?.sum.equals(unit.transversal.expected ?? 0)).toBe(true);
    // Rows to be filled in leave room for a pen.
    expect(seoDocument(unit, settings).heights.get(4)).toBeGreaterThanOrEqual(32);
    expect(renderDifference("it", seoDifference(unit)).notes[0]).toBe(
      "scheda vuota, con 8 righe da compilare: i pesi degli obiettivi della struttura dovranno fare 60",
    );
  });

  test.each([
    [{ paymentTimes: true, anticorruption: false, training: false }, 40, ["40"]],
    [{ paymentTimes: false, anticorruption: true, training: true }, 25, ["13", "12"]],
    [{ paymentTimes: true, anticorruption: true, training: true }, 20, ["7", "7", "6"]],
  ])("%j in %i points", (mandatory, transversalTotal, weights) => {
    const { transversal } = blankSeoUnit("Area 10", { ...settings, mandatory, seo: { ownTotal: 60, transversalTotal } }, null);
    expect(transversal?.objectives.map(({ weight }) => ("points" in weight ? weight.points.toString() : ""))).toEqual(weights);
  });

  test("no transversal block where the settings ask for none: the structure's own objectives have the whole total", () => {
    const mandatory = { paymentTimes: false, anticorruption: false, training: false };
    const unit = blankSeoUnit("Area 10", { ...settings, mandatory }, null);
    expect([unit.transversal, unit.own.expected?.toString()]).toEqual([null, "100"]);
  });
});
