/** What would be read, with what has been shown so far: told by the reading's own report. */
import { readAsTold, type Description } from "../../core/pointing/as-told";
import type { Language } from "../../core/messages/fill";
import type { LayoutUse } from "../../core/plan/plan";
import { readingReport, type SheetReading } from "../../core/report/reading-report";
import type { Settings } from "../../core/settings";
import type { Result } from "../state/state";

export interface SoFar {
  /** The sheets that would be read by the description. */
  readonly sheets: readonly SheetReading[];
  readonly problem: LayoutUse["problem"];
  /** Of a list nothing says what it should make. */
  readonly lacksTotal: boolean;
}

export function soFar({ sheets, workbook }: Result, settings: Settings, layout: Description, language: Language): SoFar {
  const { plan, totals, use } = readAsTold({ file: workbook, sheets }, settings, layout);
  const read = plan.sheets.filter(({ sheet }) => use.sheets.includes(sheet.name));
  const units = new Set(read.flatMap((sheet) => sheet.units));
  const mine = totals.filter(({ unit }) => units.has(unit));
  return {
    sheets: readingReport({ plan: { ...plan, sheets: read }, totals: mine }, language),
    problem: use.problem,
    lacksTotal: mine.some(({ unit, sum, basis }) => !unit.transversalBlock && sum !== null && basis === "unknown"),
  };
}
