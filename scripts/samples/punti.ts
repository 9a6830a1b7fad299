/** samples/punti.xlsx: objectives in prose, in a single column, weighed in points. The mistakes are listed in samples/README.md. */
import type { SheetDocument } from "../../src/core/document";
import { Page } from "./page";

interface Paragraph {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly indicator: string;
  readonly deadline: string;
  readonly points: string;
}

function proseSheet(name: string, sector: string, paragraphs: readonly Paragraph[], total: number): SheetDocument {
  const page = new Page(name, [110]);
  page.put(0, 0, "Anno 2025 - PIANO DETTAGLIATO DEGLI OBIETTIVI (Punteggi fino a 80 P.)", "title");
  page.put(1, 0, `OBIETTIVI ${sector}`, "title");
  let row = 3;
  for (const { number, title, text, indicator, deadline, points } of paragraphs) {
    page
      .put(row, 0, `${number}. ${title}`, "strong")
      .put(row + 1, 0, text)
      .put(row + 2, 0, `INDICATORE: ${indicator}`);
    page.put(row + 3, 0, `TERMINE REALIZZAZIONE: ${deadline}`).put(row + 4, 0, points, "strong");
    row += 6;
  }
  page.put(row, 0, `PESO TOTALE PUNTI ${total}`, "total-label");
  return page.document({ landscape: false });
}

const goal = (number: number, title: string, text: string, indicator: string, deadline: string, points: string): Paragraph => ({
  number,
  title,
  text,
  indicator,
  deadline,
  points,
});

const payments = (number: number): Paragraph =>
  goal(
    number,
    "Tempi di pagamento",
    "Obiettivo previsto dalla legge: pagare i fornitori entro trenta giorni dal ricevimento della fattura.",
    "Indicatore annuale di ritardo dei pagamenti non superiore a zero",
    "31.12.2025",
    "Punti 30",
  );
const integrity = (number: number, points: string): Paragraph =>
  goal(
    number,
    "Anticorruzione e trasparenza",
    "Applicare le misure del piano e tenere aggiornate le pagine di Amministrazione trasparente.",
    "relazione sulle misure applicate e pagine aggiornate",
    "31.12.2025",
    points,
  );
const training = (number: number, points: string): Paragraph =>
  goal(
    number,
    "Formazione",
    "Assicurare a ogni dipendente del settore almeno quaranta ore di formazione (40 ore).",
    "ore di formazione per dipendente",
    "31.12.2025",
    points,
  );

const affairs: readonly Paragraph[] = [
  goal(
    1,
    "Sportello digitale",
    "Portare in rete le domande più frequenti, con un aiuto telefonico per chi non ha dimestichezza con il computer.",
    "domande presentate in rete sul totale",
    "30.09.2025",
    "Punti 20",
  ),
  goal(
    2,
    "Archivio comunale",
    "Riordinare l'archivio di deposito e compilarne l'inventario.",
    "metri di scaffale inventariati",
    "31.12.2025",
    "Punti 10",
  ),
  integrity(3, "Punti 10"),
  payments(4),
  training(5, "Punti 10"),
];

const finance: readonly Paragraph[] = [
  goal(
    1,
    "Recupero dei tributi",
    "Controllare le posizioni non in regola e inviare gli avvisi prima della prescrizione.",
    "avvisi inviati sul totale delle posizioni",
    "30.11.2025",
    "Punti 15",
  ),
  goal(
    2,
    "Inventario dei beni",
    "Aggiornare l'inventario dei beni mobili e immobili.",
    "beni verificati sul totale",
    "31.12.2025",
    "Punti 10",
  ),
  integrity(3, "Punti 10"),
  payments(5), // 4 is missing
  training(6, "Punti 10"), // 75 in all, and the last line says 80
];

const works: readonly Paragraph[] = [
  goal(1, "Gare d'appalto", "Avviare le gare delle opere già finanziate.", "gare pubblicate sul totale", "31.12.2025", "Punti 20"),
  goal(
    2,
    "Protezione civile",
    "Aggiornare il piano e provarlo con un'esercitazione.",
    "piano approvato ed esercitazione svolta",
    "31 ottobre 2025",
    "Punti da definire",
  ),
  integrity(3, "Punti 10"),
  payments(4),
  training(5, "Punti 10"),
];

function general(): SheetDocument {
  const page = new Page("Performance organizzativa", [110]);
  page.put(0, 0, "PIANO PERFORMANCE Anno 2025 - OBIETTIVI DI PERFORMANCE ORGANIZZATIVA", "title");
  page.put(2, 0, "1) Migliorare il giudizio dei cittadini sui servizi, rilevato con un questionario annuale.");
  page.put(3, 0, "2) Tenere completa e aggiornata la sezione Amministrazione trasparente.");
  page.put(4, 0, "TERMINE REALIZZAZIONE: 31.12.2025").put(5, 0, "TOTALE PUNTEGGI PERFORMANCE ORGANIZZATIVA: 20 PUNTI", "strong");
  return page.document({ landscape: false });
}

/** The sheets of samples/punti.xlsx. */
export const punti: readonly SheetDocument[] = [
  general(),
  proseSheet("Settore I Amministrativo", "SETTORE I AMMINISTRATIVO", affairs, 80),
  proseSheet("Settore II Finanziario", "SETTORE II FINANZIARIO", finance, 80),
  proseSheet("Settore III Tecnico", "SETTORE III TECNICO", works, 80),
];
