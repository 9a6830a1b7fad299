/** `--foglio`: which sheets are shown. The whole workbook is read all the same, for transversal objectives stand on other sheets. */
import type { MessageData, MessageId } from "../core/messages/messages";
import type { FileReport } from "../core/report/report";

/** The sheets that names mean. */
export type SheetChoice =
  | { readonly kind: "ok"; readonly has: (sheet: string) => boolean }
  | { readonly kind: "error"; readonly code: "no-such-sheet"; readonly message: MessageId; readonly data: MessageData };

/** Those of the sheets that are meant by the names, all of them when there is no name; an error when a name means none. */
export function chosenSheets(all: readonly string[], names: readonly string[]): SheetChoice {
  const unknown = names.find((name) => find(all, name) === null);
  if (unknown !== undefined) {
    const data = { sheet: unknown, sheets: all.map((name) => `«${name}»`).join(", ") };
    return { kind: "error", code: "no-such-sheet", message: "cli.no-such-sheet", data };
  }
  const chosen = new Set(names.map((name) => find(all, name)));
  return { kind: "ok", has: (sheet) => names.length === 0 || chosen.has(sheet) };
}

/** The part of the report that concerns the sheets. */
export function onlySheets(report: FileReport, { has }: Extract<SheetChoice, { kind: "ok" }>): FileReport {
  const chosen = <T extends { readonly sheet: string }>(all: readonly T[]): readonly T[] => all.filter(({ sheet }) => has(sheet));
  const waivers = report.waivers ? { waivers: chosen(report.waivers) } : {};
  return { ...report, sheets: report.sheets.filter(({ name }) => has(name)), findings: chosen(report.findings), ...waivers };
}

/** Excel's longest name of a sheet: whoever pastes a longer title into a tab finds it cut. */
const LONGEST_NAME = 31;

/** The sheet of that name, whatever its case; else the only one whose name begins so, or is what Excel left of a longer one. */
function find(all: readonly string[], wanted: string): string | null {
  const key = (name: string): string => name.trim().toLowerCase();
  const exact = all.find((name) => key(name) === key(wanted));
  if (exact !== undefined) return exact;
  const beginning = all.filter(
    (name) => key(name).startsWith(key(wanted)) || (name.length >= LONGEST_NAME && key(wanted).startsWith(key(name))),
  );
  return beginning.length === 1 ? (beginning[0] ?? null) : null;
}
