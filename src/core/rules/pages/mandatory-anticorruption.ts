import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Il piano ha obiettivi su anticorruzione e trasparenza.",
  fires:
    "In tutto il piano nessun obiettivo riguarda la prevenzione della corruzione, o nessuno riguarda la trasparenza. Uno solo può valere per entrambe; contano gli obiettivi di qualsiasi struttura e quelli trasversali, anche su un altro foglio.",
  silent: "Non si chiede un obiettivo a ogni struttura: la legge lo chiede all'ente.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Report", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Attuazione delle misure di prevenzione della corruzione e degli obblighi di trasparenza", "60%", "Report", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  why: "Gli obiettivi di prevenzione della corruzione sono contenuto necessario dei documenti di programmazione, e la trasparenza è un obiettivo strategico di ogni amministrazione.",
  source: "L. 190/2012, art. 1 c. 8; D.Lgs. 33/2013, art. 10 c. 3",
  setting: "«Obiettivi richiesti dalla legge» (`mandatory.anticorruption`).",
  en: {
    says: "The plan has objectives on anti-corruption and transparency.",
    fires:
      "In the whole plan no objective is about the prevention of corruption, or none is about transparency. A single one may serve for both; objectives of any structure count, and transversal ones too, even on another sheet.",
    silent: "No objective is asked of each structure: the law asks it of the municipality.",
    why: "Objectives on the prevention of corruption are a necessary part of planning documents, and transparency is a strategic objective of every administration.",
    source: "L. 190/2012, art. 1 c. 8; D.Lgs. 33/2013, art. 10 c. 3",
    setting: "“Objectives that the law asks for” (`mandatory.anticorruption`).",
  },
};
