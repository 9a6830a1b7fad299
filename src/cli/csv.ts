/** `--csv` and `--csv-rilievi`: one table of all the files, a line a structure or a line a finding, as Italian Excel opens it. */
import { render, type Language, type MessageId } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import type { FileReport } from "../core/report/report";

const SEPARATOR: Readonly<Record<Language, string>> = { it: ";", en: "," };
/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

const UNITS = ["file", "sheet", "unit", "cells", "objectives", "sum", "expected", "verdict", "basis"] as const;
const FINDINGS = ["file", "sheet", "unit", "cells", "severity", "rule", "waived", "message"] as const;

/** A table's lines: its headings, then those of each file. `keys` are the names of what the paths say, columns before the others. */
export interface Csv {
  readonly heading: string;
  readonly lines: (report: FileReport) => string;
}

export function unitsTable(language: Language, keys: readonly string[]): Csv {
  return table(UNITS, unitRows, language, keys);
}

export function findingsTable(language: Language, keys: readonly string[]): Csv {
  return table(FINDINGS, findingRows, language, keys);
}

function table(
  columns: readonly ((typeof UNITS)[number] | (typeof FINDINGS)[number])[],
  rowsOf: (report: FileReport, language: Language) => readonly (readonly string[])[],
  language: Language,
  keys: readonly string[],
): Csv {
  return {
    heading: BYTE_ORDER_MARK + line([...keys, ...columns.map((name) => heading(name, language))], language),
    lines: (report) => {
      const said = keys.map((key) => report.keys?.[key] ?? "");
      return rowsOf(report, language)
        .map((fields) => line([...said, ...fields], language))
        .join("");
    },
  };
}

/** A row for each structure of the file; one with the reason for a file that could not be used. */
function unitRows({ file, error, sheets }: FileReport, language: Language): readonly (readonly string[])[] {
  if (error) return [[file, "", "", "", "", "", "", error.code, error.message]];
  const number = (value: number | null): string => (value === null ? "" : formatNumber(language, value));
  return sheets.flatMap(({ name, units }) =>
    units.map((unit) => {
      const verdict = render(language, unit.ok === null ? "cli.csv.unknown" : unit.ok ? "cli.csv.right" : "cli.csv.wrong");
      const [sum, expected] = [number(unit.sum), number(unit.expected)];
      return [file, name, unit.name, unit.range, String(unit.objectives), sum, expected, verdict, unit.why];
    }),
  );
}

/** A row for each finding of the file, the reason for a file that could not be used. */
function findingRows({ file, error, findings }: FileReport, language: Language): readonly (readonly string[])[] {
  if (error) return [[file, "", "", "", render(language, "cli.error"), error.code, "", error.message]];
  return findings.map(({ sheet, unit, range, severity, rule, waived, message }) => {
    return [file, sheet, unit ?? "", range, render(language, `cli.${severity}`), rule, waived?.reason ?? "", message];
  });
}

function heading(name: (typeof UNITS)[number] | (typeof FINDINGS)[number], language: Language): string {
  return render(language, `cli.csv.${name}` satisfies MessageId);
}

function line(fields: readonly string[], language: Language): string {
  return `${fields.map((field) => quoted(field, SEPARATOR[language])).join(SEPARATOR[language])}\r\n`;
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe: it may come from a stranger's file. */
function quoted(field: string, separator: string): string {
  const harmless = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(field) ? `'${field}` : field;
  return harmless.includes(separator) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
