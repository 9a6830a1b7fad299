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
};
