/** `--foglio`: the report of some sheets only. The whole workbook is verified all the same, for transversal objectives stand on other sheets. */
import type { Language } from "../core/messages/messages";
import type { FileReport } from "../core/report";
import { errorReport, type Checked } from "./check-file";

/** The part of the report that concerns the sheets with these names; an error when there is none of a name. No names: all sheets. */
export function onlySheets(checked: Checked, names: readonly string[], language: Language): Checked {
  const { report } = checked;
  if (names.length === 0 || report.error) return checked;
  const chosen = new Set<string>();
  for (const name of names) {
    const sheet = find(report, name);
    if (sheet === null) return { report: missing(report, name, language), remarks: [] };
    chosen.add(sheet);
  }
  const sheets = report.sheets.filter((sheet) => chosen.has(sheet.name));
  return {
    report: { ...report, sheets, findings: report.findings.filter((finding) => chosen.has(finding.sheet)) },
    remarks: checked.remarks,
  };
}

/** The sheet of that name, whatever its case; else the only one whose name begins so: Excel cuts names at 31 characters. */
function find(report: FileReport, wanted: string): string | null {
  const key = (name: string): string => name.trim().toLowerCase();
  const exact = report.sheets.find((sheet) => key(sheet.name) === key(wanted));
  if (exact) return exact.name;
  const beginning = report.sheets.filter((sheet) => key(sheet.name).startsWith(key(wanted)) || key(wanted).startsWith(key(sheet.name)));
  return beginning.length === 1 ? (beginning[0]?.name ?? null) : null;
}

function missing(report: FileReport, name: string, language: Language): FileReport {
  const sheets = report.sheets.map((sheet) => `«${sheet.name}»`).join(", ");
  return errorReport(language, report.file, "no-such-sheet", "cli.no-such-sheet", { sheet: name, sheets });
}
