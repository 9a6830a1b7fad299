/** A file's findings as CSV, as Italian (or English) Excel opens it by a double click. */
import { formatNumber } from "../messages/numbers";
import { render, type Language, type MessageId } from "../messages/messages";
import { csvText, safeText } from "./csv-text";
import type { FileReport } from "./report";
import { sortFindings, verdictOf } from "./order";

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
 * where it was waived).
 */
export function reportCsv(report: FileReport, language: Language): string {
  const number = (value: number | null): string => (value === null ? "" : formatNumber(language, value));
  const units = report.sheets.flatMap((sheet) =>
    sheet.units.map((unit) => {
      const sentence = render(language, "report.unit-why", { unit: unit.name, why: unit.why });
      const verdict = render(language, `report.${verdictOf(unit)}`);
      return [...[verdict, sheet.name, unit.range, sentence, ""].map(safeText), number(unit.sum), number(unit.expected), "", "", ""];
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
    ].map(safeText),
  );
  return csvText([HEADINGS.map((id) => render(language, id)), ...units, ...findings], language);
}
