import { ladder } from "../../../src/core/rules/ladder";
import { findings, places, seoSheet } from "../../support/check-rule";

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

test.each([
  "Realizzazione di tutte le attività: 100% obiettivo; almeno due: 70%; una: 30%",
  ">= 75 %: 100, 40–75: 50, < 40: 0",
  "Approvazione del regolamento: 100% obiettivo Predisposizione bozza: 50%",
  "90% dei debiti pagati entro 30 giorni",
  "Controllo del 10% degli atti; verifica del 50% dei residui",
])("no finding: %j", (text) => {
  expect(places(ladder, plan(text))).toEqual([]);
});
