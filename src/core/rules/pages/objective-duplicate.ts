import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Lo stesso obiettivo non compare due volte nella stessa struttura.",
  fires:
    "Due obiettivi di una struttura hanno lo stesso titolo e tutti gli altri testi uguali: obiettivo strategico, indicatori, target, scadenza.",
  silent:
    "Obiettivi con lo stesso titolo che almeno un'altra colonna distingue (indicatore, descrizione, scadenza); lo stesso obiettivo in strutture diverse.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "30%", "Metri", "31/12/2025"],
    [3, "Manutenzione dei parchi", "30%", "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "30%", "Metri", "31/12/2025"],
    [3, "Manutenzione dei parchi", "30%", "Costo per metro quadro", "31/12/2025"],
  ),
  why: "Può essere una riga copiata per errore: il suo peso conta due volte per lo stesso risultato.",
  source: "Buona redazione del piano",
  en: {
    says: "The same objective does not appear twice in the same structure.",
    fires:
      "Two objectives of a structure have the same title and all other texts alike: strategic objective, indicators, targets, deadline.",
    silent:
      "Objectives with the same title that at least one other column tells apart (indicator, description, deadline); the same objective in different structures.",
    why: "It may be a row copied by mistake: its weight counts twice for the same result.",
    source: "Good drafting of the plan",
  },
};
