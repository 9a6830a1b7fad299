import fc from "fast-check";
import { exact } from "../../../src/core/exact";
import { readWeight, weightInText } from "../../../src/core/text/weight";
import type { CellValue } from "../../../src/core/sheet/sheet";

/** The reading in short: "15% text", "15 points", "empty" … */
function short(value: CellValue, format?: string): string {
  const reading = readWeight(value, format);
  if (reading.kind !== "number") return reading.kind;
  const unit = { percent: "%", points: " points", plain: "" }[reading.scale];
  return `${reading.value.toString()}${unit}${reading.asText ? " text" : ""}`;
}

describe("readWeight", () => {
  test.each<[CellValue, string | undefined, string]>([
    [15, undefined, "15"],
    [0.15, undefined, "0.15"],
    [0.15, "0%", "15%"],
    [0.5, "(0%)", "50%"],
    [0.125, "0.00%", "12.5%"],
    [0.1 + 0.2, "0%", "30%"],
    [1 / 3, "0%", "33.3333333333333%"],
    [15, '0"%"', "15%"],
    [15, "0\\%", "15%"],
    [15, '0" punti"', "15 points"],
    [-5, undefined, "-5"],
    ["15", undefined, "15 text"],
    [" 15 ", undefined, "15 text"],
    ["\u00a015\u00a0%\u00a0", undefined, "15% text"],
    ["15%", undefined, "15% text"],
    ["15 %", undefined, "15% text"],
    ["(50%)", undefined, "50% text"],
    ["( 50 % )", undefined, "50% text"],
    ["[50%]", undefined, "50% text"],
    ["15,0", undefined, "15 text"],
    ["15.5", undefined, "15.5 text"],
    ["33.333", undefined, "33.333 text"],
    ["1.000", undefined, "1 text"],
    ["1.234,5", undefined, "1234.5 text"],
    ["-5%", undefined, "-5% text"],
    ["−5", undefined, "-5 text"],
    ["Punti 15", undefined, "15 points text"],
    ["PUNTI: 15", undefined, "15 points text"],
    ["10 punti", undefined, "10 points text"],
    ["1 punto", undefined, "1 points text"],
    ["p. 10", undefined, "10 points text"],
    ["15 pt", undefined, "15 points text"],
    ["15 pt.", undefined, "15 points text"],
    ["Peso 15", undefined, "15 text"],
    ["Peso: 15%", undefined, "15% text"],
    ["15 per cento", undefined, "15% text"],
    ["15/100", undefined, "15% text"],
    ["15 su 100", undefined, "15% text"],
    ["20 punti su 80", undefined, "20 points text"],
    ["max 15", undefined, "15 text"],
    ["15%*", undefined, "15% text"],
    ["X", undefined, "prerequisite"],
    [" x ", undefined, "prerequisite"],
    ["prerequisito", undefined, "prerequisite"],
    [null, undefined, "empty"],
    ["  ", undefined, "empty"],
    ["-", undefined, "empty"],
    ["–", undefined, "empty"],
    ["//", undefined, "empty"],
    ["da definire", undefined, "not-numeric"],
    ["20 per il 2024", undefined, "not-numeric"],
    ["20 + 10", undefined, "not-numeric"],
    ["10-15", undefined, "not-numeric"],
    ["1,2,3", undefined, "not-numeric"],
    ["n. 3", undefined, "not-numeric"],
    [true, undefined, "not-numeric"],
    [{ error: "#N/A" }, undefined, "error"],
    [{ unknown: true }, undefined, "unknown"],
  ])("%j as %j is %s", (value, format, expected) => {
    expect(short(value, format)).toBe(expected);
  });

  test("the text of a weight that is none is kept for the message", () => {
    expect(readWeight(" da\u00a0definire ")).toEqual({ kind: "not-numeric", text: "da definire" });
  });

  test("every weight with two decimals is the same in every form", () => {
    const forms: ((hundredths: number) => [CellValue, string?])[] = [
      (n) => [n / 100],
      (n) => [(n / 100).toFixed(2)],
      (n) => [(n / 100).toFixed(2).replace(".", ",")],
      (n) => [`(${(n / 100).toFixed(2).replace(".", ",")} %)`],
      (n) => [`Punti\u00a0${(n / 100).toFixed(2).replace(".", ",")}`],
      (n) => [Number((n / 10000).toFixed(4)), "0.00%"],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.constantFrom(...forms), (hundredths, form) => {
        const reading = readWeight(...form(hundredths));
        expect(reading.kind === "number" && reading.value.equals(exact(hundredths).div(100))).toBe(true);
      }),
    );
  });
});

describe("weightInText", () => {
  test.each([
    ["PREVENZIONE DELLA CORRUZIONE\nPeso obiettivo: 10%\nLinee di mandato: X", "10", "percent", "Peso obiettivo: 10%"],
    ["Peso: 15", "15", "plain", "Peso: 15"],
    ["Titolo. Peso dell’obiettivo 12,5 punti", "12.5", "points", "Peso dell’obiettivo 12,5 punti"],
    ["Ponderazione = 20 %", "20", "percent", "Ponderazione = 20 %"],
    ["Peso (%): 5", "5", "plain", "Peso (%): 5"],
    ["3) Obblighi di trasparenza 40% dell'obiettivo strategico", "40", "percent", "40% dell'obiettivo strategico"],
    ["Punti 20", "20", "points", "Punti 20"],
    ["TERMINE: 31.12.2023\nPunti 20", "20", "points", "Punti 20"],
    ["20 punti", "20", "points", "20 punti"],
  ])("%j", (text, value, scale, matched) => {
    const found = weightInText(text);
    expect(found && [found.value.toString(), found.scale, found.matched]).toEqual([value, scale, matched]);
  });

  test.each([
    "Controllo del 10% dei pagamenti",
    "Realizzazione di tutte le attività: 100% dell'obiettivo; almeno due: 70% dell'obiettivo",
    "Tutte le attività: 100% obiettivo",
    "a) bando 40% dell'obiettivo b) gara 60% dell'obiettivo",
    "PESO TOTALE PUNTI 80",
    "PESO MAX 40",
    "Punteggi fino a 80 P.",
    "Peso pacco 3",
    "peso 3 kg",
    "incremento di 20 punti rispetto al 2023",
    "come ai punti 3 e 4 dell'allegato",
    "Punti luce: 20",
    "",
  ])("no weight in %j", (text) => {
    expect(weightInText(text)).toBeNull();
  });
});

test.each<[CellValue, string | undefined, string]>([
  [15, "0", "15"],
  [15, '0" pt"', "15 points"],
  [15, '0" kg"', "15"],
  [15, '"Punti "0', "15 points"],
  ["---", undefined, "empty"],
  ["\\", undefined, "empty"],
  ["15 -", undefined, "not-numeric"],
  ["- 15 -", undefined, "not-numeric"],
  ["×", undefined, "prerequisite"],
  ["pre requisito", undefined, "prerequisite"],
  ["pre-requisito", undefined, "prerequisite"],
  ["Pre- requisito", undefined, "prerequisite"],
  ["non prerequisito", undefined, "not-numeric"],
  ["prerequisito 5", undefined, "not-numeric"],
  ["(15", undefined, "not-numeric"],
  ["x (15)", undefined, "not-numeric"],
  ["(15) x", undefined, "not-numeric"],
  ["(a) [15]", undefined, "not-numeric"],
  ["( - )", undefined, "empty"],
  ["1.234.5", undefined, "not-numeric"],
])("edges: %j as %j is %s", (value, format, expected) => {
  expect(short(value, format)).toBe(expected);
});

test.each<[string, string | null]>([
  ["Bando 40% dell'obiettivo", "40 40% dell'obiettivo"],
  ["Bando 7,5% dell'obiettivo", "7.5 7,5% dell'obiettivo"],
  ["Bando 7.25% dell’obiettivo", "7.25 7.25% dell’obiettivo"],
  ["Bando 40 %  dell' obiettivo  operativo", "40 40 %  dell' obiettivo  operativo"],
  ["Bando 30% del  peso", "30 30% del  peso"],
  ["Bando 30% del peso complessivo", "30 30% del peso complessivo"],
  ["Bando 30% del  punteggio", "30 30% del  punteggio"],
  ["Bando 30% del lavoro", null],
  // what stands behind a colon is an outcome
  ["Tutte: 100% dell'obiettivo", null],
  ["Tutte:100% dell'obiettivo", null],
  ["Tutte = 100 % dell'obiettivo", null],
  ["Tutte → 7,25% dell'obiettivo", null],
  ["Tutte: 7.5  % dell'obiettivo", null],
  ["Tutte: 100% dell'obiettivo, bando 40% dell'obiettivo", "40 40% dell'obiettivo"],
  ["3: 20%40% dell'obiettivo", "40 40% dell'obiettivo"],
  // the same weight twice is one, two are none
  ["Peso 10 e peso 10", "10 Peso 10"],
  ["Peso 10 e peso 12", null],
  [" 20 punti ", "20 20 punti"],
])("%j states %p", (text, expected) => {
  const found = weightInText(text);
  expect(found && `${found.value.toString()} ${found.matched}`).toBe(expected);
});
