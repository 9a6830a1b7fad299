import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "I pesi sono numeri, non testi che somigliano a numeri.",
  fires:
    "La cella del peso contiene un numero scritto come testo (con il segno di percentuale battuto a mano, tra parentesi, o con un apostrofo davanti).",
  silent: "I piani scritti in forma di testo («Punti 20»), dove i pesi sono testo per natura.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"],
    [1, "Manutenzione dei parchi", 60, "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", 40, "Interventi eseguiti", "31/12/2025"],
  ),
  why: "SOMMA di Excel salta i testi senza dirlo: il totale viene più basso, o zero.",
  source: "Funzionamento di Excel",
  en: {
    says: "Weights are numbers, not texts that look like numbers.",
    fires:
      "The cell of the weight holds a number written as text (with a percent sign typed by hand, in brackets, or behind an apostrophe).",
    silent: "Plans written as prose (“Punti 20”), where weights are text by nature.",
    why: "Excel's SUM skips texts without saying so: the total comes out lower, or zero.",
    source: "How Excel works",
  },
};
