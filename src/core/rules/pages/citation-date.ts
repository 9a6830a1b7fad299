import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Le norme più citate sono citate con la data giusta.",
  fires:
    "Un titolo, un obiettivo o un indicatore cita con una data sbagliata una delle norme che il programma conosce: le leggi e i decreti che ricorrono nei piani (per esempio D.Lgs. 150/2009, L. 190/2012, D.Lgs. 33/2013, D.L. 13/2023) e la direttiva sulla formazione del 14 gennaio 2025.",
  silent: "Tutte le altre norme e gli atti dell'ente. Le citazioni senza data.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [
      1,
      "Formazione del personale, come da direttiva del Ministro per la Pubblica Amministrazione del 04.01.2025",
      "60%",
      "40 ore pro capite",
      "31/12/2025",
    ],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [
      1,
      "Formazione del personale, come da direttiva del Ministro per la Pubblica Amministrazione del 14.01.2025",
      "60%",
      "40 ore pro capite",
      "31/12/2025",
    ],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  why: "Una data sbagliata si copia da un piano all'altro, e chi cerca la norma non la trova.",
  source: "Date di pubblicazione degli atti",
  en: {
    says: "The acts quoted most are quoted with their right date.",
    fires:
      "A title, an objective or an indicator quotes with a wrong date one of the acts that the program knows: the laws and decrees that come up in plans (such as D.Lgs. 150/2009, L. 190/2012, D.Lgs. 33/2013, D.L. 13/2023) and the directive on training of 14 January 2025.",
    silent: "All other acts, and the municipality's own. Quotations without a date.",
    why: "A wrong date is copied from one plan to the next, and whoever looks for the act does not find it.",
    source: "Dates of publication of the acts",
  },
};
