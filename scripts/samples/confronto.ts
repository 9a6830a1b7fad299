/**
 * samples/confronto: a plan as the Giunta approved it in January, and as it is after the variation of July. The second is laid out in
 * another way: one table for all structures. And the plan of the year after, written over January's. What changed is listed in samples/README.md.
 */
import type { SheetDocument } from "../../src/core/document";
import { date, Page, percent, type Value } from "./page";

interface Goal {
  readonly number: number;
  readonly title: string;
  readonly weight: number;
  readonly indicator: string;
  readonly target: string;
  /** Day, month. */
  readonly by: readonly [number, number];
}

type Lists = Readonly<Record<string, readonly Goal[]>>;

const goal = (number: number, title: string, weight: number, indicator: string, target: string, by: Goal["by"] = [31, 12]): Goal => {
  return { number, title, weight, indicator, target, by };
};

const AFFAIRS = "Area 1 - Affari generali";
const FINANCE = "Area 2 - Finanziaria";
const WORKS = "Area 3 - Tecnica";

const january: Lists = {
  [AFFAIRS]: [
    goal(1, "Registro dei contenziosi aggiornato ogni mese", 30, "Aggiornamenti svolti", "12"),
    goal(2, "Stato civile in formato digitale", 40, "Atti digitali sul totale", ">= 80%", [30, 9]),
    goal(3, "Apertura serale dello sportello anagrafe", 30, "Ore di apertura aggiuntive", "60"),
  ],
  [FINANCE]: [
    goal(1, "Recupero dei tributi non versati", 50, "Avvisi notificati sul totale", "95%"),
    goal(2, "Riduzione dei tempi di pagamento dei fornitori", 30, "Indicatore annuale di ritardo", "0 giorni"),
    goal(3, "Inventario dei beni mobili", 20, "Beni censiti sul totale", "100%", [30, 6]),
  ],
  [WORKS]: [
    goal(1, "Manutenzione delle strade comunali", 60, "Chilometri asfaltati", "8"),
    goal(2, "Efficienza energetica degli edifici scolastici", 40, "Consumi ridotti rispetto al 2024", "-10%"),
  ],
};

const july: Lists = {
  [AFFAIRS]: [
    goal(1, "Registro dei contenziosi aggiornato ogni mese", 40, "Aggiornamenti svolti", "12"),
    goal(2, "Stato civile in formato digitale", 40, "Atti digitali sul totale", ">= 70%", [31, 12]),
    goal(3, "Inventario dei beni mobili", 20, "Beni censiti sul totale", "100%", [30, 6]),
  ],
  [FINANCE]: [
    goal(1, "Recupero dei tributi non versati", 60, "Avvisi notificati sul totale", "95%"),
    goal(2, "Riduzione dei tempi medi di pagamento dei fornitori", 40, "Indicatore annuale di ritardo", "0 giorni"),
  ],
  "Area 3 - Lavori pubblici e ambiente": [
    goal(1, "Manutenzione delle strade comunali", 50, "Chilometri asfaltati", "8"),
    goal(2, "Efficienza energetica degli edifici scolastici", 30, "Consumi ridotti rispetto al 2024", "-10%"),
    goal(3, "Colonnine di ricarica nei parcheggi", 20, "Colonnine in funzione", "6"),
  ],
};

/** The year after, written over January's: some of it word for word, some with a new date, targets that ask for less, a norm repealed since. */
const next: Lists = {
  [AFFAIRS]: [
    goal(1, "Registro dei contenziosi aggiornato ogni mese", 30, "Aggiornamenti svolti", "12"),
    goal(2, "Stato civile in formato digitale", 40, "Atti digitali sul totale", ">= 60%", [30, 9]),
    goal(3, "Piano della comunicazione istituzionale 2025", 30, "Uscite del notiziario", "6"),
  ],
  [FINANCE]: [
    goal(1, "Recupero dei tributi non versati", 50, "Avvisi notificati sul totale", "90%"),
    goal(2, "Riduzione dei tempi di pagamento dei fornitori", 30, "Indicatore annuale di ritardo", "0 giorni"),
    goal(3, "Inventario dei beni mobili", 20, "Beni censiti sul totale", "100%", [30, 6]),
  ],
  [WORKS]: [
    goal(1, "Gare di lavori secondo il D.Lgs. 50/2016", 60, "Gare concluse sul totale", "90%"),
    goal(2, "Efficienza energetica degli edifici scolastici", 40, "Consumi ridotti rispetto al 2024", "-10%"),
  ],
};

const BODY = "Comune di Borgoselva";

/** A sheet a structure, weights as plain numbers. */
function sheets(lists: Lists, year: number): readonly SheetDocument[] {
  return Object.entries(lists).map(([name, goals]) => {
    const page = new Page(name, [6, 48, 10, 34, 16, 16]);
    page.put(0, 0, BODY, "title", { col: 5 }).put(1, 0, `Piano della performance ${String(year)}`, "title", { col: 5 }).put(2, 0, name, "title", { col: 5 }); // prettier-ignore
    page.line(4, ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza"], "heading");
    goals.forEach(({ number, title, weight, indicator, target, by }, i) =>
      page.line(5 + i, [number, title, weight, indicator, target, date(year, by[1], by[0])]),
    );
    const total: Value = { formula: `SUM(C6:C${String(5 + goals.length)})`, result: goals.reduce((sum, { weight }) => sum + weight, 0) };
    page.line(5 + goals.length, [null, "TOTALE", total], "total");
    return page.document({ frozenRows: 5 });
  });
}

/** One table for all, weights in per cent, deadlines as month and year. */
function table(lists: Lists): readonly SheetDocument[] {
  const page = new Page("Obiettivi 2025", [34, 8, 12, 48, 12, 16, 34]);
  page.put(0, 0, BODY, "title", { col: 6 }).put(1, 0, "Piano della performance 2025 - variazione di luglio", "title", { col: 6 });
  page.line(3, ["Struttura", "N.", "Entro il", "Obiettivo", "Peso %", "Target", "Indicatore"], "heading");
  Object.entries(lists)
    .flatMap(([unit, goals]) => goals.map((one) => ({ unit, ...one })))
    .forEach(({ unit, number, title, weight, indicator, target, by }, i) =>
      page.line(4 + i, [unit, number, `${String(by[1]).padStart(2, "0")}/2025`, title, percent(weight / 100), target, indicator]),
    );
  return [page.document({ frozenRows: 4 })];
}

/** The plans by the names of their files. */
export const confronto: Readonly<Record<string, readonly SheetDocument[]>> = {
  "confronto/piano-2025.xlsx": sheets(january, 2025),
  "confronto/piano-2025-variato.xlsx": table(july),
  "confronto/piano-2026.xlsx": sheets(next, 2026),
};
