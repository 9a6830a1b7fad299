/** Which cell begins a card, and which one only speaks of an objective. */
import { cardAnchors } from "../../../../src/core/reading/cards/anchors";
import { sheetFromGrid } from "../../../../src/core/sheet/sheet";

const begins = (text: string): boolean => cardAnchors(sheetFromGrid("Piano", [[text, "Indicatore", "Target"]]), {}).length === 1;

test.each([
  "Obiettivo 1",
  "  Obiettivo 1",
  "OBIETTIVO 12",
  "Obiettivo n. 5",
  "Obiettivo n.  5",
  "Obiettivo  n. 5",
  "Obiettivo5",
  "Obiettivo n 5",
  "Obiettivo nr 6",
  "Obiettivo nr. 6",
  "Obiettivo n° 7",
  "Obiettivo numero 8",
  "Obiettivo 9:",
  "Obiettivo 9 :  ",
  "Obiettivo 10.",
  "Scheda obiettivo 2",
  "Scheda  obiettivo 2",
  "Obiettivo strategico 3",
  "Obiettivo  strategico 3",
  "Obiettivo gestionale n.  3",
  "Obiettivo di performance 4",
  "Obiettivo di  performance 4",
  "Scheda obiettivo individuale nr. 14 .",
])("%j begins a card", (text) => {
  expect(begins(text)).toBe(true);
});

test.each([
  "Obiettivo",
  "Obiettivo:",
  "L'obiettivo 1",
  "Obiettivo 1 e 2",
  "Obiettivo 1: riordino",
  "Obiettivo 1,",
  "Obiettivo comunale 3",
  "Obiettivo strategico operativo 3",
  "Obiettivo d performance 4",
  "Indicatore 1",
  "Obiettivo 0",
  "Obiettivo n. 000",
])("%j begins none", (text) => {
  expect(begins(text)).toBe(false);
});

test("one heading beside it is too few, and only the first of a role counts", () => {
  expect(cardAnchors(sheetFromGrid("Piano", [["Obiettivo 1", "Indicatore"]]), {})).toEqual([]);
  const [card] = cardAnchors(sheetFromGrid("Piano", [["Obiettivo 1", "Indicatore", "Target", "Indicatori"]]), {});
  expect([...(card?.headings ?? [])]).toEqual([
    ["indicator", 1],
    ["target", 2],
  ]);
});
