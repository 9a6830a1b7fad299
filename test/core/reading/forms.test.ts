/** Cards however they are laid out, and tables turned on their side. */
import type { Sheet } from "../../../src/core/sheet/sheet";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { units, verified, weightFindings, type Grid } from "../../support/verify-grid";
import { withCells, withValues } from "../../../src/core/sheet/changed";

type Card = (unit: string, title: string, weight: number | string | null, more?: Grid) => Grid;

const TITLES = [
  "Sportello unico dei cittadini",
  "Mappatura delle strade bianche",
  "Bonifica degli archivi",
  "Rilievo degli alberi",
  "Registro dei volontari",
];

/** Two units whose objectives make 60 + 40 and 50 + 30 + 20. */
const PLAN: readonly (readonly [string, readonly number[]])[] = [
  ["Settore Anagrafe", [60, 40]],
  ["Settore Ambiente", [50, 30, 20]],
];

const left: Card = (unit, title, weight, more = []) => [
  ["Settore", unit],
  ["Obiettivo", title],
  ["Indicatore", "pratiche chiuse"],
  ["Peso", weight],
  ...more,
  [],
];
const above: Card = (unit, title, weight, more = []) => [
  ["Settore", "Obiettivo", "Peso"],
  [unit, title, weight],
  ["Target", "Scadenza"],
  ["90%", "31/12/2025"],
  ...more,
  [],
];
const colon: Card = (unit, title, weight, more = []) => [
  [`Settore: ${unit}`],
  [`Obiettivo: ${title}`],
  [`Peso: ${String(weight ?? "")}`],
  ["Target: 90%"],
  ...more,
  [],
];
const pairs: Card = (unit, title, weight, more = []) => [
  ["Settore", unit],
  ["Obiettivo", title],
  ["Scadenza", "31/12/2025", "Peso", weight],
  ...more,
  [],
];
const farRight: Card = (unit, title, weight, more = []) => [
  ["Settore", unit],
  ["Obiettivo", title, null, null, null, "Peso", weight],
  ["Target", "90%"],
  ...more,
  [],
];

function onOneSheet(card: Card, more?: Grid): readonly Sheet[] {
  let at = 0;
  return [
    sheetFromGrid(
      "Schede",
      PLAN.flatMap(([unit, weights]) => weights.flatMap((weight) => card(unit, TITLES[at++ % TITLES.length] as string, weight, more))),
    ),
  ];
}

/** A grid with each label of the weight replaced. */
function renamed(sheets: readonly Sheet[], label: string): readonly Sheet[] {
  return sheets.map((sheet) => withValues(sheet, (_row, _col, value) => (value === "Peso" ? label : value)));
}

const LAYOUTS: readonly (readonly [string, Card])[] = [
  ["labels on the left", left],
  ["labels above", above],
  ["labels before a colon", colon],
  ["two pairs a row", pairs],
  ["the weight at the far right", farRight],
];

describe("cards of several units on one sheet", () => {
  test.each(LAYOUTS)("%s", (_name, card) => {
    const report = verified(onOneSheet(card));
    expect(report.sheets[0]?.units.map(({ name }) => name)).toEqual(["Settore Anagrafe", "Settore Ambiente"]);
    expect(units(report).map((line) => line.split("/")[0])).toEqual(["100", "100"]);
  });

  test.each(LAYOUTS)("%s: one card a sheet, a unit over several sheets", (_name, card) => {
    let at = 0;
    const sheets = PLAN.flatMap(([unit, weights]) =>
      weights.map((weight) =>
        sheetFromGrid(`Obiettivo ${String(++at)}`, [["Comune di Prova"], ["Piano 2025"], ...card(unit, TITLES[at - 1] as string, weight)]),
      ),
    );
    const report = verified(sheets);
    expect(report.sheets.flatMap((sheet) => sheet.units.map(({ name, sum }) => [name, sum]))).toEqual([
      ["Settore Anagrafe", 100],
      ["Settore Ambiente", 100],
    ]);
    expect(report.sheets[1]?.reason).toContain("continua");
  });

  test.each(["Rilevanza", "Pond.ne", "P.", "Max punti", "Rilievo strategico"])(
    "the weight is called «%s»: it is the number that makes one total",
    (label) => {
      const report = verified(renamed(onOneSheet(left), label));
      expect(units(report).map((line) => line.split("/")[0])).toEqual(["100", "100"]);
    },
  );

  test("two cards side by side", () => {
    const one = left("Settore Anagrafe", TITLES[0] as string, 60);
    const two = left("Settore Anagrafe", TITLES[1] as string, 40);
    const grid = one.map((row, i) => [...Array.from({ length: 2 }, (_unused, c) => row[c] ?? null), null, ...(two[i] ?? [])]);
    expect(units(verified([sheetFromGrid("Anagrafe", grid)]))).toEqual(["100/? ?"]);
  });

  test("a title between cards names the unit of those below it", () => {
    const card = (title: string, weight: number): Grid => [["Obiettivo", title], ["Target", "90%"], ["Peso", weight], []];
    const grid: Grid = [
      ["Settore Anagrafe"],
      ...card("Sportello unico", 60),
      ...card("Carta d'identità", 40),
      ["Settore Ambiente"],
      ...card("Rilievo degli alberi", 70),
      ...card("Piano del verde", 30),
    ];
    const report = verified([sheetFromGrid("Schede", grid)]);
    expect(report.sheets[0]?.units.map(({ name, sum }) => [name, sum])).toEqual([
      ["Settore Anagrafe", 100],
      ["Settore Ambiente", 100],
    ]);
  });
});

describe("what is wrong on cards is said at its cell", () => {
  test.each([
    ["labels on the left", left, "B9"],
    ["labels above", above, "C7"],
    ["two pairs a row", pairs, "D7"],
  ] as const)("%s: a blank weight keeps its place", (_name, card, cell) => {
    const grid = [
      card("Settore A", "Sportello unico", 60),
      card("Settore A", "Mappatura delle strade", null),
      card("Settore A", "Bonifica degli archivi", 40),
    ].flat();
    expect(weightFindings(verified([sheetFromGrid("Schede", grid)]))).toContain(`weight-missing ${cell}`);
  });

  test("a typed total below the cards declares what they should make", () => {
    const grid: Grid = [
      ...left("Settore A", "Sportello unico", 50),
      ...left("Settore A", "Bonifica degli archivi", 25),
      ["Totale pesi Settore A", 80],
    ];
    expect(units(verified([sheetFromGrid("Schede", grid)]))).toEqual(["75/80 no"]);
  });

  test("a live total says nothing", () => {
    const grid: Grid = [
      ...left("Settore A", "Sportello unico", 50),
      ...left("Settore A", "Bonifica degli archivi", 25),
      ["Totale pesi", 75],
    ];
    const sheet = withCells(sheetFromGrid("Schede", grid), [{ row: 10, col: 1, value: 75, formula: "B4+B9" }]);
    expect(units(verified([sheet]))).toEqual(["75/? ?"]);
  });

  test("phases within cards make 100, or are said not to", () => {
    const phases = (last: number): Grid => [
      ["Fase", "Scadenza", "Peso fase"],
      ["Avvio", "31/03/2025", 40],
      ["Chiusura", "31/12/2025", last],
    ];
    const grid: Grid = [
      ...left("Settore A", "Sportello unico", 55, phases(60)),
      ...left("Settore A", "Bonifica degli archivi", 45, phases(50)),
    ];
    const report = verified([sheetFromGrid("Schede", grid)]);
    expect(report.sheets[0]?.units[0]?.phases.map(({ sum }) => sum)).toEqual([100, 90]);
    expect(weightFindings(report).filter((line) => line.startsWith("phase"))).toHaveLength(1);
  });
});

describe("objectives as columns", () => {
  const block = (unit: string, weights: readonly (number | null)[], label = "Peso"): Grid => [
    [unit],
    ["Obiettivo", ...weights.map((_weight, i) => `${TITLES[i] as string} ${unit}`)],
    ["Target", ...weights.map(() => "90%")],
    [label, ...weights],
    [],
  ];
  const three = (label?: string, last: readonly (number | null)[] = [70, 10]): Grid => [
    ...block("Settore Anagrafe", [50, 30], label),
    ...block("Settore Ambiente", [20, 20, 40], label),
    ...block("Settore Tributi", last, label),
  ];

  test("blocks of one sheet, each under its unit's name", () => {
    const report = verified([sheetFromGrid("Schede", three())]);
    expect(report.sheets[0]?.units.map(({ name, sum }) => [name, sum])).toEqual([
      ["Settore Anagrafe", 80],
      ["Settore Ambiente", 80],
      ["Settore Tributi", 80],
    ]);
  });

  test("a label that speaks of no weight is one where the sums agree", () => {
    expect(units(verified([sheetFromGrid("Schede", three("Rilievo strategico"))])).map((line) => line.split("/")[0])).toEqual([
      "80",
      "80",
      "80",
    ]);
  });

  test("a sheet each, with a typed total at the end of the row", () => {
    const sheets = PLAN.map(([unit, weights]) => {
      const [title, names, target, row] = block(unit, weights) as [Grid[0], Grid[0], Grid[0], Grid[0]];
      return sheetFromGrid(unit, [title, [...names, "TOTALE"], target, [...row, 100]]);
    });
    expect(units(verified(sheets))).toEqual(["100/100 ok", "100/100 ok"]);
  });

  test("an objective called «Totale …» is none", () => {
    const grid: Grid = [
      ["Settore A"],
      ["Obiettivo", "Totale revisione degli archivi", "Sportello unico", "Totale"],
      ["Target", "90%", "2", null],
      ["Peso", 40, 60, 100],
    ];
    expect(units(verified([sheetFromGrid("Settore A", grid)]))).toEqual(["100/100 ok"]);
  });

  test("a blank weight keeps its place", () => {
    expect(weightFindings(verified([sheetFromGrid("Schede", three("Peso", [70, null, 5]))]))).toContain("weight-missing C14");
  });
});

describe("no forms of a plan", () => {
  const silent: readonly (readonly [string, Grid])[] = [
    [
      "cards of goods",
      [
        ["Articolo", "Sedia da ufficio"],
        ["Colore", "grigio"],
        ["Peso kg", 12],
        [],
        ["Articolo", "Scrivania"],
        ["Colore", "noce"],
        ["Peso kg", 40],
        [],
      ],
    ],
    [
      "cards of people",
      [
        ["Nome", "Anna Rossi"],
        ["Ufficio", "Tributi"],
        ["Interno", 310],
        [],
        ["Nome", "Luca Bianchi"],
        ["Ufficio", "Anagrafe"],
        ["Interno", 317],
        [],
      ],
    ],
    [
      "a price list on its side",
      [
        ["Articolo", "Carta A4", "Toner nero", "Buste"],
        ["Fornitore", "Alfa", "Beta", "Gamma"],
        ["Prezzo", 4, 60, 36],
      ],
    ],
  ];
  test.each(silent)("%s", (_name, grid) => {
    const report = verified([sheetFromGrid("Foglio1", grid)]);
    expect(report.sheets[0]?.units).toEqual([]);
  });

  test("rows of a table with the same target beside their weights stay a table", () => {
    const grid: Grid = [
      ["Obiettivo", "Target", "Peso"],
      ["Sportello unico dei cittadini", "si fa", 50],
      ["Bonifica degli archivi", "si fa", 50],
    ];
    const report = verified([sheetFromGrid("Obiettivi", grid)]);
    expect(report.sheets[0]?.layout).toBe("table");
    expect(report.sheets[0]?.units.map(({ sum }) => sum)).toEqual([100]);
  });
});
