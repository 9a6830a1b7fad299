/** Forms pointed at by one weight: its label, how often it comes, and the ways to part the forms, said outright. */
import { cardsAt, waysOfCards } from "../../../src/core/pointing/cards";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { ABOVE_CARDS, cardsOf, UNREAD_CARDS } from "../../support/unread-cards";

test.each(UNREAD_CARDS)("$name", (cards) => {
  const { ok } = cardsOf(cards);
  const [row, col] = [ABOVE_CARDS + cards.weightAt.row, cards.weightAt.col];
  expect(cardsAt([ok], ok, { top: row, left: col, bottom: row, right: col })).toEqual({ label: cards.layout.weight, count: 4 });
  const [first] = waysOfCards([ok], { version: 1, name: "Schede", weight: cards.layout.weight }, DEFAULT_SETTINGS);
  expect(first?.sums.map(String)).toEqual(cards.sums.map(String));
  expect(first?.lists).toEqual(cards.layout.lists);
});

test("a number of a table, and a cell that is none, are no forms", () => {
  const table = sheetFromGrid("Piano", [
    ["Cosa", "Quota"],
    ["Strade", 60],
    ["Verde", 40],
  ]);
  const at = (row: number, col: number) => cardsAt([table], table, { top: row, left: col, bottom: row, right: col });
  expect([at(1, 1), at(2, 1), at(0, 0), at(9, 9)]).toEqual([null, null, null, null]);
});
