/** `--foglio`: the report of some sheets only. The whole workbook is verified all the same, for transversal objectives stand on other sheets. */
import type { Language } from "../core/messages/messages";
import type { FileReport } from "../core/report/report";
import { errorReport, type Checked } from "./check-file";

/** The part of the report that concerns the sheets with these names; an error when there is none of a name. No names: all sheets. */
export function onlySheets(checked: Checked, names: readonly string[], language: Language): Checked {
  const { report } = checked;
  if (names.length === 0 || report.error) return checked;
  const all = report.sheets.map(({ name }) => name);
  const unknown = names.find((name) => find(all, name) === null);
  if (unknown !== undefined) return { report: missing(report, unknown, language), remarks: [] };
  const chosen = chosenSheets(all, names);
  const sheets = report.sheets.filter((sheet) => chosen.has(sheet.name));
  const onChosen = <T extends { readonly sheet: string }>(all: readonly T[]): readonly T[] => all.filter((one) => chosen.has(one.sheet));
  const waivers = report.waivers ? { waivers: onChosen(report.waivers) } : {};
  return { ...checked, report: { ...report, sheets, findings: onChosen(report.findings), ...waivers } };
}

/** Those of the sheets that are meant by the names; all of them when there is no name. */
export function chosenSheets(all: readonly string[], names: readonly string[]): ReadonlySet<string> {
  return new Set(names.length === 0 ? all : names.flatMap((name) => find(all, name) ?? []));
}

/** The sheet of that name, whatever its case; else the only one whose name begins so: Excel cuts names at 31 characters. */
function find(all: readonly string[], wanted: string): string | null {
  const key = (name: string): string => name.trim().toLowerCase();
  const exact = all.find((name) => key(name) === key(wanted));
  if (exact !== undefined) return exact;
  const beginning = all.filter((name) => key(name).startsWith(key(wanted)) || key(wanted).startsWith(key(name)));
  return beginning.length === 1 ? (beginning[0] ?? null) : null;
}

function missing(report: FileReport, name: string, language: Language): FileReport {
  const sheets = report.sheets.map((sheet) => `«${sheet.name}»`).join(", ");
  return errorReport(language, report.file, "no-such-sheet", "cli.no-such-sheet", { sheet: name, sheets });
}
