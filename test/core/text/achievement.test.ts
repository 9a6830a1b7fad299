import fc from "fast-check";
import type { CellValue } from "../../../src/core/sheet/sheet";
import { readAchievement } from "../../../src/core/text/achievement";

function short(value: CellValue, format?: string): string {
  const reading = readAchievement(value, format);
  return reading.kind === "percent" ? `${reading.value.toString()}%` : reading.kind;
}

test.each<[CellValue, string | undefined, string]>([
  [1, "0%", "100%"],
  [0.855, "0.0%", "85.5%"],
  [1.2, "0%", "120%"],
  [0, "0%", "0%"],
  [0, undefined, "0%"],
  [0.8, undefined, "80%"],
  [1, undefined, "100%"],
  [80, undefined, "80%"],
  [120, undefined, "120%"],
  [-5, undefined, "not-a-score"],
  [true, undefined, "100%"],
  [false, undefined, "0%"],
  ["100%", undefined, "100%"],
  ["80,5 %", undefined, "80.5%"],
  ["(50%)", undefined, "50%"],
  ["80", undefined, "80%"],
  ["0,8", undefined, "80%"],
  ["1%", undefined, "1%"],
  ["80/100", undefined, "80%"],
  ["SI", undefined, "100%"],
  ["Sì", undefined, "100%"],
  ["NO", undefined, "0%"],
  ["Raggiunto", undefined, "100%"],
  ["Non raggiunto", undefined, "0%"],
  ["raggiunto al 100%", undefined, "100%"],
  ["Parzialmente raggiunto (60%)", undefined, "60%"],
  ["Grado di raggiungimento: 80 %", undefined, "80%"],
  ["//", undefined, "not-evaluable"],
  ["n.v.", undefined, "not-evaluable"],
  ["N.V.", undefined, "not-evaluable"],
  ["non valutabile", undefined, "not-evaluable"],
  ["Non valutabile per cause esterne", undefined, "not-evaluable"],
  ["n.a.", undefined, "not-evaluable"],
  [null, undefined, "empty"],
  [" ", undefined, "empty"],
  ["-", undefined, "empty"],
  ["Parzialmente", undefined, "not-a-score"],
  ["Parzialmente raggiunto", undefined, "not-a-score"],
  ["non raggiunto al 100%", undefined, "not-a-score"],
  ["SI/NO", undefined, "not-a-score"],
  ["n.d.", undefined, "not-a-score"],
  ["5 su 7", undefined, "not-a-score"],
  ["31.12.2024", undefined, "not-a-score"],
  [{ error: "#DIV/0!" }, undefined, "error"],
  [{ unknown: true }, undefined, "unknown"],
])("%j as %j is %s", (value, format, expected) => {
  expect(short(value, format)).toBe(expected);
});

test("a share with a percent format and the same percent in text are one reading", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20000 }), (hundredths) => {
      const text = `${(hundredths / 100).toFixed(2).replace(".", ",")} %`;
      expect(readAchievement(Number((hundredths / 10000).toFixed(4)), "0.00%")).toEqual(readAchievement(text));
    }),
  );
});

test.each<[string, string]>([
  // how an achievement is stated in words
  ["Obiettivo raggiunto al 60%", "60%"],
  ["obiettivo\tconseguito al 60 %", "60%"],
  ["in parte realizzato al 40%", "40%"],
  ["Pienamente realizzata al 100%", "100%"],
  ["Conseguita: 50%", "50%"],
  ["attuata - 20%", "20%"],
  ["Attuato–20%", "20%"],
  ["completata al 7%", "7%"],
  ["completato al 97%.", "97%"],
  ["Avanzamento 35%", "35%"],
  ["Raggiungimento=80%", "80%"],
  ["Grado di realizzazione 70%", "70%"],
  ["Percentuale di avanzamento: 35,25%", "35.25%"],
  ["grado di attuazione pari al 65%", "65%"],
  ["raggiunta nella misura del 45%", "45%"],
  ["raggiunto per il 55%", "55%"],
  ["raggiunto(75%)", "75%"],
  ["raggiunto (al 75%)", "75%"],
  ["raggiunto al 75.5 %", "75.5%"],
  ["raggiunto al 120%", "120%"],
  ["raggiunto al 80", "not-a-score"],
  ["da completare, raggiunto al 60%", "not-a-score"],
  ["raggiunto al 60% nel primo semestre", "not-a-score"],
  ["raggiunto al 60% di 80%", "not-a-score"],
  // numbers alone
  ["80 percento", "80%"],
  ["80 per cento", "80%"],
  ["80 / 100", "80%"],
  ["80 su 100", "80%"],
  ["7%", "7%"],
  ["80% circa", "not-a-score"],
  ["x80%", "not-a-score"],
  // nothing yet, and what leaves the score
  ["---", "empty"],
  ["–", "empty"],
  ["n.d. -", "not-a-score"],
  ["- da rivedere", "not-a-score"],
  ["/", "not-evaluable"],
  ["80 //", "not-a-score"],
  ["// sospeso", "not-a-score"],
  ["non valutato", "not-evaluable"],
  ["Non valutate", "not-evaluable"],
  ["non applicabile", "not-evaluable"],
  ["non applicabili nel 2025", "not-evaluable"],
  ["non più valutabili", "not-evaluable"],
  ["N A", "not-evaluable"],
  ["in parte non valutabile", "not-a-score"],
  ["n.v. per ora", "not-a-score"],
  [`non valutabile ${"x".repeat(80)}`, "not-evaluable"],
  [`non valutabile ${"x".repeat(81)}`, "not-a-score"],
])("%j is %s", (text, expected) => {
  expect(short(text)).toBe(expected);
});

test("what is no score is kept as it is written, a number as it is read", () => {
  expect(readAchievement("-5 %")).toEqual({ kind: "not-a-score", text: "-5 %" });
  expect(readAchievement("\u22125")).toEqual({ kind: "not-a-score", text: "-5" });
  expect(readAchievement("-5")).toEqual({ kind: "not-a-score", text: "-5" });
  expect(readAchievement(-5)).toEqual({ kind: "not-a-score", text: "-5" });
  expect(short(-0.5, "0%")).toBe("not-a-score");
});
