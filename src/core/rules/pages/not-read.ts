import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Un foglio sembra un piano ma non è stato letto.",
  fires: "Il foglio ha obiettivi, indicatori e scadenze, ma non si trova dove sono i pesi. Il rilievo dice che cosa manca.",
  silent: "I fogli che non sono piani (rubriche, bilanci, fogli vuoti): non danno nessun rilievo.",
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
