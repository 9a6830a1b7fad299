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
};
