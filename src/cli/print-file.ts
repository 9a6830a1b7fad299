/** A file's report for people: its sheets, then the findings, then what was not read. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import type { FileReport, Finding } from "../core/report/report";
import type { Severity } from "../core/rules/severity";
import { sheetTables } from "./print-sheet";
import { columns, fold, harmless, padEnd, type Paint } from "./text";

export interface PrintOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns to fold long sentences at; null: not folded. */
  readonly width: number | null;
}

/** The report as text that ends with a line break and a blank line. */
export function fileText(report: FileReport, remarks: readonly string[], options: PrintOptions): string {
  const { language, paint } = options;
  const title = paint("bold", harmless(report.file));
  if (report.error)
    return `${title}\n  ${paint("red", render(language, "cli.not-used"))} ${foldIn(report.error.message, options, "  ")}\n\n`;
  const blocks = sheetTables(report.sheets, language, paint);
  const plan = blocks.length > 0;
  if (!plan) blocks.push([`  ${render(language, "cli.no-plan")}`]);
  if (plan && report.years) blocks.push([`  ${foldIn(report.years.message, options, "  ")}`]);
  const waived = report.findings.filter((finding) => finding.waived);
  const standing = report.findings.filter((finding) => !finding.waived);
  blocks.push(findingLines("cli.findings", standing, options), findingLines("cli.waived-findings", waived, options));
  if (plan) blocks.push(otherLines(report, options));
  blocks.push((report.layouts ?? []).filter(({ message }) => message !== "").map(({ message }) => `  ${foldIn(message, options, "  ")}`));
  blocks.push((report.waivers ?? []).map(({ message }) => `  ${foldIn(message, options, "  ")}`));
  if (remarks.length > 0) blocks.push(remarks.map((remark) => `  ${foldIn(remark, options, "  ")}`));
  const body = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return [title, ...body].join("\n\n").replace("\n\n", "\n") + "\n\n";
}

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;

/** Findings by sheet: severity and cells in columns, the sentence beside or, on a narrow screen, folded. */
function findingLines(title: MessageId, findings: readonly Finding[], options: PrintOptions): string[] {
  const { language, paint } = options;
  if (findings.length === 0) return [];
  const label = (finding: Finding): string => render(language, finding.waived ? "cli.waived" : `cli.${finding.severity}`);
  const labels = Math.max(...findings.map((finding) => columns(label(finding))));
  const ranges = Math.min(16, Math.max(...findings.map((finding) => columns(finding.range))));
  const lines = [`  ${paint("bold", render(language, title, { count: findings.length }))}`];
  let sheet: string | null = null;
  for (const finding of findings) {
    if (finding.sheet !== sheet) lines.push(`    ${paint("dim", render(language, "cli.sheet", { sheet: harmless(finding.sheet) }))}`);
    sheet = finding.sheet;
    const head = `${paint(finding.waived ? "dim" : COLOURS[finding.severity], padEnd(label(finding), labels))}  ${padEnd(finding.range, ranges)}`;
    const indent = " ".repeat(6 + labels + 2 + ranges + 2);
    lines.push(`      ${head}  ${foldIn(`${waivedText(finding, language)} [${finding.rule}]`, options, indent)}`);
  }
  return lines;
}

function waivedText({ message, waived }: Finding, language: Language): string {
  return waived
    ? `${message} ${render(language, "cli.waived-by", { reason: waived.reason, author: waived.author, date: waived.date })}`
    : message;
}

/** Sheets without a list of objectives, and why; not those that a finding has named already. */
function otherLines({ sheets, findings }: FileReport, options: PrintOptions): string[] {
  const told = new Set(findings.filter(({ rule }) => rule === "not-read").map(({ sheet }) => sheet));
  const others = sheets.filter(({ name, units, reason }) => units.length === 0 && reason !== "" && !told.has(name));
  const line = (id: MessageId, data: MessageData): string => `  ${foldIn(render(options.language, id, data), options, "    ")}`;
  return others.map(({ name, reason }) => line("cli.other-sheet", { sheet: name, reason }));
}

function foldIn(text: string, options: PrintOptions, indent: string): string {
  return fold(harmless(text), options.width, indent);
}
