import { beginsAsTotal, isTotalLabel, readTotal, totalInHeading } from "../../../src/core/text/total";

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

/** "80 points", or null. */
const heading = (text: string): string | null => {
  const total = totalInHeading(text);
  return total && `${total.value.toString()} ${total.scale}`;
};

describe("the total that a column's heading states, whatever the column is called", () => {
  test.each([
    ["Contributo (max 70)", "70 plain"],
    ["Valore ponderale max. 80", "80 plain"],
    ["Contributo massimo 70", "70 plain"],
    ["Contributi massimi: 70", "70 plain"],
    ["Rilevanza tot 60", "60 plain"],
    ["Rilevanza totale 60", "60 plain"],
    ["Rilevanze totali = 60", "60 plain"],
    ["Valore complessivo 60", "60 plain"],
    ["Valori complessivi 60", "60 plain"],
    ["Valore (somma 60)", "60 plain"],
    ["Valore fino a 60", "60 plain"],
    ["Valore su 100", "100 plain"],
    ["Valore = 40", "40 plain"],
    ["Valore=40", "40 plain"],
    ["Valore max:40", "40 plain"],
    ["Valore max : 40", "40 plain"],
    ["Valore max 37,5", "37.5 plain"],
    ["Valore max 37.25", "37.25 plain"],
    ["Valore max 4", "4 plain"],
    ["Valore max 80 %", "80 percent"],
    ["Valore max 80%", "80 percent"],
    ["Valore % max 80", "80 percent"],
    ["Valore max 80 punti", "80 points"],
    ["Valore max 80 pt.", "80 points"],
    ["Valore max 80 pt", "80 points"],
    ["Punti assegnati (max 80)", "80 points"],
    ["Valore max 1999", "1999 plain"],
    ["Valore max 120250", "120250 plain"],
    ["Valore max 1", "1 plain"],
    ["Valore max 12025", "12025 plain"],
    ["Valore max 20255", "20255 plain"],
    ["Punti (valore max 80%)", "80 percent"],
    ["Totale 1.000", "1000 plain"],
    // what the words of a total say goes before
    ["PESO MAX 40 su 100", "40 plain"],
    ["Peso max 30 %", "30 percent"],
    // no number of a total
    ["Valore max 2025", null],
    ["Valore max 0", null],
    ["Valore max 40 60", null],
    ["Valore 40", null],
    ["Valore", null],
    ["Massimario 40", null],
    ["Surplus 40", null],
    ["", null],
  ])("%j: %p", (text, expected) => {
    expect(heading(text)).toBe(expected);
  });
});

describe("numbers of a stated total", () => {
  const stated = (text: string): string | null => {
    const total = readTotal(text);
    return total && `${total.value.toString()} ${total.scale}`;
  };

  test.each([
    ["Totale 10.000", "10000 plain"],
    ["Totale 1.000.000", "1000000 plain"],
    ["Totale 10.000.000", "10000000 plain"],
    ["Pesi (=100 PUNTI)", "100 points"],
    ["Totale 100.000", "100000 plain"],
    ["Totale 1.5", "1.5 plain"],
    ["Totale 1.000,5", "1000.5 plain"],
    ["Totale 0", null],
    ["Totale 1", "1 plain"],
    ["Totale -5", null],
    ["Totale 1999", null],
    ["Totale 2025%", "2025 percent"],
    ["Totale 2025 punti", "2025 points"],
    ["Totale 120", "120 plain"],
    ["Totale 12025", "12025 plain"],
    ["Totale 20255", "20255 plain"],
    ["Totale % 100", "100 percent"],
    ["Totale % 80 punti", "80 points"],
    ["Punti (totale 100)", "100 points"],
    ["Punti totale 100%", "100 percent"],
    ["tot. 80", "80 plain"],
    ["SOMMA 80", "80 plain"],
    ["Obiettivi fino a 37,5 punti", "37.5 points"],
    ["Obiettivi fino a 37,25%", "37.25 percent"],
    ["Obiettivi fino a 80%", "80 percent"],
    ["Obiettivi fino a 80 puntini", null],
    ["PUNTEGGIO MASSIMO 80", "80 points"],
    ["TOTALE AREA 80 PUNTI", "80 points"],
  ])("%j: %p", (text, expected) => {
    expect(stated(text)).toBe(expected);
  });
});

describe("labels of totals", () => {
  test.each([
    ["Totale delle entrate accertate", true, false],
    ["Totale digitalizzazione dell'archivio", true, false],
    ["Totale generale", true, true],
    ["Σ", false, true],
    [" Σ ", false, true],
    ["Σ pesi", false, false],
    ["In totale", true, true],
    ["T o t a l e", true, true],
    ["Complessivo", true, true],
    ["Parziale", true, true],
    ["Quadratura", true, true],
    ["Controllo somma", true, true],
    ["Verifica totale", true, true],
    ["Pesi totali", true, true],
    ["Il totale", false, false],
    ["Subtotale 1000", true, true],
    ["Totale 10000", true, false],
    ["Totale a1000", true, false],
    ["Totale 1000a", true, false],
    ["Sommario", false, false],
    ["Pesi", false, false],
    [`Totale${" ".repeat(82)}pesi`.slice(0, 92), true, false],
    ["", false, false],
  ])("%j begins as one %p, is one %p", (text, begins, is) => {
    expect([beginsAsTotal(text), isTotalLabel(text)]).toEqual([begins, is]);
  });

  test("of 90 characters at most, and looked at up to 160", () => {
    const label = (length: number): string => `Totale${" ".repeat(length - 10)}pesi`;
    expect([label(90), label(91)].map(isTotalLabel)).toEqual([true, false]);
    expect([label(160), label(161)].map(beginsAsTotal)).toEqual([true, false]);
  });
});
