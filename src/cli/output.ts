/** The three ways a report leaves: for people, as one JSON document, as one JSON line a file. None of them keeps the files. */
import { render, type Language } from "../core/messages/messages";
import type { FileReport, Report } from "../core/report";
import { summarise } from "../core/verify";
import type { Checked } from "./check-file";
import { findingLines, findingsHeading, unitLines, unitsHeading } from "./csv";
import { fileText } from "./print-file";
import type { Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

export type Format = "text" | "json" | "ndjson" | "csv" | "csv-rilievi" | "riepilogo";
type Summary = Report["summary"];

/** Writes reports one after the other and counts. */
export interface Output {
  file(checked: Checked): Promise<void>;
  /** Ends the output and returns the counts, and how many files could not be used. */
  end(): Promise<{ readonly summary: Summary; readonly unusable: number }>;
}

export function outputFor(format: Format, terminal: Terminal, language: Language): Output {
  const count = new Count();
  const writers: Record<Format, Writer> = {
    text: textWriter(terminal, language),
    json: jsonWriter(terminal),
    ndjson: ndjsonWriter(terminal),
    csv: csvWriter(terminal, unitsHeading(language), (report) => unitLines(report, language)),
    "csv-rilievi": csvWriter(terminal, findingsHeading(language), (report) => findingLines(report, language)),
    riepilogo: summaryWriter(terminal, language),
  };
  const writer = writers[format];
  return {
    async file(checked) {
      count.add(checked.report);
      await writer.file(checked, count.files === 1);
    },
    async end() {
      await writer.end(count);
      return { summary: count.summary, unusable: count.unusable };
    },
  };
}

interface Writer {
  file(checked: Checked, first: boolean): Promise<void>;
  end(count: Count): Promise<void>;
}

class Count {
  files = 0;
  unusable = 0;
  summary: Summary = { files: 0, errors: 0, warnings: 0, infos: 0 };

  add(report: FileReport): void {
    this.files += 1;
    if (report.error) this.unusable += 1;
    const one = summarise([report]).summary;
    const { files, errors, warnings, infos } = this.summary;
    this.summary = { files: files + 1, errors: errors + one.errors, warnings: warnings + one.warnings, infos: infos + one.infos };
  }
}

function textWriter(terminal: Terminal, language: Language): Writer {
  const options = { language, paint: painter(terminal.colour), width: terminal.width };
  return {
    file: ({ report, remarks }) => terminal.out(fileText(report, remarks, options)),
    async end({ summary, unusable }) {
      const { files, errors, warnings, infos } = summary;
      const clean = errors + warnings + infos === 0;
      const checked = files > unusable || files === 0;
      const sentences = [
        ...(checked ? [render(language, clean ? "cli.summary-clean" : "cli.summary", { files, errors, warnings, infos })] : []),
        ...(unusable > 0 ? [render(language, "cli.summary-unusable", { count: unusable })] : []),
      ];
      await terminal.out(`${sentences.join(" ")}\n`);
    },
  };
}

/** One document that reads like `Report`, written file by file. */
function jsonWriter(terminal: Terminal): Writer {
  return {
    file: ({ report }, first) => terminal.out(`${first ? '{"version":1,"files":[\n' : ",\n"}${harmlessJson(report)}`),
    end: ({ files, summary }) => terminal.out(`${files === 0 ? '{"version":1,"files":[' : ""}\n],"summary":${harmlessJson(summary)}}\n`),
  };
}

function ndjsonWriter(terminal: Terminal): Writer {
  return { file: ({ report }) => terminal.out(`${harmlessJson({ version: 1, ...report })}\n`), end: () => Promise.resolve() };
}

function csvWriter(terminal: Terminal, heading: string, lines: (report: FileReport) => string): Writer {
  return {
    file: ({ report }, first) => terminal.out((first ? heading : "") + lines(report)),
    end: ({ files }) => (files === 0 ? terminal.out(heading) : Promise.resolve()),
  };
}

/** One line a file, and the counts of wrong files and structures. */
function summaryWriter(terminal: Terminal, language: Language): Writer {
  let [wrongFiles, wrongUnits] = [0, 0];
  return {
    file({ report }) {
      const units = report.sheets.flatMap((sheet) => sheet.units);
      const wrong = units.filter(({ ok }) => ok === false).length;
      const errors = report.findings.filter(({ severity, waived }) => severity === "error" && !waived).length;
      if (errors > 0) wrongFiles++;
      wrongUnits += wrong;
      const sentence = report.error
        ? `${render(language, "cli.not-used")} ${report.error.message}`
        : render(language, "cli.riepilogo.file", { units: units.length, wrong, errors });
      return terminal.out(`${harmless(report.file)}: ${harmless(sentence)}\n`);
    },
    end: ({ files, unusable }) =>
      terminal.out(`${render(language, "cli.riepilogo.end", { files, wrong: wrongFiles, units: wrongUnits, unusable })}\n`),
  };
}
