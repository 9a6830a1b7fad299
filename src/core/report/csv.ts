/** A file's findings as CSV, as Italian (or English) Excel opens it by a double click. */
import { formatNumber } from "../messages/numbers";
import { render, type Language, type MessageId } from "../messages/messages";
import type { FileReport } from "./report";
import { sortFindings, verdictOf } from "./order";

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
/** Italian Excel expects ";" between the fields, for the comma is its decimal mark. */
const SEPARATOR: Readonly<Record<Language, string>> = { it: ";", en: "," };

const HEADINGS: readonly MessageId[] = [
  "report.severity",
  "report.sheet",
  "report.cells",
  "report.finding",
  "report.rule",
  "report.sum",
  "report.expected",
  "report.reason",
  "report.author",
  "report.date",
];

/**
 * One line a unit (its verdict, sum and expected total) and one a finding (severity, cells, sentence, rule; reason, author and date
 * where it was waived). Fields are quoted where needed; a text that a spreadsheet would take for a formula begins with an apostrophe,
 * for it may come from a stranger's file.
 */
export function reportCsv(report: FileReport, language: Language): string {
  const number = (value: number | null): string => (value === null ? "" : formatNumber(language, value));
  const units = report.sheets.flatMap((sheet) =>
    sheet.units.map((unit) => {
      const sentence = render(language, "report.unit-why", { unit: unit.name, why: unit.why });
      const verdict = render(language, `report.${verdictOf(unit)}`);
      return [...[verdict, sheet.name, unit.range, sentence, ""].map(safe), number(unit.sum), number(unit.expected), "", "", ""];
    }),
  );
  const findings = sortFindings(report.findings).map(({ severity, sheet, range, message, rule, waived }) =>
    [
      render(language, `report.${severity}`),
      sheet,
      range,
      message,
      rule,
      "",
      "",
      waived?.reason ?? "",
      waived?.author ?? "",
      waived?.date ?? "",
    ].map(safe),
  );
  const lines = [HEADINGS.map((id) => render(language, id)), ...units, ...findings];
  return (
    BYTE_ORDER_MARK +
    lines.map((line) => line.map((field) => quoted(field, SEPARATOR[language])).join(SEPARATOR[language])).join("\r\n") +
    "\r\n"
  );
}

/** A text that begins like a formula (also after blanks, or by a tab) is marked as text. */
function safe(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
