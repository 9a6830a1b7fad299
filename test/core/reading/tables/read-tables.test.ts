/** The tables of all sheets: which of them are lists of objectives, in what order, and of which year. */
import { objectivesOf, type Goal, type Unit } from "../../../../src/core/plan/plan";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { doubtsOf, readTables, unitsBySheet, type ReadForm } from "../../../../src/core/reading/tables/read-tables";
import { sheetsOf } from "../../../support/evidence/notation";

function forms(text: string): readonly ReadForm[] {
  const sheets = sheetsOf(text);
  return readTables(sheets, new Map(sheets.map((sheet) => [sheet, findTables(sheet, {})])), {});
}

const goal = ({ title, weight }: Goal): string =>
  `${title?.value ?? "–"} ${weight?.value.kind === "number" ? weight.value.value.toString() : "–"}`;

/** "Strade 60 (Gara 100) + Scuole 40": the objectives of each form, with their phases. */
const said = (text: string): readonly string[] =>
  forms(text).map(({ reading }) =>
    reading.units
      .flatMap(objectivesOf)
      .map((one) => goal(one) + (one.phases.length > 0 ? ` (${one.phases.map(goal).join(" + ")})` : ""))
      .join(" + "),
  );

const LIST = "N. | Obiettivo | Indicatore | Peso\n1 | Strade | km | 60\n2 | Scuole | tetti | 40";
const PHASES = "N. | Fase | Scadenza | Peso fase\n1 | Gara | 30/6/2026 | 100\n2 | Rilievo | 31/12/2026 | 100";

test.each<readonly [string, string, readonly string[]]>([
  ["a list of objectives", LIST, ["Strade 60 + Scuole 40"]],
  ["one over two sheets", `${LIST}\n@sheet Due\n${LIST}`, ["Strade 60 + Scuole 40 + Strade 60 + Scuole 40"]],
  ["a list of something else", "Bene | Quantità\nSedie | 60\nTavoli | 40", []],
  ["a list of behaviours", "Comportamento | Descrizione | Peso\nPuntualità | arriva in orario | 60\nCortesia | risponde | 40", []],
  ["one whose weights nobody has written yet", "Obiettivo | Indicatore | Peso\nStrade | km\nScuole | tetti", []],
  ["one beside it", `${LIST}\n\n\nBene | Quantità | Valore\nSedie | 60 | 6\nTavoli | 40 | 4`, ["Strade 60 + Scuole 40"]],
  ["phases below it", `${LIST}\n\n${PHASES}`, ["Strade 60 (Gara 100) + Scuole 40 (Rilievo 100)"]],
  ["phases above it", `${PHASES}\n\n${LIST}`, ["Strade 60 (Gara 100) + Scuole 40 (Rilievo 100)"]],
  ["phases alone", PHASES, ["Gara 100 + Rilievo 100"]],
  [
    "phases of other objectives, by their codes",
    `${LIST}\n\n${PHASES.replace("\n1 |", "\n7 |").replace("\n2 |", "\n8 |")}`,
    ["Strade 60 + Scuole 40", "Gara 100 + Rilievo 100"],
  ],
  [
    "phases on two sheets, on one without objectives",
    `${LIST}\n\n${PHASES}\n@sheet Due\n${PHASES}`,
    ["Strade 60 + Scuole 40", "Gara 100 + Rilievo 100 + Gara 100 + Rilievo 100"],
  ],
])("what is read: %s", (_what, text, told) => {
  expect(said(text)).toEqual(told);
});

describe("of two years' weights those of the plan's own year are read", () => {
  const YEARS = "Obiettivo | Indicatore | Peso 2025 | Peso 2026\nStrade | km | 60 | 70\nScuole | tetti | 40 | 30";
  const [EARLIER, LATER] = [["Strade 60 + Scuole 40"], ["Strade 70 + Scuole 30"]];

  test.each<readonly [string, string, readonly string[]]>([
    ["nothing names it", YEARS, LATER],
    ["a title does", `Piano della performance 2025\n${YEARS}`, EARLIER],
    ["a title in two cells does", `Piano della performance | Anno 2025\n${YEARS}`, EARLIER],
    ["a number behind a word for years does", `Anno | 2025\n${YEARS}`, EARLIER],
    ["so do two of them", `Annualità | 2025\nTriennio | 2024-2026\n${YEARS}`, EARLIER],
    ["not a number behind another word", `Delibera | 2025\n${YEARS}`, LATER],
    ["a row of three cells is no title", `Piano | Anno 2025 | Bozza\n${YEARS}`, LATER],
    ["the sheet's name does", `@sheet Piano 2025\n${YEARS}`, EARLIER],
    ["the eighth row does", `${"Comune di Borgo\n".repeat(7)}Piano 2025\n${YEARS}`, EARLIER],
    ["the ninth is too far below", `${"Comune di Borgo\n".repeat(8)}Piano 2025\n${YEARS}`, LATER],
    ["a note below a short list does", `${YEARS}\n\nApprovato nel 2025`, EARLIER],
    ["titles that name other years", `Piano 2024\n${YEARS}`, LATER],
  ])("%s", (_what, text, told) => {
    expect(said(text)).toEqual(told);
  });

  test("last year's are none beside a column that could be this year's", () => {
    const sheet = "Obiettivo | Peso 2025 | Importanza\nStrade | 60 | 70\nScuole | 40 | 20";
    expect(said(`Comune di Borgo\nPiano 2026\n${sheet}`)).toEqual(["Strade 70 + Scuole 20"]);
    expect(said(`Comune di Borgo\nPiano 2025\n${sheet}`)).toEqual(EARLIER);
    const short = "Obiettivo | Indicatore | Peso 2025 | P.\nStrade | km | 60 | 70\nScuole | tetti | 40 | 20";
    expect(said(`Comune di Borgo\nPiano 2026\n${short}`)).toEqual(["Strade 70 + Scuole 20"]);
  });

  test("what bears no year is this plan's, where nothing names its year", () => {
    expect(said(`Comune di Borgo\n${YEARS.replace("Peso 2026", "Peso")}`)).toEqual(LATER);
  });
});

describe("put together again", () => {
  const unit = (sheet: string, top: number, left: number): Unit =>
    ({ sheet: { name: sheet }, area: { top, left, bottom: top, right: left } }) as Unit;
  const form = (units: readonly Unit[], doubtful: readonly string[] = []): ReadForm =>
    ({ tables: [], others: [], reading: { units, doubts: new Map(doubtful.map((sheet) => [sheet, sheet])) } }) as unknown as ReadForm;

  test("units stand as on their sheet: from top to bottom, then from left to right, whatever form they are of", () => {
    const places = unitsBySheet([
      form([unit("Uno", 9, 0), unit("Uno", 20, 0), unit("Due", 3, 0)]),
      form([unit("Uno", 2, 7), unit("Uno", 9, 5), unit("Uno", 2, 4), unit("Uno", 2, 5)]),
    ]);
    const said = [...places].map(([sheet, units]) => [sheet, ...units.map(({ area }) => `${area.top}/${area.left}`)]);
    expect(said).toEqual([
      ["Uno", "2/4", "2/5", "2/7", "9/0", "9/5", "20/0"],
      ["Due", "3/0"],
    ]);
  });

  test("each form's doubts are the workbook's", () => {
    expect([...doubtsOf([form([], ["Uno"]), form([], ["Due", "Tre"])]).keys()]).toEqual(["Uno", "Due", "Tre"]);
  });
});
