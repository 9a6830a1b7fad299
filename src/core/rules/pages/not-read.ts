import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Un foglio sembra un piano ma non è stato letto.",
  fires:
    "Il foglio ha obiettivi, indicatori e scadenze ma nessun peso, oppure parla di obiettivi e di pesi con dei numeri accanto, ma non se ne ricava un elenco. Il rilievo dice che cosa manca e, se i numeri fanno più volte 100, quanti elenchi sembra contenere.",
  silent:
    "I fogli che non sono piani (rubriche, bilanci, listini, fogli vuoti), le istruzioni, le legende dei pesi e i riepiloghi di elenchi letti altrove: non danno nessun rilievo.",
  wrong: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["N.", "Obiettivo", "Indicatore", "Valore atteso", "Scadenza"],
    [1, "Manutenzione dei parchi", "Interventi", 30, "31/12/2025"],
    [2, "Rifacimento delle strade", "Metri", 500, "31/12/2025"],
  ),
  right: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["N.", "Obiettivo", "Peso", "Indicatore", "Valore atteso", "Scadenza"],
    [1, "Manutenzione dei parchi", 60, "Interventi", 30, "31/12/2025"],
    [2, "Rifacimento delle strade", 40, "Metri", 500, "31/12/2025"],
  ),
  why: "Un foglio saltato in silenzio sembrerebbe un foglio senza errori.",
  source: "Trasparenza del controllo",
  setting: "«Intestazioni proprie dell'ente» (`headings`), se la colonna dei pesi ha un nome insolito.",
};
