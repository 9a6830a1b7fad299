import { looksLikePlan } from "../../../src/core/reading/looks-like-plan";
import { areaName, cellArea } from "../../../src/core/sheet/address";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";

type Grid = readonly (readonly CellValue[])[];

/** "E4 Peso: 10, 20" or null. */
function looks(
  name: string,
  grid: Grid,
  own: Readonly<Record<string, readonly string[]>> = {},
  known: readonly string[] = [],
): string | null {
  const found = looksLikePlan(sheetFromGrid(name, grid), own, new Set(known));
  return found && `${areaName(cellArea(found.cell))} ${found.text}: ${found.weights.map((weight) => weight.toFraction()).join(", ")}`;
}

const TASKS: Grid = [
  ["", "Riordino dell'archivio", "faldoni", 60],
  ["", "Nuovo sportello", "ore", 40],
];

describe("sheets that look like a plan", () => {
  test.each([
    ["Peso", "Obiettivo"],
    ["Ponderazione", "Obiettivi gestionali"],
    ["Quota del risultato", "Obiettivi"],
    ["Incidenza", "Descrizione dell'obiettivo"],
    ["Rilevanza (1-100)", "OBIETTIVO ESECUTIVO"],
    ["Coefficiente", "Obiettivo PEG"],
    ["Punteggio attribuibile", "Risultato atteso"],
    ["Pes.", "Ob. e performance"],
  ])("a column «%s» beside «%s»", (weight, objective) => {
    expect(looks("Foglio1", [["", objective, "Misura", weight], ...TASKS])).toBe(`D1 ${weight}: 60, 40`);
  });

  test("by the sheet's name or by a title, where the headings say little", () => {
    expect(looks("PDO 2025", [["", "Che cosa", "Misura", "Peso"], ...TASKS])).toBe("D1 Peso: 60, 40");
    expect(looks("Foglio1", [["Piano esecutivo di gestione 2025"], ["", "Che cosa", "Misura", "Peso"], ...TASKS])).toBe("D2 Peso: 60, 40");
  });

  test("a title over a table of one column a structure, and headings of a letter", () => {
    const matrix: Grid = [
      ["Peso degli obiettivi per ciascuna struttura"],
      ["", "Impegno", "Tecnico", "Sociale"],
      ["", "Archivio", 60, 40],
      ["", "Sportello", 30, 20],
      ["", "Verde", 10, 40],
    ];
    expect(looks("Foglio1", matrix)).toBe("A1 Peso degli obiettivi per ciascuna struttura: 60, 40, 30, 20, 10, 40");
    expect(looks("Foglio1", [["", "Obiettivo", "Misura", "P."], ...TASKS])).toBe("D1 P.: 60, 40");
  });

  test("a card with labels beside its values, and one with a weight in a text", () => {
    const card: Grid = [
      ["Obiettivo", "Riordino dell'archivio"],
      ["Indicatore", "faldoni"],
      ["Peso", 60],
    ];
    expect(looks("Foglio1", card)).toBe("A3 Peso: 60");
    expect(looks("Foglio1", [["Obiettivo: riordino dell'archivio"], ["Indicatore: faldoni"], ["Peso: 60%"]])).toBe("A3 Peso: 60%: 60");
  });

  test("in the municipality's own words", () => {
    const grid: Grid = [["", "Ziel", "Kennzahl", "Gewicht"], ...TASKS];
    expect(looks("Blatt1", grid)).toBeNull();
    expect(looks("Blatt1", grid, { title: ["Ziel"], weight: ["Gewicht"] })).toBe("D1 Gewicht: 60, 40");
  });
});

test("a list below three hundred words of weights is looked at no more", () => {
  const list: Grid = [["", "Obiettivo", "Misura", "Peso"], ...TASKS];
  const words = (count: number): Grid => Array.from({ length: count }, () => ["Peso lieve"]);
  expect(looks("Foglio1", [...words(299), ["fine"], ...list])).toBe("D301 Peso: 60, 40");
  expect(looks("Foglio1", [...words(300), ["fine"], ...list])).toBeNull();
});

describe("sheets that do not", () => {
  test.each<[string, string, Grid]>([
    [
      "instructions",
      "Istruzioni",
      [
        ["1. Compilare un foglio per ogni settore."],
        ["2. Il peso degli obiettivi va da 5 a 40."],
        ["Esempio: peso 30 = obiettivo strategico"],
      ],
    ],
    [
      "instructions under a title",
      "Foglio1",
      [["Istruzioni per la compilazione"], ["Obiettivo: una frase"], ["Indicatore: uno"], ["Peso: 30"]],
    ],
    [
      "a legend",
      "Foglio2",
      [
        ["Peso", "Significato"],
        [40, "Obiettivo strategico prioritario"],
        [25, "Obiettivo rilevante"],
        [10, "Obiettivo ordinario"],
      ],
    ],
    [
      "a legend with a title",
      "Foglio2",
      [["Legenda dei pesi degli obiettivi"], ["Peso", "Quando si usa"], [40, "Per i più importanti"], [25, "Per gli altri"]],
    ],
    [
      "a count",
      "Foglio3",
      [
        ["Settore", "Numero obiettivi", "Somma di Peso"],
        ["Tecnico", 5, 100],
        ["Sociale", 4, 100],
      ],
    ],
    [
      "a summary by its name",
      "Riepilogo",
      [
        ["Settore", "Obiettivi", "Pesi"],
        ["Tecnico", "tutti", 100],
        ["Sociale", "tutti", 100],
      ],
    ],
    [
      "a summary by its second title",
      "Foglio3",
      [["Piano della performance"], ["Riepilogo degli obiettivi"], ["Struttura", "Peso"], ["Tecnico", 100], ["Sociale", 100]],
    ],
    [
      "behaviours",
      "Foglio4",
      [
        ["Scheda di valutazione della performance individuale"],
        ["Comportamento", "Peso", "Voto"],
        ["Puntualità", 40, 8],
        ["Collaborazione", 60, 7],
      ],
    ],
    [
      "objectives without any number",
      "Foglio5",
      [
        ["Obiettivo", "Peso"],
        ["Riordino dell'archivio", "da definire"],
        ["Nuovo sportello", "da definire"],
      ],
    ],
    ["weights of goods", "Foglio6", [["Obiettivi della raccolta"], ["Frazione", "Peso (kg)"], ["Carta", 320], ["Vetro", 110]]],
    [
      "money",
      "PEG 2025",
      [
        ["Capitolo", "Descrizione", "Importo"],
        [101, "Stipendi", 900],
        [102, "Energia", 450],
      ],
    ],
    [
      "words only",
      "Foglio7",
      [["La performance organizzativa pesa per il 30 per cento sul punteggio."], ["Gli obiettivi sono assegnati entro il 31 gennaio."]],
    ],
  ])("%s", (_what, name, grid) => {
    expect(looks(name, grid)).toBeNull();
  });

  test("a list of units that were read on other sheets", () => {
    const grid: Grid = [["Piano della performance"], ["Struttura", "Peso"], ["Settore Tecnico", 100], ["Settore Sociale", 100]];
    expect(looks("Foglio1", grid)).toBe("B2 Peso: 100, 100");
    expect(looks("Foglio1", grid, {}, ["settore tecnico", "settore sociale"])).toBeNull();
  });
});
