import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Ogni dirigente ha un obiettivo sulla formazione del personale.",
  fires:
    "Nei piani dal 2025: nessun obiettivo della struttura riguarda la formazione del personale, oppure l'obiettivo indica meno di 40 ore all'anno per dipendente. Gli obiettivi trasversali contano.",
  silent:
    "I piani di anni precedenti o di anno non noto. Gli obiettivi di formazione che non dicono quante ore. La formazione di altri (cittadini, documenti, bilancio) non vale come formazione del personale.",
  wrong: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["OBIETTIVI AREA FINANZIARIA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    [1, "Recupero dell'evasione", "90%", "Avvisi emessi"],
    [2, "Formazione del personale", "10%", "24 ore annue pro capite"],
  ),
  right: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["OBIETTIVI AREA FINANZIARIA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    [1, "Recupero dell'evasione", "90%", "Avvisi emessi"],
    [2, "Formazione del personale", "10%", "40 ore annue pro capite"],
  ),
  why: "La promozione della formazione è un obiettivo di performance di ciascun dirigente, misurato in ore per dipendente.",
  source: "Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025",
  setting: "«Obiettivi richiesti dalla legge» (`mandatory.training`).",
  en: {
    says: "Every manager has an objective on the training of staff.",
    fires:
      "In plans from 2025: no objective of the structure is about the training of staff, or the objective names less than 40 hours a year for each employee. Transversal objectives count.",
    silent:
      "Plans of earlier years or of years not known. Objectives on training that do not say how many hours. The training of others (citizens) is not the training of staff, nor are other senses of the Italian word, such as the making of documents or budgets.",
    why: "Promoting training is a performance objective of every manager, measured in hours for each employee.",
    source: "Directive of the Minister for public administration of 14 January 2025",
    setting: "“Objectives that the law asks for” (`mandatory.training`).",
  },
};
