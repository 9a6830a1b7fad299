import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Il totale scritto sul foglio deve essere la somma dei pesi sopra di esso.",
  fires:
    "Una riga «TOT.» o un «peso totale» dice un numero diverso dalla somma dei pesi della sua sezione, e anche dalla somma di tutti i pesi dall'inizio dell'elenco (il totale può essere cumulativo: va bene se è uguale a una delle due).",
  silent:
    "Quando è la somma dei pesi a non tornare, parla il controllo sui totali; quando è la formula del totale a saltare un peso, parla quello sulle formule: lo stesso errore non si segnala due volte.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
    [null, "TOTALE", "90%"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
    [null, "TOTALE", "100%"],
  ),
  why: "Un totale scritto a mano resta com'è quando i pesi cambiano: chi legge crede che il piano torni, e non torna.",
  source: "Controllo aritmetico",
  en: {
    says: "The total written on the sheet must be the sum of the weights above it.",
    fires:
      "A “TOT.” row or a “peso totale” says a number that differs from the sum of its section's weights, and also from the sum of all weights from the beginning of the list (the total may be cumulative: equal to either of the two is fine).",
    silent:
      "Where the sum of the weights itself is wrong, the check of totals speaks; where the total's formula leaves out a weight, the check of formulas does: the same slip is not reported twice.",
    why: "A total that was typed by hand stays as it is when the weights change: whoever reads it believes that the plan adds up, and it does not.",
    source: "Arithmetic",
  },
};
