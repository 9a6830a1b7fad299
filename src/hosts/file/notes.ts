/** What was noticed while reading a file, brought into its report. */
import { render, type Language } from "../../core/messages/messages";
import type { FileReport, Finding, SheetReport } from "../../core/report";
import { findingId } from "../../core/rules/support/identity";
import type { Settings } from "../../core/settings";
import type { ReadNote } from "./read";

/**
 * The report with the sheets that could not be read listed among its sheets, and a finding for each damaged one: a plan may stand on
 * it, and nobody checked it.
 */
export function withNotes(report: FileReport, notes: readonly ReadNote[], settings: Settings): FileReport {
  const unread = notes.filter((note) => note.code !== "unknown-results" && note.code !== "long-text");
  if (unread.length === 0) return report;
  const reason = (note: ReadNote): string => render(settings.language, note.message, note.data);
  const sheets = unread.map((note): SheetReport => ({ name: note.sheet, layout: null, reason: reason(note), units: [] }));
  const findings = unread.filter((note) => note.code === "broken-sheet").flatMap((note) => notRead(note.sheet, reason(note), settings));
  return { ...report, sheets: [...report.sheets, ...sheets], findings: [...report.findings, ...findings] };
}

function notRead(sheet: string, reason: string, settings: Settings): Finding[] {
  const severity = settings.rules["not-read"] ?? "warning";
  if (severity === "off") return [];
  const message = render(settings.language, "file.not-read", { sheet, reason });
  const place = { rule: "not-read", sheet, range: "A1" } as const;
  return [{ id: findingId(place), ...place, severity, unit: null, message, data: { sheet } }];
}

/**
 * Sentences on what of the sheets with a plan was not read: texts that were cut, and formulas without a stored result where no finding
 * says so already (a weight that is not known is a finding of its own).
 */
export function unknownResultSentences(report: FileReport, notes: readonly ReadNote[], language: Language): string[] {
  const plans = report.sheets.filter((sheet) => sheet.units.length > 0).map((sheet) => sheet.name);
  const told = report.findings.filter((finding) => finding.rule === "cell-error").map((finding) => finding.sheet);
  return notes
    .filter(({ code, sheet }) => plans.includes(sheet) && (code === "long-text" || (code === "unknown-results" && !told.includes(sheet))))
    .map((note) => render(language, note.message, note.data));
}
