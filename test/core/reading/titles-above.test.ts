/** Which rows above a table's headings are its own, what their titles are, and the total that they state. */
import { titlesAbove, totalAbove } from "../../../src/core/reading/titles-above";
import type { Table } from "../../../src/core/reading/tables/table";
import { tableOn } from "../../support/tables";
import { live, written, type Written } from "../../support/written";

type Grid = readonly (readonly Written[])[];

const HEADINGS = ["N.", "Obiettivo", "Peso"];
/** @param from the first row that is below the table before; 0 where there is none */
const below = (grid: Grid, from: number, headings: readonly Written[]): Table =>
  tableOn(written([...grid, headings]), grid.length, { from });
const titles = (grid: Grid, from = 0, headings: readonly Written[] = HEADINGS): readonly string[] =>
  titlesAbove(below(grid, from, headings)).map(({ text, label }) => (label === null ? text.value : `[${label}] ${text.value}`));

describe("titles", () => {
  test.each<readonly [string, Grid, readonly string[]]>([
    ["two beside each other", [["Piano 2025", "Settore Tecnico"]], ["Piano 2025", "Settore Tecnico"]],
    ["beside a total none", [["Totale", "Settore Tecnico"]], ["Settore Tecnico"]],
    ["a label and its name, whatever stands behind", [["Settore:", "Tributi", "2025"]], ["[Settore] Tributi"]],
    ["a label without a colon", [["Settore", "Tributi"]], ["[Settore] Tributi"]],
    ["a blank beside a label names nobody", [["Settore:", "  "]], []],
    ["a number beside a label names nobody", [["Settore:", 7]], ["Settore:"]],
    ["the name beside a label may hold a colon", [["Ufficio:", "Servizio: Tributi"]], ["[Ufficio] Servizio: Tributi"]],
    [
      "words too long for a label, though they end like one",
      [["Obiettivi che la Giunta ha assegnato al settore: Tributi"]],
      ["Obiettivi che la Giunta ha assegnato al settore: Tributi"],
    ],
    ["no space behind the colon", [["Settore:Tributi"]], ["[Settore] Tributi"]],
    ["a blank cell is none", [["  "], ["Settore Tecnico"]], ["Settore Tecnico"]],
    [
      "behind the last column",
      [
        ["", "", "Nota"],
        ["", "", "", "Settore Tecnico"],
        ["", "", "", "", "Settore Tecnico"],
      ],
      ["Nota"],
    ],
    [
      "a whole table's row",
      [
        ["Settore:", "Tributi", "Dirigente:"],
        ["Strade", "Tecnico", "40"],
      ],
      ["[Settore] Tributi"],
    ],
  ])("%s", (_what, grid, told) => {
    expect(titles(grid)).toEqual(told);
  });

  test("one column before the first, and not two", () => {
    const headings = ["", "", ...HEADINGS];
    expect(titles([["", "Settore Tecnico"]], 0, headings)).toEqual(["Settore Tecnico"]);
    expect(titles([["Settore Tecnico"]], 0, headings)).toEqual([]);
  });

  test("a label in a row of four cells, and not of five", () => {
    const headings = [...HEADINGS, "Indicatore", "Note"];
    expect(titles([["Settore:", "Tributi", "Dirigente:", "Rossi"]], 0, headings)).toEqual(["[Settore] Tributi"]);
    expect(titles([["Settore:", "Tributi", "Dirigente:", "Rossi", "2025"]], 0, headings)).toEqual([]);
  });
});

describe("below another table", () => {
  test.each<readonly [string, Grid, number, readonly string[]]>([
    ["its rows are no titles", [["Strade"], ["Settore Tecnico"]], 1, ["Settore Tecnico"]],
    ["nor what is above three texts", [["Piano"], ["Nota"], ["Strade", "Tecnico", "2025"], ["Settore Tecnico"]], 1, ["Settore Tecnico"]],
    ["or above a row with a number", [["Piano"], ["Nota"], [1, "Strade"], ["Settore Tecnico"]], 1, ["Settore Tecnico"]],
    ["or above a number without an objective", [["Piano"], ["Nota"], ["3"], ["Settore Tecnico"]], 1, ["Settore Tecnico"]],
    ["a number with a text is no spare one", [["Piano"], ["Nota"], ["3", "Settore Tecnico"]], 1, ["Nota", "Settore Tecnico"]],
    ["two titles are both its own", [["Piano"], ["Nota"], ["Settore Tecnico"]], 1, ["Nota", "Settore Tecnico"]],
    ["a pair of titles too", [["Piano"], ["Nota", "Altra"], ["Settore Tecnico"]], 1, ["Nota", "Altra", "Settore Tecnico"]],
    ["a total parts none of them", [["Piano"], ["Nota"], ["Totale", 100], ["Settore Tecnico"]], 1, ["Nota", "Settore Tecnico"]],
    ["above a total a title stands at the left", [["Piano"], ["", "Settore Tecnico"], ["Totale", 100]], 1, ["Settore Tecnico"]],
    ["other texts are of the table before", [["Piano"], ["", "", "Nota"], ["Totale", 100], ["Settore Tecnico"]], 1, ["Settore Tecnico"]],
    ["without a total they are none", [["Piano"], ["", "", "Nota"], ["Settore Tecnico"]], 1, ["Nota", "Settore Tecnico"]],
    ["one total above another", [["Piano"], ["Settore Tecnico"], ["", "", "Totale 40"], ["Totale", 100]], 1, ["Settore Tecnico"]],
  ])("%s", (_what, grid, from, told) => {
    expect(titles(grid, from)).toEqual(told);
  });

  test.each<readonly [string, Grid, readonly string[]]>([
    ["rows with numbers", [["Piano"], [1, "Strade"], ["Settore Tecnico"]], ["Piano", "Strade", "Settore Tecnico"]],
    [
      "texts above a total",
      [
        ["", "", "Nota"],
        ["Totale", 100],
      ],
      ["Nota"],
    ],
  ])("without one above, %s end nothing", (_what, grid, told) => {
    expect(titles(grid)).toEqual(told);
  });
});

describe("a total above the table", () => {
  const total = (grid: Grid, from = 0, headings: readonly Written[] = HEADINGS) =>
    totalAbove(below(grid, from, headings), headings.indexOf("Peso"));

  test("in the weights' column beside its label, with its formula", () => {
    expect(total([["Totale punti", "", live("SUM(C3:C9)", 100)]])).toEqual(
      expect.objectContaining({ cell: { sheet: "Piano", row: 0, col: 2 }, source: "heading", text: "Totale punti", formula: "SUM(C3:C9)", scale: "plain" }),
    ); // prettier-ignore
    expect(total([["", "Totale punti", 100]])?.formula).toBeNull();
  });

  test("within a label", () => {
    expect(total([["Totale punti: 80"]])).toEqual(
      expect.objectContaining({ cell: { sheet: "Piano", row: 0, col: 0 }, source: "heading", text: "Totale punti: 80", formula: null }),
    );
  });

  test.each<readonly [string, Grid, number, number | null]>([
    ["whatever the label says behind its first word", [["Totale Settore Tecnico", "", 100]], 0, 100],
    ["in the label itself, in the column of weights", [["", "", "Totale: 80"]], 0, 80],
    ["the nearest of two", [["Totale punti: 60"], ["Totale punti: 80"]], 0, 80],
    ["no number beside the label", [["Totale punti", "", "da definire"]], 0, null],
    ["a number without a label", [["Settore Tecnico", "", 100]], 0, null],
    ["a number in another column", [["Totale punti", 100]], 0, null],
    ["a label behind the last column", [["", "", 100, "Totale punti"]], 0, null],
    ["what one objective may have at the most", [["Punteggio massimo 80"]], 0, null],
    ["of the table before", [["Strade"], ["Totale punti", "", 100]], 1, null],
    ["two of the table before", [["Strade"], ["Totale punti", "", 60], ["Totale", "", 100]], 1, null],
    ["of the table before, below a note far to the right", [["Strade"], ["", "", "", "", "Nota"], ["Totale", "", 100]], 1, null],
    ["below a title", [["Strade"], ["Settore Tecnico"], ["Totale punti", "", 100]], 1, 100],
    ["none", [], 0, null],
  ])("%s", (_what, grid, from, told) => {
    expect(total(grid, from)?.value.valueOf() ?? null).toBe(told);
  });

  test("a label before the first column is none", () => {
    expect(total([["Totale punti", "", "", 100]], 0, ["", ...HEADINGS])).toBeNull();
    expect(total([["", "Totale punti", "", 100]], 0, ["", ...HEADINGS])?.value.valueOf()).toBe(100);
  });
});
