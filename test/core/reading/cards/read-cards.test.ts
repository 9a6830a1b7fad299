/** Cards as lists of objectives: when there is one, where another begins, whose it is, and what a card takes up. */
import { readCards } from "../../../../src/core/reading/cards/read-cards";
import { sheetFromGrid } from "../../../../src/core/sheet/sheet";
import type { Grid } from "../../../support/verify-grid";

/** The lists of a sheet, each as the numbers of its objectives with their weights. */
function lists(grid: Grid): readonly string[] {
  return readCards(sheetFromGrid("Piano", grid)).map(({ sections }) =>
    sections
      .flatMap(({ objectives }) => objectives)
      .map(({ number, weight }) => {
        const value = weight?.value;
        return `${String(number?.value.parts[0])}: ${value?.kind === "number" ? value.value.toString() : String(value?.kind)}`;
      })
      .join(", "),
  );
}

/** A card under its unit's heading. */
const card = (label: string, number: number, weight: number | null): Grid => [
  [label],
  [`Obiettivo n. ${String(number)}`, "Descrizione", "Indicatore", "Peso"],
  ["Digitale", `Sportello ${String(number)}`, "ore", weight],
  [],
];

test("cards of which none is weighed are no list, one weight is enough", () => {
  expect(lists([])).toEqual([]);
  expect(lists([["Settore Affari generali"], ["Nessun obiettivo"]])).toEqual([]);
  expect(lists([...card("Affari generali", 1, null), ...card("Affari generali", 2, null)])).toEqual([]);
  expect(lists([...card("Affari generali", 1, null), ...card("Affari generali", 2, 40)])).toEqual(["1: empty, 2: 40"]);
  // Not even a heading for weights, and no text that names one.
  expect(lists([["Obiettivo n. 1", "Descrizione", "Indicatore"], ["Digitale", "Sportello", "ore"]])).toEqual([]); // prettier-ignore
});

test("the last card goes on to the sheet's end", () => {
  expect(lists([["Obiettivo n. 1", "Descrizione", "Indicatore"], ["Digitale", "Sportello", "ore"], [], ["Peso obiettivo: 20%"]])).toEqual(["1: 20"]); // prettier-ignore
});

test("a second number 1 is another list where the card bears another heading, else a slip", () => {
  expect(lists([...card("Tributi", 1, 60), ...card("Tributi", 1, 40)])).toEqual(["1: 60, 1: 40"]);
  expect(lists([...card("Tributi", 1, 60), ...card("TRIBUTI", 1, 40)])).toEqual(["1: 60, 1: 40"]);
  expect(lists([...card("Tributi", 1, 60), ...card("Cultura", 1, 40)])).toEqual(["1: 60", "1: 40"]);
  expect(lists([...card("Tributi", 1, 60), ...card("Cultura", 2, 40)])).toEqual(["1: 60, 2: 40"]);
});

test("where the description is called a strategic objective it is the title", () => {
  const [unit] = readCards(
    sheetFromGrid("Piano", [
      ["Obiettivo n. 1", "Obiettivo strategico", "Indicatore", "Peso"],
      ["Digitale", "Aprire lo sportello", "ore", 30],
    ]),
  );
  const [objective] = unit?.sections[0]?.objectives ?? [];
  expect([objective?.title?.value, objective?.strategic?.value]).toEqual(["Aprire lo sportello", "Digitale"]);
  // Without either column the theme says what is to be done.
  const [bare] = readCards(
    sheetFromGrid("Piano", [
      ["Obiettivo n. 1", "Indicatore", "Peso"],
      ["Digitale\n40% dell'obiettivo strategico", "ore", 30],
    ]),
  );
  expect(bare?.sections[0]?.objectives).toMatchObject([{ title: { cell: { row: 1, col: 0 } }, strategic: null, phases: [] }]);
});

test("a card takes up its filled cells, not those that only hold spaces", () => {
  const [unit] = readCards(
    sheetFromGrid(
      "Piano",
      [
        ["Obiettivo n. 1", "Descrizione", "Indicatore", "Peso", " "],
        ["Digitale", "Sportello", "ore", 30],
        ["Risultato atteso: sportello aperto", "", "", "", "", "  "],
        [" "],
      ],
      { at: { row: 4, col: 2 } },
    ),
  );
  expect(unit?.sections[0]?.objectives[0]?.area).toEqual({ top: 4, left: 2, bottom: 6, right: 5 });
});

describe("whose the cards are", () => {
  const unitUnder = (...titles: readonly string[]): readonly [string | null, boolean] => {
    const [unit] = readCards(
      sheetFromGrid("Piano", [...titles.map((title) => [title]), [], ["Obiettivo 1", "Descrizione", "Peso"], ["Digitale", "Sportello", 30]]), // prettier-ignore
    );
    if (!unit) throw new Error("no cards");
    return [unit.name?.value ?? null, unit.transversalBlock];
  };

  test.each<readonly [string, readonly string[], readonly [string | null, boolean]]>([
    ["everybody's where one title says so", ["Piano degli obiettivi", "Obiettivi trasversali a tutti i settori"], [null, true]],
    ["whatever the last title says", ["Obiettivi trasversali a tutti i settori", "Piano degli obiettivi"], [null, true]],
    ["nobody's in particular where none does", ["Piano degli obiettivi", "Anno 2025"], [null, false]],
    ["a structure's that is named", ["Settore Affari generali", "Obiettivi trasversali"], ["Settore Affari generali", false]],
  ])("%s", (_whose, titles, told) => {
    expect(unitUnder(...titles)).toEqual(told);
  });
});

test("a list's name is its card's heading without what that says of the total", () => {
  const names = (first: string, second: string): readonly (string | undefined)[] =>
    readCards(sheetFromGrid("Piano", [["Settore Servizi - totale punti 100"], [], ...card(first, 1, 60), ...card(second, 1, 40)])).map(
      ({ name }) => name?.value,
    );
  expect(names("Tributi", "Settore Cultura - totale punti 40")).toEqual(["Settore Servizi", "Settore Cultura"]);
  expect(names("Tributi", "Settore Cultura, 40 dipendenti")).toEqual(["Settore Servizi", "Settore Cultura, 40 dipendenti"]);
});
