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
};
