/** The three ways a report leaves: for people, as one JSON document, as one JSON line a file. None of them keeps the files. */
import { render, type Language } from "../core/messages/messages";
import { hasNoPlan } from "../core/report/left-open";
import type { FileReport, Summary } from "../core/report/report";
import { summarise } from "../core/report/summarise";
import type { Checked } from "./check-file";
import { findingsTable, unitsTable, type Csv } from "../core/report/csv";
import { fileText } from "./print-file";
import type { Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

export type Format = "text" | "json" | "ndjson" | "csv" | "csv-rilievi" | "riepilogo";

/** Writes reports one after the other and counts. */
export interface Output {
  file(checked: Checked): Promise<void>;
  /** Ends the output and returns the counts, and how many files could not be used. */
  end(): Promise<{ readonly summary: Summary; readonly unusable: number }>;
}

/** @param keys the names of what the paths say, columns of a table */
export function outputFor(format: Format, terminal: Terminal, language: Language, keys: readonly string[] = []): Output {
  const count = new Count();
  const writers: Record<Format, Writer> = {
    text: textWriter(terminal, language),
    json: jsonWriter(terminal),
    ndjson: ndjsonWriter(terminal),
    csv: csvWriter(terminal, unitsTable(language, keys)),
    "csv-rilievi": csvWriter(terminal, findingsTable(language, keys)),
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
  /** Files that were read and hold no plan. */
  planless = 0;
  summary: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, unread: 0, unjudged: 0 };

  add(report: FileReport): void {
    this.files += 1;
    if (report.error) this.unusable += 1;
    if (hasNoPlan(report)) this.planless += 1;
    const one = summarise([report]).summary;
    const { files, errors, warnings, infos, unread, unjudged } = this.summary;
    this.summary = {
      files: files + one.files,
      errors: errors + one.errors,
      warnings: warnings + one.warnings,
      infos: infos + one.infos,
      unread: unread + one.unread,
      unjudged: unjudged + one.unjudged,
    };
  }
}

function textWriter(terminal: Terminal, language: Language): Writer {
  const options = { language, paint: painter(terminal.colour), width: terminal.width };
  return {
    file: ({ report, remarks }) => terminal.out(fileText(report, remarks, options)),
    end: (count) => terminal.out(`${closing(count, language).join(" ")}\n`),
  };
}

/** The last line for people: the counts, then whatever keeps "no error" from meaning "all right". */
function closing({ summary, unusable, planless }: Count, language: Language): readonly string[] {
  const { files, errors, warnings, infos, unread, unjudged } = summary;
  const checked = files > unusable || files === 0;
  const none = planless > 0 && planless === files - unusable;
  const clean = errors + warnings + infos === 0;
  const counts = none && clean ? "cli.summary-no-plan" : clean ? "cli.summary-clean" : "cli.summary";
  const open = [
    ...(unread > 0 ? [render(language, "cli.summary-unread", { count: unread })] : []),
    ...(unjudged > 0 ? [render(language, "cli.summary-unjudged", { count: unjudged })] : []),
  ];
  return [
    ...(checked ? [render(language, counts, { files, errors, warnings, infos })] : []),
    ...(planless > 0 && !(none && clean) ? [render(language, "cli.summary-planless", { count: planless })] : []),
    ...(open.length > 0 ? [render(language, errors > 0 ? "cli.summary-open" : "cli.summary-open-clean", { what: open.join("; ") })] : []),
    ...(unusable > 0 ? [render(language, "cli.summary-unusable", { count: unusable })] : []),
  ];
}

/** One document that reads like `Report`, written file by file. */
function jsonWriter(terminal: Terminal): Writer {
  return {
    file: ({ report }, first) => terminal.out(`${first ? '{"version":1,"files":[\n' : ",\n"}${harmlessJson(report)}`),
    end: ({ files, summary }) => terminal.out(`${files === 0 ? '{"version":1,"files":[' : ""}\n],"summary":${harmlessJson(summary)}}\n`),
  };
}

function ndjsonWriter(terminal: Terminal): Writer {
  return {
    file: ({ report }) => terminal.out(`${harmlessJson({ version: 1, ...report, summary: summarise([report]).summary })}\n`),
    end: () => Promise.resolve(),
  };
}

function csvWriter(terminal: Terminal, { heading, lines }: Csv): Writer {
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
