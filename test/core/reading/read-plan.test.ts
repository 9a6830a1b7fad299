/** What becomes of each sheet of a workbook: what it was read as, or why it was not. */
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import type { PlanSheet } from "../../../src/core/plan/plan";
import { COMPARISON_TITLE } from "../../../src/core/document/own-titles";
import { sheetsOf } from "../../support/evidence/notation";
import { inTwoWays } from "../../support/two-ways";
import { written } from "../../support/written";

const read = (text: string, settings: Partial<Settings> = {}): readonly PlanSheet[] =>
  readPlan(sheetsOf(text), { ...DEFAULT_SETTINGS, ...settings }, null).sheets;

/** "Piano table 2", "Vuoto blank": each sheet with its lists, or with why it has none. */
const said = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  read(text, settings).map(({ sheet, layout, units, notRead }) =>
    [sheet.name, layout ?? notRead?.kind ?? "", units.length || ""].join(" ").trim(),
  );

const TABLE = "Obiettivo | Peso | Indicatore\nStrade | 60 | km\nVerde | 40 | aree";
const CARDS = ["Strade", "Verde", "Asili"].map((name) => `Scheda obiettivo\nObiettivo: | Cura: ${name}\nPeso: | 40\nIndicatore: | interventi\n`).join("\n"); // prettier-ignore

test("a sheet without cells is blank; so is one that this program made from plans", () => {
  expect(said(`@sheet Vuoto\n@sheet Piano\n${TABLE}\n@sheet Confronto\nComune di Prova\n${COMPARISON_TITLE}\nObiettivo | Peso\nStrade | 60\nVerde | 40`)).toEqual(["Vuoto blank", "Piano table 1", "Confronto blank"]); // prettier-ignore
});

test("what its tables were taken for is kept of a list, not of forms or prose", () => {
  const sheets = read(`@sheet Elenco\n${TABLE}\n@sheet Schede\n${CARDS}\n@sheet Testo\n1. Mense\nPunti 60\n2. Scuole\nPunti 40`);
  expect(sheets.map(({ layout, tables }) => `${String(layout)} ${String(tables?.length)}`)).toEqual([
    "table 1",
    "cards undefined",
    "prose undefined",
  ]);
});

test("a list that can be read in two ways is in doubt, unless the settings say what it makes", () => {
  const doubt = (total: number | null): boolean => {
    const expected = { ...DEFAULT_SETTINGS.expected, workbook: total };
    return readPlan([written(inTwoWays())], { ...DEFAULT_SETTINGS, expected }, null).sheets[0]?.doubt !== undefined;
  };
  expect([null, 40, 100].map(doubt)).toEqual([true, false, true]);
});

test("what the settings say that lists make tells which lists are meant", () => {
  const sums = (total: number): number | undefined => {
    const expected = { ...DEFAULT_SETTINGS.expected, workbook: total };
    return readPlan([written(inTwoWays())], { ...DEFAULT_SETTINGS, expected }, null).sheets[0]?.units.length;
  };
  expect([40, 80].map(sums)).toEqual([4, 2]);
});

test("tables of several structures that each state what only all make are in doubt, unless the settings say that too", () => {
  const table = (title: string, weights: readonly number[]): string =>
    `${title}\nObiettivo | Indicatore | Peso (tot. 100)\n${weights.map((weight, i) => `Cura ${String(i)} di ${title} | atti | ${String(weight)}`).join("\n")}\n`;
  const sheets = `${table("SETTORE TRIBUTI", [50, 10])}\n${table("SETTORE SCUOLA", [30, 10])}`;
  const doubts = (workbook: number | null): readonly boolean[] =>
    read(sheets, { expected: { ...DEFAULT_SETTINGS.expected, workbook } }).map(({ doubt }) => doubt !== undefined);
  expect([null, 100, 60].flatMap(doubts)).toEqual([true, false, true]);
});

test("the sheets of the plan are those that were given, whatever was made of them for reading", () => {
  const typed = written([["Obiettivo", { value: 40, format: '"PESO MAX "0' }], ["Strade", 30], ["Verde", 10]]); // prettier-ignore
  const [sheet] = readPlan([typed], DEFAULT_SETTINGS, null).sheets;
  expect(sheet?.sheet).toBe(typed);
  expect(sheet?.units.map((unit) => unit.sheet)).toEqual([typed]);
  expect(sheet?.units[0]?.weightHeading?.value).toBe("PESO MAX 40");
});

test("what is common to all counts for others only where there are others", () => {
  const common = "@sheet Comuni\nObiettivi trasversali\nObiettivo | Peso | Indicatore\nTrasparenza | 20 | atti\nPrivacy | 20 | corsi";
  const forAll = (text: string): readonly boolean[] => read(text).flatMap(({ units }) => units.map((unit) => unit.transversalBlock));
  expect(forAll(common)).toEqual([false]);
  expect(forAll(`${common}\n@sheet Tecnico\nSettore Tecnico\nObiettivo | Peso | Indicatore\nStrade | 30 | km\nVerde | 30 | aree`)).toEqual([true, false]); // prettier-ignore
});

test("words of the settings are levels, and what is said of layouts is said only where there are some", () => {
  const text = "Obiettivo | Peso | Indicatore\nStrade | Alto | km\nVerde | Basso | aree";
  expect(read(text, { levels: { Alto: 60, Basso: 40 } })[0]?.units[0]?.levels?.scale?.points.size).toBe(2);
  expect(readPlan(sheetsOf(text), DEFAULT_SETTINGS, null)).not.toHaveProperty("layouts");
});

describe("sheets of objectives without weights", () => {
  test.each<readonly [string, string, number]>([
    ["a table", "Comune\nN. | Obiettivo | Indicatore | Scadenza\n1 | Strade | km | 30/06/2026\n2 | Verde | aree | 31/12/2026", 1],
    ["prose with a total", "Comune di Prova\nPremessa\n1. Strade\n2. Verde\nTotale punti: 100", 2],
  ])("%s: it is said where they begin", (_what, text, row) => {
    expect(read(text)[0]?.notRead).toMatchObject({ kind: "unclear", missing: "weights", cell: { row } });
  });

  test("anything else is no plan", () => {
    expect(said("Rubrica\nRossi | 0123\nBianchi | 0456")).toEqual(["Piano no-plan"]);
  });
});

test("what the lists that were read call the weight, a sheet that was not calls it too", () => {
  const other = "@sheet Quadro\nPiano della performance\nStruttura | Zavorra\nSettore Tributi | 60\nSettore Cultura | 30";
  expect(said(other)).toEqual(["Quadro no-plan"]);
  const both = `@sheet Elenco\n${TABLE.replace("Peso", "Zavorra")}\n${other}`;
  expect(read(both)[1]?.notRead).toMatchObject({ kind: "unclear", missing: "lists", text: "Zavorra" });
});

describe("sheets that sum up what was read elsewhere", () => {
  const AREA = (name: string): string => `@sheet ${name}\nSettore ${name}\n${TABLE}`;
  const summary = (...names: readonly string[]): string => `@sheet Quadro\nPiano della performance\nStruttura | Peso\n${names.map((name) => `${name} | 100`).join("\n")}`; // prettier-ignore
  const two = (...names: readonly string[]): string => [AREA("Tecnico"), AREA("Sociale"), summary(...names)].join("\n");

  test.each<readonly [string, readonly string[], string]>([
    ["by the names of the structures", ["Settore Tecnico", "Settore Sociale"], "Quadro no-plan"],
    ["by the names of the sheets", ["Tecnico", "Sociale"], "Quadro no-plan"],
    ["names that were read nowhere are asked about", ["Settore Tributi", "Settore Cultura"], "Quadro unclear"],
  ])("%s", (_what, names, told) => {
    expect(said(two(...names))[2]).toBe(told);
  });
});

const noted = (what: string): string => `\nObiettivo: | ${what}\nRilievo: | 25\nNote: | nessuna\n`;
/** Two forms; one more of their kind is read only beside them. */
const NOTED = noted("Cura delle strade") + noted("Cura del verde");

describe("sheets that a description reads", () => {
  const layouts: Settings["layouts"] = [
    { version: 1, name: "Vallescura", headings: ["Ripartizione", "Cosa si fa", "Valenza"], weight: "Valenza", title: "Cosa si fa", lists: { column: "Ripartizione" } },
  ]; // prettier-ignore
  const sheet = (name: string, unit: string): string =>
    `@sheet ${name}\nRipartizione | Cosa si fa | Valenza\n${unit} | 1. Cura ${name} | 100`;

  test("it is read by it alone: what else stands on it makes no forms of what stands on others", () => {
    expect(said(`@sheet Uno\n${NOTED}\n@sheet Due\n${noted("Asili nido")}`)).toEqual(["Uno cards 1", "Due continued"]);
    expect(said(`${sheet("Uno", "Nord")}\n${NOTED}\n@sheet Due\n${noted("Asili nido")}`, { layouts })).toEqual([
      "Uno table 1",
      "Due no-plan",
    ]);
  });

  test("the plan says by which", () => {
    const { layouts: used } = readPlan(sheetsOf(sheet("Uno", "Nord")), { ...DEFAULT_SETTINGS, layouts }, null);
    expect(used).toHaveLength(1);
  });

  test("one that only goes on with a list of another sheet has none of its own, and no reason of its own", () => {
    expect(said(`${sheet("Uno", "Nord")}\n${sheet("Due", "Nord")}`, { layouts })).toEqual(["Uno table 1", "Due continued"]);
  });
});

describe("sheets of forms that a description reads", () => {
  const forms: Settings["forms"] = [{ version: 1, name: "Schede", weight: "Numero", title: "Cosa", lists: { label: "Stanza" } }];
  const form = (what: string, room: string, weight: number): string => `Cosa | ${what}\nStanza | ${room}\nNumero | ${String(weight)}\n\n`;
  const one = `@sheet Uno\n${form("Cura delle strade", "Nord", 30)}${form("Cura del verde", "Nord", 20)}`;
  const two = `@sheet Due\n${form("Asili nido", "Nord", 25)}${form("Biblioteca", "Nord", 25)}`;

  test("they are read by it alone: what else stands on them makes no forms of what stands on others", () => {
    expect(said(`${one}\n${NOTED}\n@sheet Due\n${noted("Asili nido")}`, { forms })).toEqual(["Uno cards 1", "Due no-plan"]);
  });

  test("one that only goes on with a list of another sheet is nothing else besides, though it looks like prose", () => {
    const prose = "1. Mense scolastiche\nPunti 60\n2. Scuole\nPunti 40";
    expect(said(`@sheet Testo\n${prose}`)).toEqual(["Testo prose 1"]);
    expect(said(`${one}\n${two}\n${prose}`, { forms })).toEqual(["Uno cards 1", "Due continued"]);
  });
});

test("a sheet that was not read is asked about in the settings' words of weights too", () => {
  const other = "@sheet Quadro\nPiano della performance\nStruttura | Zavorra\nSettore Tributi | 60\nSettore Cultura | 30";
  expect(said(other)).toEqual(["Quadro no-plan"]);
  expect(said(`@sheet Elenco\n${TABLE}\n${other}`, { headings: { weight: ["Zavorra"] } })[1]).toBe("Quadro unclear");
});
