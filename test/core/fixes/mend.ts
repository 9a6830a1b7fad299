/** A sheet from cells that may have a formula or a format, and what is left of its findings once a fix is applied. */
import { applySteps } from "../../../src/core/fixes/apply";
import type { Finding } from "../../../src/core/report/report";
import type { RuleName } from "../../../src/core/rules/names";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { Sheet, type CellInput, type CellValue } from "../../../src/core/sheet/sheet";
import type { Area } from "../../../src/core/sheet/address";
import { cellName } from "../../../src/core/sheet/address";
import { reported } from "../../support/reported";

/** A cell's value, or its value with a formula or a format. */
export type Cell = CellValue | undefined | { readonly is: CellValue; readonly formula?: string; readonly format?: string };

export function sheetOf(name: string, grid: readonly (readonly Cell[])[], merges: readonly Area[] = []): Sheet {
  const cells = grid.flatMap((line, row) =>
    line.flatMap((cell, col): CellInput[] => {
      if (cell === undefined || cell === null) return [];
      if (typeof cell === "object" && "is" in cell) return [{ row, col, value: cell.is, formula: cell.formula, format: cell.format }];
      return [{ row, col, value: cell }];
    }),
  );
  return new Sheet({ name, cells, merges });
}

export const percent = (is: number): Cell => ({ is, format: "0%" });
export const sum = (is: number, formula: string): Cell => ({ is, formula });

export function findingsOf(sheets: readonly Sheet[], settings: Partial<Settings> = {}): readonly Finding[] {
  return reported({ file: "piano.xlsx", sheets }, { ...DEFAULT_SETTINGS, ...settings }).findings;
}

export interface Mended {
  readonly title: string;
  readonly certain: boolean;
  /** What the steps write, by cell: "C2" → 11; formulas with "=". */
  readonly written: Readonly<Record<string, string | number>>;
  readonly sheets: readonly Sheet[];
  /** The rules that still find something. */
  readonly left: readonly string[];
}

/** The options that the first finding of the rule offers, each applied to the sheets and verified again. */
export function mend(sheets: readonly Sheet[], rule: RuleName, settings: Partial<Settings> = {}): readonly Mended[] {
  const before = findingsOf(sheets, settings);
  const finding = before.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing: ${before.map((one) => one.rule).join(", ")}`);
  return (finding.fix?.options ?? []).map(({ title, steps }) => {
    const applied = applySteps(sheets, steps);
    if (applied.kind === "changed") throw new Error(`${cellName(applied.cell.row, applied.cell.col)} is not as read`);
    const left = findingsOf(applied.sheets, settings);
    const written = steps.map(({ cell, to }) => [cellName(cell.row, cell.col), "formula" in to ? `=${to.formula}` : to.value]);
    return {
      title,
      certain: finding.fix?.certain ?? false,
      written: Object.fromEntries(written) as Mended["written"],
      sheets: applied.sheets,
      left: left.filter((one) => one.severity === "error" || one.rule === rule).map((one) => one.rule),
    };
  });
}
