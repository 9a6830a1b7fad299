import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Un peso è un numero.",
  fires:
    "La cella del peso contiene un testo che non è un numero, come «da definire» o «20 per il 2024». Dove tutto l'elenco è pesato a parole (Alto, Medio, Basso): una parola che la legenda, o le impostazioni, non conoscono; un solo avviso se niente dice quanto valgono.",
  silent:
    "I numeri scritti con il segno di percentuale, con i punti o tra parentesi («15%», «Punti 15», «(50%)») e la X dei prerequisiti; i livelli a parole che una legenda del foglio o le impostazioni spiegano.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "da definire", "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Interventi eseguiti", "31/12/2025"],
  ),
  why: "Finché il peso non è un numero la somma non si può controllare e il punteggio non si può calcolare.",
  source: "Controllo aritmetico",
  setting: "«Livelli» (`levels`): quanto valgono i pesi scritti a parole.",
  en: {
    says: "A weight is a number.",
    fires:
      "The cell of the weight holds a text that is no number, such as “da definire” or “20 per il 2024”. Where the whole list is weighed in words (Alto, Medio, Basso): a word that neither the legend nor the settings know; one warning only where nothing says what the words are worth.",
    silent:
      "Numbers written with a percent sign, with points or in brackets (“15%”, “Punti 15”, “(50%)”) and the X of prerequisites; levels in words that a legend of the sheet or the settings explain.",
    why: "As long as the weight is no number the sum cannot be checked and the score cannot be computed.",
    source: "Arithmetic",
    setting: "`levels` says what weights written in words are worth.",
  },
};
