/** Which number on forms is their weight: by its label's words, by what the numbers make, and by what else stands on the forms. */
import { objectivesOf } from "../../../../src/core/plan/plan";
import { readForms } from "../../../../src/core/reading/forms/read-forms";
import { sheetsOf } from "../../../support/evidence/notation";

/** A form for each weight, of these lines and a title. */
const cards = (weights: readonly (number | "")[], lines: (weight: number | "", index: number) => readonly string[], title = "Obiettivo"): string =>
  weights.map((weight, i) => [`${title} | Cura della zona ${"abcdefghijklmnop"[i] ?? ""}`, ...lines(weight, i)].join("\n")).join("\n\n"); // prettier-ignore

/** "valore 50+30 | valore 20": the label of each list's weights, and the weights. */
const read = (text: string): string =>
  readForms(sheetsOf(text), {})
    .flatMap(({ units }) => units)
    .map((unit) => {
      const weights = objectivesOf(unit).map(({ weight }) => (weight?.value.kind === "number" ? weight.value.value.toString() : "–"));
      return `${unit.weightHeading?.value.toLowerCase() ?? "?"} ${weights.join("+")}`;
    })
    .join(" | ");

const WHOLE = [50, 30, 10, 10];
const NO_WHOLE = [50, 30, 10, 7];
const alone = (weight: number | ""): readonly string[] => [`Valore | ${String(weight)}`];
const beside = (label: string, other: (index: number) => string) => (weight: number | "", index: number) => [
  `Valore | ${String(weight)}`,
  `${label} | ${other(index)}`,
];

describe("under a word that says nothing", () => {
  test.each<readonly [string, string, string]>([
    ["a number that makes 100 on four forms", cards(WHOLE, alone), "valore 50+30+10+10"],
    ["on three forms", cards([50, 30, 20], alone), ""],
    ["the only number on each, whatever it makes", cards(NO_WHOLE, alone), "valore 50+30+10+7"],
    ["the only one, but one is blank", cards([50, 30, 10, ""], alone), ""],
    [
      "another number on each",
      cards(
        NO_WHOLE,
        beside("Giorni", (i) => String(i + 3)),
      ),
      "",
    ],
    [
      "another number on half of them",
      cards(
        NO_WHOLE,
        beside("Giorni", (i) => (i < 2 ? "5" : "molti")),
      ),
      "",
    ],
    [
      "another number on one of four",
      cards(
        NO_WHOLE,
        beside("Giorni", (i) => (i < 1 ? "5" : "molti")),
      ),
      "valore 50+30+10+7",
    ],
    [
      "another number on two of five",
      cards(
        [...NO_WHOLE, 2],
        beside("Giorni", (i) => (i < 2 ? "5" : "molti")),
      ),
      "valore 50+30+10+7+2",
    ],
    [
      "the objectives' own numbers beside it",
      cards(
        NO_WHOLE,
        beside("N.", (i) => String(i + 1)),
      ),
      "valore 50+30+10+7",
    ],
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  });

  const shared = (wrong: number, parts: (weight: number) => readonly string[]): string =>
    cards(NO_WHOLE, (weight, i) => [`Valore | ${String(weight)}`, `Giorni | ${String(i + 3)}`, "Fase | Peso fase", ...parts(i < wrong ? 90 : Number(weight))]); // prettier-ignore
  const two = (weight: number): readonly string[] => [`Gara | ${String(weight - 2)}`, "Lavori | 2"];

  test.each<readonly [string, string, string]>([
    ["phases share it out, though another number is on each form", shared(0, two), "valore 50+30+10+7"],
    ["in three of four", shared(1, two), "valore 50+30+10+7"],
    ["in half of them", shared(2, two), ""],
    ["a single phase as heavy is no share", shared(0, (weight) => [`Gara | ${String(weight)}`]), ""],
    ["a blank number is shared by nobody", cards([50, 30, "", ""], (weight, i) => [`Valore | ${String(weight)}`, `Giorni | ${String(i + 3)}`, "Fase | Peso fase", ...two(20)]), ""], // prettier-ignore
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  });

  const inRows = (weights: readonly number[], count: number): string =>
    weights.map((weight, i) => `Obiettivo | Cura della zona ${"abcde"[i] ?? ""}${i < count ? " | " : "\n"}Valore | ${String(weight)}`).join("\n\n"); // prettier-ignore

  test("most forms of one row are a table's rows; half of them are not most", () => {
    expect(read(inRows(WHOLE, 2))).toBe("valore 50+30+10+10");
    expect(read(inRows(WHOLE, 3))).toBe("");
  });
});

describe("several lists, of which not all agree", () => {
  const offices =
    (label: string, ...more: ((index: number) => string)[]) =>
    (weight: number | "", index: number) => [
      `Ufficio | Stanza ${"abcde"[Math.floor(index / 2)] ?? ""}`,
      `${label} | ${String(weight)}`,
      ...more.map((line) => line(index)),
    ];
  const days = (index: number): string => `Giorni | ${String(index * index + 2)}`;
  const THREE = [60, 40, 70, 30, 50, 50, 60, 10, 20, 25];
  const TWO = [60, 40, 70, 30, 50, 45, 60, 10, 20, 25];

  test.each<readonly [string, string, string]>([
    ["under a word for weights no other words are needed: two lists of 100", cards([60, 40, 70, 30], offices("Peso"), "Voce"), "peso 60+40 | peso 70+30"],
    ["two lists of which one makes 100 and one 90 need some", cards([60, 40, 70, 20], offices("Peso"), "Voce"), ""],
    ["so do three forms", cards([60, 40, 100], offices("Peso"), "Voce"), ""],
    ["and a single list", cards([60, 20, 10, 10], (weight) => [`Peso | ${String(weight)}`], "Voce"), ""],
    ["three of five agree", cards(THREE, offices("Peso"), "Voce"), "peso 60+40 | peso 70+30 | peso 50+50 | peso 60+10 | peso 20+25"],
    ["two of five", cards(TWO, offices("Peso"), "Voce"), ""],
    ["under a word that says nothing, beside other numbers", cards(THREE, offices("Valore", days)), "valore 60+40 | valore 70+30 | valore 50+50 | valore 60+10 | valore 20+25"],
    ["two of five under such a word", cards(TWO, offices("Valore", days)), ""],
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  }); // prettier-ignore
});

describe("of two labels with numbers on the same forms", () => {
  const both = (one: string, numbers: readonly (number | "")[], other: string, others: readonly (number | "")[]): string =>
    cards(numbers, (number, i) => [`${one} | ${String(number)}`, `${other} | ${String(others[i] ?? "")}`]);
  const TEN = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10];

  test.each<readonly [string, string, string]>([
    ["a word for weights outdoes numbers that make 100", both("Valore", WHOLE, "Peso", NO_WHOLE), "peso 50+30+10+7"],
    ["also where half of its own are blank", both("Valore", WHOLE, "Peso", [50, 30, "", ""]), "peso 50+30+–+–"],
    ["not where more are", both("Valore", WHOLE, "Peso", [50, "", "", ""]), "valore 50+30+10+10"],
    ["weights of phases are likelier than what should be reached", both("Target", WHOLE, "Peso fase", [40, 30, 20, 10]), "peso fase 40+30+20+10"],
    ["also where three of ten are blank", both("Target", TEN, "Peso fase", [20, 20, 20, 20, 10, 5, 5, "", "", ""]), "peso fase 20+20+20+20+10+5+5+–+–+–"],
    ["not where four are", both("Target", TEN, "Peso fase", [20, 20, 20, 20, 10, 10, "", "", "", ""]), "target 10+10+10+10+10+10+10+10+10+10"],
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  }); // prettier-ignore
});

test("numbers that make one total in all lists outdo a word for weights whose numbers agree nowhere", () => {
  const offices = (values: readonly number[], weights: readonly number[]): string =>
    cards(weights, (weight, i) => [`Ufficio | Stanza ${"abcd"[Math.floor(i / 2)] ?? ""}`, `Valore | ${String(values[i])}`, `Peso | ${String(weight)}`]); // prettier-ignore
  const EIGHTY = [50, 30, 60, 20, 45, 35, 70, 10];
  expect(read(offices(EIGHTY, [50, 20, 30, 35, 10, 45, 70, 25]))).toBe("valore 50+30 | valore 60+20 | valore 45+35 | valore 70+10");
  expect(read(offices(EIGHTY, [50, 20, 30, 40, 10, 45, 70, 25]))).toBe("peso 50+20 | peso 30+40 | peso 10+45 | peso 70+25");
});

describe("a word for weights", () => {
  const blanks = (...weights: readonly (number | "")[]): string => read(cards(weights, (weight) => [`Peso | ${String(weight)}`]));

  test("speaks for forms of which half are weighed, not for fewer", () => {
    expect(blanks(60, 40, "", "")).toBe("peso 60+40+–+–");
    expect(blanks(60, 40, "", "", "")).toBe("");
  });
});

describe("of two kinds of forms on sheets of their own the likelier comes first", () => {
  const kind = (label: string, title: string, weights: readonly (number | "")[]): string =>
    cards(weights, (weight) => [`${label} | ${String(weight)}`, "Risultato atteso | tutti"], title);
  /** The words for weights of those forms that weigh as told first, and of those that weigh as told second, in their order. */
  const first = (weights: readonly (number | "")[], others: readonly (number | "")[]): string =>
    read(`@sheet Uno\n${kind("Peso", "Obiettivo", weights)}\n@sheet Due\n${kind("Ponderazione", "Titolo", others)}`)
      .split(" | ")
      .map((list) => list.replace(/ .*/, ""))
      .join(", ");
  const times = (count: number, weight: number): readonly number[] => Array.from({ length: count }, () => weight);

  test("that with more forms", () => {
    expect(first([50, 50], [25, 25, 25, 25])).toBe("ponderazione, peso");
    expect(first([25, 25, 25, 25], [50, 50])).toBe("peso, ponderazione");
  });

  test("though one of four is blank", () => {
    expect(first([50, 50], [50, 25, 25, ""])).toBe("ponderazione, peso");
    expect(first([50, 25, 25, ""], [50, 50])).toBe("peso, ponderazione");
  });

  test("eight are as good as sixteen: there a blank one counts", () => {
    expect(first(times(8, 12.5), [...times(12, 7), 8, 8, "", ""])).toBe("peso, ponderazione");
  });
});

test("forms of two kinds, under two words for weights, each on a sheet of its own", () => {
  const one = cards([60, 40], (weight) => [`Peso | ${String(weight)}`, "Scadenza | giugno"]);
  const other = cards([70, 30], (weight) => [`Ponderazione | ${String(weight)}`, "Risultato atteso | tutti"], "Titolo");
  expect(read(`@sheet Uno\n${one}\n@sheet Due\n${other}`)).toBe("peso 60+40 | ponderazione 70+30");
});

test("a sheet without labels beside numbers holds no forms", () => {
  expect(read("Articolo | Prezzo\nPane | tre euro")).toBe("");
});

test("a title that names a list may say what its weights make", () => {
  const form = (name: string, weight: number | string): string => `Obiettivo | ${name}\nPeso | ${String(weight)}\nScadenza | giugno`;
  const totals = (first: string, second: string): readonly unknown[] =>
    readForms(sheetsOf([first, "", form("Strade", 50), "", form("Ponti", 30), "", second, "", form("Mense", 40), "", form("Asili", 20)].join("\n")), {})
      .flatMap(({ units }) => units)
      .map(({ name, headingTotal }) => [name?.value, headingTotal?.value.valueOf()]); // prettier-ignore
  expect(totals("Settore Lavori - totale punti 80", "Settore Scuola (totale punti: 60)")).toEqual([
    ["Settore Lavori", 80],
    ["Settore Scuola", 60],
  ]);
  expect(totals("Settore Lavori", "Settore Scuola, 60 dipendenti")).toEqual([
    ["Settore Lavori", undefined],
    ["Settore Scuola, 60 dipendenti", undefined],
  ]);
});
