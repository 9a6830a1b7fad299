import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "I pesi delle fasi di un obiettivo devono fare 100%.",
  fires:
    "La somma dei pesi delle fasi (azioni, attività) di un obiettivo non fa 100, o il totale che il foglio dichiara per le fasi («Totale pesi azioni (=100)»).",
  silent: "Gli obiettivi senza fasi, e quelli le cui fasi non hanno nessun peso.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    ["1.1", "Fase: sopralluoghi", "(50%)", "Sopralluoghi", "30/06/2025"],
    ["1.2", "Fase: sfalci", "(40%)", "Sfalci", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    ["1.1", "Fase: sopralluoghi", "(50%)", "Sopralluoghi", "30/06/2025"],
    ["1.2", "Fase: sfalci", "(50%)", "Sfalci", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  why: "Il peso di una fase è una quota dell'obiettivo: se le quote non fanno 100, il raggiungimento dell'obiettivo, calcolato dalle fasi, è sbagliato.",
  source: "Sistema di misurazione e valutazione della performance dell'ente",
  en: {
    says: "The weights of an objective's phases must make 100%.",
    fires:
      "The sum of the weights of an objective's phases (actions, activities) does not make 100, or the total that the sheet states for the phases (“Totale pesi azioni (=100)”).",
    silent: "Objectives without phases, and those whose phases have no weight at all.",
    why: "The weight of a phase is a share of the objective: if the shares do not make 100, the achievement of the objective, which is computed from its phases, is wrong.",
    source: "The municipality's system for measuring and assessing performance",
  },
};
