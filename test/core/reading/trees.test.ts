/** A tree of weights: the parts of each level make 100, 1 or their parent's weight, told by arithmetic. */
import { written, type Written } from "../../support/written";
import { units, verified, weightFindings } from "../../support/verify-grid";

describe("parts in columns beside", () => {
  test("make their parent's weight, at two levels", () => {
    const plan = (last: number) =>
      written([
        ["SETTORE TECNICO"],
        ["Obiettivo", "Peso obiettivo", "Fase", "Peso fase", "Indicatore", "Peso indicatore"],
        ["Cura delle strade", 60, "Gara", 20, "giorni", 20],
        ["", "", "Lavori", 40, "km", 25],
        ["", "", "", "", "euro", last],
        ["Cura delle scuole", 40, "Aule", 40, "aule", 40],
      ]);
    expect(units(verified([plan(15)]))).toEqual(["100/? ? {60/60 ok, 40/40 ok, 60/60 ok, 40/40 ok}"]);
    expect(weightFindings(verified([plan(10)]))).toEqual(["phase-weights-total F3:F5"]);
  });

  test.each(["Peso obiettivo", "Peso totale", "Peso"])("make 100 beside a column «%s»", (heading) => {
    const plan = (last: number) =>
      written([
        ["SETTORE TECNICO"],
        ["Obiettivo", heading, "Indicatore", "Peso indicatore"],
        ["Cura delle strade", 60, "giorni", 50],
        ["", "", "km", 50],
        ["Cura delle scuole", 40, "aule", 70],
        ["", "", "mense", last],
      ]);
    expect(units(verified([plan(30)]))).toEqual(["100/? ? {100/100 ok, 100/100 ok}"]);
    expect(weightFindings(verified([plan(20)]))).toEqual(["phase-weights-total D5:D6"]);
  });

  test("a weighted column, weight times score, is no weight", () => {
    const report = verified([
      written([
        ["SETTORE TECNICO"],
        ["N.", "Obiettivo", "Peso", "Punteggio raggiunto", "Peso x punteggio"],
        [1, "Cura delle strade", 60, 90, 54],
        [2, "Cura delle scuole", 40, 80, 32],
        ["", "Totale", 100, "", 86],
      ]),
    ]);
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(weightFindings(report)).toEqual([]);
  });
});

describe("parts in rows below, told by a column of levels", () => {
  const plan = (words: readonly [string, string], part: number, whole = 60) =>
    written([
      ["SETTORE TECNICO"],
      ["Livello", "Descrizione dell'obiettivo", "Peso"],
      [words[0], "Città sicura", whole],
      [words[1], "Vigilanza", part],
      [words[1], "Telecamere", 30],
      [words[0], "Città verde", 40],
      [words[1], "Alberi", 50],
      [words[1], "Parchi", 50],
    ]);

  test.each<readonly [string, string]>([
    ["STR", "OPR"],
    ["Strategico", "Operativo"],
    ["O", "A"],
  ])("«%s» and «%s»", (...words) => {
    expect(units(verified([plan(words, 70)]))).toEqual(["100/? ? {100/100 ok, 100/100 ok}"]);
    expect(weightFindings(verified([plan(words, 60)]))).toEqual(["phase-weights-total C4:C5"]);
    expect(units(verified([plan(words, 70, 50)]))).toEqual(["90/? ? {100/100 ok, 100/100 ok}"]);
  });

  test("a column of two words that parts nothing is none", () => {
    const report = verified([
      written([
        ["SETTORE TECNICO"],
        ["Tipo", "Obiettivo", "Peso %"],
        ["A", "Cura delle strade", 40],
        ["B", "Cura delle scuole", 20],
        ["A", "Cura dei parchi", 25],
        ["B", "Nuova mensa", 15],
      ]),
    ]);
    expect(units(report)).toEqual(["100/100 ok"]);
  });
});

describe("levels above the objective, and one within another", () => {
  const AREA = ["Area strategica", "Peso area", "Obiettivo", "Peso obiettivo"];
  const area = [["SETTORE TECNICO"], AREA, ["Città sicura", 60, "Strade", 50], ["", "", "Scuole", 50], ["Città verde", 40, "Parchi", 60], ["", "", "Alberi", 40]]; // prettier-ignore

  test("an area with a weight of its own above weighed objectives", () => {
    expect(weightFindings(verified([written(area)]))).toEqual([]);
  });

  test("an area above objectives whose indicators are weighed as well", () => {
    const grid = (weights: readonly number[]): Written[][] => [
      [...AREA, "Indicatore", "Peso indicatore"],
      ["Strade", 60, "Buche", weights[0], "km", 50],
      ["", "", "", "", "giorni", 50],
      ["", "", "Segnaletica", weights[1], "metri", 100],
      ["Scuole", 40, "Tetti", weights[2], "aule", 100],
      ["", "", "Bagni", weights[3], "aule", 100],
    ];
    const indicators = "100/100 ok, 100/100 ok, 100/100 ok, 100/100 ok";
    expect(units(verified([written(grid([30, 30, 25, 15]))]))).toEqual([`100/? ? {60/60 ok, 40/40 ok, ${indicators}}`]);
    expect(units(verified([written(grid([50, 50, 60, 40]))]))).toEqual([`100/? ? {100/100 ok, 100/100 ok, ${indicators}}`]);
    expect(weightFindings(verified([written(grid([50, 50, 60, 30]))]))).toEqual(["phase-weights-total D5:D6"]);
  });

  test("indicators that make 100 in each phase", () => {
    const grid = [
      ["SETTORE TECNICO"],
      ["N.", "Obiettivo", "Peso", "Fase", "Peso fase", "Indicatore", "Peso indicatore"],
      [1, "Cura delle strade", 60, "Gara", 50, "giorni", 100],
      ["", "", "", "Lavori", 50, "km", 40],
      ["", "", "", "", "", "euro", 60],
      [2, "Cura delle scuole", 40, "Aule", 100, "aule", 100],
    ];
    expect(weightFindings(verified([written(grid)]))).toEqual([]);
  });

  test("phases that make 80 in all objectives but one", () => {
    const goal = (number: number, parts: readonly [number, number]) => [
      [number, `Cura delle strade ${String(number)}`, 25, "Gara", parts[0]],
      ["", "", "", "Lavori", parts[1]],
    ];
    const grid = [["SETTORE TECNICO"], ["N.", "Obiettivo", "Peso", "Fase", "Peso fase"], ...goal(1, [40, 40]), ...goal(2, [30, 50]), ...goal(3, [20, 60]), ...goal(4, [30, 45])]; // prettier-ignore
    expect(weightFindings(verified([written(grid)]))).toEqual(["phase-weights-total E9:E10"]);
  });
});
