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
  en: {
    says: "Dates must exist in the calendar.",
    fires:
      "A deadline, or a date written out in another text of the objective, names a day that does not exist (31.06, 30/02, 29.02 in a year that is no leap year) or a month that does not (13/2025). Cells of the same column with the same date are one finding.",
    silent: "Numbers of laws and acts (“D.Lgs. 33/2013”, “delibera n. 45/2024”), telephone numbers, ratios such as 13/20.",
    why: "An impossible deadline can be neither met nor checked: at the end of the year nobody can tell whether the objective was reached in time.",
    source: "D.Lgs. 150/2009, art. 5 c. 2: objectives refer to a definite period of time",
  },
};
