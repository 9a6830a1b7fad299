/** Lists and forms on the same sheets: how much each explains, what its words are worth, and which holds the other. */
import { listsAndForms } from "../../../src/core/reading/lists-or-forms";
import type { HeadingSettings } from "../../../src/core/reading/headings";
import { objectivesOf, type Unit } from "../../../src/core/plan/plan";
import { sheetsOf } from "../../support/evidence/notation";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** A word of its own for each number. */
const wordOf = (index: number): string => `${LETTERS[index % 26] ?? ""}${LETTERS[Math.floor(index / 26) % 26] ?? ""}`;

/** A form for each weight; `rows`: below its labels. */
const cards = (weights: readonly (number | string)[], label = "Peso", rows = "Scadenza | 31/12/2025\n"): string =>
  weights.map((weight, i) => `\nObiettivo | Cura della zona ${wordOf(i)}\n${label} | ${String(weight)}\n${rows}`).join("\n");
const numbered = (weights: readonly number[], headings = "Obiettivi | Pesi"): string =>
  `\nN. | ${headings}\n${weights.map((weight, i) => `${String(i + 1)} | Opera ${wordOf(i)} | ${String(weight)}`).join("\n")}\n\n`;
const plain = (weights: readonly number[], headings = "Obiettivi | Pesi"): string =>
  `\n${headings}\n${weights.map((weight, i) => `Opera ${wordOf(i)} | ${String(weight)}`).join("\n")}\n`;
const seven = (count: number): readonly number[] => Array.from({ length: count }, (_unused, i) => 1 + (i % 7));

/** "forms 30+20; Due 60+40": the weights of the forms, then of the lists of each sheet; of many their number. */
function read(text: string, own: HeadingSettings = {}): string {
  const { forms, lists } = listsAndForms(sheetsOf(text), own, () => null);
  const one = (unit: Unit): string => {
    const weights = objectivesOf(unit).map(({ weight }) => (weight?.value.kind === "number" ? weight.value.value.toString() : "–"));
    return weights.length > 20 ? String(weights.length) : weights.join("+");
  };
  return [...(forms.length > 0 ? [["forms", forms] as const] : []), ...lists]
    .map(([name, units]) => `${name} ${units.map(one).join(" ")}`)
    .join("; ");
}

/** Five forms that make no whole. */
const FIVE = cards([11, 9, 7, 8, 5]);
const titled = (first: readonly number[], second: readonly number[]): string =>
  `\nSettore Nord\n${numbered(first)}\nSettore Sud\n${numbered(second)}\n\n`;

describe("lists that agree explain twice as many weights", () => {
  test.each<readonly [string, string, string]>([
    ["two lists that make one total, beside five forms", titled([30, 20], [35, 15]) + FIVE, "Piano 30+20 35+15"],
    ["two that do not", titled([30, 20], [35, 25]) + FIVE, "forms 11+9+7+8+5"],
    ["two that make the same part of one", titled([0.5, 0.3], [0.6, 0.2]) + FIVE, "Piano 0.5+0.3 0.6+0.2"],
    ["two of nothing agree in nothing", titled([0, 0], [0, 0]) + FIVE, "forms 11+9+7+8+5"],
    [
      "nor does a list of nothing, beside one of something",
      titled([20, 10, 15, 9], [0, 0]) + `Settore Est\n${numbered([0, 0])}\n${FIVE}`,
      "forms 11+9+7+8+5",
    ],
    ["a list that makes 100", numbered([50, 30, 20]) + FIVE, "Piano 50+30+20"],
    ["forms that make 100 beside four weights that do not", numbered([31, 22, 9, 3]) + cards([60, 40]), "forms 60+40"],
    ["beside five", numbered([31, 22, 9, 3, 7]) + cards([60, 40]), "Piano 31+22+9+3+7"],
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  });
});

describe("weights that make no whole of any structure's", () => {
  const forms = (structure: string): string =>
    `${cards([60, 20, 10, 10], "Peso", `Settore | ${structure}\nScadenza | 31/12/2025\n`)}\n\n\nSettore Sud\n`;

  test("what counts for everybody makes no whole, though its forms make 100", () => {
    expect(read(forms("Obiettivi trasversali") + numbered([31, 22, 9, 3, 7]))).toBe("Piano 31+22+9+3+7");
    expect(read(forms("Settore Nord") + numbered([31, 22, 9, 3, 7]))).toBe("forms 60+20+10+10");
  });

  test("a single weight of 100 explains as much as two that make nothing", () => {
    expect(read(numbered([31, 22]) + cards([100, ""]))).toBe("forms 100+–");
    expect(read(numbered([31, 22]) + cards([90, ""]))).toBe("Piano 31+22");
    expect(read(numbered([31, 22, 9]) + cards([100, ""]))).toBe("Piano 31+22+9");
  });
});

describe("where the forms' label speaks of weights", () => {
  test("a list of parts is worth half of what it is", () => {
    const beside = (weights: readonly number[], headings: string): string =>
      read(`${cards([30, 20, 35, 15])}\n\n\n${plain(weights, headings)}`);
    expect(beside([50, 30, 10, 6, 4], "Fase | Peso fase")).toBe("forms 30+20+35+15");
    expect(beside([50, 30, 10, 6, 4], "Obiettivi | Peso")).toBe("Piano 50+30+10+6+4");
    expect(beside([50, 10, 10, 6, 4, 5, 5, 6, 4], "Fase | Peso fase")).toBe("Piano 50+10+10+6+4+5+5+6+4");
  });

  test("it speaks for all of them, though those of a structure have lost it", () => {
    const both = (label: string, other: string): string =>
      `@sheet Uno\n${titled([30, 20], [35, 15])}${cards([11, 9, 7, 8, 5], label)}\n@sheet Due\n${cards([60, 40], other)}`;
    expect(read(both("Peso", ""))).toBe("forms 11+9+7+8+5 60+40");
    expect(read(both("Valore", "Valore"))).toBe("Uno 30+20 35+15");
  });
});

describe("where the forms' label does not speak of weights", () => {
  const FOUR = cards([30, 20, 35, 15], "Valore");

  test.each<readonly [string, string, string]>([
    ["a list under words for objectives is worth twice its weights", numbered([31, 22, 9, 3, 7]) + FOUR, "Piano 31+22+9+3+7"],
    ["four of its weights are not more than four forms that make 100", numbered([31, 22, 9, 3]) + FOUR, "forms 30+20+35+15"],
    ["a list of parts is worth no more than it is", plain([31, 22, 9, 3, 7], "Fase | Peso fase") + FOUR, "forms 30+20+35+15"],
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  });

  test("lists on other sheets may call their weights so too", () => {
    const other = (headings: string): string => `@sheet Uno\n${FOUR}\n@sheet Due\n${plain([7, 9, 5], headings)}`;
    expect(read(other("Obiettivi | Valore"))).toBe("forms 30+20+35+15; Due 7+9+5");
    expect(read(other("Obiettivi | Prezzo"))).toBe("forms 30+20+35+15");
    expect(read(`@sheet Due\n${plain([7, 9, 5], "Obiettivi | Valore")}`)).toBe("");
    // The municipality's own word goes on to count beside it.
    expect(read(other("Obiettivi | Spicchio"), { weight: ["Spicchio"] })).toBe("forms 30+20+35+15; Due 7+9+5");
    expect(read(other("Obiettivi | Spicchio"))).toBe("forms 30+20+35+15");
  });
});

describe("hundreds of objectives on a sheet are a list, even where more forms stand below it", () => {
  test.each<readonly [string, string, string]>([
    ["201", numbered(seven(201)) + cards(seven(230)), "Piano 201"],
    ["200 are few enough for forms", numbered(seven(200)) + cards(seven(230)), "forms 230"],
    [
      "150 on each of two sheets are no more than 150",
      `@sheet Uno\n${numbered(seven(150))}${cards(seven(320))}\n@sheet Due\n${numbered(seven(149))}`,
      "forms 320; Due 149",
    ],
  ])("%s", (_what, text, told) => {
    expect(read(text)).toBe(told);
  });
});

test("a list of the same headings on another sheet is read, though forms have taken one of the two", () => {
  const both = `@sheet Uno\n${cards([10, 20, 30, 40])}\n${plain([7, 8])}\n@sheet Due\n${plain([20, 80])}`;
  expect(read(both)).toBe("forms 10+20+30+40; Due 20+80");
  expect(read(`${both}\n@sheet Tre\n${numbered([30, 70])}`)).toBe("forms 10+20+30+40; Due 20+80; Tre 30+70");
});

test("sheets that are left when another's lists have been told from its forms are looked at again", () => {
  const across =
    "Obiettivo | Cura delle strade | Nuove scuole | Asili nido\nIndicatore | km rifatti | aule | posti\nPonderazione | 40 | 30 | 30";
  expect(read(`@sheet Uno\n${titled([30, 20], [35, 15])}${FIVE}\n@sheet Due\n${across}`)).toBe("Uno 30+20 35+15; Due 40+30+30");
});

test("the year that the forms' sheet names is the plan's on the other sheets too", () => {
  const list =
    "N. | Obiettivi | Peso 2024 | Peso 2025\n1 | Strade e piazze | 60 | 30\n2 | Scuole e asili | 20 | 30\n3 | Verde pubblico | 20 | 40";
  const both = (title: string): string => read(`@sheet Uno\n${title}\n${cards([60, 40])}\n@sheet Due\n${list}`);
  expect(both("Piano 2024")).toBe("forms 60+40; Due 60+20+20");
  expect(both("Piano 2025")).toBe("forms 60+40; Due 30+30+40");
  expect(both("Piano")).toBe("forms 60+40; Due 30+30+40");
});

test("of as many forms as objectives side by side on one sheet the forms are taken, of fewer they are not", () => {
  const across = (weights: readonly number[]): string =>
    ["Obiettivo", "Indicatore", "Ponderazione"]
      .map(
        (label, row) =>
          `${label} | ${weights.map((weight, i) => ["Cura del parco ", "alberi ", ""][row] + (row < 2 ? wordOf(i) : String(weight))).join(" | ")}`,
      )
      .join("\n");
  expect(read(`${across([40, 60])}\n\n${cards([70, 30])}`)).toBe("forms 70+30");
  expect(read(`${across([40, 30, 30])}\n\n${cards([70, 30])}`)).toBe("Piano 40+30+30");
});

describe("forms that hold every weight of the lists", () => {
  const sheets = (label: string, headings = "Fase | Peso fase"): string =>
    [13, 21, 9, 30].map((weight, i) => `@sheet Foglio${String(i)}\n${cards([weight], label, plain([40, 60], headings))}`).join("\n");

  test("and more are forms, where the lists are of parts: though those make 100 each", () => {
    expect(read(sheets("Valore"))).toBe("forms 13+21+9+30");
    expect(read(sheets("Peso"))).toBe("forms 13+21+9+30");
  });

  test("and more are lists, where these claim to be of objectives and the label claims nothing", () => {
    expect(read(sheets("Valore", "Obiettivi operativi | Pesi"))).toBe("Foglio0 40+60; Foglio1 40+60; Foglio2 40+60; Foglio3 40+60");
  });

  test("and no other are forms too, where the list takes parts for objectives: though it makes 100", () => {
    expect(read(cards(["", 5, 5, 10], "Peso", plain([10, 10], "Obiettivi operativi | Pesi")))).toBe("forms –+5+5+10");
  });
});
