/** Councils that write in other words, or in other languages: what the settings add is read everywhere that a known word is. */
import { afterOwn, speaksOwn } from "../../../src/core/reading/own-words";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { units, verified, weightFindings, type Grid } from "../../support/verify-grid";

const HEADINGS = {
  number: ["Nr.", "Ziel Nr.", "Št."],
  title: ["Ziel", "Cilj"],
  weight: ["Gewichtung", "Utež"],
  phase: ["Maßnahme"],
  phaseWeight: ["Gewichtung Maßnahme"],
  unit: ["Bereich", "Abteilung", "Oddelek"],
  indicator: ["Kennzahl", "Kazalnik"],
};
const WORDS = { ...HEADINGS, total: ["Summe", "Skupaj"], transversal: ["Bereichsübergreifend", "Alle Bereiche", "Skupni cilji"] };

const HEAD = ["Nr.", "Ziel", "Kennzahl", "Gewichtung"];
const ziel = (number: number, title: string, weight: number | null): Grid[number] => [number, title, "Akten", weight];

const read = (source: Grid | readonly Sheet[], headings: Readonly<Record<string, readonly string[]>> = WORDS) =>
  verified(source, { headings });
const names = (report: ReturnType<typeof read>): readonly (string | null)[] =>
  report.sheets.flatMap((sheet) => sheet.units.map(({ name }) => name));

test("of two words that begin alike the longer one is taken", () => {
  expect(afterOwn("Utež faze 30", { weight: ["Utež", "Utež faze"] }, "weight")).toBe(" 30");
  expect(afterOwn("Utež 30", { weight: ["Utež", "Utež faze"] }, "weight")).toBe(" 30");
});

describe("a word as the settings write it", () => {
  const after = (text: string, ...words: readonly string[]): string | null => afterOwn(text, { weight: words }, "weight");

  test.each<readonly [string, string, string, string | null]>([
    ["with spaces around it", " Utež ", "Utež 30", " 30"],
    ["with more spaces in it than the sheet has", "Valore  ponderato", "Valore ponderato 30", " 30"],
    ["with fewer", "Valore ponderato", "Valore\n ponderato 30", " 30"],
    ["not without the space", "Valore ponderato", "Valoreponderato 30", null],
    ["in other letters than its own", "UTEŽ", "utež 30", " 30"],
    ["behind a space of the sheet's", "Utež", "  Utež 30", " 30"],
    ["as the beginning of another word", "Utež", "Uteži 30", null],
    ["not further on", "Utež", "Skupaj Utež 30", null],
    // Its signs are signs, not a pattern.
    ["with points", "Pes. ob.", "Pes. ob. 30", " 30"],
    ["with points, which stand for no letters", "Pes. ob.", "Peso obi 30", null],
    ["with brackets", "Q (%)", "Q (%) 30", " 30"],
    ["with a star", "Q*", "Q* 30", " 30"],
  ])("%s", (_what, word, text, told) => {
    expect(after(text, word)).toBe(told);
  });

  test("a blank one is none, whatever other words there are", () => {
    expect(after(" 30", " ", "Utež")).toBeNull();
    expect(after("Utež 30", " ", "Utež")).toBe(" 30");
  });
});

test.each<readonly [string, string, boolean]>([
  ["a short word stands whole", "Cilj in Utež", true],
  ["with an ending it is another", "Ciljna utežna", false],
  ["a longer one may have an ending", "Gewichtungen", true],
  ["it begins a word", "Hauptgewichtung", false],
  ["signs alone are no word", "Note", false],
  ["of signs neither", "---", false],
])("what a text speaks of: %s", (_what, text, told) => {
  expect(speaksOwn(text, { weight: ["Ute", "Cil", "in", "Gewicht", "---", " "] }, "weight")).toBe(told);
});

describe("a German sheet with headings from the settings", () => {
  const flat = (last: number): Grid => [
    ["Leistungsplan 2026"],
    ["Bereich", ...HEAD],
    ["Bauwesen", ...ziel(1, "Straßen instand halten", 40)],
    ["Bauwesen", ...ziel(2, "Bauakten erfassen", 60)],
    ["Finanzen", ...ziel(1, "Steuern digitalisieren", 30)],
    ["Finanzen", ...ziel(2, "Zahlungsfristen einhalten", 70)],
    ["Soziales", ...ziel(1, "Schulmensa vergeben", 45)],
    ["Soziales", ...ziel(2, "Bibliothek öffnen", last)],
  ];

  test("one list with a column of structures", () => {
    const report = read(flat(55));
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
    expect(names(report)).toEqual(["Bauwesen", "Finanzen", "Soziales"]);
    const bad = read(flat(50));
    expect(units(bad)[2]).toBe("95/100 no");
    expect(weightFindings(bad)).toEqual(["weights-total E7:E8"]);
  });

  test("without the words in the settings it is not read", () => {
    expect(units(verified(flat(55)))).toEqual([]);
  });

  const stacked = (first: number, total: string): Grid => [
    ["Abteilung Bauwesen"],
    HEAD,
    ziel(1, "Straßen instand halten", first),
    ziel(2, "Bauakten erfassen", 60),
    ["", total, "", 100],
    [],
    ["Abteilung Finanzen"],
    HEAD,
    ziel(1, "Steuern digitalisieren", 30),
    ziel(2, "Zahlungsfristen einhalten", 70),
    ["", total, "", 100],
    [],
    ["Abteilung Soziales"],
    HEAD,
    ziel(1, "Schulmensa vergeben", 45),
    ziel(2, "Bibliothek öffnen", 55),
    ["", total, "", 100],
  ];

  test.each(["Summe", "Summe der Gewichtungen", "SUMME:"])("tables below each other with the total «%s»", (total) => {
    expect(units(read(stacked(40, total)))).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
    expect(names(read(stacked(40, total)))).toEqual(["Abteilung Bauwesen", "Abteilung Finanzen", "Abteilung Soziales"]);
    const bad = read(stacked(35, total));
    expect(units(bad)).toEqual(["95/100 no", "100/100 ok", "100/100 ok"]);
    expect(weightFindings(bad)).toEqual(["weights-total D3:D4"]);
  });

  test.each(["Insgesamt", "Gewicht der Abteilung"])("a total in words that no one added, «%s», is one by what it adds", (total) => {
    expect(units(read(stacked(40, total), HEADINGS))).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
    // The other tables' totals say what stands beside one.
    expect(units(read(stacked(35, total), HEADINGS))).toEqual(["95/100 no", "100/100 ok", "100/100 ok"]);
  });

  test("an objective that weighs as much as those above it is none", () => {
    const grid: Grid = [["Abteilung Bauwesen"], HEAD, ziel(1, "Straßen", 20), ziel(2, "Bauakten", 30), ziel(3, "Schulbau", 50)];
    const report = read(grid);
    expect(units(report)).toEqual(["100/? ?"]);
    expect(report.sheets[0]?.units[0]?.objectives).toBe(3);
  });

  test("a list whose structures are titles alone in a row", () => {
    const list = (name: string, weights: readonly number[]): Grid => [
      [name],
      ...weights.map((weight, i) => ziel(i + 1, `Ziel ${name} ${String(i + 1)}`, weight)),
      ["", "Summe", "", 100],
    ];
    const report = read([HEAD, ...list("Bauwesen", [40, 60]), ...list("Finanzen", [50, 50]), ...list("Soziales", [60, 25, 15])]);
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
    expect(names(report)).toEqual(["Bauwesen", "Finanzen", "Soziales"]);
  });

  test("weights of parts beside those of what they are parts of", () => {
    const grid = (part: number): Grid => [
      ["Abteilung Bauwesen"],
      ["Nr.", "Ziel", "Gewichtung", "Maßnahme", "Gewichtung Maßnahme"],
      [1, "Straßen instand halten", 60, "Ausschreiben", part],
      ["", "", "", "Vergeben", 50],
      [2, "Bauakten erfassen", 40, "Erfassen", 30],
      ["", "", "", "Prüfen", 70],
      ["", "Summe", 100],
    ];
    expect(units(read(grid(50)))).toEqual(["100/100 ok {100/100 ok, 100/100 ok}"]);
    expect(weightFindings(read(grid(45)))).toEqual(["phase-weights-total E3:E4"]);
  });

  test("objectives for all, on a sheet or in the column of structures", () => {
    const sheets = (last: number): readonly Sheet[] => [
      sheetFromGrid("Gemeinsam", [["Bereichsübergreifende Ziele"], HEAD, ziel(1, "Korruption vorbeugen", 20), ziel(2, "Fristen", 20)]),
      sheetFromGrid("Bauwesen", [["Abteilung Bauwesen"], HEAD, ziel(1, "Straßen", 30), ziel(2, "Bauakten", 30)]),
      sheetFromGrid("Finanzen", [["Abteilung Finanzen"], HEAD, ziel(1, "Steuern", 45), ziel(2, "Mahnwesen", last)]),
    ];
    expect(units(read(sheets(15)))).toEqual(["40/40 ok", "60/60 ok", "60/60 ok"]);
    expect(weightFindings(read(sheets(10)))).toEqual(["weights-total Finanzen!D3:D4"]);
    const column = read([
      ["Bereich", ...HEAD],
      ["Bauwesen", ...ziel(1, "Straßen", 40)],
      ["Bauwesen", ...ziel(2, "Bauakten", 20)],
      ["Finanzen", ...ziel(1, "Steuern", 35)],
      ["Finanzen", ...ziel(2, "Mahnwesen", 25)],
      ["Alle Bereiche", ...ziel(1, "Korruption vorbeugen", 40)],
    ]);
    expect(units(column)).toEqual(["60/60 ok", "60/60 ok", "40/40 ok"]);
  });
});

describe("cards in words from the settings", () => {
  const card = (unit: string, number: number, title: string, weight: number | string): Grid => [
    ["Bereich", unit],
    ["Ziel Nr.", number],
    ["Ziel", title],
    ["Kennzahl", "Akten"],
    ["Gewichtung", weight],
    [],
  ];

  test("below each other", () => {
    const plan = (last: number | string): Grid => [
      ...card("Bauwesen", 1, "Straßen instand halten", "40 %"),
      ...card("Bauwesen", 2, "Bauakten erfassen", "60 %"),
      ...card("Finanzen", 1, "Steuern digitalisieren", "30 %"),
      ...card("Finanzen", 2, "Fristen einhalten", last),
    ];
    expect(units(read(plan("70 %")))).toEqual(["100/100 ok", "100/100 ok"]);
    expect(names(read(plan("70 %")))).toEqual(["Bauwesen", "Finanzen"]);
    expect(weightFindings(read(plan("60 %")))).toContain("weights-total B17:B23");
  });

  test("one on each sheet", () => {
    const sheets = [40, 35, 25].map((weight, i) =>
      sheetFromGrid(`Blatt ${String(i + 1)}`, card("Bauwesen", i + 1, `Ziel der Abteilung Nummer ${String(i + 1)}`, `${String(weight)} %`)),
    );
    expect(units(read(sheets))).toEqual(["100/100 ok"]);
  });
});

test("prose in words from the settings", () => {
  const goal = (number: number, weight: string): Grid => [
    [`${String(number)}. Straßen und Wege ${String(number)}`],
    ["Die Abteilung hält die Straßen instand."],
    ["Kennzahl: erledigte Anträge"],
    [weight],
    [],
  ];
  const report = read([["Abteilung Bauwesen"], ...goal(1, "Gewichtung: 60"), ...goal(2, "Gewichtung 40"), ["Summe 100"]]);
  expect(units(report)).toEqual(["100/100 ok"]);
});

test("a Slovene sheet", () => {
  const head = ["Št.", "Cilj", "Kazalnik", "Utež"];
  const list = (name: string, weights: readonly [number, number]): Grid => [
    [name],
    head,
    [1, `Urediti ceste (${name})`, "km", weights[0]],
    [2, `Digitalizirati davke (${name})`, "spisi", weights[1]],
    ["", "Skupaj", "", 100],
    [],
  ];
  const report = read([["Občina Dolina - Cilji 2026"], ...list("Oddelek za gradnje", [60, 40]), ...list("Oddelek za finance", [70, 25])]);
  expect(units(report)).toEqual(["100/100 ok", "95/100 no"]);
  expect(names(report)).toEqual(["Oddelek za gradnje", "Oddelek za finance"]);
});

test("a sheet that speaks so and could not be read is said", () => {
  const grid: Grid = [
    ["Ziele", "a", "Gewichtung"],
    ["Straßen instand halten", "x", 60],
    ["Straßen instand halten", "x", "siehe Anlage"],
    [],
    ["Bauakten erfassen und ordnen", "y", 40],
  ];
  const other: Grid = [
    ["Ware", "a", "Menge"],
    ["Ziegel", "x", 60],
    ["Sand", "x", 40],
  ];
  expect([...units(read(grid)), ...weightFindings(read(grid))]).not.toEqual([]);
  expect([...units(read(other)), ...weightFindings(read(other))]).toEqual([]);
});

test("a role whose words are blank begins no text", () => {
  expect(afterOwn("Rilievo 40", { weight: [" ", ""] }, "weight")).toBeNull();
  expect(afterOwn("(40)", { weight: [" ", ""] }, "weight")).toBeNull();
  expect(afterOwn("Rilievo 40", { weight: ["Rilievo"] }, "weight")).toBe(" 40");
});
