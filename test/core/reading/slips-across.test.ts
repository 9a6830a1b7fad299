/** Objectives side by side on a sheet for each structure, one of which bears a number that no weight can be. */
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { reportOf } from "../../../src/core/report/report-of";
import { verify } from "../../../src/core/verify";

/** Three structures of 1000 points, the first with the given weights, below a label that says what they are or none that does. */
function plan(first: number, second: number, label = "Grado di importanza"): ReturnType<typeof reportOf> {
  const sheet = (name: string, weights: readonly number[]): ReturnType<typeof sheetFromGrid> =>
    sheetFromGrid(name, [
      ["Piano della performance"],
      [`U.O. ${name}`],
      ["N.", 1, 2],
      ["Linea di azione", `Riordinare ${name}`, `Aprire ${name} al sabato`],
      ["Standard", "95%", "20 giorni"],
      [label, ...weights],
    ]);
  const sheets = [sheet("Biblioteca", [first, second]), sheet("Tributi", [700, 300]), sheet("Museo", [450, 550])];
  return reportOf(verify({ file: "piano.xlsx", sheets }, DEFAULT_SETTINGS), "it");
}

const said = (report: ReturnType<typeof reportOf>): readonly string[] =>
  report.findings
    .filter(({ rule }) => rule.startsWith("weight") || rule === "not-read")
    .map(({ rule, sheet, range }) => `${rule} ${sheet} ${range}`);

test("a weight that was doubled is a weight, however much it is", () => {
  expect(said(plan(600, 400))).toEqual([]);
  expect(said(plan(1200, 400))).toEqual(["weights-total Biblioteca B6:C6", "weight-out-of-range Biblioteca B6"]);
});

test("beside a number that can be none the sheet is named: others call their weights so", () => {
  expect(said(plan(600, 40_000))).toEqual(["not-read Biblioteca A6"]);
  expect(said(plan(600, 400, "Gettoni"))).toEqual([]);
  expect(said(plan(600, 40_000, "Gettoni"))).toEqual(["not-read Biblioteca A6"]);
});
