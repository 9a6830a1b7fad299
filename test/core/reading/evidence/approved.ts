/**
 * Evidence that was looked at once and is kept as it was (`npm run approva`): on what the reading stands, not only what comes of it. Each record
 * is a file beside this one: a case, and its lines.
 */
import { readPlan } from "../../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings";
import type { FormLayout, TableLayout } from "../../../../src/core/settings/layouts";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { briefly } from "../../../support/evidence/brief";
import { evidenceOfColumns } from "../../../support/evidence/columns";
import { line, type Evidence } from "../../../support/evidence/evidence";
import { evidenceAcross, evidenceOfForms, evidenceOfSheets } from "../../../support/evidence/forms";
import type { Cases } from "../../../support/evidence/keeps";
import { evidenceOfLayouts } from "../../../support/evidence/layouts";
import { wordSaid } from "../../../support/evidence/many-words";
import { inOneLine, sheetsOf } from "../../../support/evidence/notation";
import { oddColumnsSaid } from "../../../support/evidence/odd-columns";
import { oddGroupsSaid } from "../../../support/evidence/odd-groups";
import { oddHeadingsSaid } from "../../../support/evidence/odd-headings";
import { oddLayoutSaid } from "../../../support/evidence/odd-layouts";
import { oddListsSaid } from "../../../support/evidence/odd-lists";
import { oddMixtureSaid } from "../../../support/evidence/odd-mixtures";
import { oddPartsSaid } from "../../../support/evidence/odd-parts";
import { oddPlanSaid } from "../../../support/evidence/odd-plans";
import { oddSequenceSaid } from "../../../support/evidence/odd-sequences";
import { oddAcross, oddForms, oddProse } from "../../../support/evidence/odd-sheets";
import { oddTable } from "../../../support/evidence/odd-tables";
import { evidenceOfRows } from "../../../support/evidence/rows";
import { evidenceOfWords, OWN } from "../../../support/evidence/words";
import { evidenceOfTables } from "../../../support/evidence/tables";
import { outline } from "../../../support/outline";
import { COLUMN_CASES } from "./cases/columns";
import { ACROSS_CASES } from "./cases/across";
import { FORM_CASES } from "./cases/forms";
import { LAYOUT_CASES } from "./cases/layouts";
import { MORE_ACROSS, MORE_SHEETS } from "./cases/more-sheets";
import { OWN_CASES } from "./cases/own-words";
import { ROW_CASES } from "./cases/rows";
import { SHEET_CASES } from "./cases/sheets";
import { VOCABULARY } from "./cases/vocabulary";
import { WORD_CASES } from "./cases/words";

/** Cases of one line, of which each is told by itself: what was found needs no place. */
function ofLines(cases: readonly string[], found: (one: string) => readonly Evidence[]): Cases {
  return new Map(cases.map((one) => [one, () => found(one).map(({ what }, i) => line({ where: `reading ${String(i + 1)}`, what }))]));
}

const COLUMNS: Cases = ofLines(COLUMN_CASES, evidenceOfColumns);
const ROWS: Cases = new Map(ROW_CASES.map((one) => [one, () => evidenceOfRows([inOneLine(one)]).map(line)]));
const WORDS: Cases = ofLines(WORD_CASES, (text) => [evidenceOfWords(text)]);

const reading = (sheets: readonly Sheet[], settings: Settings): readonly string[] =>
  outline(readPlan(sheets, settings, null)).map((what, i) => line({ where: `read, line ${String(i + 1)}`, what }));

/** Workbooks by their habit, with the evidence asked for and the reading that comes of it. */
function ofWorkbooks(
  cases: Readonly<Record<string, string>>,
  found: (sheets: readonly Sheet[]) => readonly Evidence[],
  settings: Settings = DEFAULT_SETTINGS,
): Cases {
  return new Map(
    Object.entries(cases).map(([name, text]) => {
      const of = (sheets: readonly Sheet[]): readonly string[] => [...found(sheets).map(line), ...reading(sheets, settings)];
      return [name, () => of(sheetsOf(text))];
    }),
  );
}

function ofDescriptions(cases: typeof LAYOUT_CASES): Cases {
  return new Map(
    Object.entries(cases).map(([name, { text, layouts = [], forms = [] }]) => {
      const told = layouts.map((one, i): TableLayout => ({ version: 1, name: `Descrizione ${String(i + 1)}`, ...one }));
      const cards = forms.map((one, i): FormLayout => ({ version: 1, name: `Scheda ${String(i + 1)}`, ...one }));
      const settings = { ...DEFAULT_SETTINGS, layouts: told, forms: cards };
      const of = (sheets: readonly Sheet[]): readonly string[] => [...evidenceOfLayouts(sheets, told, cards).map(line), ...reading(sheets, settings)]; // prettier-ignore
      return [name, () => of(sheetsOf(text))];
    }),
  );
}

const FORMS: Cases = ofWorkbooks(FORM_CASES, evidenceOfForms);
const ACROSS: Cases = ofWorkbooks({ ...ACROSS_CASES, ...MORE_ACROSS }, evidenceAcross);
const SHEETS: Cases = ofWorkbooks({ ...SHEET_CASES, ...MORE_SHEETS }, (sheets) => [
  ...evidenceOfTables(sheets),
  ...evidenceOfSheets(sheets),
]);

/** In a municipality's own words. */
const OWN_WORDS: Cases = ofWorkbooks(
  OWN_CASES,
  (sheets) => [evidenceOfTables, evidenceOfForms, evidenceAcross, evidenceOfSheets].flatMap((found) => found(sheets, OWN)),
  { ...DEFAULT_SETTINGS, headings: OWN },
);

/** Hundreds of sheets at random, of each only what decides. */
const manyAtRandom = (from: number, to: number, made: (index: number) => string): Cases =>
  new Map(
    Array.from({ length: to - from }, (_unused, i) => [`sheet ${String(from + i)}`, () => briefly(sheetsOf(made(from + i))).map(line)]),
  );

/** Several of them a case: each by itself costs less than a test does. */
function together<T>(each: readonly T[], by: number, told: (one: T) => readonly string[]): Cases {
  const parts = Array.from({ length: Math.ceil(each.length / by) }, (_unused, i) => each.slice(i * by, (i + 1) * by));
  return new Map(parts.map((part, i) => [`part ${String(i + 1)}`, () => part.flatMap(told)]));
}

/** So many sheets at random, each with itself in its first lines. */
function atRandom(count: number, made: (index: number) => string, found: (sheets: readonly Sheet[]) => readonly Evidence[]): Cases {
  const names = Array.from({ length: count }, (_unused, index) => [String(index), made(index)] as const);
  return new Map(
    names.map(([name, text]) => [
      `sheet ${name}`,
      () => {
        const sheets = sheetsOf(text);
        const grid = text.split("\n").map((what, i) => line({ where: `grid, line ${String(i + 1)}`, what }));
        return [...grid, ...found(sheets).map(line), ...reading(sheets, DEFAULT_SETTINGS)];
      },
    ]),
  );
}

/** Each record by the name of its file. */
export const RECORDS: Readonly<Record<string, Cases>> = {
  columns: COLUMNS,
  rows: ROWS,
  words: WORDS,
  forms: FORMS,
  across: ACROSS,
  sheets: SHEETS,
  layouts: ofDescriptions(LAYOUT_CASES),
  "own-words": OWN_WORDS,
  "odd-tables": atRandom(120, oddTable, evidenceOfRows),
  "odd-forms": atRandom(40, oddForms, evidenceOfForms),
  "odd-across": atRandom(40, oddAcross, evidenceAcross),
  "many-columns": together([...Array(900).keys()], 6, oddColumnsSaid),
  "many-groups": together([...Array(500).keys()], 5, oddGroupsSaid),
  "many-headings": together([...Array(420).keys()], 4, oddHeadingsSaid),
  "many-layouts": together([...Array(240).keys()], 3, oddLayoutSaid),
  "many-lists": together([...Array(260).keys()], 2, oddListsSaid),
  "many-mixtures": together([...Array(240).keys()], 2, oddMixtureSaid),
  "many-parts": together([...Array(400).keys()], 5, oddPartsSaid),
  "many-plans": together([...Array(600).keys()], 6, oddPlanSaid),
  "many-sequences": together([...Array(420).keys()], 4, oddSequenceSaid),
  "many-words": together(VOCABULARY, 6, wordSaid),
  "many-tables": manyAtRandom(120, 600, oddTable),
  "many-forms": manyAtRandom(40, 280, oddForms),
  "many-across": manyAtRandom(40, 240, oddAcross),
  "many-prose": manyAtRandom(50, 250, oddProse),
  "odd-prose": atRandom(50, oddProse, evidenceOfSheets),
};

/** What is found today, as the file keeps it. */
export const today = (cases: Cases): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...cases].map(([name, found]) => [name, found()]));
