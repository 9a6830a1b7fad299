/** What a total on the sheet adds up, in the words and the formula of the user's Excel (issue 15). */
import { readPlan } from "../../../src/core/reading/read-plan";
import { explainCell } from "../../../src/core/report/explain-cell";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { inTwoWays } from "../../support/two-ways";
import { live, written, type Written } from "../../support/written";

const WEIGHTS = [10, 10, 5, 5, 5];

/** Five objectives in rows 3–7, weights in C, and such a total in C8. */
function explained(total: Written, language: "it" | "en" = "it", weights: readonly Written[] = WEIGHTS) {
  const sheet = written([
    ["Area 1 - obiettivi 2025"],
    ["N.", "Obiettivo", "Peso", "Indicatore", "Scadenza"],
    ...weights.map((weight, i) => [i + 1, `Obiettivo operativo numero ${String(i + 1)}`, weight, "Atti", "31/12/2025"]),
    ["", "TOT.", total],
  ]);
  return explainCell(readPlan([sheet], DEFAULT_SETTINGS, "piano.xlsx"), { sheet: "Piano", row: 7, col: 2 }, language);
}

test("a right total: its formula in Italian, and the arithmetic", () => {
  expect(explained(live("SUM(C3:C7)", 35))).toEqual({ formula: "=SOMMA(C3:C7)", sentences: ["Somma 5 pesi: 10 + 10 + 5 + 5 + 5 = 35."] });
  expect(explained(live("SUM(C3:C7)", 35), "en").formula).toBe("=SUM(C3:C7)");
});

test("a weight that is skipped, and one that counts twice", () => {
  expect(explained(live("SUM(C3:C6)", 30)).sentences).toEqual(["Somma 4 pesi: 10 + 10 + 5 + 5 = 30.", "Salta C7 (5)."]);
  expect(explained(live("SUM(C3:C7)+C3", 45))).toEqual({
    formula: "=SOMMA(C3:C7)+C3",
    sentences: ["Somma 6 pesi: 10 + 10 + 10 + 5 + 5 + 5 = 45.", "Conta due volte C3 (10)."],
  });
});

test("a weight stored as text is passed over by SUM, and counts where it is added with +", () => {
  const weights = [10, "10", 5, 5, 5];
  expect(explained(live("SUM(C3:C7)", 25), "it", weights).sentences).toEqual([
    "Somma 4 pesi: 10 + 5 + 5 + 5 = 25.",
    "Salta C4 (10): è un numero scritto come testo.",
  ]);
  expect(explained(live("C4+SUM(C3:C3,C5:C7)", 35), "it", weights).sentences).toEqual(["Somma 5 pesi: 10 + 10 + 5 + 5 + 5 = 35."]);
});

test("numbers that are no weights are named", () => {
  const { sentences } = explained(live("SUM(A7:A7,C3:C7)", 40));
  expect(sentences).toEqual(["Somma 6 numeri: 10 + 10 + 5 + 5 + 5 + 5 = 40.", "Somma anche A7 (5), che non è un peso dell'elenco."]);
});

test("a typed total, one by another formula, and a stored result that is out of date", () => {
  expect(explained(40)).toEqual({
    formula: null,
    sentences: ["Numero scritto, senza formula. I pesi dell'elenco fanno 10 + 10 + 5 + 5 + 5 = 35.", "La cella dice 40."],
  });
  expect(explained(live("ROUND(SUM(C3:C7),0)", 35))).toEqual({
    formula: "=ARROTONDA(SOMMA(C3:C7);0)",
    sentences: ["Non è una somma semplice. I pesi dell'elenco fanno 10 + 10 + 5 + 5 + 5 = 35."],
  });
  expect(explained(live("SUM(C3:C7)", 80)).sentences).toContain("La cella dice 80.");
});

test("a cell that is no total says nothing but its formula", () => {
  const sheet = written([["Dati"], [live("A1&B1", "x")]]);
  const plan = readPlan([sheet], DEFAULT_SETTINGS, "piano.xlsx");
  expect(explainCell(plan, { sheet: "Piano", row: 1, col: 0 }, "it")).toEqual({ formula: "=A1&B1", sentences: [] });
  expect(explainCell(plan, { sheet: "Piano", row: 0, col: 0 }, "it")).toEqual({ formula: null, sentences: [] });
});

test("of lists that could be others nothing is said, for the weights left out may be another list's", () => {
  const sheet = written([...inTwoWays(), ["", "", "", "TOTALE ENTE", live("SUM(E2:E9)", 160)]]);
  const plan = readPlan([sheet], DEFAULT_SETTINGS, "piano.xlsx");
  expect(plan.sheets[0]?.doubt).toBeDefined();
  expect(explainCell(plan, { sheet: "Piano", row: 9, col: 4 }, "it")).toEqual({ formula: "=SOMMA(E2:E9)", sentences: [] });
});
