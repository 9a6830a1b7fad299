/** How far a sheet's words reach: the labels of a card, the titles and headings of a list, and the rows that must stand beside the numbers. */
import { looksLikePlan } from "../../../src/core/reading/looks-like-plan";
import { written, type Written } from "../../support/written";

type Grid = readonly (readonly Written[])[];

/** "60+40 at 0,3" of the weights and the cell (0-based) that speaks of them. */
function looks(
  grid: Grid,
  own: Readonly<Record<string, readonly string[]>> = {},
  known: readonly string[] = [],
  name = "Foglio1",
): string | null {
  const found = looksLikePlan(written(grid, { name }), own, new Set(known));
  return found && `${found.weights.map((weight) => weight.toString()).join("+")} at ${String(found.cell.row)},${String(found.cell.col)}`;
}

const long = (beginning: string, length: number): string => beginning + "x".repeat(length - beginning.length);

describe("the labels of a card", () => {
  const card = (...labels: readonly string[]): Grid => [...labels.map((label) => [label, "testo"]), ["Peso", 60]];

  test.each<readonly [string, readonly string[], string | null]>([
    ["an indicator", ["Obiettivo", "Indicatore"], "60 at 2,0"],
    ["a target", ["Obiettivo", "Target"], "60 at 2,0"],
    ["a day", ["Obiettivo", "Scadenza"], "60 at 2,0"],
    ["a phase", ["Obiettivo", "Fase"], "60 at 2,0"],
    ["a structure", ["Obiettivo", "Struttura"], "60 at 2,0"],
    ["notes, which anything has", ["Obiettivo", "Note"], null],
    ["a number, which anything has", ["Obiettivo", "N."], null],
    ["the objective again", ["Obiettivo", "Obiettivo"], null],
    ["no objective", ["Indicatore", "Target"], null],
  ])("beside the objective: %s", (_what, labels, told) => {
    expect(looks(card(...labels))).toBe(told);
  });

  test("the sheet's name may speak of the objective in their place", () => {
    expect(looks(card("Indicatore", "Target"), {}, [], "Obiettivi 2026")).toBe("60 at 2,0");
    expect(looks(card("Indicatore"), {}, [], "Obiettivi 2026")).toBeNull();
  });

  test.each<readonly [string, string, string | null]>([
    ["words before a colon, however much follows", `Obiettivo:${"x".repeat(100)}`, "60 at 2,0"],
    ["a text of 60 characters", long("Obiettivo di ", 60), "60 at 2,0"],
    ["not one of 61", long("Obiettivo di ", 61), null],
    ["some words before a colon", "Il nostro obiettivo: riordinare", "60 at 2,0"],
    ["not a sentence", "Il servizio descrive in questo punto, con parole proprie e per esteso, il suo obiettivo: riordinare", null],
  ])("a label is short: %s", (_what, label, told) => {
    expect(looks(card(label, "Indicatore"))).toBe(told);
  });

  test.each<readonly [string, string, string | null]>([
    ["with an act behind it", "Peso: 40 (approvato con deliberazione della Giunta n. 12 del 2026)", "40 at 2,0"],
    ["at the 400th character", `${"x".repeat(393)} peso 4`, "4 at 2,0"],
    ["not further on, in a page of prose", `${"x".repeat(394)} peso 4`, null],
  ])("a weight may stand in a longer text: %s", (_what, text, told) => {
    expect(looks([["Obiettivo", "Riordino"], ["Indicatore", "faldoni"], [text]])).toBe(told); // prettier-ignore
  });

  test("a cell that is true or false is no word of weights, though the municipality's word is the same", () => {
    const weighed = (label: Written): Grid => [["Obiettivo", "Riordino"], ["Indicatore", "faldoni"], [label, 60]]; // prettier-ignore
    expect(looks(weighed("Vero"), { weight: ["Vero"] })).toBe("60 at 2,0");
    expect(looks(weighed(true), { weight: ["Vero"] })).toBeNull();
  });

  test("below a title that says that they explain they are an example, on however many cells", () => {
    expect(looks([["Legenda"], ...card("Obiettivo", "Indicatore")])).toBeNull();
    expect(looks([["Scheda"], ...card("Obiettivo", "Indicatore")])).toBe("60 at 3,0");
  });
});

describe("the titles and headings of a list", () => {
  const ROWS: Grid = [
    ["Riordino dell'archivio", "faldoni", 60],
    ["Nuovo sportello", "ore", 40],
  ];
  const HEAD = ["Che cosa", "Misura", "Peso"];
  const lines = (count: number): Grid => Array.from({ length: count }, () => ["Premessa"]);

  test.each<readonly [string, Grid, string | null]>([
    ["a title in the tenth row above", [["Piano esecutivo di gestione"], ...lines(9), HEAD, ...ROWS], "60+40 at 10,2"],
    ["not in the eleventh", [["Piano esecutivo di gestione"], ...lines(10), HEAD, ...ROWS], null],
    ["no title, though a row speaks of objectives", [HEAD, ["Obiettivo di riordino", "faldoni", 60], ["Nuovo sportello", "ore", 40]], null],
    ["a heading in the third row", [["", "", "Peso"], ["Voce"], ["Obiettivo"], ...ROWS], "60+40 at 0,2"],
    ["not in the fourth", [["", "", "Peso"], ["Voce"], ["Voce"], ["Obiettivo"], ...ROWS], null],
    ["a first heading that only sounds like a summary", [["Sintesi", "Obiettivo", "Peso"], ...ROWS], "60+40 at 0,2"],
    [
      "a heading over counts",
      [
        ["Settore", "Numero obiettivi", "Peso"],
        ["Tecnico", 5, 100],
        ["Sociale", 4, 100],
      ],
      null,
    ],
    ["a heading over texts, one of which is a number", [["Obiettivo", "Misura", "Peso"], ["Riordino", "faldoni", 60], [2026, "ore", 40]], "60+40 at 0,2"], // prettier-ignore
  ])("%s", (_what, grid, told) => {
    expect(looks(grid)).toBe(told);
  });

  test.each<readonly [string, readonly string[], string | null]>([
    ["speaks of objectives and weights", ["Peso degli obiettivi per ciascuna struttura"], "60+40+30+20+10+40 at 0,0"],
    ["speaks of weights alone", ["Pesi per ciascuna struttura"], null],
    ["stands beside something else", ["Peso degli obiettivi per ciascuna struttura", "2026"], null],
  ])("a title over columns of structures %s", (_what, title, told) => {
    const rows: Grid = [["", "Impegno", "Tecnico", "Sociale"], ["", "Archivio", 60, 40], ["", "Sportello", 30, 20], ["", "Verde", 10, 40]]; // prettier-ignore
    expect(looks([title, ...rows])).toBe(told);
  });
});

describe("what stands beside the numbers of a list", () => {
  const list = (...rows: Grid): Grid => [["", "Obiettivo", "", "Peso"], ...rows];

  test.each<readonly [string, Grid, string | null]>([
    ["a text beside each", list(["", "Strade", "", 60], ["", "Verde", "", 40]), "60+40 at 0,3"],
    ["a text beside half of them", list(["", "Strade", "", 30], ["", "", "", 20], ["", "Verde", "", 40], ["", "", "", 10]), "30+20+40+10 at 0,3"], // prettier-ignore
    ["beside fewer", list(["", "Strade", "", 30], ["", "", "", 20], ["", "Verde", "", 40], ["", "", "", 5], ["", "", "", 5]), null],
    ["beside one alone", list(["", "Strade", "", 60], ["", "", "", 40]), null],
    ["codes, which say nothing", list(["", "A1", "", 60], ["", "B2", "", 40]), null],
    ["the weights themselves, with their unit", list(["", "", "", "60 punti"], ["", "", "", "40 punti"]), null],
  ])("%s", (_what, grid, told) => {
    expect(looks(grid)).toBe(told);
  });

  test.each<readonly [string, readonly string[], string | null]>([
    ["all of them", ["settore tecnico", "settore sociale", "settore tributi"], null],
    ["two of three", ["settore tecnico", "settore sociale"], null],
    ["one of three", ["settore tecnico"], "100+100+100 at 1,3"],
  ])("a list of what was read elsewhere sums it up: %s", (_what, known, told) => {
    const rows = ["Tecnico", "Sociale", "Tributi"].map((name) => [name.slice(0, 3), `Settore ${name}`, "ore", 100]);
    expect(looks([["Piano della performance"], ["Sigla", "Struttura", "Misura", "Peso"], ...rows], {}, known)).toBe(told);
  });

  test("half of it is all the same a summary", () => {
    const rows: Grid = [["Settore Tecnico", 100], ["Settore Sociale", 100]]; // prettier-ignore
    expect(looks([["Piano della performance"], ["Struttura", "Peso"], ...rows], {}, ["settore tecnico"])).toBeNull();
  });
});
