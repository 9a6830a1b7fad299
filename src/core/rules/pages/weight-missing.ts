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
  en: {
    says: "Every objective has a weight.",
    fires:
      "An objective has no weight (the cell is empty or holds a dash), or a phase has none while the others of the same objective do. A text without a weight directly below the last objective may be an objective or a note: that is a warning.",
    silent:
      "Objectives marked with an X: they are prerequisites, without a weight on purpose. Plans with coefficients in place of weights.",
    why: "An objective without a weight counts nothing in the score, and is usually an oversight that makes the total wrong as well.",
    source: "The municipality's system for measuring and assessing performance",
  },
};
