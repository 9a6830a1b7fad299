/** A file's report as a sheet, to be kept with the plan or printed. */
import type { SheetDocument, StyleRole } from "../document";
import { across, at, Grid } from "../document/grid";
import { render, type Language, type MessageData, type MessageId } from "../messages/messages";
import { unjudgedUnits, unreadSheets } from "./left-open";
import { landscapePageHeight, pageBreaks } from "../document/page-size";
import type { Severity } from "../rules/severity";
import type { FileReport, Finding } from "./report";
import { sortFindings, verdictOf } from "./order";

const WIDTHS = [14, 30, 16, 84, 12, 12] as const;
const LAST = WIDTHS.length - 1;
/** Columns of both tables: verdict or severity, sheet, cells, sentence, and for units sum and expected total. */
const [VERDICT, SHEET, CELLS, SENTENCE, SUM, EXPECTED] = [0, 1, 2, 3, 4, 5] as const;

const SEVERITY_ROLE: Readonly<Record<Severity, StyleRole>> = { error: "error", warning: "warning", info: "text" };
const VERDICT_ROLE = { ok: "ok", off: "error", unknown: "text" } as const;

/** The report "Rapporto PIAO": the verdict of every unit, then the findings, worst first, then what was waived and what was not read. */
export function reportDocument(report: FileReport, language: Language): SheetDocument {
  const writer = new Writer(language);
  const title = writer.say("report.title", { file: report.file });
  writer.whole("title", title);
  writer.whole("note", report.error?.message ?? summary(report, language));
  writer.units(report);
  writer.findings("report.findings", sortFindings(report.findings.filter((finding) => !finding.waived)));
  writer.findings("report.waived", sortFindings(report.findings.filter((finding) => finding.waived)));
  writer.notRead(report);
  return writer.document(title);
}

/** The counts of findings, and what keeps the check from being complete. */
function summary(report: FileReport, language: Language): string {
  const count = unreadSheets(report).length + unjudgedUnits(report).length;
  return counted(report, language) + (count > 0 ? `. ${render(language, "report.left-open", { count })}` : "");
}

function counted({ findings }: FileReport, language: Language): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  const waived = findings.filter((finding) => finding.waived).length;
  const counts = { errors: count("error"), warnings: count("warning"), infos: count("info"), waived };
  if (findings.length === 0) return render(language, "report.summary-clean");
  return render(language, waived > 0 ? "report.summary-waived" : "report.summary", counts);
}

class Writer {
  private readonly grid = new Grid(WIDTHS);
  private row = 0;

  constructor(private readonly language: Language) {}

  say(id: MessageId, data?: MessageData): string {
    return render(this.language, id, data);
  }

  /** A text over all columns. */
  whole(role: StyleRole, text: string): void {
    this.grid.text(across(this.row, 0, LAST), role, text);
    this.row += 1;
  }

  units(report: FileReport): void {
    const units = report.sheets.flatMap((sheet) => sheet.units.map((unit) => ({ sheet: sheet.name, unit })));
    if (units.length === 0) return;
    this.heading("report.units", ["report.verdict", "report.sheet", "report.cells", "report.unit", "report.sum", "report.expected"]);
    for (const { sheet, unit } of units) {
      const verdict = verdictOf(unit);
      this.grid.text(at(this.row, VERDICT), VERDICT_ROLE[verdict], this.say(`report.${verdict}`));
      this.grid.text(at(this.row, SHEET), "text", sheet);
      this.grid.text(at(this.row, CELLS), "text", unit.range);
      this.grid.text(at(this.row, SENTENCE), "text", this.say("report.unit-why", { unit: unit.name, why: unit.why }));
      this.number(SUM, unit.sum);
      this.number(EXPECTED, unit.expected);
      this.row += 1;
    }
  }

  findings(title: MessageId, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    this.heading(title, ["report.severity", "report.sheet", "report.cells", "report.finding"]);
    for (const { severity, sheet, range, message, waived } of findings) {
      const text = waived ? this.say("report.waiver", { message, ...waived }) : message;
      this.grid.text(at(this.row, VERDICT), waived ? "text" : SEVERITY_ROLE[severity], this.say(`report.${severity}`));
      this.grid.text(at(this.row, SHEET), "text", sheet);
      this.grid.text(at(this.row, CELLS), "text", range);
      this.grid.text(across(this.row, SENTENCE, LAST), "text", text);
      this.row += 1;
    }
  }

  notRead(report: FileReport): void {
    const sheets = report.sheets.filter((sheet) => sheet.reason !== "");
    if (sheets.length === 0) return;
    this.heading("report.not-read", []);
    for (const { name, reason } of sheets) {
      this.grid.text(across(this.row, VERDICT, SHEET), "text", name);
      this.grid.text(across(this.row, CELLS, LAST), "text", reason);
      this.row += 1;
    }
  }

  document(title: string): SheetDocument {
    const heights = this.grid.heights(this.row);
    const rows = Array.from({ length: this.row }, (_, row) => ({ top: row, bottom: row }));
    return {
      id: "report",
      name: this.say("report.sheet-name"),
      cells: this.grid.cells,
      merges: this.grid.merges,
      widths: WIDTHS,
      heights,
      lists: [],
      alerts: [],
      frozenRows: 1,
      print: { landscape: true, titleRows: null, breaks: pageBreaks(rows, heights, landscapePageHeight(WIDTHS), 0), footer: title },
    };
  }

  /** A table's title and the names of its columns; the last one named reaches to the edge. */
  private heading(title: MessageId, columns: readonly MessageId[]): void {
    this.whole("section", this.say(title));
    columns.forEach((column, index) => {
      this.grid.text(across(this.row, index, index === columns.length - 1 ? LAST : index), "heading", this.say(column));
    });
    if (columns.length > 0) this.row += 1;
  }

  private number(col: number, value: number | null): void {
    this.grid.put(at(this.row, col), "number", value === null ? null : { kind: "number", value });
  }
}
