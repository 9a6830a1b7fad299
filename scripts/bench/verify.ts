/** How long verifying takes beside reading, and how it grows with the workbook. */
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { readPlan } from "../../src/core/reading/read-plan";
import { reportOf } from "../../src/core/report/report-of";
import { verify } from "../../src/core/verify";
import { readWorkbook } from "../../src/hosts/file/read";
import { seconds, type Figure, type Section } from "./section";
import { benchWorkbook, type Size } from "./workbook";

const ROUNDS = 3;
/** Rounds of the growth: they decide about a few tenths. */
const GROWTH_ROUNDS = 5;

export const verifySection: Section = {
  title: "Verifica: 50 fogli × 1.000 righe × 12 colonne",
  run(): Figure[] {
    const bytes = benchWorkbook({ sheets: 50, rows: 1000, cols: 12 });
    const reading = seconds(ROUNDS, () => void sheetsOf(bytes));
    const sheets = sheetsOf(bytes);
    checkReport(sheets, 50);
    const verifying = Math.min(timeOf([sheets]), timeOf([sheets]), timeOf([sheets]));
    const planning = seconds(ROUNDS, () => void readPlan(sheets, DEFAULT_SETTINGS, "bench.xlsx"));
    const walking = seconds(ROUNDS, () => void addAllNumbers(sheets));
    return [
      { name: "lettura", value: reading, unit: "s", goal: null },
      { name: "riconoscere il piano", value: planning, unit: "s", goal: null },
      { name: "riconoscere il piano ÷ lettura", value: planning / reading, unit: "×", goal: null },
      { name: "riconoscere il piano ÷ scorrere le celle", value: planning / walking, unit: "×", goal: null },
      { name: "verifica", value: verifying, unit: "s", goal: null },
      { name: "verifica ÷ lettura", value: verifying / reading, unit: "×", goal: 0.35 },
    ];
  },
};

export const growthSection: Section = {
  title: "Crescita da N a 4N",
  run(): Figure[] {
    return [
      {
        name: "righe: 4 fogli da 2.000 a 8.000 righe",
        value: growth({ sheets: 4, rows: 2000 }, { sheets: 4, rows: 8000 }),
        unit: "×",
        goal: 4.4,
      },
      {
        name: "fogli: da 25 a 100 fogli di 500 righe",
        value: growth({ sheets: 25, rows: 500 }, { sheets: 100, rows: 500 }),
        unit: "×",
        goal: 4.4,
      },
    ];
  },
};

/**
 * What a workbook four times as large costs beside the small one: four small ones are verified, then the large one, so that both take as
 * long and whatever else the computer does meets both alike. Each time with texts that no earlier one had: what is remembered of a text
 * would else make the small workbook's later rounds cheap, and a large one's, which has more texts than are kept, never.
 */
function growth(small: Omit<Size, "cols">, large: Omit<Size, "cols">): number {
  const unseen = (size: Omit<Size, "cols">): Sheet[] => sheetsOf(benchWorkbook({ ...size, cols: 12, edition: ++editions }));
  let [four, one] = [Infinity, Infinity];
  for (let round = 0; round < GROWTH_ROUNDS; round++) {
    const few = [unseen(small), unseen(small), unseen(small), unseen(small)];
    const many = unseen(large);
    four = Math.min(four, timeOf(few));
    one = Math.min(one, timeOf([many]));
  }
  return (4 * one) / four;
}
let editions = 0;

/** What a plain pass over all cells costs: the least that any reader must do. */
function addAllNumbers(sheets: readonly Sheet[]): number {
  let sum = 0;
  for (const { rows } of sheets) for (const { cells } of rows) for (const { value } of cells) if (typeof value === "number") sum += value;
  return sum;
}

function sheetsOf(bytes: Uint8Array): Sheet[] {
  const result = readWorkbook(bytes);
  if (result.kind === "error") throw new Error(`the bench's workbook is refused: ${result.code}`);
  return [...result.sheets];
}

/** Processor seconds of verifying workbooks, one after the other, once. */
function timeOf(books: readonly (readonly Sheet[])[]): number {
  return seconds(1, () => {
    for (const sheets of books) reportOf(verify({ file: "bench.xlsx", sheets }, DEFAULT_SETTINGS), "it");
  });
}

/** A bench that verifies nothing would be fast: every sheet must have been understood, with its weights adding up. */
function checkReport(sheets: readonly Sheet[], units: number): void {
  const report = reportOf(verify({ file: "bench.xlsx", sheets }, DEFAULT_SETTINGS), "it");
  const right = report.sheets.flatMap((sheet) => sheet.units).filter((unit) => unit.ok === true && unit.objectives > 900);
  if (right.length !== units) throw new Error(`${right.length} units of ${units} were read from the bench's workbook`);
}
