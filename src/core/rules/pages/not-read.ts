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
  en: {
    says: "A sheet looks like a plan but was not read.",
    fires:
      "The sheet has objectives, indicators and deadlines but no weight, or speaks of objectives and weights with numbers beside, but no list can be made of it. The finding says what is missing and, where the numbers make a multiple of 100, how many lists it seems to hold.",
    silent:
      "Sheets that are no plans (address lists, budgets, price lists, empty sheets), instructions, legends of weights and summaries of lists that are read elsewhere: they give no finding.",
    why: "A sheet that is skipped in silence would look like a sheet without errors.",
    source: "Openness of the check",
    setting: "“Headings of your own” (`headings`), where the column of weights has an unusual name.",
  },
};
