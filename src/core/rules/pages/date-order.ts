import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Un'attività finisce dopo essere cominciata.",
  fires:
    "La data di fine viene prima di quella d'inizio: in due celle, in una sola («dal 31/12/2025 al 01/01/2025») o in un intervallo scritto al contrario («2027-2025»).",
  silent: "Le scadenze che si ripetono ogni anno, quelle in parole, e due scadenze nella stessa cella senza «dal … al».",
  wrong: area(
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Inizio", "Fine"],
    [1, "Manutenzione dei parchi", "60%", "Interventi", "01/09/2025", "31/03/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "01/01/2025", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Inizio", "Fine"],
    [1, "Manutenzione dei parchi", "60%", "Interventi", "01/03/2025", "30/09/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "01/01/2025", "31/12/2025"],
  ),
  why: "Una delle due date è sbagliata: finché non si sa quale, il tempo dell'obiettivo non è determinato.",
  source: "D.Lgs. 150/2009, art. 5 c. 2",
  en: {
    says: "An activity ends after it has begun.",
    fires:
      "The end comes before the beginning: in two cells, in one (“dal 31/12/2025 al 01/01/2025”) or in a range written backwards (“2027-2025”).",
    silent: "Deadlines that come again every year, those in words, and two deadlines in one cell without “dal … al”.",
    why: "One of the two dates is wrong: until it is known which, the objective's time is not determined.",
    source: "D.Lgs. 150/2009, art. 5 c. 2",
  },
};
