/** What a report leaves open: sheets that could not be read with certainty, and lists whose total was not judged. Then "no error" is not "all right". */
import type { FileReport, UnitReport } from "./report";
import type { RuleName } from "../rules/names";

const UNREAD: ReadonlySet<RuleName> = new Set<RuleName>(["not-read", "reading-unclear"]);

/** The sheets that look like a plan but were not read, or can be read in two ways; not those where that was accepted with a waiver. */
export function unreadSheets({ findings }: FileReport): readonly string[] {
  return [...new Set(findings.filter(({ rule, waived }) => UNREAD.has(rule) && waived === undefined).map(({ sheet }) => sheet))];
}

/**
 * The lists that were read but not judged: nothing says what their weights should make, or their sum is not known. Transversal blocks are
 * judged with the lists that they count for; lists on sheets that are unread already are not told twice.
 */
export function unjudgedUnits(report: FileReport): readonly { readonly sheet: string; readonly unit: UnitReport }[] {
  const unread = new Set(unreadSheets(report));
  return report.sheets
    .filter(({ name }) => !unread.has(name))
    .flatMap(({ name, units }) => units.filter(({ ok, block }) => ok === null && block !== true).map((unit) => ({ sheet: name, unit })));
}

/** Whether the file was read and holds no plan, nor anything that looks like one. */
export function hasNoPlan(report: FileReport): boolean {
  return report.error === null && report.sheets.every(({ units }) => units.length === 0) && unreadSheets(report).length === 0;
}
