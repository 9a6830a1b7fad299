/** Where the rows of a sheet can be lists in two ways, both are said and nothing is certified (reading.md). */
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { units, verified } from "../../support/verify-grid";
import { written } from "../../support/written";

const HEADINGS = ["Settore", "Responsabile", "N.", "Obiettivo", "Peso", "Indicatore"];
const ROWS: readonly (readonly (string | number)[])[] = [
  ["Tecnico", "Rossi", 1, "Cura delle strade", 25, "km"],
  ["Tecnico", "Rossi", 2, "Cura del verde", 15, "aree"],
  ["Tecnico", "Bianchi", 3, "Pratiche edilizie", 20, "giorni"],
  ["Tecnico", "Bianchi", 4, "Opere pubbliche", 20, "cantieri"],
  ["Sociale", "Verdi", 5, "Asili nido", 30, "posti"],
  ["Sociale", "Verdi", 6, "Assistenza a casa", 10, "ore"],
  ["Sociale", "Neri", 7, "Sportello famiglie", 15, "contatti"],
  ["Sociale", "Neri", 8, "Centri estivi", 25, "iscritti"],
];

test("lists by either of two columns: both are said, none is judged", () => {
  const report = verified([written([HEADINGS, ...ROWS])]);
  const unclear = report.findings.filter(({ rule }) => rule === "reading-unclear");
  expect(unclear.map(({ message }) => message)).toEqual([
    expect.stringMatching(/4 elenchi che fanno 40 ciascuno .*«Responsabile».*; oppure 2 elenchi che fanno 80 ciascuno .*«Settore»/),
  ]);
  expect(report.sheets[0]?.units.every(({ ok }) => ok === null)).toBe(true);
});

test("a typed total below each list settles it", () => {
  const total = ["", "", "", "Totale settore", 80, ""];
  const report = verified([written([HEADINGS, ...ROWS.slice(0, 4), total, ...ROWS.slice(4), total])]);
  expect(units(report)).toEqual(["80/80 ok", "80/80 ok"]);
  expect(report.findings.filter(({ rule }) => rule === "reading-unclear")).toEqual([]);
});

test.each([
  [40, ["40/40 ok", "40/40 ok", "40/40 ok", "40/40 ok"]],
  [80, ["80/80 ok", "80/80 ok"]],
])("so does a total of %i in the settings", (workbook, expected) => {
  const report = verified([written([HEADINGS, ...ROWS])], { expected: { ...DEFAULT_SETTINGS.expected, workbook } });
  expect(units(report)).toEqual(expected);
  expect(report.findings.filter(({ rule }) => rule === "reading-unclear")).toEqual([]);
});

test.each([
  ["Ufficio Gare", "50%"],
  ["Costo", 1000],
  ["Altro", 0.5],
])("a column «%s» of %s on every row takes no doubt away: beside «Peso» it is no weight", (heading, value) => {
  const report = verified([written([[...HEADINGS, heading], ...ROWS.map((row) => [...row, value])])]);
  expect(report.findings.filter(({ rule }) => rule === "reading-unclear")).toHaveLength(1);
  expect(report.sheets[0]?.units.map(({ sum }) => sum)).toEqual([40, 40, 40, 40]);
});

describe("two columns, or labels of cards, that are called weights as plainly", () => {
  const NAMES = ["Recupero dell'IMU", "Sportello unico", "Archivio", "Ruoli"];
  const [SHORT, WHOLE] = [
    [40, 20, 25, 10],
    [30, 10, 40, 20],
  ];
  const unclear = (sheet: Sheet): readonly string[] =>
    verified([sheet]).findings.flatMap(({ rule, message }) => (rule === "reading-unclear" ? [message] : []));
  const table = (first: string, second: string, ...tail: readonly (readonly (string | number)[])[]): Sheet =>
    written([
      ["SETTORE TRIBUTI"],
      ["N.", "Obiettivo", first, "Indicatore", second],
      ...NAMES.map((name, i) => [i + 1, name, SHORT[i] ?? "", "atti", WHOLE[i] ?? ""]),
      ...tail,
    ]);
  const cards = (first: string, second: string): Sheet =>
    written([
      ["SETTORE TRIBUTI"],
      ...NAMES.flatMap((name, i) => [
        [],
        [`Scheda n. ${String(i + 1)}`],
        ["Obiettivo", name],
        [first, SHORT[i] ?? ""],
        ["Indicatore", "atti"],
        [second, WHOLE[i] ?? ""],
        ["Scadenza", "31/12/2026"],
      ]),
    ]);
  const across = (first: string, second: string): Sheet =>
    written([
      ["SETTORE TRIBUTI"],
      ["Obiettivo", ...NAMES],
      ["Indicatore", "atti", "ore", "atti", "ore"],
      [first, ...SHORT],
      [second, ...WHOLE],
    ]);

  test.each([
    ["a table", table],
    ["cards", cards],
    ["objectives side by side", across],
  ])("of %s: both are said, neither is judged", (_what, sheet) => {
    expect(unclear(sheet("Coefficiente", "Punti")).map((message) => message.replaceAll(" (tutte le righe insieme)", ""))).toEqual([
      "Questo foglio si può leggere in due modi: con i pesi in «Punti» un elenco che fa 100; oppure con i pesi in «Coefficiente» un elenco che fa 95. Niente nel foglio dice quale delle due voci sia il peso, perciò i suoi totali non sono giudicati. Chiamate «Peso» quella giusta, oppure indicatela nel riquadro con «Mostrami come leggerlo».",
    ]);
    expect(verified([sheet("Coefficiente", "Punti")]).sheets[0]?.units.map(({ ok }) => ok)).toEqual([null]);
    expect(unclear(sheet("Peso", "Punti"))).toEqual([]);
    expect(unclear(sheet("Coefficiente", "Ore"))).toEqual([]);
  });

  test("a total in the settings does not say which is meant: the one that makes it may hide the other's mistake", () => {
    const report = verified([table("Coefficiente", "Punti")], { expected: { ...DEFAULT_SETTINGS.expected, workbook: 100 } });
    expect(report.findings.filter(({ rule }) => rule === "reading-unclear")).toHaveLength(1);
  });

  test.each([
    ["a table", table],
    ["cards", cards],
    ["objectives side by side", across],
  ])("the settings' own word for the weight does, of %s", (_what, sheet) => {
    const report = verified([sheet("Coefficiente", "Punti")], { headings: { weight: ["coefficiente"] } });
    expect(units(report)).toEqual([expect.stringMatching(/^95\//)]);
    expect(report.findings.filter(({ rule }) => rule === "reading-unclear")).toEqual([]);
  });

  test("a total below one of them alone does; below both it does not", () => {
    expect(unclear(table("Coefficiente", "Punti", ["", "Totale", "", "", 100]))).toEqual([]);
    expect(unclear(table("Coefficiente", "Punti", ["", "Totale", 100, "", 100]))).toHaveLength(1);
    expect(unclear(table("Coefficiente", "Punti", ["", "Totale", 95, "", ""]))).toHaveLength(1);
  });

  test("under one heading they are told apart by their columns", () => {
    expect(unclear(table("Peso", "Peso"))).toEqual([
      expect.stringMatching(/con i pesi in «Peso \(E\)» .*; oppure con i pesi in «Peso \(C\)» /),
    ]);
  });
});

describe("two tables below titles of their own that together make what each of them states", () => {
  const sheet = (heading: string, first: string, second: string) =>
    written([
      [first],
      ["Obiettivo", "Indicatore", heading],
      ["Recupero dell'IMU", "atti", 50],
      ["Recupero della TARI", "atti", 10],
      [],
      [second],
      ["Obiettivo", "Indicatore", heading],
      ["Servizio di mensa", "pasti", 30],
      ["Asili nido", "posti", 10],
    ]);
  const unclear = (heading: string, first: string, second: string): readonly string[] =>
    verified([sheet(heading, first, second)]).findings.flatMap(({ rule, message }) => (rule === "reading-unclear" ? [message] : []));

  test("may be one list, or two that lack something", () => {
    expect(unclear("Peso (tot. 100)", "SETTORE TRIBUTI", "SETTORE SCUOLA")).toEqual([
      expect.stringMatching(/un elenco che fa 100 .*; oppure 2 elenchi che fanno 60, 40/),
    ]);
    expect(units(verified([sheet("Peso (tot. 100)", "SETTORE TRIBUTI", "SETTORE SCUOLA")]))).toEqual([expect.stringMatching(/^100\/.*\?/)]);
  });

  test.each<readonly [string, string, string, string]>([
    ["the second goes on with the first", "Peso (tot. 100)", "SETTORE TRIBUTI", "SETTORE TRIBUTI (segue)"],
    ["the same title stands above both", "Peso (tot. 100)", "SETTORE TRIBUTI", "Settore Tributi"],
    ["titles that name no structure", "Peso (tot. 100)", "Recupero delle entrate", "Servizi per le famiglie"],
  ])("not where %s", (_what, heading, first, second) => {
    expect(unclear(heading, first, second)).toEqual([]);
    expect(units(verified([sheet(heading, first, second)]))).toEqual(["100/100 ok"]);
  });

  test("nor where each makes what its own heading says", () => {
    const own = written([
      ["SETTORE TRIBUTI"],
      ["Obiettivo", "Indicatore", "Peso (tot. 60)"],
      ["Recupero dell'IMU", "atti", 50],
      ["Recupero della TARI", "atti", 10],
      [],
      ["SETTORE SCUOLA"],
      ["Obiettivo", "Indicatore", "Peso (tot. 40)"],
      ["Servizio di mensa", "pasti", 30],
      ["Asili nido", "posti", 10],
    ]);
    expect(verified([own]).findings.filter(({ rule }) => rule === "reading-unclear")).toEqual([]);
  });

  test("so it may where one of them makes what its own heading says, and the other does not; and not where another column says it", () => {
    const two = (first: string, second: string, other = "Indicatore"): readonly string[] =>
      verified([
        written([
          ...[["SETTORE TRIBUTI"], ["Obiettivo", other, first], ["Recupero dell'IMU", "atti", 50], ["Recupero della TARI", "atti", 10], []],
          ...[["SETTORE SCUOLA"], ["Obiettivo", other, second], ["Servizio di mensa", "pasti", 30], ["Asili nido", "posti", 10]],
        ]),
      ]).findings.flatMap(({ rule, message }) => (rule === "reading-unclear" ? [message] : []));
    expect(two("Peso (tot. 60)", "Peso (tot. 100)")).toHaveLength(1);
    expect(two("Peso", "Peso", "Indicatore (tot. 100)")).toEqual([]);
  });

  test("nor where the persons on their rows make what they state, each of them", () => {
    const headings = ["Responsabile", "Obiettivo", "Indicatore", "Peso (tot. 100)"];
    const [tributes, school] = [
      [["Rossi", "Recupero dell'IMU", "atti", 60], ["Bianchi", "Recupero della TARI", "atti", 50]],
      [["Rossi", "Servizio di mensa", "pasti", 40], ["Bianchi", "Asili nido", "posti", 50]],
    ]; // prettier-ignore
    const report = verified([written([["SETTORE TRIBUTI"], headings, ...tributes, [], ["SETTORE SCUOLA"], headings, ...school])]);
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
    expect(report.findings.filter(({ rule }) => rule === "reading-unclear")).toEqual([]);
  });

  test("nor where they state nothing: then nothing is certified either", () => {
    expect(unclear("Peso", "SETTORE TRIBUTI", "SETTORE SCUOLA")).toEqual([]);
    expect(units(verified([sheet("Peso", "SETTORE TRIBUTI", "SETTORE SCUOLA")]))).toEqual([expect.stringMatching(/\?$/)]);
  });
});
