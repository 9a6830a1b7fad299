/** What one card says: its weight, where its label stands or the other cards have it, and the table of its phases. */
import { candidateFor } from "../../../../src/core/reading/forms/candidates";
import { formsOf, hasLostWeight, weightsOf, type Form } from "../../../../src/core/reading/forms/form";
import { framesOf } from "../../../../src/core/reading/forms/frames";
import { labelCells, labelKey } from "../../../../src/core/reading/forms/labels";
import { areaName, cellName } from "../../../../src/core/sheet/address";
import { sheetsOf } from "../../../support/evidence/notation";

/** The cards of the sheets around the label "Peso". */
function cardsOn(text: string): readonly Form[] {
  const sheets = sheetsOf(text);
  const candidate = candidateFor(sheets, labelKey("Peso"));
  if (!candidate) return [];
  const frames = framesOf(candidate, new Map(sheets.map((sheet) => [sheet, labelCells(sheet)])));
  return formsOf(candidate, frames, weightsOf(candidate, frames), {});
}

/** "60 B2": what a card weighs, and where that stands. */
const weighed = ({ weight: { value, cell } }: Form): string =>
  `${value.kind === "number" ? value.value.toString() : value.kind} ${cellName(cell.row, cell.col)}`;

/** Labels that speak for a card each, though it has lost that of its weight. */
const REST = "Codice | 12\nAnno | 12\nDurata | 12";

test.each([
  ["beside its label", "Obiettivo | Mense\nPeso | 60\n\nObiettivo | Verde\nPeso | 40", ["60 B2", "40 B5"]],
  ["below it", "Obiettivo | Peso\nMense | 60\n\nObiettivo | Peso\nVerde | 40", ["60 B2", "40 B5"]],
  ["behind its colon", "Obiettivo | Mense\nPeso: 60\n\nObiettivo | Verde\nPeso: 40", ["60 A2", "40 A5"]],
  ["the label lost: where the other card has it", `Obiettivo | Mense\n${REST}\nPeso | 60\n\nObiettivo | Verde\n${REST}\n | 40`, ["60 B5", "40 B11"]], // prettier-ignore
  ["the label lost, and nothing there", `Obiettivo | Mense\n${REST}\nPeso | 60\n\nObiettivo | Verde\n${REST}\n\n | 40`, ["60 B5", "empty B11"]], // prettier-ignore
  [
    "the label lost: where most others have it",
    `
Obiettivo | Mense
Peso | 10
Anno | 7

Obiettivo | Verde
Anno | 7
Peso | 20

Obiettivo | Musei
Anno | 7
Peso | 30

Obiettivo | Scuole
Anno | 7
 | 40`,
    ["10 B2", "20 B7", "30 B11", "40 B15"],
  ],
  [
    "the same, though the last of them has it elsewhere",
    `
Obiettivo | Verde
Anno | 7
Peso | 20

Obiettivo | Musei
Anno | 7
Peso | 30

Obiettivo | Mense
Peso | 10
Anno | 7

Obiettivo | Scuole
Anno | 7
 | 40`,
    ["20 B3", "30 B7", "10 B10", "40 B15"],
  ],
])("the weight: %s", (_what, text, told) => {
  expect(cardsOn(text).map(weighed)).toEqual(told);
});

test("the weight's whole row lost: the next label's number is not taken for it", () => {
  const card = (name: string, weight: string): string => `Obiettivo | ${name}\n${weight}Durata | 90\nAnno | 12\n`;
  const cards = cardsOn([card("Mense", "Peso | 30\n"), card("Verde", ""), card("Musei", "Peso | 40\n")].join("\n"));
  expect(cards.map((one) => [weighed(one), hasLostWeight(one)])).toEqual([["30 B2", false], ["empty A7", true], ["40 B11", false]]); // prettier-ignore
});

test("where no card holds the label of the weight, no other number is taken for one", () => {
  const cards = cardsOn(`Peso | 60\nObiettivo | Mense | 3\n${REST}\n\n | 40\nObiettivo | Verde | 3\n${REST}`);
  expect(cards.map(({ weight }) => weight.value.kind === "number")).toEqual([false, false]);
  const below = cardsOn(`Peso | 60\nObiettivo | Mense\n | 3\n${REST}\n\nObiettivo | Verde\n | 3\n${REST}`);
  expect(below.map(({ weight }) => weight.value.kind === "number")).toEqual([false, false]);
});

test("a weight reaches as far as the cells that are merged with its own", () => {
  const beside = "Obiettivo | Mense\nPeso | 60\n\nObiettivo | Verde\nPeso | 40\n@merge B2:D2";
  expect(cardsOn(beside).map(({ weight }) => areaName(weight.area))).toEqual(["B2:D2", "B5"]);
  const inside = "Obiettivo | Mense\nPeso: 60\n\nObiettivo | Verde\nPeso: 40\n@merge A2:D2";
  expect(cardsOn(inside).map(({ weight }) => areaName(weight.area))).toEqual(["A2:D2", "A5"]);
});

test("the phases' own total and rows are theirs; a card without phases has none", () => {
  const cards = cardsOn(`
Obiettivo | Mense
Peso | 50
Fase | Peso fase
Gara | 40
Avvio | 60
Totale | 100

Obiettivo | Verde
Peso | 30
Fase | Peso fase
Potatura | 70
Semina | 30

Obiettivo | Musei
Peso | 20`);
  expect(cards.map(({ phases }) => phases.map(({ title }) => title?.value))).toEqual([["Gara", "Avvio"], ["Potatura", "Semina"], []]);
  expect(cards.map(({ phaseTotal }) => phaseTotal && `${phaseTotal.value.toString()} B${String(phaseTotal.cell.row + 1)}`)).toEqual([
    "100 B6",
    null,
    null,
  ]);
  expect(cards.map(({ innerRows }) => [...innerRows])).toEqual([[2, 3, 4, 5], [9, 10, 11], []]);
});
