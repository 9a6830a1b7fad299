import { area, type ExampleCell, type RulePage } from "./page";

const HEADINGS: readonly ExampleCell[] = ["N.", "Obiettivo", "Peso (totale 100)", "Galli", "Sala", "Conti"];

export const page: RulePage = {
  says: "Le quote delle persone fanno 100 per ogni obiettivo, oppure per ogni persona.",
  fires:
    "Accanto ai pesi c'è una colonna per persona o struttura, e in quasi tutte le righe (o colonne) i numeri fanno 100, o il peso dell'obiettivo, ma in una o in poche no. Lo stesso per le quote scritte riga per riga o in una cella («Galli 40 %, Sala 60 %»).",
  silent:
    "Numeri sotto dei nomi che non fanno 100 quasi mai: non sono quote. Una colonna sola. Numeri che fanno 100 sia per riga sia per colonna.",
  wrong: area(
    ["AREA TECNICA"],
    HEADINGS,
    [1, "Piano delle strade", 40, 50, 49, null],
    [2, "Parcheggi e sosta", 30, null, 60, 40],
    [3, "Sfalcio dei cigli", 20, 100, null, null],
    [4, "Verde pubblico", 10, 20, 30, 50],
  ),
  right: area(
    ["AREA TECNICA"],
    HEADINGS,
    [1, "Piano delle strade", 40, 50, 50, null],
    [2, "Parcheggi e sosta", 30, null, 60, 40],
    [3, "Sfalcio dei cigli", 20, 100, null, null],
    [4, "Verde pubblico", 10, 20, 30, 50],
  ),
  why: "Le quote dividono il risultato, e poi il premio, tra chi ha lavorato a un obiettivo: se non fanno 100, qualcuno ha di più o di meno del dovuto.",
  source: "Sistema di misurazione e valutazione della performance dell'ente",
  en: {
    says: "The shares of people make 100 for each objective, or for each person.",
    fires:
      "Beside the weights there is a column for each person or structure, and in nearly all rows (or columns) the numbers make 100, or the objective's weight, but in one or a few they do not. The same holds for shares written row by row or in one cell (“Galli 40 %, Sala 60 %”).",
    silent:
      "Numbers below names that hardly ever make 100: they are no shares. A single column. Numbers that make 100 both by row and by column.",
    why: "Shares divide the result, and then the bonus, among those who worked on an objective: if they do not make 100, somebody gets more or less than is due.",
    source: "The municipality's system for measuring and assessing performance",
  },
};
