/** What was noticed while reading a file, brought into what is known of it. */
import { render, type Language } from "../../core/messages/messages";
import { nested } from "../../core/plan/describe";
import { factIds, type Fact } from "../../core/rules/fact";
import type { sentences } from "../../core/rules/sentences/not-read";
import type { Settings } from "../../core/settings";
import type { Verified } from "../../core/verify";
import type { FileReport } from "../../core/report/report";
import type { ReadNote } from "./read";

/** With the sheets that could not be read, and a fact for each damaged one: a plan may stand on it, and nobody checked it. */
export function withNotes<Known extends Verified>(verified: Known, notes: readonly ReadNote[], settings: Settings): Known {
  const unread = notes.filter((note) => note.code !== "unknown-results" && note.code !== "long-text");
  if (unread.length === 0) return verified;
  const unreadable = unread.map(({ sheet, message, data }) => ({ sheet, reason: nested(message, data) }));
  const facts = unread.filter((note) => note.code === "broken-sheet").flatMap((note) => notRead(note, settings));
  return { ...verified, unreadable, facts: [...verified.facts, ...facts] };
}

function notRead({ sheet, message: why, data: details }: ReadNote, settings: Settings): Fact[] {
  const rule = "not-read";
  const severity = settings.rules[rule] ?? "warning";
  if (severity === "off") return [];
  const message: keyof typeof sentences.it = "not-read.damaged";
  const [id = ""] = factIds([{ unit: null, message, rule, sheet }]);
  const data = { sheet, reason: nested(why, details) };
  return [{ id, rule, severity, sheet, unit: null, section: null, cells: [{ sheet, row: 0, col: 0 }], message, data }];
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
