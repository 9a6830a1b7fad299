/** Small sheets as offices write them, each a habit of its own: what is read, and what must not be said. */
import { units, verified, weightFindings } from "../../support/verify-grid";
import { live, share, written, type Written } from "../../support/written";

interface Office {
  readonly habit: string;
  readonly grid: readonly (readonly Written[])[];
  /** Name and sum of each list, as `units` says them. */
  readonly lists: readonly (readonly [string, string])[];
  readonly findings?: readonly string[];
}

const TECHNICAL = "Settore Tecnico";

const OFFICES: readonly Office[] = [
  {
    habit: "two tables side by side without a column between them",
    grid: [[TECHNICAL, "", "Settore Sociale", ""], ["Obiettivo", "Peso", "Obiettivo", "Peso"], ["Strade", 40, "Asili", 70], ["Scuole", 60, "Anziani", 30], ["Totale", 100, "Totale", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"], ["Settore Sociale", "100/100 ok"]], // prettier-ignore
  },
  {
    habit: "importance times complexity beside the weight",
    grid: [[TECHNICAL], ["Obiettivo", "Importanza", "Complessità", "Prodotto", "Peso %"], ["Strade", 3, 2, 6, 60], ["Scuole", 2, 2, 4, 40], ["Totale", "", "", 10, 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"]],
  },
  {
    habit: "marks, whose heading says from what to what they go, beside weights whose list is wrong",
    grid: [[TECHNICAL], ["Obiettivo", "Complessità (da 1 a 5)", "Indicatore", "Scadenza", "P."], ["Strade", 2, "km", "31/12/2025", "13 punti"], ["Scuole", 4, "aule", "31/12/2025", "24 punti"], ["Totale", "", "", "", "40 punti"]], // prettier-ignore
    lists: [[TECHNICAL, "37/40 no"]],
    findings: ["weights-total E3:E4"],
  },
  {
    habit: "a first row whose texts could be headings, below a section's title, with a blank cell before its weight",
    grid: [[TECHNICAL], ["N.", "Obiettivo", "Indicatore", "Target 2025", "Fonte", "2025", "Raggiunto", "Peso"], ["Obiettivi specifici"], ["1.", "Strade", "Esito del questionario", ">= 90%", "Gestionale", "avvio", "", 60], ["2.", "Scuole", "Numero di aule", "20", "Gestionale", "avvio", "", 40], ["3.", "Ponti", "Numero di ponti", "20", "Gestionale", "avvio", "", 10], ["Totale", "", "", "", "", "", "", 100]], // prettier-ignore
    lists: [[TECHNICAL, "110/100 no"]],
    findings: ["weights-total H4:H6"],
  },
  {
    habit: "a long description that several objectives share, beside what is done and its phases",
    grid: [["Ufficio", "Peso", "Attività/Progetto", "Fasi", "Peso fase", "Descrizione estesa"], ["Settore Tecnico", 40, "Strade", "Avvio", 50, "Città sicura"], ["Settore Tecnico", 40, "Strade", "Fine", 50, "Città sicura"], ["Settore Tecnico", 60, "Scuole", "Avvio", 30, "Città sicura"], ["Settore Tecnico", 60, "Scuole", "Fine", 70, "Città sicura"], ["Totale", 100], ["Settore Sociale", 30, "Asili", "Avvio", 40, "Nessuno indietro"], ["Settore Sociale", 30, "Asili", "Fine", 60, "Nessuno indietro"], ["Settore Sociale", 60, "Anziani", "Avvio", 40, "Nessuno indietro"], ["Settore Sociale", 60, "Anziani", "Fine", 60, "Nessuno indietro"], ["Totale", 100]], // prettier-ignore
    lists: [["Settore Tecnico", "100/100 ok {100/100 ok, 100/100 ok}"], ["Settore Sociale", "90/100 no {100/100 ok, 100/100 ok}"]], // prettier-ignore
    findings: ["weights-total B7:B9"],
  },
  {
    habit: "formulas that add objectives of several programmes, section by section",
    grid: [["Settore Tecnico"], ["Programma di mandato", "Peso", "N.", "Obiettivo operativo"], ["Obiettivi di struttura"], ["Città sicura", 15, 1, "Strade"], ["Città bella", 10, 2, "Piazze"], ["Città bella", 25, 3, "Parchi"], ["Totale obiettivi di struttura", live("B4+B5+B6", 50)], ["Obiettivi trasversali"], ["Città sana", 10, 1, "Verde"], ["Città sana", 5, 2, "Sport"], ["Città digitale", 15, 3, "Sportello"], ["Totale trasversali", live("B9+B10+B11", 30)], ["Totale complessivo", live("B7+B12", 80)]], // prettier-ignore
    lists: [[TECHNICAL, "80/? ? [50/? ?, 30/? ?]"]],
  },
  {
    habit: "objectives side by side, their points under a label that says nothing",
    grid: [[TECHNICAL], ["Progr.", 1, 2, 3], ["Obiettivo", "Rifare le strade", "Aprire le scuole", "Curare il verde"], ["P.", "pt. 20", "pt. 20", "pt. 35"], ["Indicatore", "km", "aule", "alberi"]], // prettier-ignore
    lists: [[TECHNICAL, "75/? ?"]],
  },
  {
    habit: "an objective that begins as a total does, and weighs what was totalled above",
    grid: [[TECHNICAL], ["Obiettivo", "Peso", "Fase", "Indicatore", "Target", "Scadenza"], ["Strade", 25, "Avvio", "km", "20", "31/12/2025"], ["Totale", 25], ["Settore Sociale"], ["Asili", 35, "Avvio", "posti", "30", "31/12/2025"], ["Totale revisione delle mense", 25, "Avvio", "pasti", ">= 90", "31/12/2025"], ["Anziani", 40, "Fine", "utenti", "95", "31/12/2025"], ["Totale", 100]], // prettier-ignore
    lists: [[TECHNICAL, "25/25 ok"], ["Settore Sociale", "100/100 ok"]], // prettier-ignore
  },
  {
    habit: "a legend beside the table, parted by a column in which the sum stands once more",
    grid: [[TECHNICAL, "", "", "", "", "Legenda"], ["Obiettivi trasversali", "", "", "", "", "S", "strategico"], ["Cod.", "Impegno programmatico", "Priorità", "Pt.", "", "O", "ordinario"], ["T.1", "Strade", 2, 10, "", "N", "Nucleo"], ["T.2", "Scuole", 4, 10, "", "", ""], ["", "Sommano", "", live("E6", 20), live("SUM(D4:D5)", 20)]], // prettier-ignore
    lists: [[TECHNICAL, "20/? ?"]],
  },
  {
    habit: "objectives side by side, one of which weighs what those before it make",
    grid: [[TECHNICAL], ["Progr.", "Ob. 1", "Ob. 2", "Ob. 3", "Ob. 4"], ["Obiettivi assegnati", "Rifare le strade", "Somma urgenza: presidio del verde", "Aprire le scuole", "Curare gli alberi"], ["Pesi", "Punti 10", "Punti 10", "Punti 20", "Punti 40"]], // prettier-ignore
    lists: [[TECHNICAL, "80/? ?"]],
  },
  {
    habit: "cards whose labels stand above their values, a legend beside the first",
    grid: [["Piano della performance"], ["Struttura", "N. ob.", "Obiettivo", "Indicatore", "", "Legenda"], [TECHNICAL, "Ob. 1", "Strade", "km", "", "S", "strategico"], ["Note", "Peso", "Target", "", "", "O", "ordinario"], ["nuovo", 40, "20"], ["Struttura", "N. ob.", "Obiettivo", "Indicatore"], [TECHNICAL, "Ob. 2", "Scuole", "aule"], ["Note", "Peso", "Target"], ["", 60, "30"], ["Struttura", "N. ob.", "Obiettivo", "Indicatore"], ["Settore Sociale", "Ob. 1", "Asili", "posti"], ["Note", "Peso", "Target"], ["nuovo", 70, "30"], ["Struttura", "N. ob.", "Obiettivo", "Indicatore"], ["Settore Sociale", "Ob. 2", "Anziani", "utenti"], ["Note", "Peso", "Target"], ["", 30, "50"]], // prettier-ignore
    lists: [[TECHNICAL, "100/? ?"], ["Settore Sociale", "100/? ?"]], // prettier-ignore
  },
  {
    habit: "rows whose number and weight happen to make the same",
    grid: [["OBIETTIVI SETTORE TECNICO"], [], ["OBIETTIVI GESTIONALI", "NUMERO", "PÉSATURA %", "INDICATORE", "TARGET", "SCADENZA"], ["Attività dell'ufficio 1", 1, 51, "numero di atti", "SI/NO", "31/12/2025"], ["Attività dell'ufficio 2", 2, 50, "numero di atti", "SI/NO", "31/12/2025"]], // prettier-ignore
    lists: [["SETTORE TECNICO", "101/100 no"]],
    findings: ["weights-total C4:C5"],
  },
  {
    habit: "objectives side by side, with last year's weights above this year's",
    grid: [["Piano della performance 2025"], ["Settore Tecnico"], ["Obiettivo", "Rifare le strade", "Aprire le scuole"], ["Peso 2024", 40, 60], ["Peso 2025", 50, 40], ["Indicatore", "km", "aule"], [], ["Settore Sociale"], ["Obiettivo", "Curare gli anziani", "Aprire gli asili"], ["Peso 2024", 70, 30], ["Peso 2025", 20, 80], ["Indicatore", "ore", "posti"]], // prettier-ignore
    lists: [[TECHNICAL, "90/? ?"], ["Settore Sociale", "100/? ?"]], // prettier-ignore
    findings: ["weights-total B5:C5"],
  },
  {
    habit: "a rank beside the weight",
    grid: [[TECHNICAL], ["Obiettivo", "Priorità", "Peso"], ["Strade", 1, 40], ["Scuole", 2, 60]],
    lists: [[TECHNICAL, "100/? ?"]],
  },
  {
    habit: "the structure's title and total in one row above its list",
    grid: [[TECHNICAL, "", 100], ["N.", "Obiettivo", "Peso"], [1, "Strade", 40], [2, "Scuole", 60], ["Settore Sociale", "", 100], [1, "Asili", 70], [2, "Anziani", 20]], // prettier-ignore
    lists: [[TECHNICAL, "100/? ?"], ["Settore Sociale", "90/100 no"]], // prettier-ignore
    findings: ["weights-total C6:C7"],
  },
  {
    habit: "lists of persons, where no structure is named",
    grid: [["DIRIGENTE: dott. Rossi"], ["n", "obiettivo", "peso"], [1, "Strade", 50], [2, "Scuole", 50], ["DIRIGENTE: dott.ssa Bianchi"], ["n", "obiettivo", "peso"], [1, "Asili", 60], [2, "Anziani", 40]], // prettier-ignore
    lists: [["dott. Rossi", "100/? ?"], ["dott.ssa Bianchi", "100/? ?"]], // prettier-ignore
  },
  {
    habit: "behaviours weighed below the objectives",
    grid: [[TECHNICAL], ["Obiettivo", "Peso"], ["Strade", 60], ["Scuole", 40], ["Totale", 100], [], ["Comportamenti organizzativi", "Peso"], ["Guida", 50], ["Ascolto", 50]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"]],
  },
  {
    habit: "a column of totals that stands once a list",
    grid: [["Settore", "Obiettivo", "Peso", "Totale settore"], ["Tecnico", "Strade", 40, 100], ["", "Scuole", 60, ""], ["Sociale", "Asili", 70, 100], ["", "Anziani", 20, ""]], // prettier-ignore
    lists: [["Tecnico", "100/100 ok"], ["Sociale", "90/100 no"]], // prettier-ignore
    findings: ["weights-total C4:C5"],
  },
  {
    habit: "a subtotal and a total of all, without titles",
    grid: [["SETTORE TECNICO"], ["Obiettivo", "Peso", "Note"], ["Strade", 30, ""], ["Scuole", 30, ""], ["Subtotale", 60, ""], ["Formazione", 20, "trasversale"], ["Riservatezza", 20, "trasversale"], ["TOTALE GENERALE", 100, ""]], // prettier-ignore
    lists: [["SETTORE TECNICO", "100/100 ok [60/60 ok, 40/40 ok]"]],
  },
  {
    habit: "two languages in each heading",
    grid: [["Settore Tecnico / Technische Abteilung"], ["Obiettivo / Ziel", "Gewichtung / Peso %", "Indicatore / Indikator"], ["Strade", 40, "km"], ["Scuole", 60, "aule"], ["Totale / Summe", 100]], // prettier-ignore
    lists: [["Settore Tecnico / Technische Abteilung", "100/100 ok"]],
  },
  {
    habit: "capitals spaced out",
    grid: [["S E T T O R E  T E C N I C O"], ["O B I E T T I V O", "P E S O", "I N D I C A T O R E"], ["Strade", 40, "km"], ["Scuole", 60, "aule"], ["T O T A L E", 100, ""]], // prettier-ignore
    lists: [["S E T T O R E T E C N I C O", "100/100 ok"]],
  },
  {
    habit: "the same two headings for the objective and for its indicators",
    grid: [[TECHNICAL], ["Obiettivo", "", "Indicatore", ""], ["Descrizione", "Peso", "Descrizione", "Peso"], ["Strade", 60, "km", 50], ["", "", "buche", 50], ["Scuole", 40, "aule", 100], ["Totale", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok {100/100 ok, 100/100 ok}"]],
  },
  {
    habit: "two columns, where a title of a section stands alone in its row",
    grid: [[TECHNICAL], ["Obiettivo", "Peso"], ["Viabilità", ""], ["Strade", 40], ["Segnaletica", 20], ["Edilizia", ""], ["Scuole", 40], ["Totale", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok [60/? ?, 40/? ?]"]],
  },
  {
    habit: "two columns, where one weight is blank",
    grid: [[TECHNICAL], ["Obiettivo", "Peso"], ["Strade", 40], ["Scuole", ""], ["Parchi", 60]],
    lists: [[TECHNICAL, "100/? ?"]],
    findings: ["weight-missing B4"],
  },
  {
    habit: "several rows of actions an objective",
    grid: [[TECHNICAL], ["Obiettivo", "Peso", "Azioni"], ["Strade", 40, "Gara"], ["", "", "Lavori"], ["Scuole", 60, "Aule"], ["", "", "Palestre"]], // prettier-ignore
    lists: [[TECHNICAL, "100/? ?"]],
  },
  {
    habit: "a total above each table, of which the second is of the transversal objectives",
    grid: [[TECHNICAL], ["Totale", "", 70], ["Obiettivo", "Target", "Peso"], ["Strade", "km", 30], ["Scuole", "aule", 40], ["Obiettivi trasversali"], ["Totale", "", 30], ["Obiettivo", "Target", "Peso"], ["Formazione", "ore", 10], ["Riservatezza", "atti", 20]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok [70/70 ok, 30/30 ok]"]],
  },
  {
    habit: "what is measured how, in a row below two headings",
    grid: [[TECHNICAL], ["Obiettivo", "Rilevanza"], ["testo", "punti"], ["Strade", 40], ["Scuole", 60], ["Totale", 100]],
    lists: [[TECHNICAL, "100/100 ok"]],
  },
  {
    habit: "names of structures in the weights' column, above a heading that says little",
    grid: [["Settore:", TECHNICAL], ["Dirigente:", "Rossi"], ["Obiettivo", "P.", "Target"], ["Strade", 40, "km"], ["Scuole", 60, "aule"], [], ["Settore:", "Settore Sociale"], ["Dirigente:", "Bianchi"], ["Obiettivo", "P.", "Target"], ["Asili", 70, "posti"], ["Anziani", 30, "ore"]], // prettier-ignore
    lists: [[TECHNICAL, "100/? ?"], ["Settore Sociale", "100/? ?"]], // prettier-ignore
  },
  {
    habit: "titles of structures in the column of the objectives, which is not the first",
    grid: [["Delegato", "Obiettivo", "Target", "Peso"], ["", TECHNICAL], ["Bruni", "Strade", "km", 40], ["Cocchi", "Scuole", "aule", 60], ["", "Totale", "", 100], ["", "Settore Sociale"], ["", "Obiettivi specifici"], ["Bruni", "Asili", "posti", 70], ["Cocchi", "Anziani", "ore", 30], ["", "Totale", "", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"], ["Settore Sociale", "100/100 ok"]], // prettier-ignore
  },
  {
    habit: "a total without words below the total of a section that has headings of its own",
    grid: [[TECHNICAL], ["N.", "Obiettivo", "Peso"], ["Obiettivi specifici"], [1, "Strade", 30], [2, "Scuole", 30], ["", "Totale specifici", 60], ["Obiettivi trasversali"], ["N.", "Obiettivo", "Peso"], [1, "Formazione", 5], [2, "Riservatezza", 15], ["", "Totale trasversali", 20], ["", "", 80]], // prettier-ignore
    lists: [[TECHNICAL, "80/80 ok [60/60 ok, 20/20 ok]"]],
  },
  {
    habit: "the same few purposes beside activities of which no two are alike",
    grid: [[TECHNICAL], ["N.", "Attività/Progetto", "Finalità", "Peso"], [1, "Strade", "Sicurezza", 20], [1, "Scuole", "Sicurezza", 20], [2, "Parchi", "Decoro", 30], [3, "Piazze", "Decoro", 30]], // prettier-ignore
    lists: [[TECHNICAL, "100/? ?"]],
    findings: ["number-duplicate A4"],
  },
  {
    habit: "an objective of two structures in neighbouring rows",
    grid: [["Settore", "N.", "Obiettivo", "Peso"], ["Tecnico", 1, "Formazione", 20], ["Sociale", 1, "Formazione", 20], ["Tecnico", 2, "Strade", 80], ["Sociale", 2, "Asili", 80]], // prettier-ignore
    lists: [["Tecnico", "100/? ?"], ["Sociale", "100/? ?"]], // prettier-ignore
  },
  {
    habit: "one doubled weight among structures whose rows take turns, each numbered from one on",
    grid: [["Settore", "N.", "Obiettivo", "Peso"], ["Tecnico", 1, "Strade", share(0.5)], ["Sociale", 1, "Asili", share(0.45)], ["Tecnico", 2, "Scuole", share(0.55)], ["Sociale", 2, "Anziani", share(0.35)], ["", "", "Totale", { value: 1.85, format: "0%", formula: "SUM(D2:D5)" }]], // prettier-ignore
    lists: [["Tecnico", "105/100 no"], ["Sociale", "80/100 no"]], // prettier-ignore
    findings: ["weights-total D2:D4", "weights-total D3:D5"],
  },
  {
    habit: "a matrix in which one structure is left with one weight",
    grid: [["Peso degli obiettivi"], ["N.", "Obiettivo", "P.O. 1 Cultura", "P.O. 2 Scuole"], [1, "Teatro", "", 30], [2, "Musei", 40, 40], ["", "Totale", 40, 70]], // prettier-ignore
    lists: [["P.O. 2 Scuole", "70/70 ok"], ["P.O. 1 Cultura", "40/40 ok"]], // prettier-ignore
  },
  {
    habit: "a matrix with totals without words, where one column lacks a weight",
    grid: [["Obiettivo", "Settore Tecnico", "Settore Sociale", "Settore Cultura"], ["Strade", 30, "", 20], ["Scuole", "", 25, 10], ["Asili", "", 25, 20], ["", 50, 50, 50]], // prettier-ignore
    lists: [["Settore Tecnico", "30/50 no"], ["Settore Cultura", "50/50 ok"], ["Settore Sociale", "50/50 ok"]], // prettier-ignore
    findings: ["weights-total B2"],
  },
  {
    habit: "what was reached of each weight, and the score, at the year's end",
    grid: [[TECHNICAL], ["Obiettivo", "Valenza", "% raggiungimento", "Punti"], ["Strade", 40, share(1), 40], ["Scuole", 30, share(0.5), 15], ["Parchi", 30, share(0.9), 27], ["Totale", 100, "", 82]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"]],
  },
  {
    habit: "marks beside a weight whose heading says little",
    grid: [[TECHNICAL], ["Obiettivo", "Priorità", "P.", "Target"], ["Strade", 1, 40, "km"], ["Scuole", 5, 30, "aule"], ["Parchi", 2, 30, "mq"], ["Totale", "", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"]],
  },
  {
    habit: "last year's weights beside a heading that says little",
    grid: [["Piano della performance 2026"], [TECHNICAL], ["Obiettivo", "Peso 2025", "P."], ["Strade", 45, 40], ["Scuole", 30, 30], ["Parchi", 30, 30], ["Totale", "", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"]],
  },
  {
    habit: "what each section makes, in its title",
    grid: [[TECHNICAL], ["N.", "Obiettivo", "Peso"], ["A) Obiettivi specifici del servizio (peso complessivo 70)"], [1, "Strade", 30], [2, "Scuole", 40], ["B) Obiettivi trasversali (peso complessivo 30)"], [1, "Formazione", 10], [2, "Riservatezza", 25]], // prettier-ignore
    lists: [[TECHNICAL, "105/100 no [70/70 ok, 35/30 no]"]],
    findings: ["weights-total C7:C8"],
  },
  {
    habit: "numbered rows that nobody filled in",
    grid: [[TECHNICAL], ["N.", "Obiettivo", "Target", "Peso"], [1, "Strade", "km", 40], [2, "Scuole", "aule", 60], [3], [4], ["", "Totale", "", 100], ["Settore Sociale"], ["N.", "Obiettivo", "Target", "Peso"], [1, "Asili", "posti", 70], [2, "Anziani", "ore", 30], [3], ["", "Totale", "", 100]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"], ["Settore Sociale", "100/100 ok"]], // prettier-ignore
  },
  {
    habit: "a heading that states its total on the first page only",
    grid: [[TECHNICAL], ["P. (tot. 80)", "Ob. n.", "Obiettivo", "Indicatore"], [30, "1", "Strade", "km"], [10, "2", "Scuole", "aule"], [], [`${TECHNICAL} (segue)`], ["P.", "Ob. n.", "Obiettivo", "Indicatore"], [20, "3", "Parchi", "mq"], [20, "4", "Piazze", "mq"]], // prettier-ignore
    lists: [[TECHNICAL, "80/80 ok"]],
  },
  {
    habit: "a total in the midst of the title",
    grid: [["Servizio Tecnico (totale pesi 80) - Responsabile Rossi"], ["N.", "Obiettivo", "Peso"], [1, "Strade", 30], [2, "Scuole", 40]], // prettier-ignore
    lists: [["Servizio Tecnico (totale pesi 80) - Responsabile Rossi", "70/80 no"]],
    findings: ["weights-total C3:C4"],
  },
  {
    habit: "strategic objectives on the first of the rows that they stand for",
    grid: [[TECHNICAL], ["Peso", "Obiettivo DUP", "Linea di azione", "Target"], [34, "Territorio sicuro", "Strade", "km"], [33, "Conti in ordine", "Scuole", "aule"], [33, "", "Parchi", "mq"], [100, "Totale"]], // prettier-ignore
    lists: [[TECHNICAL, "100/100 ok"]],
  },
];

test.each(OFFICES)("$habit", ({ grid, lists, findings = [] }) => {
  const report = verified([written(grid)]);
  const names = report.sheets.flatMap((sheet) => sheet.units.map(({ name }) => name));
  expect(units(report).map((sum, i) => [names[i], sum])).toEqual(lists);
  expect(weightFindings(report).filter((one) => !one.startsWith("weight-as-text"))).toEqual(findings);
});

test("indicators alone are weighed: no list is made up, and it is said", () => {
  const report = verified([written([[TECHNICAL], ["Obiettivo", "Indicatore", "Peso indicatore"], ["Strade", "km", 50], ["", "buche", 50], ["Scuole", "aule", 70], ["", "giorni", 30]])]); // prettier-ignore
  expect(units(report)).toEqual([]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(["not-read"]);
});

test("a table that counts objectives is no plan", () => {
  const report = verified([written([["Settore", "Obiettivi", "Pesi"], ["Tecnico", 2, 100], ["Sociale", 2, 100]])]); // prettier-ignore
  expect(units(report)).toEqual([]);
  expect(weightFindings(report)).toEqual([]);
});

test("pages of one list, each of which makes 100, are one list where the last states 200", () => {
  const page = (name: string, title: string, ...rows: Written[][]) => written([[title], ["N.", "Obiettivo", "Peso"], ...rows], { name });
  const report = verified([
    page("Tributi 1", "Settore Tributi - foglio 1 di 2", [1, "Avvisi", 30], [2, "Sportello", 70]),
    page("Tributi 2", "Settore Tributi - foglio 2 di 2", [3, "Rimborsi", 50], [4, "Canone", 50], ["", "Totale pesi (=200)"]),
  ]);
  expect(units(report)).toEqual(["200/200 ok"]);
});

test("behaviours on a sheet of their own are no list, whatever the forms of the plan call the weight", () => {
  const card = (title: string, weight: number): Written[][] => [["Obiettivo", title], ["Peso", weight], ["Indicatore", "km"], ["Target", 5], []]; // prettier-ignore
  const plan = written([["Settore Tecnico"], ...card("Strade", 40), ...card("Scuole", 60), ...card("Parchi", 20)], { name: "Tecnico" });
  const behaviours = written([["Comportamenti organizzativi"], ["Comportamento", "Peso", "Valutazione"], ["Guida", 50], ["Ascolto", 30], ["Tempi", 20]], { name: "Comportamenti" }); // prettier-ignore
  expect(verified([plan, behaviours]).sheets.map((sheet) => sheet.units.length)).toEqual([1, 0]);
});

test("a structure with a single weight left has its column in the matrix all the same, and lacks the rest; a column of remarks has none", () => {
  const report = verified([
    written([
      ["N.", "Obiettivo", "Biblioteca e Musei", "Edilizia privata", "Registro imprese", "Lavori pubblici", "Annotazioni"],
      [1, "Prestiti", 60, "", "", "", "bando"],
      [2, "Archivio", 40, 30, "", 45, ""],
      [3, "Visure", "", 70, 45, "", ""],
      [4, "Strade", "", "", "", 55, "gara"],
    ]),
  ]);
  expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok", "45/100 no"]);
});
