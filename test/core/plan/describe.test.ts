import { reportOf } from "../../../src/core/report/report-of";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";
import type { Grid } from "../../support/verify-grid";

/** A structure's list over two sheets, its total below the second part. */
function pages(total: number): ReturnType<typeof reportOf> {
  const part = (number: number, ...rows: Grid): ReturnType<typeof sheetFromGrid> =>
    sheetFromGrid(`Tributi ${number}`, [[`Settore Tributi - parte ${number}`], ["N.", "Obiettivo", "Peso"], ...rows]);
  const sheets = [
    part(1, [1, "Ridurre l'arretrato", 30], [2, "Aggiornare la banca dati", 30]),
    part(2, [3, "Aprire lo sportello", 20], [4, "Incassare i residui", 10], ["Totale Settore Tributi", null, total]),
  ];
  return reportOf(verify({ file: "piano.xlsx", sheets }, DEFAULT_SETTINGS), "it");
}

test("a cell of another sheet is named with its sheet, one of the same sheet is not", () => {
  const said = pages(100).findings.filter(({ rule }) => rule === "weights-total");
  expect(said.map(({ sheet, message }) => [sheet, /Totale atteso: (.*?)\. /.exec(message)?.[1]])).toEqual([
    ["Tributi 1", "«Totale Settore Tributi» in C5 del foglio «Tributi 2»"],
    ["Tributi 2", "«Totale Settore Tributi» in C5"],
  ]);
});

test("so is the reason of a list that makes what it should", () => {
  expect(pages(90).sheets[0]?.units.map(({ why }) => why)).toEqual(["«Totale Settore Tributi» in C5 del foglio «Tributi 2»"]);
});
