/** Waivers held against the findings of a report: what is accepted, which waivers have expired, which are not needed any more. */
import { render, type Language } from "../messages/messages";
import type { FileReport, Finding, WaiverNote } from "../report";
import { parseArea, type Area } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { fingerprintOf } from "./fingerprint";
import { sheetOf, type Waiver } from "./waiver";

export interface Waived {
  /** The report with `waived` on each accepted finding; their order stays. */
  readonly report: FileReport;
  /** The cells have changed since: the finding counts again, or has become another. */
  readonly expired: readonly Waiver[];
  /** The finding is gone. */
  readonly unused: readonly Waiver[];
}

/**
 * Applies the waivers that concern this workbook: those that name its file or none, on sheets that it has. A waiver accepts the finding of
 * its rule at its very range, as long as the fingerprint is the same.
 */
export function applyWaivers(report: FileReport, sheets: readonly Sheet[], waivers: readonly Waiver[]): Waived {
  const mine = waivers.filter((waiver) => concerns(waiver, report));
  const used = new Set<Waiver>();
  const findings = report.findings.map((finding): Finding => {
    const candidates = mine.filter((waiver) => isAbout(waiver, finding));
    const waiver = candidates.find(({ fingerprint }) => fingerprint === fingerprintOf(finding, sheetOf(sheets, finding.sheet)));
    if (!waiver) return finding;
    used.add(waiver);
    const { reason, author, date } = waiver;
    return { ...finding, waived: { reason, author, date } };
  });
  const left = mine.filter((waiver) => !used.has(waiver));
  const expired = left.filter((waiver) => findings.some((finding) => finding.waived === undefined && overlaps(waiver, finding)));
  return { report: { ...report, findings }, expired, unused: left.filter((waiver) => !expired.includes(waiver)) };
}

/** The report with its findings waived, and with a sentence on each waiver that has expired or is not needed any more. */
export function withWaivers(report: FileReport, sheets: readonly Sheet[], waivers: readonly Waiver[], language: Language): FileReport {
  const { report: waived, expired, unused } = applyWaivers(report, sheets, waivers);
  const note = (state: WaiverNote["state"], { rule, sheet, range, author, date }: Waiver): WaiverNote => {
    return { state, rule, sheet, range, message: render(language, `waivers.${state}`, { author, date, range, sheet }) };
  };
  const notes = [...expired.map((waiver) => note("expired", waiver)), ...unused.map((waiver) => note("unused", waiver))];
  return notes.length === 0 ? waived : { ...waived, waivers: notes };
}

function concerns({ file, sheet }: Waiver, report: FileReport): boolean {
  if (file !== undefined) return baseName(file) === baseName(report.file);
  return report.sheets.some(({ name }) => name === sheet);
}

/** Names of files are compared without their folders and without case, as Windows does. */
function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).normalize("NFC").toLowerCase();
}

function isAbout(waiver: Waiver, { rule, sheet, range }: Finding): boolean {
  return waiver.rule === rule && waiver.sheet === sheet && waiver.range === range;
}

/** The same rule on the same cells, or some of them: what the waiver accepted has become this. */
function overlaps(waiver: Waiver, { rule, sheet, range }: Finding): boolean {
  const [a, b] = [parseArea(waiver.range), parseArea(range)];
  return waiver.rule === rule && waiver.sheet === sheet && (waiver.range === range || (a !== null && b !== null && meet(a, b)));
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
