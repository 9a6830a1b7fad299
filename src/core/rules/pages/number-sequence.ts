import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Gli obiettivi sono numerati senza salti.",
  fires: "La numerazione di un elenco salta un numero (3, poi 5) o non comincia da 1. Più salti dello stesso elenco sono un solo rilievo.",
  silent:
    "Una numerazione che ricomincia da 1 apre un nuovo elenco, e una sezione può continuare i numeri di quella prima. Gli elenchi senza numeri.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi", "31/12/2025"],
    [2, "Rifacimento delle strade", "35%", "Interventi", "31/12/2025"],
    [4, "Refezione scolastica", "25%", "Interventi", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi", "31/12/2025"],
    [2, "Rifacimento delle strade", "35%", "Interventi", "31/12/2025"],
    [3, "Refezione scolastica", "25%", "Interventi", "31/12/2025"],
  ),
  why: "Un numero che manca è spesso un obiettivo cancellato per errore, insieme al suo peso.",
  source: "Buona redazione del piano",
  en: {
    says: "Objectives are numbered without gaps.",
    fires: "The numbering of a list skips a number (3, then 5) or does not begin with 1. Several gaps of the same list are one finding.",
    silent:
      "A numbering that begins again with 1 opens a new list, and a section may go on with the numbers of the one before. Lists without numbers.",
    why: "A missing number is often an objective deleted by mistake, together with its weight.",
    source: "Good drafting of the plan",
  },
};
