/** `--csv` and `--csv-rilievi`: one table of all the files, a line a structure or a line a finding, as Italian Excel opens it. */
import { render, type Language, type MessageId } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import type { FileReport } from "../core/report/report";

const SEPARATOR: Readonly<Record<Language, string>> = { it: ";", en: "," };
/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

const UNITS = ["file", "sheet", "unit", "cells", "objectives", "sum", "expected", "verdict", "basis"] as const;
const FINDINGS = ["file", "sheet", "cells", "severity", "rule", "waived", "message"] as const;

export function unitsHeading(language: Language): string {
  return BYTE_ORDER_MARK + line(UNITS.map((name) => heading(name, language)), language); // prettier-ignore
}

export function findingsHeading(language: Language): string {
  return BYTE_ORDER_MARK + line(FINDINGS.map((name) => heading(name, language)), language); // prettier-ignore
}

/** A line for each structure of the file; one with the reason for a file that could not be used. */
export function unitLines({ file, error, sheets }: FileReport, language: Language): string {
  if (error) return line([file, "", "", "", "", "", "", error.code, error.message], language);
  const number = (value: number | null): string => (value === null ? "" : formatNumber(language, value));
  const lines = sheets.flatMap(({ name, units }) =>
    units.map((unit) => {
      const verdict = render(language, unit.ok === null ? "cli.csv.unknown" : unit.ok ? "cli.csv.right" : "cli.csv.wrong");
      const [sum, expected] = [number(unit.sum), number(unit.expected)];
      return line([file, name, unit.name, unit.range, String(unit.objectives), sum, expected, verdict, unit.why], language);
    }),
  );
  return lines.join("");
}

/** A line for each finding of the file, the reason for a file that could not be used. */
export function findingLines({ file, error, findings }: FileReport, language: Language): string {
  if (error) return line([file, "", "", render(language, "cli.error"), error.code, "", error.message], language);
  return findings
    .map(({ sheet, range, severity, rule, waived, message }) =>
      line([file, sheet, range, render(language, `cli.${severity}`), rule, waived?.reason ?? "", message], language),
    )
    .join("");
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
