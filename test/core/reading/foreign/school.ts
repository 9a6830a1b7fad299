/** Marks, exams, lessons and rubrics. */
import { foreign, live, type Foreign } from "./foreign";

export const SCHOOL: readonly Foreign[] = [
  foreign(
    "a grade book whose exams weigh 100 %",
    [
      ["Corso di Statistica - regole d'esame"],
      ["Prova", "Peso %", "Data", "Voto minimo"],
      ["Prova scritta", 0.5, "12/06/2025", 18],
      ["Laboratorio", 0.2, "19/06/2025", 18],
      ["Esame orale", 0.3, "26/06/2025", 18],
      ["Totale", live("SUM(B3:B5)", 1, "0%")],
    ],
    [1],
  ),
  foreign("marks of a class with a weighted mean", [
    ["Alunno", "Italiano", "Matematica", "Storia", "Media"],
    ["Alunno 1", 7, 8, 6, live("AVERAGE(B2:D2)", 7)],
    ["Alunno 2", 6, 5, 7, live("AVERAGE(B3:D3)", 6)],
    ["Alunno 3", 9, 9, 9, live("AVERAGE(B4:D4)", 9)],
    ["Peso della materia", 40, 40, 20, ""],
  ]),
  foreign("an answer key", [
    ["Domanda", "Risposta esatta", "Punti", "Risposta data"],
    [1, "B", 20, "B"],
    [2, "A", 20, "C"],
    [3, "D", 30, "D"],
    [4, "A", 30, "A"],
    ["Totale", "", 100, ""],
  ]),
  foreign("a rubric with levels and points", [
    ["Griglia di valutazione della prova orale"],
    ["Criterio", "Iniziale (1)", "Base (2)", "Intermedio (3)", "Avanzato (4)"],
    ["Conoscenze", "frammentarie", "essenziali", "complete", "approfondite"],
    ["Esposizione", "incerta", "semplice", "chiara", "efficace"],
    ["Collegamenti", "assenti", "guidati", "autonomi", "originali"],
  ]),
  foreign("a catalogue of courses", [
    ["Catalogo corsi 2025"],
    ["Codice", "Titolo del corso", "Durata (ore)", "Crediti", "Modalità"],
    ["C01", "Contratti pubblici: le novità", 12, 3, "in aula"],
    ["C02", "Foglio di calcolo, base", 20, 5, "on line"],
    ["C03", "Privacy negli enti locali", 8, 2, "on line"],
    ["", "Totale", 40, 10, ""],
  ]),
  foreign("a timetable", [
    ["Ora", "Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì"],
    ["8-9", "Italiano", "Storia", "Inglese", "Scienze", "Arte"],
    ["9-10", "Matematica", "Italiano", "Musica", "Italiano", "Matematica"],
    ["10-11", "Storia", "Matematica", "Italiano", "Motoria", "Inglese"],
  ]),
  foreign("an attendance sheet", [
    ["Foglio presenze del corso sulla sicurezza"],
    ["N.", "Cognome e nome", "12/03", "19/03", "26/03", "% presenza"],
    [1, "Partecipante A", "P", "P", "A", 67],
    [2, "Partecipante B", "P", "P", "P", 100],
    [3, "Partecipante C", "A", "P", "P", 67],
  ]),
];
