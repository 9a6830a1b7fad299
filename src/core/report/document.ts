/** A file's report as a sheet, to be kept with the plan or printed. */
import type { SheetDocument, StyleRole } from "../document";
import { Sections } from "../document/sections";
import { render, type Language, type MessageId } from "../messages/messages";
import { unjudgedUnits, unreadSheets } from "./left-open";
import type { Severity } from "../rules/severity";
import type { FileReport, Finding } from "./report";
import { sortFindings, verdictOf } from "./order";
import { scoresPart } from "./scores-document";

const WIDTHS = [14, 30, 16, 84, 12, 12] as const;
const LAST = WIDTHS.length - 1;
/** Columns of both tables: verdict or severity, sheet, cells, sentence, and for units sum and expected total. */
const [VERDICT, SHEET, CELLS, SENTENCE, SUM, EXPECTED] = [0, 1, 2, 3, 4, 5] as const;

export const SEVERITY_ROLE: Readonly<Record<Severity, StyleRole>> = { error: "error", warning: "warning", info: "text" };
export const VERDICT_ROLE = { ok: "ok", off: "error", unknown: "text" } as const;

/** The report "Rapporto PIAO": the verdict of every unit, then the findings, worst first, then what was waived and what was not read. */
export function reportDocument(report: FileReport, language: Language): SheetDocument {
  const sections = new Sections(language, WIDTHS);
  const title = sections.say("report.title", { file: report.file });
  sections.whole("title", title);
  sections.whole("note", report.error?.message ?? summary(report, language));
  units(sections, report);
  if (report.scores) scoresPart(sections, report.scores, [VERDICT, SHEET, CELLS, SENTENCE, SUM, EXPECTED], language);
  findings(sections, "report.findings", sortFindings(report.findings.filter((finding) => !finding.waived)));
  findings(sections, "report.waived", sortFindings(report.findings.filter((finding) => finding.waived)));
  notRead(sections, report);
  return sections.document({ id: "report", name: sections.say("report.sheet-name"), landscape: true, footer: title });
}

/** The counts of findings, and what keeps the check from being complete. */
function summary(report: FileReport, language: Language): string {
  const count = unreadSheets(report).length + unjudgedUnits(report).length;
  return counted(report, language) + (count > 0 ? `. ${render(language, "report.left-open", { count })}` : "");
}

function counted({ findings: found }: FileReport, language: Language): string {
  const count = (severity: Severity): number => found.filter((finding) => finding.severity === severity && !finding.waived).length;
  const waived = found.filter((finding) => finding.waived).length;
  const counts = { errors: count("error"), warnings: count("warning"), infos: count("info"), waived };
  if (found.length === 0) return render(language, "report.summary-clean");
  return render(language, waived > 0 ? "report.summary-waived" : "report.summary", counts);
}

function units(sections: Sections, report: FileReport): void {
  const all = report.sheets.flatMap((sheet) => sheet.units.map((unit) => ({ sheet: sheet.name, unit })));
  if (all.length === 0) return;
  sections.heading("report.units", [
    [VERDICT, "report.verdict"],
    [SHEET, "report.sheet"],
    [CELLS, "report.cells"],
    [SENTENCE, "report.unit"],
    [SUM, "report.sum"],
    [EXPECTED, "report.expected"],
  ]);
  for (const { sheet, unit } of all) {
    const verdict = verdictOf(unit);
    sections.line([
      { cols: [VERDICT, VERDICT], role: VERDICT_ROLE[verdict], text: sections.say(`report.${verdict}`) },
      { cols: [SHEET, SHEET], role: "text", text: sheet },
      { cols: [CELLS, CELLS], role: "text", text: unit.range },
      { cols: [SENTENCE, SENTENCE], role: "text", text: sections.say("report.unit-why", { unit: unit.name, why: unit.why }) },
      { col: SUM, number: unit.sum },
      { col: EXPECTED, number: unit.expected },
    ]);
  }
}

function findings(sections: Sections, title: MessageId, found: readonly Finding[]): void {
  if (found.length === 0) return;
  sections.heading(title, [
    [VERDICT, "report.severity"],
    [SHEET, "report.sheet"],
    [CELLS, "report.cells"],
    [SENTENCE, "report.finding"],
  ]);
  for (const { severity, sheet, range, message, waived } of found) {
    const text = waived ? sections.say("report.waiver", { message, ...waived }) : message;
    sections.line([
      { cols: [VERDICT, VERDICT], role: waived ? "text" : SEVERITY_ROLE[severity], text: sections.say(`report.${severity}`) },
      { cols: [SHEET, SHEET], role: "text", text: sheet },
      { cols: [CELLS, CELLS], role: "text", text: range },
      { cols: [SENTENCE, LAST], role: "text", text },
    ]);
  }
}

function notRead(sections: Sections, report: FileReport): void {
  const sheets = report.sheets.filter((sheet) => sheet.reason !== "");
  if (sheets.length === 0) return;
  sections.heading("report.not-read");
  for (const { name, reason } of sheets) {
    sections.line([
      { cols: [VERDICT, SHEET], role: "text", text: name },
      { cols: [CELLS, LAST], role: "text", text: reason },
    ]);
  }
}
