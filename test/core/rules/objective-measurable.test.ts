import { objectiveMeasurable } from "../../../src/core/rules/objective-measurable";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { findings, places, seoSheet } from "../../support/check-rule";

type Row = (CellValue | undefined)[];
const full: Row = ["Decoro", "Manutenzione dei parchi", 2025, 20, "Output", "efficacia", "Interventi eseguiti", "SI/NO"];
const without = (col: number, title: string): Row => full.map((value, i) => (i === col ? null : i === 1 ? title : value));

test("a class left out on two rows is one finding", () => {
  const found = findings(
    objectiveMeasurable,
    seoSheet("Area 7", [
      full,
      without(5, "Videosorveglianza"),
      without(5, "Controllo serale"),
      without(-1, "Notifiche"),
      without(-1, "Nuova sede"),
    ]),
  );
  expect(found.map(({ at, data }) => [at, data["count"]])).toEqual([["Area 7!F4:F5", 2]]);
  expect(found[0]?.message).toContain("Manca la classe dell'indicatore in F4:F5 (2 righe)");
});

test("indicator, target, type and deadline left out, each at its cell", () => {
  const sheet = seoSheet("Area 7", [
    full,
    without(2, "Verde"),
    without(6, "Strade"),
    without(7, "Scuole"),
    without(4, "Cimitero"),
    without(-1, "Canile"),
  ]);
  expect(places(objectiveMeasurable, sheet)).toEqual(["Area 7!G5", "Area 7!H6", "Area 7!E7", "Area 7!C4"]);
});

test("prose: an objective without the deadline that the others have", () => {
  const sheet = sheetFromGrid("Settore", [
    ["OBIETTIVI SETTORE TECNICO"],
    ["1. Gare dei lavori"],
    ["INDICATORE: gare avviate"],
    ["TERMINE REALIZZAZIONE: 31.12.2023"],
    ["Punti 40"],
    ["2. Bandi"],
    ["INDICATORE: istanze presentate"],
    ["TERMINE REALIZZAZIONE: 31.12.2023"],
    ["Punti 30"],
    ["3. Rapporti con l'utenza"],
    ["INDICATORE: questionari raccolti"],
    ["Punti 10"],
    ["PESO TOTALE PUNTI 80"],
  ]);
  expect(places(objectiveMeasurable, sheet)).toEqual(["Settore!A10"]);
});

describe("phases", () => {
  const grid = (target: string | null, deadline: string | null, own: string | null) =>
    sheetFromGrid("Area", [
      ["AREA TECNICA"],
      ["N.", "Obiettivo", "Peso %", "Indicatore", "Valore atteso", "Scadenza"],
      [1, "Parchi", "60%", "Interventi", "30", own],
      ["1.1", "Fase: sopralluoghi", "(50%)", "Sopralluoghi", "10", "30.06.2025"],
      ["1.2", "Fase: sfalci", "(50%)", "Sfalci", target, deadline],
      [2, "Strade", "40%", "Metri", "500", "31.12.2025"],
      ["2.1", "Fase: gara", "(40%)", "Gare", "1", "30.06.2025"],
      ["2.2", "Fase: lavori", "(30%)", "Metri", "500", "31.12.2025"],
      ["2.3", "Fase: collaudo", "(30%)", "Collaudi", "1", "31.12.2025"],
    ]);

  test("what nearly all phases have is asked of each", () => {
    expect(places(objectiveMeasurable, grid(null, "31.12.2025", "31.12.2025"))).toEqual(["Area!E5"]);
    expect(places(objectiveMeasurable, grid("20", null, "31.12.2025"))).toEqual(["Area!F5"]);
  });

  test("no finding: the objective's deadline is that of its phases", () => {
    expect(places(objectiveMeasurable, grid("20", "31.12.2025", null))).toEqual([]);
  });
});

test("no finding: a plan with everything, and deadlines in words", () => {
  const words = ["Report mensili", "Termini di legge", "Intero anno", "2025/2026"];
  expect(
    places(
      objectiveMeasurable,
      seoSheet(
        "Area",
        words.map((when, i) => without(-1, `Obiettivo gestionale ${i}`).map((value, col) => (col === 2 ? when : value))),
      ),
    ),
  ).toEqual([]);
});

test("no finding: a column that the layout does not have", () => {
  const sheet = sheetFromGrid("Area", [
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %"],
    [1, "Cura del verde", 60],
    [2, "Cura delle strade", 40],
  ]);
  expect(places(objectiveMeasurable, sheet)).toEqual([]);
});

test("no finding: a column that is hardly used", () => {
  const rows = [without(-1, "Verde"), without(5, "Strade"), without(5, "Scuole"), without(5, "Canile")];
  expect(places(objectiveMeasurable, seoSheet("Area", rows))).toEqual([]);
});

test("no finding: values merged over the rows of an objective", () => {
  const base = seoSheet("Area", [
    full,
    [null, null, null, null, "Output", null, "Costi", null],
    without(-1, "Strade"),
    without(-1, "Scuole"),
  ]);
  const merges = [2, 3, 5, 7].map((col) => ({ top: 2, bottom: 3, left: col, right: col }));
  const sheet = sheetFromGrid("Area", gridOf(base), { merges });
  expect(places(objectiveMeasurable, sheet)).toEqual([]);
});

test("no finding: the deadline stands in the target", () => {
  const target = without(2, "Avvio gestione digitale").map((value, col) => (col === 7 ? "entro il 31/12/2025" : value));
  expect(places(objectiveMeasurable, seoSheet("Area", [full, target, without(-1, "Strade")]))).toEqual([]);
});

function gridOf(sheet: ReturnType<typeof seoSheet>): CellValue[][] {
  const { bottom, right } = sheet.used ?? { bottom: -1, right: -1 };
  return Array.from({ length: bottom + 1 }, (_r, row) => Array.from({ length: right + 1 }, (_c, col) => sheet.value(row, col)));
}
