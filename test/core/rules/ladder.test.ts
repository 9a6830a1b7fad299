import { ladder } from "../../../src/core/rules/ladder";
import { findings, places, seoSheet } from "../../support/check-rule";
import { effortOf } from "../../support/effort";

function plan(...indicators: string[]) {
  return seoSheet(
    "Area",
    indicators.map((text, i) => ["Decoro", `Manutenzione del parco ${i + 1}`, 2025, 20, "Output", "efficacia", text, "SI/NO"]),
  );
}

test("a gap between two thresholds", () => {
  const found = findings(ladder, plan("Pratiche evase: >= 75 %: 100; da 40 a 70 %: 50; < 40 %: 0"));
  expect(found.map(({ at }) => at)).toEqual(["Area!G3"]);
  expect(found[0]?.message).toBe(
    "Le soglie scritte in G3 lasciano un vuoto tra 70% e 75%: un risultato in mezzo non avrebbe punteggio. Indicate quale soglia lo comprende.",
  );
});

test("thresholds that overlap, at a value or over many", () => {
  expect(findings(ladder, plan(">= 60 %: 100; <= 60 %: 50", ">= 60 %: 100; < 80 %: 50")).map(({ message }) => message)).toEqual([
    "Le soglie scritte in G3 comprendono 60% due volte: lo stesso risultato avrebbe due punteggi. Indicate quale soglia lo comprende.",
    "Le soglie scritte in G4 si sovrappongono tra 60% e 80%: lo stesso risultato avrebbe due punteggi. Indicate dove finisce l'una e comincia l'altra.",
  ]);
});

test("scores that do not fall", () => {
  expect(places(ladder, plan(">= 80 %: 70; da 60 a 80 %: 90; < 60 %: 0"))).toEqual(["Area!G3"]);
});

test("three places of a kind are named, the others are counted", () => {
  const gaps = ["90-100: 100", "80-85: 80", "70-75: 70", "60-65: 60", "50-55: 50"].join("; ");
  expect(findings(ladder, plan(gaps)).map(({ message }) => message)).toEqual([
    "Le soglie scritte in G3 lasciano un vuoto tra 55 e 60: un risultato in mezzo non avrebbe punteggio. Indicate quale soglia lo comprende.",
    "Le soglie scritte in G3 lasciano un vuoto tra 65 e 70: un risultato in mezzo non avrebbe punteggio. Indicate quale soglia lo comprende.",
    "Le soglie scritte in G3 lasciano un vuoto tra 75 e 80: un risultato in mezzo non avrebbe punteggio. Indicate quale soglia lo comprende.",
    "Nelle soglie scritte in G3 c'è dell'altro: oltre ai punti già segnalati, un altro non torna. Rivedete tutta la scala.",
  ]);
  expect(findings(ladder, plan(`${gaps}; 40-45: 40`))[3]?.message).toMatch(/, altri 2 non tornano\. /);
});

test("450 cells full of thresholds are answered, each with a few findings", () => {
  const steps = (count: number): string => "75: 50\n".repeat(count);
  let found: readonly string[] = [];
  const look = (): void => {
    found = places(ladder, plan(...Array.from({ length: 450 }, (_cell, i) => steps(150 + i))));
  };
  expect(effortOf(look)).toBeLessThan(100);
  // Three overlaps, three scores that stand still, and the sentence on the others; above 200 steps it is no ladder.
  expect(found).toHaveLength(51 * 7);
  expect(places(ladder, plan(...Array.from({ length: 450 }, () => steps(4600))))).toEqual([]);
});

test.each([
  "Realizzazione di tutte le attività: 100% obiettivo; almeno due: 70%; una: 30%",
  ">= 75 %: 100, 40–75: 50, < 40: 0",
  "Approvazione del regolamento: 100% obiettivo Predisposizione bozza: 50%",
  "90% dei debiti pagati entro 30 giorni",
  "Controllo del 10% degli atti; verifica del 50% dei residui",
])("no finding: %j", (text) => {
  expect(places(ladder, plan(text))).toEqual([]);
});
