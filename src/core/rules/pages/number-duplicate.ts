import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Due obiettivi dello stesso elenco non hanno lo stesso numero.",
  fires: "Lo stesso numero compare due volte nello stesso elenco, su obiettivi diversi.",
  silent: "Numeri uguali in sezioni o strutture diverse, e le righe che continuano lo stesso obiettivo.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi", "31/12/2025"],
    [2, "Rifacimento delle strade", "35%", "Interventi", "31/12/2025"],
    [2, "Refezione scolastica", "25%", "Interventi", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi", "31/12/2025"],
    [2, "Rifacimento delle strade", "35%", "Interventi", "31/12/2025"],
    [3, "Refezione scolastica", "25%", "Interventi", "31/12/2025"],
  ),
  why: "A fine anno un riferimento come «obiettivo 2» non dice più di quale obiettivo si parla.",
  source: "Buona redazione del piano",
  en: {
    says: "Two objectives of the same list do not have the same number.",
    fires: "The same number appears twice in the same list, on different objectives.",
    silent: "Equal numbers in different sections or structures, and rows that continue the same objective.",
    why: "At the end of the year a reference such as “objective 2” no longer says which objective is meant.",
    source: "Good drafting of the plan",
  },
};
