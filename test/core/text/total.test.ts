import { isTotalLabel, readTotal } from "../../../src/core/text/total";

describe("readTotal", () => {
  test.each([
    ["TOT.40", "40", "plain"],
    ["TOT. 80", "80", "plain"],
    ["Tot 80", "80", "plain"],
    ["TOTALE 100", "100", "plain"],
    ["Totale 100%", "100", "percent"],
    ["Totale: 100 %", "100", "percent"],
    ["TOTALE GENERALE 100", "100", "plain"],
    ["Totale 1.000", "1000", "plain"],
    ["Totale pesi 100", "100", "plain"],
    ["Somma dei pesi = 100", "100", "plain"],
    ["PESO MAX\n40", "40", "plain"],
    ["PESO MAX\u00a080", "80", "plain"],
    ["Peso max. 40%", "40", "percent"],
    ["Peso (max 40)", "40", "plain"],
    ["Peso massimo: 40", "40", "plain"],
    ["PESO TOTALE PUNTI 80", "80", "points"],
    ["Peso complessivo: 100", "100", "plain"],
    ["Peso (totale 100)", "100", "plain"],
    ["Totale pesi azioni (=100)", "100", "plain"],
    ["(=100)", "100", "plain"],
    ["( = 100 % )", "100", "percent"],
    ["TOTALE PUNTEGGI PERFORMANCE ORGANIZZATIVA: 20 PUNTI", "20", "points"],
    ["Punteggi fino a 80 P.", "80", "points"],
    ["Anno 2023 - OBIETTIVI (Punteggi fino a 80 P. )", "80", "points"],
    ["Obiettivi individuali (fino a 80 punti)", "80", "points"],
    ["Punteggio massimo 80", "80", "points"],
    ["Totale fasi: 100%", "100", "percent"],
    ["Totale Settore 80 punti", "80", "points"],
    ["TOT. 37,5", "37.5", "plain"],
  ])("%j states %s (%s)", (text, value, scale) => {
    const total = readTotal(text);
    expect(total && [total.value.toString(), total.scale]).toEqual([value, scale]);
  });

  test.each([
    "TOT.",
    "Totale",
    "TOTALE 2024",
    "Totale obiettivi 5",
    "Totale entrate 150000",
    "Totale delle entrate accertate nel 2024",
    "Rapporto tra totale delle entrate stanziato/totale delle entrate accertate",
    "Peso",
    "Peso 15",
    "Punti 20",
    "Peso obiettivo: 10%",
    "fino a 80",
    "almeno 80%",
    "PIANO DELLA PERFORMANCE 2024-2026",
    "Controllo fino al 10% dei pagamenti",
    "",
  ])("%j states none", (text) => {
    expect(readTotal(text)).toBeNull();
  });
});

describe("isTotalLabel", () => {
  test.each([
    "TOT.",
    "TOT",
    "tot. 40",
    "TOT.40",
    "Totale",
    "TOTALE PESI",
    "Totale pesi azioni (=100)",
    "Somma",
    "Somma dei pesi",
    "Totale generale",
    "Totale complessivo",
    "Subtotale",
    "Sub-totale obiettivi trasversali",
    "TOTALE AREA 1",
    "Totale Settore II",
    "PESO TOTALE PUNTI 80",
    "Punteggio totale",
    "TOTALE PUNTEGGI PERFORMANCE ORGANIZZATIVA: 20 PUNTI",
    "Totale 100%",
  ])("%j is one", (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  test.each([
    "Totale delle entrate accertate",
    "Rapporto tra totale delle entrate e totale delle spese",
    "Totalmente raggiunto",
    "Totem informativo",
    "Somma urgenza: interventi",
    "Sommario",
    "PESO MAX 40",
    "Peso",
    "Totale delle fatture pagate entro i termini",
    "Totale utenti serviti 350",
    "",
  ])("%j is none", (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });
});
