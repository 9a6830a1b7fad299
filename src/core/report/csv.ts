/** Reports as CSV, a line a structure or a line a finding: one table for the pane's download and for all files of the command line. */
import { render, type Language, type MessageId } from "../messages/messages";
import { formatNumber } from "../messages/numbers";
import { BYTE_ORDER_MARK, csvLine, safeText } from "./csv-text";
import { sortFindings, verdictOf } from "./order";
import type { FileReport } from "./report";

const UNITS = ["file", "sheet", "unit", "cells", "objectives", "sum", "expected", "verdict", "basis"] as const;
const FINDINGS = ["file", "sheet", "unit", "cells", "severity", "rule", "waived", "author", "date", "message"] as const;
type Column = (typeof UNITS)[number] | (typeof FINDINGS)[number];

/** A table's lines: its headings, then those of each file. `keys` are the names of what the paths say, columns before the others. */
export interface Csv {
  /** With the mark at its beginning that tells Excel the encoding. */
  readonly heading: string;
  readonly lines: (report: FileReport) => string;
}

export function unitsTable(language: Language, keys: readonly string[] = []): Csv {
  return table(UNITS, unitRows, language, keys);
}

export function findingsTable(language: Language, keys: readonly string[] = []): Csv {
  return table(FINDINGS, findingRows, language, keys);
}

/** The whole table of one report. */
export function csvOf({ heading, lines }: Csv, report: FileReport): string {
  return heading + lines(report);
}

function table(
  columns: readonly Column[],
  rowsOf: (report: FileReport, language: Language) => readonly (readonly string[])[],
  language: Language,
  keys: readonly string[],
): Csv {
  const heading = (name: Column): string => render(language, `cli.csv.${name}` satisfies MessageId);
  return {
    heading: BYTE_ORDER_MARK + csvLine([...keys.map(safeText), ...columns.map(heading)], language),
    lines: (report) => {
      const said = keys.map((key) => safeText(report.keys?.[key] ?? ""));
      return rowsOf(report, language)
        .map((fields) => csvLine([...said, ...fields], language))
        .join("");
    },
  };
}

/** A row for each structure of the file; one with the reason for a file that could not be used. */
function unitRows({ file, error, sheets }: FileReport, language: Language): readonly (readonly string[])[] {
  if (error) return [[safeText(file), "", "", "", "", "", "", error.code, safeText(error.message)]];
  const number = (value: number | null): string => (value === null ? "" : formatNumber(language, value));
  return sheets.flatMap(({ name, units }) =>
    units.map((unit) => {
      const texts = [file, name, unit.name, unit.range].map(safeText);
      const verdict = render(language, `cli.csv.${verdictOf(unit)}`);
      return [...texts, String(unit.objectives), number(unit.sum), number(unit.expected), verdict, safeText(unit.why)];
    }),
  );
}

/** A row for each finding of the file, the reason for a file that could not be used. */
function findingRows({ file, error, findings }: FileReport, language: Language): readonly (readonly string[])[] {
  if (error) return [[file, "", "", "", render(language, "report.error"), error.code, "", "", "", error.message].map(safeText)];
  return sortFindings(findings).map(({ sheet, unit, range, severity, rule, waived, message }) =>
    [
      file,
      sheet,
      unit ?? "",
      range,
      render(language, `report.${severity}`),
      rule,
      waived?.reason ?? "",
      waived?.author ?? "",
      waived?.date ?? "",
      message,
    ].map(safeText),
  );
}
