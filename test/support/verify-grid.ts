/** Verifying small sheets written as grids, and saying the result in one line a unit and one a finding. */
import type { FileReport } from "../../src/core/report/report";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { sheetFromGrid, type CellValue, type Sheet } from "../../src/core/sheet/sheet";
import { parseArea, type Area } from "../../src/core/sheet/address";
import { reported } from "./reported";

export type Grid = readonly (readonly (CellValue | undefined)[])[];

/** The report of the sheets, or of one grid as the sheet "Area 1". */
export function verified(source: Grid | readonly Sheet[], settings: Partial<Settings> = {}): FileReport {
  const sheets = isSheets(source) ? source : [sheetFromGrid("Area 1", source)];
  return reported({ file: "piano.xlsx", sheets }, { ...DEFAULT_SETTINGS, ...settings });
}

function isSheets(source: Grid | readonly Sheet[]): source is readonly Sheet[] {
  return source.length > 0 && !Array.isArray(source[0]);
}

/** A unit in one line: "100/100 ok", "75/80 no [35/40 no, 40/40 ok]", "70/? ?". */
export function units(report: FileReport): readonly string[] {
  return report.sheets.flatMap((sheet) =>
    sheet.units.map((unit) => {
      const sections = unit.sections.length > 1 ? ` [${unit.sections.map(sum).join(", ")}]` : "";
      const phases = unit.phases.length > 0 ? ` {${unit.phases.map(sum).join(", ")}}` : "";
      return sum(unit) + sections + phases;
    }),
  );
}

function sum({
  sum: total,
  expected,
  ok,
}: {
  readonly sum: number | null;
  readonly expected: number | null;
  readonly ok: boolean | null;
}): string {
  return `${String(total ?? "?")}/${String(expected ?? "?")} ${ok === null ? "?" : ok ? "ok" : "no"}`;
}

/** The findings as "rule range" (with the sheet's name when there are several sheets), in the report's order. */
export function found(report: FileReport): readonly string[] {
  const several = report.sheets.length > 1;
  return report.findings.map(({ rule, sheet, range }) => (several ? `${rule} ${sheet}!${range}` : `${rule} ${range}`));
}

/** A sheet from a grid with merged areas in A1 text. */
export function merged(grid: Grid, ...areas: readonly string[]): readonly Sheet[] {
  return [sheetFromGrid("Area 1", grid, { merges: areas.map((text) => parseArea(text) as Area) })];
}

const WEIGHT_RULES = /^(weight|phase-weight|declared-total|total-formula|number-|cell-error|unit-label|not-read)/;

/** Only what the rules on weights, totals and numbering found. */
export function weightFindings(report: FileReport): readonly string[] {
  return found(report).filter((line) => WEIGHT_RULES.test(line));
}
