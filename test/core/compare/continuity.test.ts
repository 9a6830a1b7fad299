/** What comes from last year: said where nothing else can be meant, and not where the past is rightly named. */
import { outdatedIn } from "../../../src/core/compare/by-itself";
import { comparePlans } from "../../../src/core/compare/compare-plans";
import { carriedOver } from "../../../src/core/compare/continuity";
import { repealedIn } from "../../../src/core/compare/repealed";
import { asksLess } from "../../../src/core/compare/targets";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { verify, type Verified } from "../../../src/core/verify";

type Row = readonly CellValue[];
const HEAD = ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"];
function plan(year: number, rows: readonly Row[]): Verified {
  const sheet: Sheet = sheetFromGrid("Tributi", [[`Piano della performance ${String(year)}`], [...HEAD], ...rows.map((row) => [...row])]);
  return verify({ file: "", sheets: [sheet] }, DEFAULT_SETTINGS);
}

const OLD = plan(2024, [
  [1, "Bonifica della banca dati dei tributi", 40, "Posizioni verificate", ">= 90%", "31/12/2024"],
  [2, "Sportello telematico per i contribuenti", 30, "Pratiche on line", "300", "31/12/2024"],
  [3, "Carta dei servizi 2024", 20, "Approvazione", "entro il 30/06/2024", "30/06/2024"],
  [4, "Archivio delle concessioni", 10, "Faldoni", "20", "Intero anno"],
]);
const NEW = plan(2025, [
  [1, "Bonifica della banca dati dei tributi", 50, "Posizioni verificate", ">= 80%", "31/12/2025"],
  [2, "Sportello telematico per i contribuenti", 20, "Pratiche on line", "300", "31/12/2025"],
  [3, "Carta dei servizi 2025", 20, "Approvazione", "entro il 30/06/2025", "30/06/2025"],
  [4, "Archivio delle concessioni", 10, "Faldoni", "20", "Intero anno"],
]);

test("word for word, new dates only, targets that ask for less; weights aside", () => {
  const { same, dates, less, again, objectives } = carriedOver(comparePlans(OLD, NEW));
  const titles = (pairs: readonly { readonly after: { readonly title: { readonly value: string } | null } }[]): unknown =>
    pairs.map(({ after }) => after.title?.value);
  expect([again, objectives]).toEqual([4, 4]);
  expect(titles(same)).toEqual(["Archivio delle concessioni"]);
  expect(titles(dates)).toEqual(["Sportello telematico per i contribuenti", "Carta dei servizi 2025"]);
  expect(less.map(({ to }) => to?.value)).toEqual([">= 80%"]);
});

test.each([
  [">= 90%", ">= 80%", "", true],
  ["almeno 12", "almeno 10", "", true],
  ["95%", "90%", "Avvisi notificati sul totale", true],
  ["entro 30 giorni", "entro 45 giorni", "Tempo di risposta", true],
  ["<= 10 giorni", "<= 20 giorni", "", true],
  [">= 80%", ">= 90%", "", false],
  ["entro 45 giorni", "entro 30 giorni", "Tempo di risposta", false],
  ["30 giorni", "20 giorni", "Tempi medi di rilascio", false],
  ["5", "3", "Reclami ricevuti", false],
  ["-10%", "-5%", "Consumi", false],
  [">= 90%", "<= 80%", "", false],
  [">= 90% delle pratiche", ">= 80% delle istanze", "", false],
  ["2-3", "1-2", "Incontri", false],
  ["31/12/2024", "30/06/2024", "Approvazione", false],
  ["SI", "NO", "", false],
  ["1.200", "1.000", "Accessi", true],
])("the target %s, now %s (%s): asks for less is %s", (before, after, indicator, less) =>
  expect(asksLess(before, after, indicator)).toBe(less),
);

test.each([
  ["Gare secondo il D.Lgs. 50/2016", ["D.Lgs. 50/2016"]],
  ["Gare ai sensi del decreto legislativo 18 aprile 2016, n. 50", ["D.Lgs. 50/2016"]],
  ["Procedure del D.Lgs. n. 163 del 12.04.2006", ["D.Lgs. 163/2006"]],
  ["Sicurezza: D.lgs 626/94", ["D.Lgs. 626/1994"]],
  ["Gare secondo il D.Lgs. 36/2023, che sostituisce il D.Lgs. 50/2016", []],
  ["Chiusura dei contratti del vecchio codice (D.Lgs. 50/2016)", []],
  ["Adeguamento all'ex D.Lgs. 50/2016", []],
  ["Adempimenti del D.Lgs. 150/2016", []],
  ["Adempimenti della L. 190/2012 e del D.Lgs. 33/2013", []],
  ["Deliberazione n. 50/2016 del Consiglio", []],
] as const)("norms in «%s»", (text, names) => {
  expect(repealedIn(text, "2025-01-01").map(({ name }) => name)).toEqual(names);
});

test("a norm that was in force when the plan began is no matter", () => {
  expect(repealedIn("Gare secondo il D.Lgs. 50/2016", "2023-01-01")).toEqual([]);
});

test("by itself: years, deadlines and norms of the past; what the past is rightly named for is left alone", () => {
  const found = outdatedIn(
    plan(2025, [
      [1, "Piano della comunicazione 2024", 30, "Uscite", "6", "31/12/2025"],
      [2, "Riduzione dei consumi rispetto al 2023", 20, "Rendiconto 2024", "+10% sul 2024", "31/12/2025"],
      [3, "Gare secondo il D.Lgs. 50/2016", 20, "Gare", "3", "31/12/2024"],
      [4, "Programma 2024-2026 delle opere", 30, "Opere", "3", "31/12/2025"],
    ]),
  );
  expect(found.map((one) => [one.kind, `${"ABCDEF"[one.cell.col] ?? ""}${String(one.cell.row + 1)}`])).toEqual([
    ["year", "B3"],
    ["norm", "B5"],
    ["deadline", "F5"],
  ]);
});
