/** Works, projects, upkeep and purchases. */
import { foreign, live, type Foreign } from "./foreign";

export const WORKS: readonly Foreign[] = [
  foreign("a work breakdown structure with durations", [
    ["WBS ristrutturazione ex scuola"],
    ["WBS", "Attività", "Durata (gg)", "Inizio", "Fine", "Predecessore"],
    ["1", "Progettazione", 60, "01/02/2025", "01/04/2025", ""],
    ["1.1", "Rilievi", 15, "01/02/2025", "15/02/2025", ""],
    ["1.2", "Esecutivo", 45, "16/02/2025", "01/04/2025", "1.1"],
    ["2", "Lavori", 180, "01/05/2025", "30/10/2025", "1"],
    ["2.1", "Demolizioni", 30, "01/05/2025", "30/05/2025", "1.2"],
    ["2.2", "Impianti", 150, "01/06/2025", "30/10/2025", "2.1"],
  ]),
  foreign(
    "a Gantt chart with what is done",
    [
      ["Attività", "Avanzamento", "gen", "feb", "mar", "apr", "mag"],
      ["Rilievo topografico", 1, "X", "", "", "", ""],
      ["Progetto esecutivo", 0.6, "", "X", "X", "", ""],
      ["Gara", 0, "", "", "", "X", "X"],
    ],
    [1],
  ),
  foreign(
    "works by category with their incidence",
    [
      ["Computo metrico - riepilogo per categorie"],
      ["Categoria", "Importo €", "Incidenza %"],
      ["Scavi", 25000, 0.25],
      ["Strutture", 45000, 0.45],
      ["Finiture", 30000, 0.3],
      ["Totale lavori", live("SUM(B3:B5)", 100000), live("SUM(C3:C5)", 1, "0%")],
    ],
    [2],
  ),
  foreign("a programme of purchases", [
    ["Programma triennale degli acquisti 2025-2027"],
    ["CUI", "Descrizione dell'acquisto", "Annualità", "Importo 2025", "Importo 2026", "Responsabile del progetto"],
    ["S001", "Servizio di pulizia", 2025, 80000, 80000, "RUP 1"],
    ["F002", "Fornitura di gas", 2025, 120000, 110000, "RUP 2"],
    ["S003", "Brokeraggio", 2026, 0, 15000, "RUP 1"],
  ]),
  foreign("milestones of funded works with amounts", [
    ["Interventi PNRR"],
    ["CUP", "Intervento", "Milestone", "Scadenza", "Importo finanziato", "Stato"],
    ["J11B21", "Asilo nido di via Po", "M4C1", "30/06/2026", 980000, "in corso"],
    ["J14E22", "Digitalizzazione SUAP", "M1C1", "31/12/2025", 45000, "concluso"],
    ["J19J21", "Rigenerazione piazza", "M5C2", "31/03/2026", 1500000, "in corso"],
  ]),
  foreign("a maintenance schedule", [
    ["Impianto", "Controllo", "Periodicità", "Ultimo", "Prossimo"],
    ["Ascensore", "Verifica biennale", "24 mesi", "10/05/2024", "10/05/2026"],
    ["Caldaia", "Analisi fumi", "12 mesi", "02/10/2024", "02/10/2025"],
    ["Estintori", "Revisione", "6 mesi", "15/01/2025", "15/07/2025"],
  ]),
  foreign("vehicles with their weight", [
    ["Parco automezzi"],
    ["Targa", "Modello", "Anno", "Peso (q)", "Km"],
    ["AA111AA", "Autocarro", 2015, 35, 84000],
    ["BB222BB", "Scuolabus", 2018, 45, 61000],
    ["CC333CC", "Utilitaria", 2020, 20, 23000],
  ]),
  foreign("loads of a structure", [
    ["Analisi dei carichi del solaio"],
    ["Elemento", "Spessore cm", "Peso specifico kN/mc", "Carico kN/mq"],
    ["Pavimento", 2, 20, 0.4],
    ["Massetto", 5, 18, 0.9],
    ["Soletta", 4, 25, 1],
    ["Totale", "", "", 2.3],
  ]),
];
