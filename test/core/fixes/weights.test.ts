/** Choices for weights that do not add up: applied and verified again, the finding is gone and no error has come. */
import { findingsOf, mend, percent, sheetOf, sum, type Cell } from "./mend";

const HEAD = ["N.", "Obiettivi operativi", "PESO MAX 40", "Indicatore", "Target"];
const area = (weights: readonly Cell[], more: readonly (readonly Cell[])[] = [], head = HEAD) =>
  sheetOf("Area 1", [head, ...weights.map((weight, i) => [i + 1, `Obiettivo di prova ${"abcdefgh"[i]}`, weight, "atti", "100"]), ...more]);

describe("weights-total", () => {
  test("in proportion by the plan's own step, or all on the heaviest", () => {
    const options = mend([area([10, 15, 10, 2])], "weights-total");
    expect(options.map(({ title }) => title)).toEqual([
      "Ripartisci in proporzione, a passi di 1, per fare 40: n. 1: 10 → 11; n. 2: 15 → 16; n. 3: 10 → 11",
      "Metti tutta la differenza sull'obiettivo 2, il più pesante: da 15 a 18, per fare 40",
    ]);
    expect(options.map(({ written }) => written)).toEqual([{ C2: 11, C3: 16, C4: 11 }, { C3: 18 }]);
    expect(options.map(({ certain, left }) => [certain, left])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  test("where all are fives, by fives and by ones", () => {
    const options = mend([area([10, 15, 15, 10, 5], [], [...HEAD.slice(0, 2), "PESO MAX 80", "Indicatore", "Target"])], "weights-total");
    expect(options.map(({ written }) => written)).toEqual([
      { C2: 15, C3: 20, C4: 20, C6: 10, C5: 15 },
      { C2: 15, C3: 22, C4: 22, C5: 14, C6: 7 },
      { C3: 40 },
    ]);
    expect(options.every(({ left }) => left.length === 0)).toBe(true);
  });

  test("two ways to the same weights are one choice", () => {
    expect(mend([area([10, 15, 10])], "weights-total").map(({ written }) => written)).toEqual([{ C2: 12, C3: 17, C4: 11 }, { C3: 20 }]);
  });

  test("decimals stay as fine as they are", () => {
    const [scaled] = mend([area([13.5, 13.5, 10])], "weights-total");
    expect(scaled).toMatchObject({ written: { C2: 14.5, C3: 14.5, C4: 11 }, left: [] });
  });

  test("too much is taken away in the same ways", () => {
    const options = mend([area([20, 15, 12])], "weights-total");
    expect(options.map(({ written }) => written)).toEqual([{ C2: 17, C3: 13, C4: 10 }, { C2: 13 }]);
    expect(options.every(({ left }) => left.length === 0)).toBe(true);
  });

  test("a weight stays what it was: a percentage, a text", () => {
    const head = ["N.", "Obiettivi operativi", "Peso %", "Indicatore", "Target"];
    const [scaled] = mend([area([percent(0.3), percent(0.3), percent(0.3)], [], head)], "weights-total");
    expect(scaled).toMatchObject({ written: { C2: 0.35, C3: 0.35 }, left: [] });
    const texts = mend([area(["30%", "(31 %)", "32,0%"], [], head)], "weights-total");
    expect(texts[0]).toMatchObject({ written: { C2: "32%", C3: "(33 %)", C4: "35,0%" }, left: [] });
  });

  test("a typed total that was right follows", () => {
    const [scaled, largest] = mend([area([10, 15, 12], [["", "TOT.", 37]])], "weights-total");
    expect(scaled).toMatchObject({ written: { C2: 11, C3: 16, C4: 13, C5: 40 }, left: [] });
    expect(largest).toMatchObject({ written: { C3: 18, C5: 40 }, left: [] });
  });

  test("a live total follows by itself", () => {
    const options = mend([area([10, 15, 12], [["", "TOT.", sum(37, "SUM(C2:C4)")]])], "weights-total");
    expect(options[0]).toMatchObject({ written: { C2: 11, C3: 16, C4: 13 }, left: [] });
    expect(options[0]!.sheets[0]!.value(4, 2)).toBe(40);
  });

  test("a weight repeated down its rows changes on all of them", () => {
    const sheet = area([10, 15], [["", "", 15, "giorni", "30"], [3, "Obiettivo di prova z", 12, "atti", "5"]]); // prettier-ignore
    const [, largest] = mend([sheet], "weights-total");
    expect(largest).toMatchObject({ written: { C3: 18, C4: 18 } });
    expect(largest!.left).not.toContain("weights-total");
  });

  test("the one weight that is missing gets what is missing", () => {
    const [filled, ...others] = mend([area([10, null, 12])], "weights-total");
    expect(filled).toMatchObject({
      title: "Scrivi 18 in C3 (obiettivo 2), quanto manca al totale: 22 + 18 = 40",
      written: { C3: 18 },
      left: [],
    });
    expect(others).toEqual([]);
    expect(mend([area([10, null, 12])], "weight-missing")).toMatchObject([{ written: { C3: 18 }, left: [] }]);
  });

  test.each<[string, readonly Cell[]]>([
    ["two weights are missing", [10, null, null]],
    ["one is no number", [10, "da definire", 12]],
    ["all are made by formulas", [sum(10, "A2*10"), sum(12, "A3*6"), sum(15, "A4*5")]],
  ])("nothing is offered where %s", (_what, weights) => {
    expect(mend([area(weights)], "weights-total")).toEqual([]);
  });

  test("a weight made by a formula stays, the heaviest other one changes", () => {
    expect(mend([area([10, sum(20, "A3*10"), 7])], "weights-total")).toMatchObject([{ written: { C2: 13 }, left: [] }]);
  });
});

describe("where only a typed total says what the weights should make", () => {
  const head = ["N.", "Obiettivi operativi", "Peso", "Indicatore", "Target"];

  test("the total may be wrong: a live sum is a choice too", () => {
    const options = mend([area([10, 15, 12], [["", "TOTALE", 40]], head)], "weights-total");
    expect(options.at(-1)).toMatchObject({
      title: "Scrivi in C5 la somma automatica di C2:C4, che fa 37",
      written: { C5: "=SUM(C2:C4)" },
      left: [],
    });
  });

  test("not where percentages must make 100 all the same", () => {
    const options = mend([area([percent(0.5), percent(0.4)], [["", "TOTALE", percent(1)]], head)], "weights-total");
    expect(options.flatMap(({ written }) => Object.keys(written))).not.toContain("C4");
    expect(options.length).toBeGreaterThan(0);
  });
});

test("weights-rounding: the missing hundredth goes on one objective", () => {
  const head = ["N.", "Obiettivi operativi", "PESO MAX 100", "Indicatore", "Target"];
  expect(mend([area([33.33, 33.33, 33.33], [], head)], "weights-rounding")).toMatchObject([{ written: { C2: 33.34 }, left: [] }]);
});

describe("phase-weights-total", () => {
  const phases = (weights: readonly Cell[]) =>
    sheetOf("Area 1", [
      ["N.", "Obiettivo / fase", "Peso %", "Indicatore", "Scadenza"],
      [1, "Regolamento degli orti", percent(1), "atti", "31/12/2025"],
      ...weights.map((weight, i) => [`1.${i + 1}`, `Fase di prova ${"abcd"[i]}`, weight, "atti", "31/12/2025"]),
    ]);

  test("in proportion, or on the heaviest", () => {
    const options = mend([phases([percent(0.5), percent(0.3), percent(0.1)])], "phase-weights-total");
    expect(options.map(({ written }) => written)).toContainEqual({ C3: 0.6 });
    expect(options.every(({ left }) => left.length === 0)).toBe(true);
  });

  test("texts in brackets keep them", () => {
    const options = mend([phases(["(51%)", "(30%)", "(10%)"])], "phase-weights-total");
    expect(options[0]).toMatchObject({ written: { C3: "(56%)", C4: "(33%)", C5: "(11%)" }, left: [] });
  });
});

test("weight-repeated: the first row keeps it", () => {
  const sheet = area([10, 15], [["", "", 15, "giorni", "30"], [3, "Obiettivo di prova z", 15, "atti", "5"]]); // prettier-ignore
  const [kept] = mend([sheet], "weight-repeated");
  expect(kept).toMatchObject({ title: "Lascia il peso solo in C3 e svuota C4", written: { C4: "" }, certain: false, left: [] });
});

describe("weight-as-text", () => {
  test("plain numbers become numbers, all at once", () => {
    const [converted] = mend([area([10, "15", " 7,5 ", "7.5"])], "weight-as-text");
    expect(converted).toMatchObject({
      title: "Converti in numeri 3 celle (C3:C5)",
      written: { C3: 15, C4: 7.5, C5: 7.5 },
      certain: true,
      left: [],
    });
  });

  test("in a percent format 15 is 15 %", () => {
    const head = ["N.", "Obiettivi operativi", "Peso %", "Indicatore", "Target"];
    const [converted] = mend([area([percent(0.85), { is: "15", format: "0%" }], [], head)], "weight-as-text");
    expect(converted).toMatchObject({ written: { C3: 0.15 }, left: [] });
  });

  test("what says more than the number is not converted, and is a finding of its own", () => {
    const found = findingsOf([area([10, "15", "10%", "(5)"])]).filter(({ rule }) => rule === "weight-as-text");
    expect(found.map(({ range, fix }) => [range, fix?.certain])).toEqual([
      ["C3", true],
      ["C4:C5", undefined],
    ]);
  });
});
