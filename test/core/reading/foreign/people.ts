/** Staff, rosters, sports, health. */
import { foreign, live, type Foreign } from "./foreign";

export const PEOPLE: readonly Foreign[] = [
  foreign("a phone list", [
    ["Ufficio", "Nome", "Interno", "Stanza"],
    ["Anagrafe", "Impiegato A", 101, 1],
    ["Tributi", "Impiegato B", 112, 4],
    ["Tecnico", "Impiegato C", 120, 7],
  ]),
  foreign("a staff list with part-time percentages", [
    ["Dotazione organica al 01/01/2025"],
    ["N.", "Profilo", "Area", "Part-time %", "Posti"],
    [1, "Istruttore amministrativo", "Istruttori", 100, 4],
    [2, "Agente di polizia", "Istruttori", 100, 3],
    [3, "Assistente sociale", "Funzionari", 50, 1],
    ["", "Totale", "", "", 8],
  ]),
  foreign("shifts", [
    ["Turni della settimana"],
    ["Agente", "Lun", "Mar", "Mer", "Gio", "Ven", "Ore"],
    ["Agente A", "M", "M", "P", "P", "R", 36],
    ["Agente B", "P", "R", "M", "M", "M", 36],
    ["Agente C", "R", "P", "P", "M", "P", 28],
    ["Totale ore", "", "", "", "", "", live("SUM(G3:G5)", 100)],
  ]),
  foreign("a table of a football league", [
    ["Pos.", "Squadra", "Punti", "G", "V", "N", "P"],
    [1, "Atletico Borgo", 40, 18, 12, 4, 2],
    [2, "Pieve Calcio", 33, 18, 10, 3, 5],
    [3, "Virtus Ponte", 27, 18, 8, 3, 7],
  ]),
  foreign("a ranking of a competition for posts", [
    ["Concorso istruttore - graduatoria"],
    ["Posizione", "Candidato", "Prova scritta", "Prova orale", "Titoli", "Punteggio totale"],
    [1, "Candidato 14", 28, 29, 3, live("SUM(C3:E3)", 60)],
    [2, "Candidato 03", 27, 27, 4, live("SUM(C4:E4)", 58)],
    [3, "Candidato 21", 24, 26, 1, live("SUM(C5:E5)", 51)],
  ]),
  foreign("titles that give points in a competition", [
    ["Titoli valutabili"],
    ["Titolo", "Punti"],
    ["Laurea magistrale", 3],
    ["Master", 2],
    ["Servizio per anno", 0.5],
    ["Totale massimo", 10],
  ]),
  foreign("weights of animals", [
    ["Registro di stalla"],
    ["Capo", "Razza", "Età (mesi)", "Peso (kg)"],
    ["IT001", "Chianina", 14, 520],
    ["IT002", "Frisona", 22, 610],
    ["IT003", "Marchigiana", 9, 330],
    ["Media", "", "", 486.7],
  ]),
  foreign("a diet by calories", [
    ["Pasto", "Kcal", "% giornaliera"],
    ["Colazione", 400, 20],
    ["Pranzo", 800, 40],
    ["Merenda", 200, 10],
    ["Cena", 600, 30],
    ["Totale", 2000, 100],
  ]),
  foreign("holidays left", [
    ["Dipendente", "Spettanti", "Godute", "Residue"],
    ["Dipendente A", 28, 12, live("B2-C2", 16)],
    ["Dipendente B", 28, 20, live("B3-C3", 8)],
    ["Dipendente C", 26, 5, live("B4-C4", 21)],
  ]),
];
