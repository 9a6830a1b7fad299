/** What the words of a scale are worth, where the settings or a sheet say so. */
import { chosenScale, scaleOn } from "../../../../src/core/reading/levels/scale-of";
import { written, type Written } from "../../../support/written";

const USED = new Set(["alto", "medio", "basso"]);
const found = (grid: readonly (readonly Written[])[]): string | null => {
  const scale = scaleOn(written(grid), USED);
  return scale && `${[...scale.points].map(([word, value]) => `${word} ${value.toString()}`).join(", ")} at ${String(scale.cell?.row)},${String(scale.cell?.col)}`; // prettier-ignore
};

test("the settings' words, normalised; none where they have none", () => {
  expect([...(chosenScale({ "Molto  Alto": 50, Basso: 10 })?.points ?? [])].map(([word, value]) => [word, value.toString()])).toEqual([
    ["molto alto", "50"],
    ["basso", "10"],
  ]);
  expect(chosenScale({})).toBeNull();
});

test.each<readonly [string, readonly (readonly Written[])[], string | null]>([
  ["in one text", [["Legenda: Alto = 50; Medio: 30 punti, Basso → 20"]], "alto 50, medio 30, basso 20 at 0,0"],
  ["with arrows and decimals", [["Alto -> 1,5 / Basso -> 0.5"]], "alto 1.5, basso 0.5 at 0,0"],
  [
    "behind what the legend is called, with the points that there are",
    [["Pesi: 100 in tutto; Alto = 60; Basso = 40"]],
    "alto 60, basso 40 at 0,0",
  ],
  ["a level that ends in such a word", [["Alto = 50; Basso = 20; fuori scala: 5"]], "alto 50, basso 20, fuori scala 5 at 0,0"],
  ["without spaces", [["Alto=50;Basso=20"]], "alto 50, basso 20 at 0,0"],
  ["with a space before the colon", [["Pesi : 100 in tutto; Alto = 1,25; Basso = 0,75"]], "alto 1.25, basso 0.75 at 0,0"],
  [
    "below a number that has one beside it, too",
    [
      [2026, 100],
      ["Alto", 50],
      ["Medio", 30],
    ],
    "alto 50, medio 30 at 1,0",
  ],
  ["behind the word for weights", [["Pesi: Alto = 3, Basso = 1"]], "alto 3, basso 1 at 0,0"],
  ["one word below the other", [["Scala"], ["Alto", 50], ["Medio", 30], ["nota"]], "alto 50, medio 30 at 1,0"],
  [
    "a pair in each cell",
    [
      ["", "Alto = 50"],
      ["", "Medio = 30"],
      ["", ""],
    ],
    "alto 50, medio 30 at 0,1",
  ],
  ["only one word of the weights", [["Alto = 50, Altro = 30"]], null],
  ["one word alone", [["Alto = 50"]], null],
  ["words that no weight bears", [["Rosso = 50, Verde = 30"]], null],
  ["a text without numbers", [["Alto, Medio, Basso"]], null],
  [
    "a number as a text",
    [
      ["Alto", "50"],
      ["Medio", "30"],
    ],
    null,
  ],
  ["a gap between two words", [["Alto", 50], [], ["Medio", 30]], null],
  [
    "a number without a word between two",
    [
      ["Alto", 50],
      ["", 40],
      ["Medio", 30],
    ],
    null,
  ],
  ["no text at all", [[1, 2]], null],
])("%s", (_what, grid, told) => {
  expect(found(grid)).toBe(told);
});

test("a text of a page is no legend", () => {
  const legend = "Alto = 50, Medio = 30";
  expect(found([[`${legend}${" ".repeat(900)}.`]])).not.toBeNull();
  expect(found([[`${"x".repeat(1000)} ${legend}`]])).toBeNull();
  expect(found([[legend.padEnd(1000, ".")]])).not.toBeNull();
  expect(found([[legend.padEnd(1001, ".")]])).toBeNull();
});

test("no scale has more than thirty steps: what goes on below is a table", () => {
  const steps = (count: number): readonly (readonly Written[])[] => [
    ["Alto", 90],
    ["Medio", 80],
    ...Array.from({ length: count - 2 }, (_unused, i): Written[] => [`Gradino ${"i".repeat(i + 1)}`, 70 - i]),
  ];
  expect(scaleOn(written(steps(30)), USED)?.points.size).toBe(30);
  expect(scaleOn(written(steps(31)), USED)?.points.size).toBe(30);
});
