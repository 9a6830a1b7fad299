/** What stands below a card's headings: where its values begin and end, its weight in words, its phases. */
import { cardAnchors, type CardAnchor } from "../../../../src/core/reading/cards/anchors";
import { cardWeight, phasesIn, valueRow, valueRows } from "../../../../src/core/reading/cards/values";
import type { Weight } from "../../../../src/core/plan/plan";
import { parseArea, type Area } from "../../../../src/core/sheet/address";
import { sheetFromGrid, type Sheet } from "../../../../src/core/sheet/sheet";
import type { Grid } from "../../../support/verify-grid";

const HEADINGS = ["Obiettivo n. 1", "Descrizione", "Indicatore", "Scadenza", "Target", "Inizio"];

/** The grid as a sheet, and the first card on it. */
function card(grid: Grid, ...merges: readonly string[]): readonly [Sheet, CardAnchor] {
  const sheet = sheetFromGrid("Piano", grid, { merges: merges.map((text) => parseArea(text) as Area) });
  const [anchor] = cardAnchors(sheet, {});
  if (!anchor) throw new Error("no card");
  return [sheet, anchor];
}

const weighs = (weight: Weight | null): string | null =>
  weight && (weight.value.kind === "number" ? weight.value.value.toString() : weight.value.kind);

test.each<readonly [string, Grid, number]>([
  ["directly below the headings", [HEADINGS, ["Digitale", "Aprire lo sportello"]], 1],
  ["below one blank row, be it two cells", [HEADINGS, [], ["Digitale", "Aprire lo sportello"]], 2],
  ["or more", [HEADINGS, [], ["Digitale", "Aprire lo sportello", "ore"]], 2],
  ["a single text there is no row of values", [HEADINGS, [], ["Risultato atteso: sportello"]], 1],
  ["nor is one below two blank rows", [HEADINGS, [], [], ["Digitale", "Aprire lo sportello"]], 1],
])("the values begin %s", (_where, grid, row) => {
  expect(valueRow(...card(grid))).toBe(row);
});

test.each<readonly [string, Grid, readonly number[]]>([
  ["to the card's end", [HEADINGS, ["Digitale", "Sportello"], ["", "Archivio"]], [1, 2]],
  ["to a line with a label", [HEADINGS, ["Digitale", "Sportello"], ["Risultato atteso: apertura"], ["", "Archivio"]], [1]],
  ["to a row of other headings", [HEADINGS, ["Digitale", "Sportello"], ["Attività", "Mesi"], ["", "Archivio"]], [1]],
  ["to a blank row", [HEADINGS, ["Digitale", "Sportello"], [], ["", "Archivio"]], [1]],
  // The first row is the card's own, whatever it begins with.
  ["beyond a theme that could be a heading", [HEADINGS, ["Attività sportive", "Piscina"], ["", "Campo da gioco"]], [1, 2]],
])("the values go on %s", (_what, grid, rows) => {
  const [sheet, anchor] = card(grid);
  expect(valueRows(sheet, anchor, grid.length - 1, {})).toEqual(rows);
});

describe("the weight of a card", () => {
  const weightOf = (grid: Grid, ...merges: readonly string[]): Weight | null => {
    const [sheet, anchor] = card(grid, ...merges);
    return cardWeight(sheet, anchor, grid.length - 1);
  };

  test.each<readonly [string, Grid, string | null]>([
    [
      "below its heading",
      [
        [...HEADINGS, "Peso"],
        ["Digitale", "Sportello", "ore", "giugno", "20", "", 30],
      ],
      "30",
    ],
    [
      "that heading alone is asked",
      [
        [...HEADINGS, "Peso"],
        ["Digitale", "Peso obiettivo: 10%"],
      ],
      "empty",
    ],
    ["within a text", [HEADINGS, ["Digitale\nPeso obiettivo: 10%", "Sportello"]], "10"],
    ["within a later line", [HEADINGS, ["Digitale", "Sportello"], ["Peso obiettivo: 15%"]], "15"],
    ["not within the card above", [["Peso obiettivo: 10%"], HEADINGS, ["Digitale", "Sportello"]], null],
    ["a phase's share is none", [HEADINGS, ["Digitale", "Sportello, peso 40% dell'obiettivo strategico"]], null],
    ["however it is spelt", [HEADINGS, ["Digitale", "Sportello, peso 40% del obiettivo strategico"]], null],
    ["a number alone is none", [HEADINGS, ["Digitale", 40]], null],
  ])("%s", (_where, grid, weight) => {
    expect(weighs(weightOf(grid))).toBe(weight);
  });

  test("its area is its cell, or what that is merged with", () => {
    const grid = [HEADINGS, ["Digitale\nPeso obiettivo: 10%", "Sportello"], ["", "Archivio"]];
    expect(weightOf(grid)?.area).toEqual({ top: 1, left: 0, bottom: 1, right: 0 });
    expect(weightOf(grid, "A2:A3")?.area).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
  });
});

test("phases are the texts that state their share of the objective", () => {
  const grid: Grid = [
    HEADINGS,
    ["Legalità", "Misure di prevenzione\n60% dell'obiettivo strategico", "numero", "giugno"],
    ["", "2) Corsi\n40% dell'obiettivo strategico\n  per  tutti", "ore", "31/12/2025", "40", "1/2/2025"],
    ["", "Peso 30%", "", ""],
    ["", "Relazione finale", "", "31/12/2025"],
  ];
  const [sheet, anchor] = card(grid);
  const told = phasesIn(sheet, anchor, 1, [1, 2, 3, 4]).map(
    ({ number, title, weight }) => `${number?.value.text ?? "-"} | ${title?.value ?? "-"} | ${weighs(weight) ?? "-"}`,
  );
  expect(told).toEqual(["- | Misure di prevenzione | 60", "2) | 2) Corsi per tutti | 40"]);
  expect(phasesIn(sheet, anchor, 1, [2])).toMatchObject([
    {
      weight: { value: { asText: false }, cell: { row: 2, col: 1 }, area: { top: 2, left: 1, bottom: 2, right: 1 } },
      area: { top: 2, left: 0, bottom: 2, right: 5 },
      indicators: [{ text: { value: "ore" }, target: { value: "40" } }],
      start: { cell: { row: 2, col: 5 } },
      deadline: { cell: { row: 2, col: 3 } },
    },
  ]);
  expect(phasesIn(sheet, anchor, undefined, [1, 2])).toEqual([]);
});
