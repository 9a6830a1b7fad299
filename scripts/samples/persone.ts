/**
 * samples/schede-individuali: a plan at the year's end that says who takes part in what, in one area by columns of names and in the
 * other by names with percentages. One name stands in both.
 */
import type { SheetDocument } from "../../src/core/document";
import { date, Page, percent, type Value } from "./page";

interface Goal {
  readonly title: string;
  readonly indicator: string;
  readonly target: string;
  readonly weight: number;
  readonly result: Value;
  readonly people: readonly (Value | null)[];
}

const HEADINGS = ["N.", "Obiettivo", "Indicatore", "Valore atteso", "Scadenza", "Peso (totale 100)", "Grado di raggiungimento"];
const WIDTHS = [6, 46, 34, 26, 14, 12, 16];

function area(name: string, head: string, people: readonly string[], width: number, goals: readonly Goal[]): SheetDocument {
  const page = new Page(name, [...WIDTHS, ...people.map(() => width)]);
  page.put(0, 0, "COMUNE DI BORGOSELVA - PIAO 2025-2027, PERFORMANCE", "title", { col: 6 });
  page.put(1, 0, name.toUpperCase(), "title", { col: 6 });
  page.put(2, 0, "Responsabile:", "strong", { col: 1 }).put(2, 2, head, "text", { col: 4 });
  page.line(4, [...HEADINGS, ...people], "heading");
  goals.forEach(({ title, indicator, target, weight, result, people: shares }, index) =>
    page.line(5 + index, [index + 1, title, indicator, target, date(2025, 12, 31), weight, result, ...shares]),
  );
  const last = 5 + goals.length;
  page.put(last, 1, "TOTALE", "total-label").put(last, 5, { formula: `SUM(F6:F${String(last)})`, result: 100 }, "total");
  return page.document({ frozenRows: 5 });
}

const technical = area("Area Tecnica", "arch. Paola Verdi", ["Marco Galli", "Elena Sala", "Ivo Conti"], 12, [
  { title: "Manutenzione delle strade comunali", indicator: "Chilometri rifatti", target: "12 km", weight: 20, result: percent(0.9), people: [percent(0.5), percent(0.3), percent(0.2)] },
  { title: "Messa in sicurezza delle scuole", indicator: "Edifici verificati", target: "4 edifici", weight: 20, result: percent(1), people: [null, percent(0.6), percent(0.4)] },
  { title: "Sportello digitale per l'edilizia", indicator: "Pratiche in rete", target: "80 %", weight: 15, result: percent(0.75), people: [percent(1), null, null] },
  { title: "Rispetto dei tempi di pagamento", indicator: "Indicatore annuale di ritardo", target: "non oltre 0 giorni", weight: 30, result: percent(1), people: [percent(0.2), percent(0.3), percent(0.5)] },
  { title: "Formazione: 40 ore per dipendente", indicator: "Ore per dipendente", target: "40", weight: 15, result: percent(0.8), people: [percent(0.4), percent(0.3), percent(0.3)] },
]); // prettier-ignore

const administrative = area("Area Amministrativa", "dott. Andrea Costa", ["Personale coinvolto"], 34, [
  { title: "Registro dei procedimenti", indicator: "Procedimenti mappati", target: "tutti", weight: 25, result: percent(1), people: ["Lucia Ferri 60%; Marco Galli 40%"] },
  { title: "Formazione: 40 ore per dipendente", indicator: "Ore per dipendente", target: "40", weight: 20, result: percent(0.8), people: ["Lucia Ferri 100%"] },
  { title: "Prevenzione della corruzione e trasparenza", indicator: "Pagine aggiornate", target: "tutte", weight: 25, result: "non valutabile", people: ["Lucia Ferri 50%; Marco Galli 50%"] },
  { title: "Rispetto dei tempi di pagamento", indicator: "Indicatore annuale di ritardo", target: "non oltre 0 giorni", weight: 30, result: percent(1), people: ["Marco Galli 100%"] },
]); // prettier-ignore

export const persone: Readonly<Record<string, readonly SheetDocument[]>> = {
  "schede-individuali/consuntivo-2025.xlsx": [technical, administrative],
};
