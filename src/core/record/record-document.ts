/**
 * "Verbale di verifica": the dated page that an evaluation body attaches to its opinion. It names the file and its fingerprint, what was
 * checked, by which settings, readings and waivers, and the result (issue 15). Clock and fingerprint come from outside.
 */
import type { SheetDocument } from "../document";
import { Sections } from "../document/sections";
import type { Language } from "../messages/messages";
import { hasNoPlan, unjudgedUnits, unreadSheets } from "../report/left-open";
import { sortFindings } from "../report/order";
import type { FileReport } from "../report/report";
import { summarise } from "../report/summarise";
import type { Settings } from "../settings";
import { settingsSaid } from "./settings-said";
import { checksOf, findingsOf, notRead, pair, unitsOf, waivedOf, WIDTHS } from "./tables";

/** What is recorded beside the report itself. */
export interface RecordOf {
  readonly report: FileReport;
  readonly settings: Settings;
  /** The program's version. */
  readonly version: string;
  /** When the check was made, as the user writes it ("22/11/2026", "10:32"); null where nobody says. */
  readonly made: { readonly date: string; readonly time: string } | null;
  /** SHA-256 as hexadecimal text, of the file's bytes or, where only Excel has them, of the values and formulas read; null: not computed. */
  readonly fingerprint: { readonly of: "file" | "content"; readonly text: string } | null;
  /** Who made the check; "": to be written by hand. */
  readonly author: string;
}

/** Room to write in by hand, in points. */
const BY_HAND = 30;

export function recordDocument(record: RecordOf, language: Language): SheetDocument {
  const { report, settings } = record;
  const sections = new Sections(language, WIDTHS);
  const { body = "" } = settings.seo;
  if (body !== "") sections.whole("over-title", body);
  sections.whole("title", sections.say("record.title"));
  const { version, made } = record;
  sections.whole("note", made ? sections.say("record.made", { version, ...made }) : sections.say("record.made-undated", { version }));
  fileOf(sections, record);
  resultOf(sections, report);
  unitsOf(sections, report);
  findingsOf(sections, sortFindings(report.findings.filter((finding) => !finding.waived)));
  waivedOf(sections, report);
  notRead(sections, report);
  checksOf(sections, report, settings, language);
  settingsOf(sections, settings, language);
  signature(sections, record.author);
  const footer = `${sections.say("record.sheet-name")} - ${report.file}`;
  return sections.document({ id: "record", name: sections.say("record.sheet-name"), landscape: false, footer });
}

function fileOf(sections: Sections, { report, fingerprint }: RecordOf): void {
  sections.heading("record.file");
  pair(sections, sections.say("record.file-name"), report.file);
  if (fingerprint) pair(sections, sections.say(`record.print-of-${fingerprint.of}`), fingerprint.text);
  else pair(sections, sections.say("record.no-print"), sections.say("record.no-print-why"));
  pair(sections, sections.say("record.sheets"), report.sheets.map(({ name }) => `«${name}»`).join(", "));
  if (report.reading !== undefined) pair(sections, sections.say("record.reading"), report.reading);
  for (const { message } of report.layouts ?? []) if (message !== "") pair(sections, sections.say("record.reading"), message);
  if (report.years) pair(sections, sections.say("record.years"), report.years.message);
}

/** The result in a sentence; what the check leaves open stands beside it, always. */
function resultOf(sections: Sections, report: FileReport): void {
  const { errors, warnings, infos } = summarise([report]).summary;
  const waived = report.findings.filter((finding) => finding.waived).length;
  const open = unreadSheets(report).length + unjudgedUnits(report).length;
  sections.heading("record.result");
  if (report.error) return sections.whole("error", report.error.message);
  if (hasNoPlan(report)) return sections.whole("warning", sections.say("record.no-plan"));
  const counts = { errors, warnings, infos };
  const right = waived > 0 ? sections.say("record.right-waived", { waived }) : sections.say("record.right");
  if (errors > 0) sections.whole("error", sections.say("record.errors", counts));
  else if (warnings + infos > 0) sections.whole("warning", sections.say("record.no-errors", counts));
  else if (open === 0) sections.whole("ok", right);
  if (open > 0) sections.whole("warning", sections.say("record.left-open", { count: open }));
}

function settingsOf(sections: Sections, settings: Settings, language: Language): void {
  sections.heading("record.settings");
  const said = settingsSaid(settings, language);
  for (const text of said.length > 0 ? said : [sections.say("record.settings-default")]) sections.whole("text", text);
}

function signature(sections: Sections, author: string): void {
  sections.heading("record.signature");
  pair(sections, sections.say("record.signed-place"), "", BY_HAND);
  pair(sections, sections.say("record.signed-by"), author, BY_HAND);
  pair(sections, sections.say("record.signed"), "", BY_HAND);
  sections.whole("note", sections.say("record.note"));
}
