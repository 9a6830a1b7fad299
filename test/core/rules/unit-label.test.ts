import { unitLabel } from "../../../src/core/rules/unit-label";
import { sheetFromGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

function cards(name: string, title: string, labels: readonly string[]): Sheet {
  const blocks = labels.flatMap((label, index) => [
    [],
    [label],
    [`Obiettivo n. ${String(index + 1)}`, "Descrizione obiettivo operativo", "Fine", "Peso"],
    ["TEMA", `Attività ${String(index + 1)}`, "31.12.2025", "50%"],
  ]);
  return sheetFromGrid(name, [[title], ...blocks]);
}

const fourth = cards("Settore IV", "SETTORE IV – PERSONALE", ["SETTORE IV", "SETTORE IV"]);

test("a card that bears the heading of another sheet's unit", () => {
  const sheets = [fourth, cards("Polizia", "POLIZIA LOCALE", ["SETTORE P.L.", "SETTORE IV"])];
  expect(findings(unitLabel, sheets).map(({ at, message }) => `${at} ${message}`)).toEqual([
    "Polizia!A7 La scheda dell'obiettivo 2 è intestata a «SETTORE IV», che è il titolo del foglio «Settore IV», ma si trova nell'elenco di «POLIZIA LOCALE». Correggete l'intestazione in A7, oppure spostate la scheda.",
  ]);
});

test("not: an abbreviation of the own name", () => {
  expect(places(unitLabel, [fourth, cards("Polizia", "POLIZIA LOCALE", ["SETTORE P.L.", "SETTORE P.L."])])).toEqual([]);
});

test("not: a manager's name behind the heading", () => {
  expect(
    places(unitLabel, [
      cards("Settore IV", "SETTORE IV – PERSONALE", ["SETTORE IV (Rossi)", "SETTORE IV (Verdi)"]),
      cards("Polizia", "POLIZIA LOCALE", ["SETTORE P.L."]),
    ]),
  ).toEqual([]);
});
