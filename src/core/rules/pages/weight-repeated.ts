import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Il peso di un obiettivo è scritto una volta sola.",
  fires:
    "Lo stesso peso è ripetuto su più righe dello stesso obiettivo, per esempio una per indicatore: una somma fatta da Excel lo conta più volte.",
  silent: "Due obiettivi diversi con lo stesso peso, e le celle unite, che contengono un solo valore.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", 60, "Interventi eseguiti", "31/12/2025"],
    [1, "Manutenzione dei parchi", 60, "Costo per metro quadro", "31/12/2025"],
    [2, "Rifacimento delle strade", 40, "Metri", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", 60, "Interventi eseguiti", "31/12/2025"],
    [null, null, null, "Costo per metro quadro", null],
    [2, "Rifacimento delle strade", 40, "Metri", "31/12/2025"],
  ),
  why: "La somma della colonna non è più il totale dei pesi, e chi aggiunge una formula ottiene un numero sbagliato.",
  source: "Controllo aritmetico",
  en: {
    says: "An objective's weight is written once.",
    fires:
      "The same weight is repeated on several rows of the same objective, for instance one for each indicator: a sum made by Excel counts it several times.",
    silent: "Two different objectives with the same weight, and merged cells, which hold one value only.",
    why: "The sum of the column is no longer the total of the weights, and whoever adds a formula gets a wrong number.",
    source: "Arithmetic",
  },
};
