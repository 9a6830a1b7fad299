/** What is to be said of two plans as wholes: transversal objectives, phases, files that should not be compared. */
import { sheetFromGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { compared, linesOf } from "../../support/compared";

const HEAD = ["N.", "Obiettivo", "Peso", "Scadenza"];
const OWN: Readonly<Record<string, readonly string[]>> = {
  Tributi: ["Bonifica della banca dati", "Sportello telematico"],
  Scuola: ["Controllo delle mense", "Trasporto degli alunni"],
  Cultura: ["Rilancio della stagione teatrale", "Aperture serali del museo"],
};
const SHARED = ["Pagamento delle fatture nei termini", "Attuazione del piano anticorruzione"];

/** A list of its own objectives, then the transversal ones with these weights. */
function list(name: string, shared: readonly [number, number] | null): Sheet {
  const own = (OWN[name] ?? []).map((title, i) => [i + 1, title, 30, "31/12/2025"]);
  const common = shared ? [["OBIETTIVI TRASVERSALI"], ...SHARED.map((title, i) => [i + 3, title, shared[i] ?? 0, "31/12/2025"]), ["", "TOTALE", 100]] : []; // prettier-ignore
  return sheetFromGrid(name, [[`Settore ${name}`], [], HEAD, ...own, ["", "TOT.", 60], ...common]);
}
const lists = (shared: readonly [number, number] | null): readonly Sheet[] => Object.keys(OWN).map((name) => list(name, shared));

test("what changes in the objectives of all structures is told once", () => {
  expect(linesOf(compared(lists([25, 15]), lists([15, 25])))).toEqual([
    "weight «Pagamento delle fatture nei termini»: 25 → 15 (and 2 more)",
    "weight «Attuazione del piano anticorruzione»: 15 → 25 (and 2 more)",
  ]);
});

test("transversal objectives on a sheet of their own are those of each list", () => {
  const block = sheetFromGrid("Trasversali", [["OBIETTIVI TRASVERSALI A TUTTI I SETTORI"], [], HEAD, ...SHARED.map((title, i) => [i + 1, title, i === 0 ? 25 : 15, "31/12/2025"]), ["", "TOTALE", 40]]); // prettier-ignore
  expect(linesOf(compared(lists([25, 15]), [...lists(null), block]))).toEqual([]);
});

describe("phases", () => {
  const plan = (phases: readonly (readonly [string, string, number])[]): readonly Sheet[] => [
    sheetFromGrid("Area", [
      ["AREA TECNICA"],
      ["N.", "Obiettivo / fase", "Peso"],
      ["1", "Manutenzione delle strade comunali", 100],
      ...phases.map(([number, title, weight]) => [number, title, weight]),
    ]),
  ];
  const PHASES = [["1.1", "Rilevazione dello stato", 30], ["1.2", "Progetto degli interventi", 30], ["1.3", "Collaudo finale", 40]] as const; // prettier-ignore
  test("none changed", () => expect(linesOf(compared(plan(PHASES), plan(PHASES)))).toEqual([]));
  test("weights, words, dropped and added", () => {
    const other = plan([["1.1", "Rilevazione dello stato", 20], ["1.2", "Progetto preliminare degli interventi", 30], ["1.3", "Gara di appalto", 50]]); // prettier-ignore
    const title = "«Manutenzione delle strade comunali»";
    expect([...linesOf(compared(plan(PHASES), other))].sort()).toEqual([
      `phase-added ${title} «Gara di appalto»`,
      `phase-dropped ${title} «Collaudo finale»`,
      `title ${title} / «Progetto degli interventi»: Progetto degli interventi → Progetto preliminare degli interventi`,
      `weight ${title} / «Rilevazione dello stato»: 30 → 20`,
    ]);
  });
});

describe("what speaks against comparing", () => {
  const titled = (body: string, year: number, sheets: readonly Sheet[]): readonly Sheet[] =>
    sheets.map((sheet) => sheetFromGrid(sheet.name, [[body], [`Piano della performance ${String(year)}`], ...Array.from({ length: (sheet.used?.bottom ?? 0) + 1 }, (_unused, row) => Array.from({ length: 4 }, (_cell, col) => sheet.value(row, col)))])); // prettier-ignore
  const kinds = (before: readonly Sheet[], after: readonly Sheet[]): readonly string[] =>
    compared(before, after).remarks.map(({ kind }) => kind);
  const here = titled("Comune di Borgo Alto", 2025, lists([25, 15]));

  test("the same body: nothing", () =>
    expect(kinds(here, titled("COMUNE DI BORGO ALTO PIANO DELLA PERFORMANCE", 2025, lists([25, 15])))).toEqual([]));
  test("another body", () => expect(kinds(here, titled("Comune di Valle Chiara", 2025, lists([25, 15])))).toEqual(["other-body"]));
  test("old and new exchanged", () => {
    const next = titled("Comune di Borgo Alto", 2026, lists([25, 15]));
    expect([kinds(next, here), kinds(here, next)]).toEqual([["swapped"], []]);
  });
  test("hardly anything in common", () => {
    const rows = ["Messa in sicurezza dei ponti", "Sgombero della neve", "Catasto delle gallerie"].map((title, i) => [i + 1, title, 20, "31/12/2025"]); // prettier-ignore
    const other = [sheetFromGrid("Strade", [["Settore Strade"], [], HEAD, ...rows, ["", "TOT.", 60]])];
    expect(compared(lists([25, 15]), other).remarks).toEqual([{ kind: "hardly-alike", found: 0, of: 3 }]);
  });
});
