/** Sheets written as prose: which are, where their objectives and structures begin and end, and what belongs to which. */
import { readProse } from "../../../../src/core/reading/prose/read-prose";
import type { Plan } from "../../../../src/core/plan/plan";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sheetsOf } from "../../../support/evidence/notation";
import { outline } from "../../../support/outline";

const sheetOf = (text: string): Sheet => sheetsOf(text)[0] as Sheet;

/** Every value with its cell, unit by unit. */
function read(text: string): readonly string[] {
  const sheet = sheetOf(text);
  const plan: Plan = { file: null, sheets: [{ sheet, layout: "prose", units: readProse(sheet).units, notRead: null }] };
  return outline(plan).slice(1);
}

/** "60+40" of each list, else the cell of the objective that is said to have no weight, else nothing. */
function found(...rows: readonly string[]): string | null {
  const { units, objectivesWithoutWeights } = readProse(sheetOf(rows.join("\n")));
  if (units.length === 0) return objectivesWithoutWeights && `none at ${String(objectivesWithoutWeights.cell.row)}`;
  const weights = units.map(({ sections }) =>
    sections
      .flatMap(({ objectives }) => objectives)
      .map(({ weight }) => (weight?.value.kind === "number" ? weight.value.value.toString() : "-"))
      .join("+"),
  );
  return weights.join(", ");
}

test("what stands below a numbered title says more of it, each line by its label", () => {
  const text = `
Settore Tributi
1. Riordino dell'archivio
Il servizio riordina le carte.
INDICATORE: fascicoli riordinati
TARGET: 400 fascicoli
SCADENZA: 30/06/2026
TIPOLOGIA: output
CLASSE: efficacia
Punti | 60
Le carte sono del Novecento.
2. Nuovo sportello
Peso: 40
PESO TOTALE PUNTI 100`;
  expect(read(text)).toEqual([
    "prose «Settore Tributi» A1 titles A1 [A2:B13]",
    "  1 A2 B9=60 to A6 {A7 cA8 iA4 tA5} [A2:B10] more A3,A10",
    "  2 A11 A12=40 [A11:A12]",
    "  total A13=100 row",
  ]);
});

test.each([["INDICATORE: fascicoli"], ["TARGET: 400 fascicoli"], ["TIPOLOGIA: output"], ["CLASSE: efficacia"]])(
  "one label alone makes an indicator: %s",
  (line) => {
    const { units } = readProse(sheetOf(`1. Riordino\n${line}\nPunti 60\n2. Sportello\nSCADENZA: 30/06/2026\nPunti 40`));
    expect(units[0]?.sections[0]?.objectives.map(({ indicators }) => indicators.length)).toEqual([1, 0]);
  },
);

describe("several structures on one sheet", () => {
  const CULTURE = "1. Letture\nPunti 70\n2. Mostre\nPunti 30\nTotale punti: 100";

  test("each begins with the line that names it; what stands above that line is still said of the one before", () => {
    const text = `
Settore Tributi
1. Riordino
Punti 60
2. Sportello
Punti 40
Totale punti: 100
Si veda la nota in fondo
Settore Cultura
Letture e mostre per tutti
${CULTURE}`;
    expect(read(text)).toEqual([
      "prose «Settore Tributi» A1 titles A1 [A2:A7]",
      "  1 A2 A3=60 [A2:A3]",
      "  2 A4 A5=40 [A4:A7] more A7",
      "  total A6=100 row",
      "prose «Settore Cultura» A8 titles A8,A9 [A10:A14]",
      "  1 A10 A11=70 [A10:A11]",
      "  2 A12 A13=30 [A12:A13]",
      "  total A14=100 row",
    ]);
  });

  test("without a name it begins with its first objective", () => {
    const text = `1. Riordino\nPunti 60\n2. Sportello\nPunti 40\n${CULTURE}`;
    expect(read(text)).toEqual([
      "prose - [A1:A4]",
      "  1 A1 A2=60 [A1:A2]",
      "  2 A3 A4=40 [A3:A4]",
      "prose - [A5:A9]",
      "  1 A5 A6=70 [A5:A6]",
      "  2 A7 A8=30 [A7:A8]",
      "  total A9=100 row",
    ]);
  });
});

describe("titles above the first objective", () => {
  const OBJECTIVES = "1. Riordino\nPunti 60\n2. Sportello\nPunti 40";
  const titles = (above: string): readonly number[] =>
    readProse(sheetOf(`${above}\n${OBJECTIVES}`)).units.flatMap((unit) => unit.titles.map(({ cell }) => cell.row));

  test("all of them in their order, whatever they are about", () => {
    expect(titles("Comune di Prova\nSettore Tributi\nLe imposte")).toEqual([0, 1, 2]);
  });

  test.each([
    ["a weight", "Punti 10"],
    ["a total", "Totale punti: 100"],
    ["a text of more than 200 characters", "x".repeat(201)],
  ])("%s is none, and ends them", (_what, line) => {
    expect(titles(`Comune di Prova\n${line}\nSettore Tributi`)).toEqual([2]);
  });

  test("one of 200 characters is a title", () => {
    expect(titles(`Comune di Prova\n${"x".repeat(200)}\nSettore Tributi`)).toEqual([0, 1, 2]);
  });

  const total = (above: string): unknown => {
    const [unit] = readProse(sheetOf(`${above}\n${OBJECTIVES}`)).units;
    const said = unit?.headingTotal;
    return said && { total: said.value.toString(), row: said.cell.row, source: said.source, text: said.text };
  };

  test("of two totals that they state the nearer one is the list's", () => {
    expect(total("Punteggi fino a 200 punti\nSettore Tributi (punteggi\\nfino  a 100 punti)\nLe imposte")).toEqual({
      total: "100",
      row: 1,
      source: "label",
      text: "Settore Tributi (punteggi fino a 100 punti)",
    });
    expect(total("Settore Tributi")).toBeNull();
  });
});

test("a list that is read of prose is its structure's own, in points and not in shares", () => {
  const [unit] = readProse(sheetOf("1. Riordino\nPunti 60\n2. Sportello\nPunti 40\nTotale punti: 100")).units;
  expect(unit).toMatchObject({ layout: "prose", transversalBlock: false, coefficients: false, weightHeading: null });
  expect(unit?.sections).toMatchObject([{ name: null, transversal: false, totals: [{ source: "row", formula: null }] }]);
});

describe("weights that there must be", () => {
  test.each<readonly [string, readonly string[], string | null]>([
    ["two, each with its objective", ["1. Riordino", "Punti 60", "2. Sportello", "Punti 40"], "60+40"],
    ["for half of the objectives", ["1. A", "Punti 60", "2. B", "3. C", "4. D", "Punti 40"], "60+-+-+40"],
    ["for fewer than half of them", ["1. A", "Punti 60", "2. B", "3. C", "4. D", "5. E", "Punti 40"], null],
    ["one is no list", ["1. A", "Punti 60", "2. B", "fine"], null],
    ["one objective is none either", ["1. A", "Punti 60", "Testo", "Punti 40"], null],
    ["none, above a total", ["Settore Tributi", "1. A", "2. B", "Totale punti: 100"], "none at 1"],
    ["one, above a total", ["1. A", "Punti 60", "2. B", "Totale punti: 100"], "none at 0"],
    ["none, and no total", ["Settore Tributi", "1. A", "2. B", "Testo"], null],
    ["a total alone", ["Settore Tributi", "1. A", "Testo", "Totale punti: 100"], null],
  ])("%s", (_what, rows, told) => {
    expect(found(...rows)).toBe(told);
  });
});

describe("prose stands in one column, or two", () => {
  const LIST = ["1. Riordino", "Punti | 60", "2. Sportello", "Punti | 40"];
  const texts = (count: number, row: string): readonly string[] => Array.from({ length: count }, () => row);

  test.each<readonly [string, readonly string[], string | null]>([
    ["four rows are enough", LIST, "60+40"],
    ["one row of ten in three columns", [...LIST, ...texts(5, "Testo"), "a | b | c"], "60+40"],
    ["one of nine", [...LIST, ...texts(4, "Testo"), "a | b | c"], null],
    ["two of twenty", [...LIST, ...texts(14, "Testo"), ...texts(2, "a | b | c")], "60+40"],
    ["two of nineteen", [...LIST, ...texts(13, "Testo"), ...texts(2, "a | b | c")], null],
  ])("%s", (_what, rows, told) => {
    expect(found(...rows)).toBe(told);
  });

  test("three rows are no document", () => {
    expect(found("1. A", "2. B", "Totale punti: 100")).toBeNull();
    expect(found("Piano", "1. A", "2. B", "Totale punti: 100")).toBe("none at 1");
  });
});
