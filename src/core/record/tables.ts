/** The tables of the record of a check: structures, findings, what was accepted, every check that was made. */
import type { Sections } from "../document/sections";
import type { Language } from "../messages/messages";
import { SEVERITY_ROLE, VERDICT_ROLE } from "../report/document";
import { sortFindings, verdictOf } from "../report/order";
import type { FileReport, Finding } from "../report/report";
import { CATALOGUE } from "../rules/catalogue";
import { SEVERITIES } from "../rules/severity";
import type { Settings } from "../settings";

/** As wide as an A4 page that stands upright. */
export const WIDTHS = [22, 22, 9, 9, 38] as const;
const LAST = WIDTHS.length - 1;

/** A label and what it says. @param height in points, at least */
export function pair(sections: Sections, label: string, text: string, height?: number): void {
  sections.line(
    [
      { cols: [0, 0], role: "strong", text: label },
      { cols: [1, LAST], role: "text", text },
    ],
    height,
  );
}

export function unitsOf(sections: Sections, report: FileReport): void {
  const units = report.sheets.flatMap((sheet) => sheet.units.map((unit) => ({ sheet: sheet.name, unit })));
  if (units.length === 0) return;
  sections.heading("record.units", [
    [0, "record.unit"],
    [1, "record.place"],
    [2, "record.sum"],
    [3, "record.expected"],
    [4, "record.verdict"],
  ]);
  for (const { sheet, unit } of units) {
    const verdict = unit.block && verdictOf(unit) === "unknown" ? "block" : verdictOf(unit);
    sections.line([
      { cols: [0, 0], role: "text", text: unit.name },
      { cols: [1, 1], role: "text", text: `${sheet}, ${unit.range}` },
      { col: 2, number: unit.sum },
      { col: 3, number: unit.expected },
      {
        cols: [4, 4],
        role: verdict === "block" ? "text" : VERDICT_ROLE[verdict],
        text: sections.say(`record.${verdict}`, { why: unit.why }),
      },
    ]);
  }
}

export function findingsOf(sections: Sections, found: readonly Finding[]): void {
  if (found.length === 0) return;
  sections.heading("record.findings", [
    [0, "record.severity"],
    [1, "record.place"],
    [2, "record.finding"],
  ]);
  for (const { severity, sheet, range, message } of found) {
    sections.line([
      { cols: [0, 0], role: SEVERITY_ROLE[severity], text: sections.say(`report.${severity}`) },
      { cols: [1, 1], role: "text", text: `${sheet}, ${range}` },
      { cols: [2, LAST], role: "text", text: message },
    ]);
  }
}

export function waivedOf(sections: Sections, { findings, waivers = [] }: FileReport): void {
  const waived = sortFindings(findings.filter((finding) => finding.waived));
  if (waived.length > 0)
    sections.heading("record.waived", [
      [0, "record.who"],
      [1, "record.reason"],
      [4, "record.finding"],
    ]);
  for (const { sheet, range, message, waived: by } of waived) {
    sections.line([
      { cols: [0, 0], role: "text", text: `${by?.author ?? ""}, ${by?.date ?? ""}` },
      { cols: [1, 3], role: "text", text: by?.reason ?? "" },
      { cols: [4, LAST], role: "text", text: `${sheet}, ${range}: ${message}` },
    ]);
  }
  if (waivers.length > 0) sections.heading("record.lapsed");
  for (const { message } of waivers) sections.whole("text", message);
}

export function notRead(sections: Sections, report: FileReport): void {
  const sheets = report.sheets.filter((sheet) => sheet.reason !== "");
  if (sheets.length > 0) sections.heading("record.not-read");
  for (const { name, reason } of sheets) pair(sections, name, reason);
}

/** Every check of the program and what it found: silence is said too. */
export function checksOf(sections: Sections, report: FileReport, settings: Settings, language: Language): void {
  sections.heading("record.checks", [
    [0, "record.check"],
    [2, "record.found"],
  ]);
  for (const { name, title } of CATALOGUE) {
    const mine = report.findings.filter(({ rule }) => rule === name);
    const counts = SEVERITIES.flatMap((severity) => {
      const count = mine.filter((one) => one.severity === severity && !one.waived).length;
      return count === 0 ? [] : [sections.say(`record.found-${severity}`, { count })];
    });
    const waived = mine.filter((one) => one.waived).length;
    const found = counts.length === 0 ? sections.say("record.found-none") : counts.join(", ");
    const text = waived > 0 ? sections.say("record.found-waived", { found, waived }) : found;
    sections.line([
      { cols: [0, 1], role: "text", text: title[language] },
      { cols: [2, LAST], role: "text", text: settings.rules[name] === "off" ? sections.say("record.found-off") : text },
    ]);
  }
}
