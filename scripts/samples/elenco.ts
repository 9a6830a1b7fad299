/** samples/elenco.xlsx: a plain list with a part shared by all areas. The mistakes are listed in samples/README.md. */
import type { SheetDocument } from "../../src/core/document";
import { Page, percent, type Value } from "./page";

type Row = readonly [number: Value, weight: Value, goal: string, result: string, indicator: string, state: string];
const HEADINGS = ["N.", "Peso obiettivo", "Obiettivi anno 2025", "Risultati attesi", "Indicatori", "Stato attuazione"];
const WIDTHS = [6, 10, 48, 40, 40, 22];
const YEAR_END = "Entro il 31/12/2025";

function listSheet(
  name: string,
  unit: string,
  own: readonly Row[],
  shared: readonly Row[],
  heading = "Obiettivi anno 2025",
): SheetDocument {
  const page = new Page(name, WIDTHS);
  page.put(0, 0, "ALLEGATO 1 - PIANO DELLA PERFORMANCE 2025-2027", "title", { col: 5 });
  page.put(1, 0, `OBIETTIVI ${unit}`, "title", { col: 5 });
  page.line(
    3,
    HEADINGS.map((text, col) => (col === 2 ? heading : text)),
    "heading",
  );
  own.forEach((row, i) => page.line(4 + i, row));
  if (shared.length > 0) {
    page.put(4 + own.length, 0, "OBIETTIVI TRASVERSALI", "section", { col: 5 });
    shared.forEach((row, i) => page.line(5 + own.length + i, row));
  }
  return page.document({ frozenRows: 4 });
}

const transversal: readonly Row[] = [
  [1, percent(0.05), "Misure di prevenzione della corruzione", "Misure applicate dall'area", "Relazione annuale dell'area", YEAR_END],
  [
    2,
    percent(0.05),
    "Pubblicazioni in Amministrazione trasparente",
    "Pagine complete e aggiornate",
    "Pagine aggiornate sul totale",
    YEAR_END,
  ],
  [3, percent(0.05), "Formazione del personale", "Almeno 40 ore per dipendente", "Ore di formazione per dipendente", YEAR_END],
  [
    4,
    percent(0.3),
    "Tempi di pagamento dei fornitori",
    "Pagamento delle fatture entro 30 giorni",
    "Indicatore annuale di ritardo",
    YEAR_END,
  ],
];

const secretary: readonly Row[] = [
  [1, percent(0.15), "Stesura e aggiornamento del PIAO", "Documento approvato dalla Giunta", "Approvazione entro il termine", YEAR_END],
  [2, percent(0.1), "Sezione rischi corruttivi e trasparenza", "Sezione aggiornata", "Approvazione entro il termine", YEAR_END],
  [3, percent(0.15), "Assistenza agli organi", "Pareri resi alle sedute", "Sedute assistite sul totale", "100%"],
  [4, percent(0.15), "Controllo successivo sugli atti", "Relazione semestrale", "Atti controllati sul totale", YEAR_END],
  [5, percent(0.15), "Formazione: 40 ore per dipendente", "Piano dei corsi attuato", "Ore per dipendente", YEAR_END],
  [6, percent(0.3), "Coordinamento dei tempi di pagamento", "Ritardo non superiore a zero", "Indicatore annuale di ritardo", YEAR_END],
];

const affairs: readonly Row[] = [
  [1, percent(0.2), "Registro dei contenziosi", "Registro aggiornato ogni mese", "Aggiornamenti svolti", "100%"],
  [2, percent(0.15), "Protocollo informatico", "Registrazione in giornata", "Atti protocollati in giornata sul totale", "95%"],
  [3, percent(0.1), "Stato civile digitale", "Atti formati in digitale", "Atti digitali sul totale", "Entro il 31/12/2024"],
  [3, percent(0.05), "Albo pretorio", "Pubblicazione entro due giorni", "Atti pubblicati nei termini", "100%"],
];

const finance: readonly Row[] = [
  [
    1,
    "25%",
    "Bilancio di previsione 2026-2028",
    "Schema presentato alla Giunta",
    "Presentazione entro il 15 novembre",
    "Entro il 15/11/2025",
  ],
  [2, "20%", "Recupero dei tributi non versati", "Avvisi notificati", "Avvisi notificati sul totale", YEAR_END],
  [3, "10%", "Rendiconto", "Rendiconto approvato", "Approvazione entro il termine", "Entro il 30/04/2025"],
];

const works: readonly Row[] = [
  [1, percent(0.3), "Manutenzione delle strade", "Strade asfaltate", "Chilometri asfaltati", YEAR_END],
  [
    2,
    percent(0.25),
    "Efficienza energetica degli edifici",
    "Edifici riqualificati",
    "Consumi ridotti rispetto al 2024",
    "Entro il 30/09/2026",
  ],
];

/** A sheet that is no plan: nothing is said about it. */
function phones(): SheetDocument {
  const page = new Page("Rubrica", [28, 24, 14, 16]);
  page.line(0, ["Ufficio", "Referente", "Telefono", "Peso pacco (kg)"], "heading");
  page.line(1, ["Protocollo", "Anna Bianchi", "0100 123401", 2]).line(2, ["Ragioneria", "Luca Verdi", "0100 123402", 3.5]);
  page.line(3, ["Ufficio tecnico", "Sara Neri", "0100 123403", 12]);
  return page.document();
}

/** The sheets of samples/elenco.xlsx. */
export const elenco: readonly SheetDocument[] = [
  listSheet("Segretario comunale", "SEGRETARIO COMUNALE", secretary, []),
  listSheet("Area 1 - Affari generali", "AREA 1 - AFFARI GENERALI", affairs, transversal), // 95; number 3 twice; a deadline of 2024
  listSheet("Area 2 - Finanziaria", "AREA 2 - FINANZIARIA", finance, transversal), // weights as text
  listSheet("Area 3 - Tecnica", "AREA 3 - TECNICA", works, transversal, "OBIETTIVI DI AREA ANNO 2024"), // last year's heading
  phones(),
];
