/** The hardest: weights that make 100 beside indicators, activities or goals, and yet nobody's objectives. */
import { foreign, live, type Foreign } from "./foreign";

export const INDICES: readonly Foreign[] = [
  foreign(
    "progress of works by the weight of each",
    [
      ["Stato di avanzamento lavori n. 3"],
      ["Lavorazione", "Peso %", "Eseguito %", "SAL"],
      ["Scavi e fondazioni", 0.2, 1, live("B3*C3", 0.2, "0%")],
      ["Elevazioni", 0.45, 0.8, live("B4*C4", 0.36, "0%")],
      ["Copertura", 0.15, 0.2, live("B5*C5", 0.03, "0%")],
      ["Finiture", 0.2, 0, live("B6*C6", 0, "0%")],
      ["Totale", live("SUM(B3:B6)", 1, "0%"), "", live("SUM(D3:D6)", 0.59, "0%")],
    ],
    [1, 2],
  ),
  foreign("a rating of suppliers", [
    ["Valutazione dei fornitori"],
    ["Parametro", "Peso", "Voto (1-10)", "Voto pesato"],
    ["Puntualità delle consegne", 40, 8, live("B3*C3/100", 3.2)],
    ["Qualità della merce", 35, 9, live("B4*C4/100", 3.15)],
    ["Assistenza", 25, 6, live("B5*C5/100", 1.5)],
    ["Totale", live("SUM(B3:B5)", 100), "", live("SUM(D3:D5)", 7.85)],
  ]),
  foreign("an index of the quality of life", [
    ["Qualità della vita nelle città: composizione dell'indice"],
    ["Dimensione", "Variabile", "Peso", "Fonte"],
    ["Ambiente", "Verde per abitante", 25, "ISTAT"],
    ["Lavoro", "Tasso di occupazione", 35, "ISTAT"],
    ["Salute", "Speranza di vita", 20, "ISTAT"],
    ["Cultura", "Biblioteche", 20, "Ministero"],
    ["", "Totale", 100, ""],
  ]),
  foreign("goals of sustainable development with values", [
    ["Agenda 2030 - indicatori del territorio"],
    ["Goal", "Indicatore", "Valore 2022", "Valore 2023", "Tendenza"],
    [4, "Abbandono scolastico", 9.1, 8.4, "migliora"],
    [7, "Energia rinnovabile", 21.5, 24, "migliora"],
    [11, "Polveri sottili", 27, 28.2, "peggiora"],
  ]),
  foreign("a scorecard for credit", [
    ["Scheda di merito creditizio"],
    ["Variabile", "Peso %", "Classe", "Punti"],
    ["Reddito", 30, "B", 70],
    ["Anzianità lavorativa", 20, "A", 90],
    ["Garanzie", 30, "C", 40],
    ["Storico pagamenti", 20, "A", 95],
    ["Totale", 100, "", 72.5],
  ]),
  foreign("criteria for places at the nursery", [
    ["Graduatoria asilo nido: criteri"],
    ["Criterio", "Punteggio"],
    ["Entrambi i genitori lavoratori", 20],
    ["Nucleo monoparentale", 25],
    ["Disabilità nel nucleo", 40],
    ["Fratelli già iscritti", 15],
  ]),
  foreign("the plan of a garden", [
    ["Specie", "Esemplari", "Quota della superficie"],
    ["Tiglio", 12, "30%"],
    ["Acero", 18, "45%"],
    ["Siepe", 60, "25%"],
  ]),
];
