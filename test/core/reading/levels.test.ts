import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import type { Settings } from "../../../src/core/settings";
import { units, verified } from "../../support/verify-grid";

type Grid = readonly (readonly CellValue[])[];

const HEADINGS = ["N.", "Obiettivo", "Indicatore", "Scadenza", "Peso"];
const rows = (weights: readonly CellValue[]): Grid =>
  weights.map((weight, i) => [i + 1, `Obiettivo ${String.fromCharCode(65 + i)} del servizio`, "Atti", "31/12/2025", weight]);
const plan = (weights: readonly CellValue[], below: Grid = []): Grid => [["OBIETTIVI 2025"], HEADINGS, ...rows(weights), [""], ...below];
const LEGEND: Grid = [["", "Legenda: Alto = 50; Medio = 30; Basso = 20"]];

/** "rule range severity" of the findings on weights. */
function found(source: Grid | readonly Sheet[], settings: Partial<Settings> = {}): readonly string[] {
  const report = verified(source, settings);
  return report.findings
    .filter(({ rule }) => /^weight|not-read|reading/.test(rule))
    .map(({ rule, range, severity }) => `${rule} ${range} ${severity}`);
}

const message = (grid: Grid, settings: Partial<Settings> = {}): string | undefined =>
  verified(grid, settings).findings.find(({ rule }) => rule === "weight-not-numeric")?.message;

describe("weights in words, with a legend on the sheet", () => {
  test("are a list without a sum, and no error", () => {
    const grid = plan(["Alto", "Medio", "Alto", "Basso", "Medio"], LEGEND);
    expect(units(verified(grid))).toEqual(["?/? ?"]);
    expect(verified(grid).sheets[0]?.units[0]).toMatchObject({
      objectives: 5,
      why: "i pesi sono livelli scritti a parole: non hanno una somma da controllare",
    });
    expect(found(grid)).toEqual([]);
  });

  test("a blank one is missing, a word outside the legend is no weight", () => {
    expect(found(plan(["Alto", "", "Alto", "Basso", "Medio"], LEGEND))).toEqual(["weight-missing E4 error"]);
    const odd = plan(["Alto", "Medio", "Alto", "Altissimo", "Medio"], LEGEND);
    expect(found(odd)).toEqual(["weight-not-numeric E6 error"]);
    expect(message(odd)).toBe(
      "Il peso dell'obiettivo 4 in E6 è «Altissimo», che non è tra i livelli «alto», «medio», «basso» (legenda in B9 del foglio «Area 1»). Scrivete uno di questi, oppure aggiungete il livello con il suo valore.",
    );
  });

  test.each<[string, Grid]>([
    [
      "a word and its number side by side",
      [
        ["", "Alto", 50],
        ["", "Medio", 30],
        ["", "Basso", 20],
      ],
    ],
    [
      "a pair in each cell",
      [
        ["", "alto: 50 punti"],
        ["", "medio: 30 punti"],
        ["", "basso: 20 punti"],
      ],
    ],
  ])("the legend may be a table: %s", (_what, below) => {
    expect(found(plan(["Alto", "Medio", "Altissimo", "Basso", "Medio", "Alto"], below))).toEqual(["weight-not-numeric E5 error"]);
  });

  test("or stand on another sheet", () => {
    const legend = sheetFromGrid("Legenda", [
      ["Livello", "Punti"],
      ["Alto", 50],
      ["Medio", 30],
      ["Basso", 20],
    ]);
    expect(found([sheetFromGrid("Area 1", plan(["Alto", "Medio", "Alto", "Basso"])), legend])).toEqual([]);
  });
});

describe("without a legend", () => {
  test("one warning says so, a list", () => {
    const grid = plan(["Alta", "Media", "Alta", "Bassa"]);
    expect(found(grid)).toEqual(["weight-not-numeric E3:E6 warning"]);
    expect(message(grid)).toContain("I pesi di «Area 1» sono parole («Alta», «Media», «Bassa»), e niente dice quanti punti valgono");
  });

  test("the settings say what the words are worth", () => {
    const settings = { levels: { Alta: 50, Media: 30, Bassa: 20 } };
    expect(found(plan(["Alta", "Media", "Alta", "Bassa"]), settings)).toEqual([]);
    expect(found(plan(["Alta", "Media", "Alta", "Minima"]), settings)).toEqual(["weight-not-numeric E6 error"]);
  });

  test("words that nobody calls levels are, where they recur", () => {
    expect(found(plan(["oro", "argento", "oro", "bronzo", "argento", "bronzo"]))).toEqual(["weight-not-numeric E3:E8 warning"]);
  });
});

describe("not levels", () => {
  test("a word among numbers", () => {
    expect(found(plan([50, "Medio", 30, "Medio"])).filter((line) => line.startsWith("weight-not-numeric"))).toEqual([
      "weight-not-numeric E4 error",
      "weight-not-numeric E6 error",
    ]);
  });

  test("weights that are still to be chosen: the sheet is named, not read", () => {
    expect(units(verified(plan(["da definire", "da definire", "da definire"])))).toEqual([]);
  });

  test("a priority in words beside the weights", () => {
    const grid: Grid = [
      ["OBIETTIVI 2025"],
      ["N.", "Obiettivo", "Priorità", "Peso %"],
      [1, "Archivio", "Alta", 60],
      [2, "Sportello", "Media", 30],
      [3, "Verde", "Alta", 10],
    ];
    expect(found(grid).filter((line) => line.startsWith("weight-not-numeric"))).toEqual([]);
  });
});
