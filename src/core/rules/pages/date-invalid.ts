import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Le date devono esistere nel calendario.",
  fires:
    "Una scadenza, o una data scritta per esteso in un altro testo dell'obiettivo, indica un giorno che non c'è (31.06, 30/02, 29.02 in un anno non bisestile) o un mese che non c'è (13/2025). Le celle della stessa colonna con la stessa data sono un solo rilievo.",
  silent: "I numeri di leggi e atti («D.Lgs. 33/2013», «delibera n. 45/2024»), i numeri di telefono, i rapporti come 13/20.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "50%", "Interventi", "31.06.2025"],
    [2, "Rifacimento delle strade", "50%", "Interventi", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "50%", "Interventi", "30.06.2025"],
    [2, "Rifacimento delle strade", "50%", "Interventi", "31/12/2025"],
  ),
  why: "Un termine impossibile non si può rispettare né verificare: a fine anno nessuno sa dire se l'obiettivo è stato raggiunto in tempo.",
  source: "D.Lgs. 150/2009, art. 5 c. 2: gli obiettivi sono riferibili a un arco temporale determinato",
};
