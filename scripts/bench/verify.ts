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

export const verifySection: Section = {
  title: "Verifica: 50 fogli × 1.000 righe × 12 colonne",
  run(): Figure[] {
    const bytes = benchWorkbook({ sheets: 50, rows: 1000, cols: 12 });
    const reading = seconds(ROUNDS, () => void sheetsOf(bytes));
    const sheets = sheetsOf(bytes);
    checkReport(sheets, 50);
    const verifying = timeOf(sheets);
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
    const rows = (count: number): number => timeOfUnseen({ sheets: 4, rows: count, cols: 12 });
    const sheets = (count: number): number => timeOfUnseen({ sheets: count, rows: 500, cols: 12 });
    return [
      { name: "righe: 4 fogli da 2.000 a 8.000 righe", value: rows(8000) / rows(2000), unit: "×", goal: 4.4 },
      { name: "fogli: da 25 a 100 fogli di 500 righe", value: sheets(100) / sheets(25), unit: "×", goal: 4.4 },
    ];
  },
};

/**
 * Each round another workbook of that size, with texts that no earlier one had: what is remembered of a text would else make the small
 * workbook's later rounds cheap, and a large one's, which has more texts than are kept, never.
 */
function timeOfUnseen(size: Size): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const sheets = sheetsOf(benchWorkbook({ ...size, edition: ++editions }));
    best = Math.min(
      best,
      seconds(1, () => verified(sheets)),
    );
  }
  return best;
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

function timeOf(sheets: readonly Sheet[]): number {
  return seconds(ROUNDS, () => verified(sheets));
}

function verified(sheets: readonly Sheet[]): void {
  reportOf(verify({ file: "bench.xlsx", sheets }, DEFAULT_SETTINGS), "it");
}

/** A bench that verifies nothing would be fast: every sheet must have been understood, with its weights adding up. */
function checkReport(sheets: readonly Sheet[], units: number): void {
  const report = reportOf(verify({ file: "bench.xlsx", sheets }, DEFAULT_SETTINGS), "it");
  const right = report.sheets.flatMap((sheet) => sheet.units).filter((unit) => unit.ok === true && unit.objectives > 900);
  if (right.length !== units) throw new Error(`${right.length} units of ${units} were read from the bench's workbook`);
}
