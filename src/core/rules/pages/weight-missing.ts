import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Ogni obiettivo ha un peso.",
  fires:
    "Un obiettivo non ha peso (la cella è vuota o contiene un trattino), oppure una fase non lo ha mentre le altre dello stesso obiettivo sì. Un testo senza peso subito sotto l'ultimo obiettivo può essere un obiettivo o una nota: è un avviso.",
  silent: "Gli obiettivi segnati con X: sono prerequisiti, senza peso apposta. I piani con coefficienti invece dei pesi.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", null, "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", "40%", "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "X", "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", "40%", "Interventi eseguiti", "31/12/2025"],
  ),
  why: "Un obiettivo senza peso non conta nulla nel punteggio, e di solito è una dimenticanza che falsa anche il totale.",
  source: "Sistema di misurazione e valutazione della performance dell'ente",
};
